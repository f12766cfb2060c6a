package store

import (
	"embed"
	"errors"
	"fmt"
	"io/fs"
	"slices"

	"github.com/jmoiron/sqlx"

	"kifahrplan/app"
)

//go:embed migrations/*.sql
var embedded embed.FS

// migrations are the steps from an empty database to the newest schema: step i makes version i+1.
type migrations []string

// loadMigrations reads the files of a folder in the order of their names. A file that was released is never changed.
func loadMigrations(from fs.FS) (migrations, error) {
	names, err := fs.Glob(from, "migrations/*.sql")
	if err != nil {
		return nil, err
	}
	slices.Sort(names)
	var out migrations
	for _, name := range names {
		text, err := fs.ReadFile(from, name)
		if err != nil {
			return nil, fmt.Errorf("migration %s: %w", name, err)
		}
		out = append(out, string(text))
	}
	return out, nil
}

// run brings a database from a version to the newest one. It is all or nothing.
func (m migrations) run(db *sqlx.DB, from int) error {
	return writing(db, func(tx *sqlx.Tx) error {
		for i := from; i < len(m); i++ {
			if _, err := tx.Exec(m[i]); err != nil {
				return fmt.Errorf("migration to version %d: %w", i+1, err)
			}
		}
		if _, err := tx.Exec(fmt.Sprintf("PRAGMA user_version = %d", len(m))); err != nil {
			return fmt.Errorf("set version: %w", err)
		}
		if from == 0 {
			return nil
		}
		return seal(tx, len(m))
	})
}

// seal computes the checksums anew, after a migration that may have changed every record.
func seal(tx *sqlx.Tx, version int) error {
	var s fileState
	if err := tx.Get(&s, "SELECT * FROM file"); err != nil {
		return fmt.Errorf("read file: %w", err)
	}
	tables, err := tablesOf(tx)
	if err != nil {
		return err
	}
	s.Version, s.Records = version, 0
	for _, t := range tables {
		records, err := t.all(tx)
		if err != nil {
			return err
		}
		for _, r := range records {
			s.Records += t.checksum(r)
		}
	}
	if s.Layout, err = layoutSum(tx); err != nil {
		return err
	}
	return s.write(tx)
}

// newState describes a file that was just made by migrations.
func newState(q sqlx.Queryer, version int, now app.Timestamp) (fileState, error) {
	layout, err := layoutSum(q)
	return fileState{ID: app.NewID(), Version: version, MadeAt: now, Layout: layout}, err
}

// migrate brings a file of an older version up to date, after a copy of it was put aside.
func (f *File) migrate() error {
	if f.version == len(f.files.migrations) {
		return nil
	}
	if err := f.keep(fmt.Sprintf("v%d", f.version)); err != nil {
		return err
	}
	if err := f.files.migrations.run(f.db, f.version); err != nil {
		return writeError(f.path, err)
	}
	c, err := examine(f.db, len(f.files.migrations))
	if err != nil {
		return readError(f.path, errors.Join(errors.New("after migration"), err))
	}
	f.content = c
	return nil
}
