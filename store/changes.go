package store

import (
	"cmp"
	"fmt"
	"reflect"
	"slices"

	"kifahrplan/app"
)

// change is one field of one record before and after an edit, as JSON. Empty stands for a value that is empty or not
// there: before it was created and after it was deleted, a record is as one with nothing in it.
type change struct {
	Edit   int64    `db:"edit"`
	Kind   app.Kind `db:"kind"`
	Record app.ID   `db:"record"`
	Field  string   `db:"field"`
	Before string   `db:"before"`
	After  string   `db:"after"`
}

// changes is what an edit does. Changes one after the other add up: "a" to "b" and "b" to "a" are none.
type changes map[changed]beforeAfter

// changed says which field of which record a change is about.
type changed struct {
	ref   app.Ref
	field string
}

type beforeAfter struct{ before, after string }

func (c changes) add(what changed, before, after string) {
	if old, ok := c[what]; ok {
		before = old.before
	}
	if before == after {
		delete(c, what)
		return
	}
	c[what] = beforeAfter{before, after}
}

// addDifference adds what turns one record into another. The time of the last change is left out: it is set, not undone.
func (c changes) addDifference(t *table, id app.ID, before, after app.Record) error {
	from, to := reflect.ValueOf(before), reflect.ValueOf(after)
	for _, col := range t.columns {
		if col.name == "id" || col.name == "updated_at" {
			continue
		}
		old, err := col.encode(from)
		if err != nil {
			return err
		}
		value, err := col.encode(to)
		if err != nil {
			return err
		}
		if old != value {
			c.add(changed{app.Ref{Kind: t.kind, ID: id}, col.name}, old, value)
		}
	}
	return nil
}

// then returns these changes followed by others.
func (c changes) then(next changes) changes {
	for what, v := range next {
		c.add(what, v.before, v.after)
	}
	return c
}

// reversed returns the changes that take these back.
func (c changes) reversed() changes {
	out := make(changes, len(c))
	for what, v := range c {
		out[what] = beforeAfter{v.after, v.before}
	}
	return out
}

// refs lists the records that are changed, in the order of kinds and ids.
func (c changes) refs() []app.Ref {
	var out []app.Ref
	for what := range c {
		out = append(out, what.ref)
	}
	slices.SortFunc(out, func(a, b app.Ref) int { return cmp.Or(cmp.Compare(a.Kind, b.Kind), cmp.Compare(a.ID, b.ID)) })
	return slices.Compact(out)
}

// applied returns a record after the changes. Its id is empty when they delete it.
func (c changes) applied(t *table, ref app.Ref, r app.Record, at app.Timestamp) (app.Record, error) {
	v := reflect.New(t.record).Elem()
	v.Set(reflect.ValueOf(r))
	for _, col := range t.columns {
		value, ok := c[changed{ref, col.name}]
		switch {
		case col.name == "id":
			v.FieldByIndex(col.index).SetString(string(ref.ID))
		case col.name == "updated_at":
			v.FieldByIndex(col.index).SetString(string(at))
		case ok:
			if err := col.decode(v, value.after); err != nil {
				return nil, fmt.Errorf("%s %s: %w", ref.Kind, ref.ID, err)
			}
		}
	}
	next := v.Interface().(app.Record)
	if next.Head().CreatedAt == "" {
		return app.NewRecord(t.kind), nil
	}
	return next, nil
}

// rows writes the changes as rows of the journal, always in the same order.
func (c changes) rows(edit int64) []change {
	out := make([]change, 0, len(c))
	for what, v := range c {
		out = append(out, change{edit, what.ref.Kind, what.ref.ID, what.field, v.before, v.after})
	}
	slices.SortFunc(out, func(a, b change) int {
		return cmp.Or(cmp.Compare(a.Kind, b.Kind), cmp.Compare(a.Record, b.Record), cmp.Compare(a.Field, b.Field))
	})
	return out
}

// changesOf is the way back from rows.
func changesOf(rows []change) changes {
	out := make(changes, len(rows))
	for _, r := range rows {
		out[changed{app.Ref{Kind: r.Kind, ID: r.Record}, r.Field}] = beforeAfter{r.Before, r.After}
	}
	return out
}

// checksumOf is over rows in the order of their key.
func checksumOf(rows []change) int64 {
	var data []byte
	for _, r := range rows {
		for _, s := range []string{string(r.Kind), string(r.Record), r.Field, r.Before, r.After} {
			data = appendText(data, s)
		}
	}
	return digest(data)
}
