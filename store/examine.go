package store

import (
	"errors"
	"fmt"

	"github.com/jmoiron/sqlx"

	"kifahrplan/app"
)

// content is what was read of a file at one moment.
type content struct {
	state    fileState
	tables   map[app.Kind]*table
	strategy *app.Strategy
	top      labels
	version  int
}

// errNewer says that a file was made by a later version of the program. Where a strategy could be read, it can be shown.
var errNewer = errors.New("newer version")

// examine reads a file, in one transaction, and checks that nothing in it has changed by itself.
func examine(db *sqlx.DB, latest int) (c content, err error) {
	// SQLite is C code made into Go: on a damaged file it could fail in any way.
	defer func() {
		if r := recover(); r != nil {
			err = fmt.Errorf("panic on a damaged file: %v", r)
		}
	}()
	err = reading(db, func(tx *sqlx.Tx) error {
		if err := checkStructure(tx); err != nil {
			return err
		}
		if err := tx.Get(&c.version, "PRAGMA user_version"); err != nil {
			return fmt.Errorf("read version: %w", err)
		}
		return c.read(tx, latest)
	})
	return c, err
}

// checkStructure has SQLite check its pages, rows and indexes, the types and the rules of the schema.
func checkStructure(q sqlx.Queryer) error {
	var found []string
	if err := sqlx.Select(q, &found, "PRAGMA integrity_check(1)"); err != nil {
		return fmt.Errorf("integrity check: %w", err)
	}
	if len(found) != 1 || found[0] != "ok" {
		return fmt.Errorf("integrity check: %v", found)
	}
	return nil
}

func (c *content) read(tx *sqlx.Tx, latest int) (err error) {
	if c.version > latest {
		return c.readNewer(tx)
	}
	if c.state, err = readState(tx); err != nil {
		return err
	}
	if c.state.Version != c.version {
		return fmt.Errorf("version %d: %w", c.version, errDamaged)
	}
	layout, err := layoutSum(tx)
	if err != nil {
		return err
	}
	if layout != c.state.Layout {
		return fmt.Errorf("schema: %w", errDamaged)
	}
	if c.top, err = readLabels(tx); err != nil {
		return err
	}
	return c.readRecords(tx, true)
}

// readNewer reads as much of a file of a later version as this program understands.
func (c *content) readNewer(tx *sqlx.Tx) error {
	if err := tx.Get(&c.state, "SELECT id, version, revision FROM file"); err != nil {
		return fmt.Errorf("read file: %w", err)
	}
	if c.state.Version != c.version {
		return fmt.Errorf("version %d: %w", c.version, errDamaged)
	}
	return errors.Join(errNewer, c.readRecords(tx, false))
}

// readRecords reads all records. Their checksums can only be compared where this program knows every column.
func (c *content) readRecords(tx *sqlx.Tx, verify bool) (err error) {
	if c.tables, err = tablesOf(tx); err != nil {
		return err
	}
	var all []app.Record
	var sum int64
	for _, kind := range app.Kinds() {
		t := c.tables[kind]
		if t == nil {
			continue
		}
		records, err := t.all(tx)
		if err != nil {
			return err
		}
		for _, r := range records {
			sum += t.checksum(r)
		}
		all, verify = append(all, records...), verify && !t.partial
	}
	if verify && sum != c.state.Records {
		return fmt.Errorf("records: %w", errDamaged)
	}
	c.strategy = new(app.Strategy).With(all, nil)
	c.strategy.Revision = c.state.Revision
	return nil
}
