package store

import (
	"context"
	"database/sql"

	"github.com/jmoiron/sqlx"
)

// reading runs a transaction that writes nothing, not even what SQLite mends by itself before it writes.
func reading(db *sqlx.DB, do func(*sqlx.Tx) error) error {
	return transaction(db, &sql.TxOptions{ReadOnly: true}, do)
}

// writing runs a transaction that has the file to itself from its beginning.
func writing(db *sqlx.DB, do func(*sqlx.Tx) error) error {
	return transaction(db, nil, do)
}

func transaction(db *sqlx.DB, o *sql.TxOptions, do func(*sqlx.Tx) error) error {
	tx, err := db.BeginTxx(context.Background(), o)
	if err != nil {
		return err
	}
	defer func() { _ = tx.Rollback() }() // does nothing after the commit
	if err := do(tx); err != nil {
		return err
	}
	return tx.Commit()
}
