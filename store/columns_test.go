package store

import (
	"reflect"
	"strings"
	"testing"

	"kifahrplan/app"
)

func allColumns(kind app.Kind) []string {
	var out []string
	for _, c := range columnsOf(reflect.TypeOf(app.NewRecord(kind))) {
		out = append(out, c.name)
	}
	return out
}

// filled returns a record whose fields are all set.
func filled(kind app.Kind) reflect.Value {
	v := reflect.New(reflect.TypeOf(app.NewRecord(kind))).Elem()
	for _, c := range columnsOf(v.Type()) {
		f := v.FieldByIndex(c.index)
		switch f.Kind() {
		case reflect.Int:
			f.SetInt(42)
		case reflect.Bool:
			f.SetBool(true)
		default:
			f.SetString("Ä\"\\\n<&> \u2028 " + c.name)
		}
	}
	return v
}

func TestEveryFieldSurvivesTheJournal(t *testing.T) {
	for _, kind := range app.Kinds() {
		from := filled(kind)
		to := reflect.New(from.Type()).Elem()
		for _, c := range columnsOf(from.Type()) {
			value, err := c.encode(from)
			must(t, err)
			must(t, c.decode(to, value))
		}
		if to.Interface() != from.Interface() {
			t.Errorf("%s: got %+v, want %+v", kind, to, from)
		}
	}
}

func TestBinaryDataSurvivesTheJournal(t *testing.T) {
	var from, to app.Municipality
	for i := range 256 {
		from.Logo += app.Blob([]byte{byte(i)})
	}
	for _, c := range columnsOf(reflect.TypeOf(from)) {
		value, err := c.encode(reflect.ValueOf(from))
		must(t, err)
		must(t, c.decode(reflect.ValueOf(&to).Elem(), value))
	}
	if to != from {
		t.Errorf("got %x", to.Logo)
	}
}

func TestDecodeRefusesOtherTypes(t *testing.T) {
	v := reflect.New(reflect.TypeFor[app.Task]()).Elem()
	for _, c := range columnsOf(v.Type()) {
		if err := c.decode(v, `{"a":1}`); err == nil || !strings.Contains(err.Error(), c.name) {
			t.Errorf("%s: %v", c.name, err)
		}
	}
}

func TestChecksumKnowsEveryField(t *testing.T) {
	for _, kind := range app.Kinds() {
		full := filled(kind)
		columns := columnsOf(full.Type())
		seen := map[int64]string{checksum("x", columns, full): "all"}
		for _, c := range columns {
			v := filled(kind)
			v.FieldByIndex(c.index).SetZero()
			sum := checksum("x", columns, v)
			if other, twice := seen[sum]; twice {
				t.Errorf("%s: %s counts as %s", kind, c.name, other)
			}
			seen[sum] = c.name
		}
	}
}

func TestChecksumTellsFieldsApart(t *testing.T) {
	columns := columnsOf(reflect.TypeFor[app.Task]())
	a := checksum("task", columns, reflect.ValueOf(app.Task{Title: "ab", Description: "c"}))
	b := checksum("task", columns, reflect.ValueOf(app.Task{Title: "a", Description: "bc"}))
	c := checksum("job", columns, reflect.ValueOf(app.Task{Title: "a", Description: "bc"}))
	if a == b || b == c {
		t.Error("checksums are equal")
	}
}

// A later version may add columns: what older files hold must keep its checksum.
func TestChecksumPassesOverEmptyFields(t *testing.T) {
	task := reflect.ValueOf(app.Task{Title: "a", Progress: 5})
	all := columnsOf(task.Type())
	var some []column
	for _, c := range all {
		if c.name == "title" || c.name == "progress" {
			some = append(some, c)
		}
	}
	if checksum("task", all, task) != checksum("task", some, task) {
		t.Error("empty fields count")
	}
}

func TestColumnsAreSortedAndComplete(t *testing.T) {
	got := strings.Join(allColumns(app.KindGroup), " ")
	if want := "code created_at id name participants updated_at"; got != want {
		t.Errorf("got %s, want %s", got, want)
	}
}
