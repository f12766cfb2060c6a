package store

import (
	"errors"
	"fmt"
	"reflect"

	"github.com/jmoiron/sqlx"

	"kifahrplan/app"
)

// fileState is the one row of the table file: what the file is, and checksums over all that it holds.
type fileState struct {
	ID       app.ID        `db:"id"`
	Version  int           `db:"version"`
	MadeAt   app.Timestamp `db:"made_at"`
	Revision int64         `db:"revision"`
	Records  int64         `db:"records"`
	Journal  int64         `db:"journal"`
	Layout   int64         `db:"layout"`
	Checksum int64         `db:"checksum"`
}

var errDamaged = errors.New("does not match its checksum")

func (s fileState) sum() int64 {
	s.Checksum = 0
	return checksum("file", columnsOf(reflect.TypeFor[fileState]()), reflect.ValueOf(s))
}

func readState(q sqlx.Queryer) (fileState, error) {
	var rows []fileState
	if err := sqlx.Select(q, &rows, "SELECT id, version, made_at, revision, records, journal, layout, checksum FROM file"); err != nil {
		return fileState{}, fmt.Errorf("read file: %w", err)
	}
	if len(rows) != 1 || rows[0].Checksum != rows[0].sum() {
		return fileState{}, fmt.Errorf("file: %w", errDamaged)
	}
	return rows[0], nil
}

func (s *fileState) write(e sqlx.Ext) error {
	s.Checksum = s.sum()
	_, err := sqlx.NamedExec(e, `INSERT INTO file (id, version, made_at, revision, records, journal, layout, checksum)
		VALUES (:id, :version, :made_at, :revision, :records, :journal, :layout, :checksum)
		ON CONFLICT (id) DO UPDATE SET version = excluded.version, revision = excluded.revision, records = excluded.records,
		journal = excluded.journal, layout = excluded.layout, checksum = excluded.checksum`, s)
	if err != nil {
		return fmt.Errorf("write file: %w", err)
	}
	return nil
}

// layoutSum is the checksum of the schema: a flipped byte in it could switch off a rule without anyone noticing.
func layoutSum(q sqlx.Queryer) (int64, error) {
	var lines []string
	err := sqlx.Select(q, &lines, "SELECT type || ' ' || name || ' ' || tbl_name || ' ' || COALESCE(sql, '') FROM sqlite_schema ORDER BY type, name")
	if err != nil {
		return 0, fmt.Errorf("read schema: %w", err)
	}
	var data []byte
	for _, line := range lines {
		data = appendText(data, line)
	}
	return digest(data), nil
}
