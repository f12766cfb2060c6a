package app

import (
	"fmt"
	"reflect"
	"slices"
	"strings"
)

// refField is a field that holds the id of another record, as its `ref` tag says.
type refField struct {
	column string
	kind   Kind
	owned  bool // the record goes with the one that it refers to
	index  []int
}

func (f refField) get(r Record) ID { return ID(reflect.ValueOf(r).FieldByIndex(f.index).String()) }

// cleared returns the record without the reference.
func (f refField) cleared(r Record) Record {
	v := reflect.New(reflect.TypeOf(r)).Elem()
	v.Set(reflect.ValueOf(r))
	v.FieldByIndex(f.index).SetString("")
	return v.Interface().(Record)
}

// refFields lists the fields of a record that refer to others.
func refFields(r Record) []refField {
	var out []refField
	for _, sf := range reflect.VisibleFields(reflect.TypeOf(r)) {
		if tag, ok := sf.Tag.Lookup("ref"); ok {
			kind, option, _ := strings.Cut(tag, ",")
			out = append(out, refField{sf.Tag.Get("db"), Kind(kind), option == "owned", sf.Index})
		}
	}
	return out
}

// checkReferences refuses an edit after which a record would refer to one that is not there: the file would refuse it
// too, but only when it is written.
func (e Edit) checkReferences(s *Strategy) error {
	put, gone := map[Ref]bool{}, map[Ref]bool{}
	for _, r := range e.Put {
		put[RefOf(r)] = true
	}
	for _, ref := range e.Delete {
		gone[ref] = true
	}
	for _, r := range e.Put {
		for _, f := range refFields(r) {
			ref := Ref{f.kind, f.get(r)}
			if _, there := s.Find(ref); ref.ID != "" && !put[ref] && (!there || gone[ref]) {
				return NewError(CodeGone, fmt.Errorf("%s %s: no %s %s", r.Kind(), f.column, f.kind, ref.ID))
			}
		}
	}
	if by, used := s.userOf(gone, put); used {
		return NewError(CodeStillUsed, fmt.Errorf("used by %s %s", by.Kind, by.ID))
	}
	return nil
}

// userOf finds a record that refers to one of those that go, unless it goes too or is put anew.
func (s *Strategy) userOf(gone, put map[Ref]bool) (by Ref, used bool) {
	if len(gone) == 0 {
		return Ref{}, false
	}
	for _, k := range Kinds() {
		fields := refFields(NewRecord(k))
		if len(fields) == 0 {
			continue
		}
		for _, r := range s.Records(k) {
			by := RefOf(r)
			if put[by] || gone[by] {
				continue
			}
			if slices.ContainsFunc(fields, func(f refField) bool { return gone[Ref{f.kind, f.get(r)}] }) {
				return by, true
			}
		}
	}
	return Ref{}, false
}
