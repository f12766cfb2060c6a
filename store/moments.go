package store

import (
	"encoding/json"
	"fmt"
	"maps"
	"slices"

	"github.com/jmoiron/sqlx"

	"kifahrplan/app"
)

// Moments reads from the journal when some columns were given their values. It reads no more of the journal than that, so
// that it stays fast with years of edits; Verify is what looks at every byte.
func (f *File) Moments(of app.ColumnsOf) ([]app.Moment, error) {
	var out []app.Moment
	err := reading(f.db, func(tx *sqlx.Tx) error {
		for _, kind := range slices.Sorted(maps.Keys(of)) {
			found, err := momentsOf(tx, kind, of[kind])
			if err != nil {
				return err
			}
			out = append(out, found...)
		}
		return nil
	})
	slices.SortStableFunc(out, func(a, b app.Moment) int { return a.At.Time().Compare(b.At.Time()) })
	return out, readError(f.path, err)
}

// selectMoments finds the changes of edits, and those that were taken back or made again by undo and redo, which have none of
// their own.
const selectMoments = `SELECT edit.at, change.record, change.field,
		COALESCE(CASE edit.kind WHEN 'undo' THEN change.before ELSE change.after END, '') AS value
	FROM edit CROSS JOIN change ON change.edit IN (edit.seq, edit.target)
	WHERE change.kind = ? AND change.field IN (?) AND edit.kind <> 'create'
	ORDER BY edit.seq, change.record, change.field`

func momentsOf(tx *sqlx.Tx, kind app.Kind, columns []string) ([]app.Moment, error) {
	query, args, err := sqlx.In(selectMoments, kind, columns)
	if err != nil {
		return nil, fmt.Errorf("ask the journal: %w", err)
	}
	var rows []struct {
		At     app.Timestamp `db:"at"`
		Record app.ID        `db:"record"`
		Field  string        `db:"field"`
		Value  string        `db:"value"`
	}
	if err := tx.Select(&rows, query, args...); err != nil {
		return nil, fmt.Errorf("read moments: %w", err)
	}
	out := make([]app.Moment, len(rows))
	for i, r := range rows {
		out[i] = app.Moment{At: r.At, Record: app.Ref{Kind: kind, ID: r.Record}, Column: r.Field, Value: textOf(r.Value)}
	}
	return out, nil
}

// textOf is a value of the journal as plain text: the words of a JSON string, and anything else as it is.
func textOf(value string) string {
	var text string
	if json.Unmarshal([]byte(value), &text) == nil {
		return text
	}
	return value
}
