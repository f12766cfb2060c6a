package app

import (
	"go/ast"
	"go/parser"
	"go/token"
	"path/filepath"
	"reflect"
	"slices"
	"strings"
	"testing"
)

// sources parses the package without its tests.
func sources(t *testing.T) []*ast.File {
	t.Helper()
	names, err := filepath.Glob("*.go")
	if err != nil {
		t.Fatal(err)
	}
	var out []*ast.File
	for _, name := range names {
		if strings.HasSuffix(name, "_test.go") {
			continue
		}
		f, err := parser.ParseFile(token.NewFileSet(), name, nil, 0)
		if err != nil {
			t.Fatal(err)
		}
		out = append(out, f)
	}
	return out
}

// recordTypes lists the types of the package that are records: those with a method withHead.
func recordTypes(t *testing.T) []string {
	t.Helper()
	var out []string
	for _, f := range sources(t) {
		for _, d := range f.Decls {
			if fn, ok := d.(*ast.FuncDecl); ok && fn.Name.Name == "withHead" {
				out = append(out, fn.Recv.List[0].Type.(*ast.Ident).Name)
			}
		}
	}
	slices.Sort(out)
	return out
}

func TestEveryRecordTypeIsAKind(t *testing.T) {
	var kinds []string
	for _, k := range Kinds() {
		r := NewRecord(k)
		if r == nil {
			t.Fatalf("%s has no table", k)
		}
		if r.Kind() != k {
			t.Errorf("the table of %s holds %s", k, r.Kind())
		}
		kinds = append(kinds, reflect.TypeOf(r).Name())
	}
	slices.Sort(kinds)
	if want := recordTypes(t); !slices.Equal(kinds, want) {
		t.Errorf("kinds = %v, record types = %v", kinds, want)
	}
	if NewRecord("unknown") != nil {
		t.Error("a record of an unknown kind")
	}
}

func TestStrategyHoldsEveryKind(t *testing.T) {
	s := everyKind()
	fields := 0
	typ := reflect.TypeOf(*s)
	for i := range typ.NumField() {
		if typ.Field(i).Name != "Revision" {
			fields++
		}
	}
	if fields != len(Kinds()) {
		t.Errorf("%d fields, %d kinds", fields, len(Kinds()))
	}
	for _, k := range Kinds() {
		if len(s.Records(k)) == 0 {
			t.Errorf("no record of kind %s arrived", k)
		}
	}
}

func TestKindsComeAfterWhatTheyReferTo(t *testing.T) {
	for i, k := range Kinds() {
		for _, f := range refFields(NewRecord(k)) {
			if at := slices.Index(Kinds(), f.kind); at < 0 || at > i {
				t.Errorf("%s.%s refers to %q, which comes later", k, f.column, f.kind)
			}
		}
	}
}

func TestTagsOfRecords(t *testing.T) {
	for _, k := range Kinds() {
		r := NewRecord(k)
		if !reflect.TypeOf(r).Comparable() {
			t.Errorf("%s is not comparable", k)
		}
		columns := map[string]bool{}
		for _, f := range reflect.VisibleFields(reflect.TypeOf(r)) {
			if f.Anonymous {
				continue
			}
			column := f.Tag.Get("db")
			if column == "" || columns[column] {
				t.Errorf("%s.%s has the column %q", k, f.Name, column)
			}
			columns[column] = true
			switch f.Type.Kind() {
			case reflect.String, reflect.Int, reflect.Bool:
			default:
				t.Errorf("%s.%s is a %s", k, f.Name, f.Type)
			}
			_, isText := f.Tag.Lookup("text")
			if f.Type == reflect.TypeFor[string]() && !isText {
				t.Errorf("%s.%s is text without a tag: it would be neither cleaned nor searched", k, f.Name)
			}
			if _, isRef := f.Tag.Lookup("ref"); isRef != (f.Type == reflect.TypeFor[ID]() && column != "id") {
				t.Errorf("%s.%s: the tag ref and the type %s do not fit", k, f.Name, f.Type)
			}
		}
		if len(TextFields(r)) == 0 {
			t.Errorf("%s has no text field", k)
		}
	}
}

func TestNewIDsAscend(t *testing.T) {
	last := ID("")
	for range 1000 {
		id := NewID()
		if id <= last || len(id) != 36 {
			t.Fatalf("%q after %q", id, last)
		}
		last = id
	}
}
