package store

import (
	"fmt"
	"reflect"
	"slices"
	"strings"

	"github.com/jmoiron/sqlx"

	"kifahrplan/app"
)

// table is where the records of one kind lie, and the SQL that follows from the tags of their struct.
type table struct {
	kind    app.Kind
	record  reflect.Type
	columns []column
	partial bool // the file has columns that this program does not know

	selectAll, selectOne, upsert, remove string
}

// newTable maps a kind to those of its columns that the file has; nil where it has none.
func newTable(kind app.Kind, there []string) *table {
	t := &table{kind: kind, record: reflect.TypeOf(app.NewRecord(kind))}
	for _, c := range columnsOf(t.record) {
		if slices.Contains(there, c.name) {
			t.columns = append(t.columns, c)
		}
	}
	if len(t.columns) == 0 {
		return nil
	}
	t.partial = len(there) > len(t.columns)
	var names, reads, binds, sets []string
	for _, c := range t.columns {
		read, bind := c.name, ":"+c.name
		if c.ref {
			read, bind = "COALESCE("+c.name+", '') AS "+c.name, "NULLIF(:"+c.name+", '')"
		}
		if c.blob { // records are comparable and so hold blobs as strings, which a strict column refuses
			bind = "CAST(:" + c.name + " AS BLOB)"
		}
		names, reads, binds = append(names, c.name), append(reads, read), append(binds, bind)
		if c.name != "id" {
			sets = append(sets, c.name+" = excluded."+c.name)
		}
	}
	t.selectAll = fmt.Sprintf("SELECT %s FROM %s ORDER BY id", strings.Join(reads, ", "), kind)
	t.selectOne = fmt.Sprintf("SELECT %s FROM %s WHERE id = :id", strings.Join(reads, ", "), kind)
	t.upsert = fmt.Sprintf("INSERT INTO %s (%s) VALUES (%s) ON CONFLICT (id) DO UPDATE SET %s",
		kind, strings.Join(names, ", "), strings.Join(binds, ", "), strings.Join(sets, ", "))
	t.remove = fmt.Sprintf("DELETE FROM %s WHERE id = :id", kind)
	return t
}

// checksum is zero for a record that is not there.
func (t *table) checksum(r app.Record) int64 {
	if r.Head().ID == "" {
		return 0
	}
	return checksum(string(t.kind), t.columns, reflect.ValueOf(r))
}

// all reads the records in the order of their ids.
func (t *table) all(q sqlx.Queryer) ([]app.Record, error) {
	rows, err := q.Queryx(t.selectAll)
	if err != nil {
		return nil, fmt.Errorf("read %s: %w", t.kind, err)
	}
	defer func() { _ = rows.Close() }() // its error is also rows.Err
	var out []app.Record
	for rows.Next() {
		r := reflect.New(t.record)
		if err := rows.StructScan(r.Interface()); err != nil {
			return nil, fmt.Errorf("read %s: %w", t.kind, err)
		}
		out = append(out, r.Elem().Interface().(app.Record))
	}
	return out, rows.Err()
}

// tablesOf maps all kinds to the tables that the file has.
func tablesOf(q sqlx.Queryer) (map[app.Kind]*table, error) {
	tables := map[app.Kind]*table{}
	for _, kind := range app.Kinds() {
		var there []string
		if err := sqlx.Select(q, &there, "SELECT name FROM pragma_table_info(?)", string(kind)); err != nil {
			return nil, fmt.Errorf("columns of %s: %w", kind, err)
		}
		if t := newTable(kind, there); t != nil {
			tables[kind] = t
		}
	}
	return tables, nil
}
