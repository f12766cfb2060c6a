package store

import (
	"errors"
	"fmt"
)

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
