package store

import (
	"fmt"

	"github.com/jmoiron/sqlx"

	"kifahrplan/app"
)

// Verify reads every byte of a file and reports the first damage.
func (f *Files) Verify(path string) error {
	file, err := f.openReading(path)
	if err != nil {
		return err
	}
	defer func() { _ = file.Close() }() // was only read
	if file.version > len(f.migrations) {
		return app.NewError(app.CodeFileNewer, nil, "Path", path)
	}
	return readError(path, reading(file.db, verifyJournal))
}

// verifyJournal checks what opening does not read: references, and the journal but for its end.
func verifyJournal(tx *sqlx.Tx) error {
	state, err := readState(tx)
	if err != nil {
		return err
	}
	var broken int
	if err := tx.Get(&broken, "SELECT count(*) FROM pragma_foreign_key_check"); err != nil {
		return fmt.Errorf("references: %w", err)
	}
	if broken > 0 {
		return fmt.Errorf("%d references to nothing: %w", broken, errDamaged)
	}
	var entries []entry
	if err := tx.Select(&entries, selectEntry+"ORDER BY seq"); err != nil {
		return fmt.Errorf("journal: %w", err)
	}
	var sum int64
	for _, e := range entries {
		if e.Checksum != e.sum() {
			return fmt.Errorf("edit %d: %w", e.Seq, errDamaged)
		}
		if _, err := readChanges(tx, e); err != nil {
			return err
		}
		sum += e.Checksum
	}
	if sum != state.Journal {
		return fmt.Errorf("journal: %w", errDamaged)
	}
	return nil
}
