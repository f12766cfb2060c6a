package app

import (
	"reflect"
	"slices"
	"strconv"
	"strings"
	"sync"
	"unicode/utf8"
)

// Fields are values of a record by column, each written as text. They need not be all: what comes back from outside carries
// some columns of a record and knows nothing of the others.
type Fields map[string]string

// field is a column of a record of one kind.
type field struct {
	column string
	index  []int
	of     reflect.Type
	text   *TextField // of the users' own text
}

// knownFields holds the fields of each kind: they are looked up for every cell of a list that comes back.
var knownFields = sync.OnceValue(func() map[Kind][]field {
	out := map[Kind][]field{}
	for _, k := range Kinds() {
		out[k] = describe(NewRecord(k))
	}
	return out
})

// fieldsOf lists the fields of a kind in the order of its struct, without what every record has (see Base).
func fieldsOf(k Kind) []field { return knownFields()[k] }

func describe(r Record) []field {
	texts := TextFields(r)
	var out []field
	for _, sf := range reflect.VisibleFields(reflect.TypeOf(r)) {
		column, ok := sf.Tag.Lookup("db")
		if !ok || isHeadColumn(column) {
			continue
		}
		f := field{column: column, index: sf.Index, of: sf.Type}
		if i := slices.IndexFunc(texts, func(t TextField) bool { return t.Column == column }); i >= 0 {
			f.text = &texts[i]
		}
		out = append(out, f)
	}
	return out
}

func isHeadColumn(column string) bool {
	return column == "id" || column == "created_at" || column == "updated_at"
}

func fieldOf(k Kind, column string) (field, bool) {
	all := fieldsOf(k)
	i := slices.IndexFunc(all, func(f field) bool { return f.column == column })
	if i < 0 {
		return field{}, false
	}
	return all[i], true
}

// Columns names the columns of a kind in the order of its struct, without the id and the times.
func Columns(k Kind) []string {
	var out []string
	for _, f := range fieldsOf(k) {
		out = append(out, f.column)
	}
	return out
}

// Value is what a record holds in a column, as text: numbers in decimal, "true" or nothing for yes and no. It is empty for a
// column that the kind does not have.
func Value(r Record, column string) string {
	f, ok := fieldOf(r.Kind(), column)
	if !ok {
		return ""
	}
	return written(reflect.ValueOf(r).FieldByIndex(f.index))
}

// written is a value as text; see Value.
func written(v reflect.Value) string {
	switch {
	case v.CanInt():
		return strconv.FormatInt(v.Int(), 10)
	case v.Kind() == reflect.Bool && v.Bool():
		return strconv.FormatBool(true)
	case v.Kind() == reflect.Bool:
		return ""
	}
	return v.String()
}

// WithValue returns the record with a value set from its text, as Value writes it. Texts are cleaned. The error is of type
// Problems: the value does not fit the column, or the kind has no such column. Rules between columns are not looked at;
// Validate does that.
func WithValue(r Record, column, text string) (Record, error) {
	f, ok := fieldOf(r.Kind(), column)
	if !ok {
		return r, Problems{{Field: column, Rule: RuleChoice}}
	}
	out := reflect.New(reflect.TypeOf(r)).Elem()
	out.Set(reflect.ValueOf(r))
	if p := f.set(out.FieldByIndex(f.index), text); p != nil {
		return r, p
	}
	return out.Interface().(Record), nil
}

// WithFields returns the record with all of the fields set, in the order of its columns. The problems are those of the values that
// do not fit and were left out; columns that the kind does not have are passed over.
func WithFields(r Record, fields Fields) (Record, Problems) {
	if len(fields) == 0 {
		return r, nil
	}
	var problems Problems
	out := reflect.New(reflect.TypeOf(r)).Elem()
	out.Set(reflect.ValueOf(r))
	for _, f := range fieldsOf(r.Kind()) {
		if text, ok := fields[f.column]; ok {
			if p := f.set(out.FieldByIndex(f.index), text); p != nil {
				problems = append(problems, p...)
			}
		}
	}
	return out.Interface().(Record), problems
}

// Cleaned is a value as a record would hold it in a column, so that it can be compared with one; one that does not fit stays as it
// is.
func Cleaned(k Kind, column, text string) string {
	f, ok := fieldOf(k, column)
	if !ok {
		return text
	}
	v := reflect.New(f.of).Elem()
	if f.set(v, text) != nil {
		return text
	}
	return written(v)
}

func (f field) set(v reflect.Value, text string) Problems {
	problem := func(rule string, limit int) Problems { return Problems{{Field: f.column, Rule: rule, Limit: limit}} }
	switch {
	case f.text != nil:
		clean := CleanText(text, f.text.Lines)
		if utf8.RuneCountInString(clean) > f.text.Max {
			return problem(RuleTooLong, f.text.Max)
		}
		v.SetString(clean)
	case v.CanInt():
		n, err := strconv.ParseInt(strings.TrimSpace(text), 10, 64)
		if text != "" && (err != nil || v.OverflowInt(n)) {
			return problem(RuleNumber, 0)
		}
		v.SetInt(n)
	case v.Kind() == reflect.Bool:
		yes, err := strconv.ParseBool(strings.TrimSpace(text))
		if text != "" && err != nil {
			return problem(RuleChoice, 0)
		}
		v.SetBool(yes)
	case v.Type() == reflect.TypeFor[Date]():
		if text != "" && !Date(text).Valid() {
			return problem(RuleDate, 0)
		}
		v.SetString(text)
	default:
		v.SetString(text)
	}
	return nil
}

// Missing lists the references of a record to others that are not there, by column.
func Missing(r Record, there func(Ref) bool) Problems {
	var out Problems
	for _, f := range refFields(r) {
		if id := f.get(r); id != "" && !there(Ref{f.kind, id}) {
			out.add(f.column, RuleReference, 0)
		}
	}
	return out
}

// Blank is a record that has nothing but its id; nil for a kind that this program does not know.
func Blank(ref Ref) Record {
	r := NewRecord(ref.Kind)
	if r == nil {
		return nil
	}
	return r.withHead(Base{ID: ref.ID})
}

// RefKind is the kind of the records that a column refers to; empty for one that holds something else.
func RefKind(k Kind, column string) Kind {
	if r := NewRecord(k); r != nil {
		for _, f := range refFields(r) {
			if f.column == column {
				return f.kind
			}
		}
	}
	return ""
}
