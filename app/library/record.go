package library

import (
	"bytes"
	"encoding/json"
	"io"
	"slices"
)

// record is one object of a file of own items, read field by field. A mistake goes to the parser; fields that nobody asked
// for are one too.
type record struct {
	parser    *parser
	kind      Kind
	item      int
	left      map[string]json.RawMessage
	languages []string // in which all needed texts so far are written
}

// object splits a JSON object into its fields. twice names a field that is there twice.
func object(raw []byte) (fields map[string]json.RawMessage, twice string, ok bool) {
	d := json.NewDecoder(bytes.NewReader(raw))
	if t, err := d.Token(); err != nil || t != json.Delim('{') {
		return nil, "", false
	}
	fields = map[string]json.RawMessage{}
	for d.More() {
		t, err := d.Token()
		name, isName := t.(string)
		var value json.RawMessage
		if err != nil || !isName || d.Decode(&value) != nil {
			return nil, "", false
		}
		if fields[name] != nil {
			twice = name
		}
		fields[name] = value
	}
	if _, err := d.Token(); err != nil {
		return nil, "", false
	}
	_, err := d.Token()
	return fields, twice, err == io.EOF
}

// fail notes a mistake, unless there is an earlier one.
func (r *record) fail(code FileCode, field string) {
	if r.parser.mistake != nil {
		return
	}
	if letters := []rune(field); len(letters) > maxID {
		field = string(letters[:maxID]) // a stranger's name of a field
	}
	r.parser.mistake = &FileError{Code: code, Kind: r.kind, Item: r.item, Field: field}
}

// take removes a field and returns its value, or nothing.
func (r *record) take(name string) json.RawMessage {
	raw := r.left[name]
	delete(r.left, name)
	return raw
}

// end makes mistakes of the fields that are left; the first in the alphabet counts.
func (r *record) end() {
	var names []string
	for name := range r.left {
		names = append(names, name)
	}
	if len(names) > 0 {
		r.fail(CodeUnknownField, slices.Min(names))
	}
}

// decode takes a field. present is false when it is missing or not of the kind.
func decode[T any](r *record, name string) (value T, present bool) {
	raw := r.take(name)
	if raw == nil {
		return value, false
	}
	if string(raw) == "null" || json.Unmarshal(raw, &value) != nil {
		r.fail(CodeWrongKind, name)
		var none T
		return none, false
	}
	return value, true
}

// need takes a field that has to be there.
func need[T any](r *record, name string) (T, bool) {
	if r.left[name] == nil {
		r.fail(CodeMissing, name)
	}
	return decode[T](r, name)
}

// number takes a number that has to be there.
func (r *record) number(name string, lowest, highest int) int {
	n, ok := need[int](r, name)
	if ok && (n < lowest || n > highest) {
		r.fail(CodeOutOfRange, name)
	}
	return n
}

// flag takes a yes or no that has to be there.
func (r *record) flag(name string) bool {
	b, _ := need[bool](r, name)
	return b
}

// known takes a string that has to be there and to be known.
func (r *record) known(name string, known func(string) bool) string {
	s, ok := need[string](r, name)
	if ok && !known(s) {
		r.fail(CodeUnknownValue, name)
	}
	return s
}

// word takes one of some words.
func word[T ~string](r *record, name string, words []T) T {
	return T(r.known(name, func(s string) bool { return slices.Contains(words, T(s)) }))
}

// id takes the id of an own item, which no other item of the file may have.
func (r *record) id() string {
	id, ok := need[string](r, "id")
	switch {
	case !ok:
	case !IsOwn(id):
		r.fail(CodeBadID, "id")
	case r.parser.ids[id]:
		r.fail(CodeDuplicate, "id")
	}
	r.parser.ids[id] = true
	return id
}

// list takes a list of objects.
func (r *record) list(name string, most int) []json.RawMessage {
	list, _ := decode[[]json.RawMessage](r, name)
	if len(list) > most {
		r.fail(CodeTooMany, name)
		return nil
	}
	return list
}

// strings takes a list of strings that are all known and different.
func (r *record) strings(name string, known func(string) bool) []string {
	list, _ := decode[[]string](r, name)
	if len(list) > maxEntries {
		r.fail(CodeTooMany, name)
		return nil
	}
	for i, s := range list {
		if !known(s) {
			r.fail(CodeUnknownValue, name)
		}
		if slices.Contains(list[:i], s) {
			r.fail(CodeDuplicate, name)
		}
	}
	if len(list) == 0 {
		return nil
	}
	return list
}
