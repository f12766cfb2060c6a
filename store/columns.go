package store

import (
	"crypto/sha256"
	"encoding/binary"
	"encoding/json"
	"fmt"
	"reflect"
	"slices"
	"strconv"
	"strings"

	"kifahrplan/app"
)

// column is a field of a struct that is kept in a table: its `db` tag is the name.
type column struct {
	name  string
	index []int
	ref   bool // the id of another record: NULL where it is empty
	blob  bool
}

// columnsOf lists the columns of a struct in the order of their names, so that moving a field changes no checksum.
func columnsOf(t reflect.Type) []column {
	var out []column
	for _, f := range reflect.VisibleFields(t) {
		name, ok := f.Tag.Lookup("db")
		if !ok {
			continue
		}
		_, ref := f.Tag.Lookup("ref")
		out = append(out, column{name: name, index: f.Index, ref: ref, blob: f.Type == reflect.TypeFor[app.Blob]()})
	}
	slices.SortFunc(out, func(a, b column) int { return strings.Compare(a.name, b.name) })
	return out
}

// encode returns a value as JSON; empty for the zero value.
func (c column) encode(record reflect.Value) (string, error) {
	v := record.FieldByIndex(c.index)
	if v.IsZero() {
		return "", nil
	}
	value := v.Interface()
	if c.blob {
		value = []byte(v.String())
	}
	out, err := json.Marshal(value)
	if err != nil {
		return "", fmt.Errorf("encode %s: %w", c.name, err)
	}
	return string(out), nil
}

// decode sets a field of an addressable record from what encode returned.
func (c column) decode(record reflect.Value, value string) error {
	v := record.FieldByIndex(c.index)
	if value == "" {
		v.SetZero()
		return nil
	}
	var err error
	if c.blob {
		var data []byte
		err = json.Unmarshal([]byte(value), &data)
		v.SetString(string(data))
	} else {
		err = json.Unmarshal([]byte(value), v.Addr().Interface())
	}
	if err != nil {
		return fmt.Errorf("decode %s: %w", c.name, err)
	}
	return nil
}

// checksum is over the values that are not zero, so that a column that a later version adds changes no checksum.
func checksum(name string, columns []column, record reflect.Value) int64 {
	data := appendText(make([]byte, 0, 512), name)
	for _, c := range columns {
		v := record.FieldByIndex(c.index)
		if v.IsZero() {
			continue
		}
		data = appendText(data, c.name)
		switch {
		case v.CanInt():
			data = appendText(data, strconv.FormatInt(v.Int(), 10))
		case v.Kind() == reflect.Bool:
			data = appendText(data, "1")
		default:
			data = appendText(data, v.String())
		}
	}
	return digest(data)
}

func appendText(data []byte, s string) []byte {
	return append(binary.AppendUvarint(data, uint64(len(s))), s...)
}

func digest(data []byte) int64 {
	sum := sha256.Sum256(data)
	return int64(binary.BigEndian.Uint64(sum[:8])) //nolint:gosec // all 64 bits are meant
}
