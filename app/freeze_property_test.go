package app

import (
	"reflect"
	"testing"
)

// otherwise returns a record with another value in a column.
func otherwise(r Record, f field) Record {
	v := reflect.New(reflect.TypeOf(r)).Elem()
	v.Set(reflect.ValueOf(r))
	at := v.FieldByIndex(f.index)
	switch {
	case at.CanInt():
		at.SetInt(at.Int() + 1)
	case at.Kind() == reflect.Bool:
		at.SetBool(!at.Bool())
	default:
		at.SetString(at.String() + "x")
	}
	return v.Interface().(Record)
}

// What was signed is everything that a version holds: a change in any column has another sum, and is shown with what stood there
// before, but for places in an order.
func TestEveryColumnOfAVersionCounts(t *testing.T) {
	s := frozen(t, everyKind(), "v9")
	v, _ := s.Versions.Get("v9")
	for _, k := range frozenKinds() {
		r := s.Records(k)[0]
		for _, f := range fieldsOf(k) {
			changed := otherwise(r, f)
			after := s.With([]Record{changed}, nil)
			if same := Freeze(after).Hash() == v.Hash; same != frozenAway(k, f.column) {
				t.Errorf("%s.%s: the sum is the same: %v", k, f.column, same)
			}
			got, err := Differences(v.Content, Freeze(after), fakeWords{})
			if err != nil {
				t.Fatal(err)
			}
			if frozenAway(k, f.column) || f.column == "position" {
				if len(got) != 0 {
					t.Errorf("%s.%s is shown: %+v", k, f.column, got)
				}
				continue
			}
			if len(got) != 1 || got[0].Ref != RefOf(r) || got[0].Column != f.column || got[0].Sort != DifferenceChanged {
				t.Errorf("%s.%s: %+v", k, f.column, got)
				continue
			}
			if want := kept(Value(r, f.column)); got[0].Before != want || got[0].After != kept(Value(changed, f.column)) {
				t.Errorf("%s.%s: %q became %q", k, f.column, got[0].Before, got[0].After)
			}
		}
	}
}

// kept is a value as a version keeps it: zero is nothing.
func kept(v string) string {
	if v == "0" {
		return ""
	}
	return v
}

// Records that come and go are shown as a whole, and the comparison the other way round shows the opposite.
func TestRecordsThatComeAndGoAreShown(t *testing.T) {
	s := everyKind()
	for _, k := range frozenKinds() {
		if k == KindMunicipality || k == KindWorkshop {
			continue
		}
		all := s.Records(k)
		without := s.With(nil, []Ref{RefOf(all[0])})
		gone, err := Differences(Freeze(s), Freeze(without), fakeWords{})
		if err != nil || len(gone) != 1 || gone[0].Sort != DifferenceGone || gone[0].Ref != RefOf(all[0]) {
			t.Errorf("%s: %+v, %v", k, gone, err)
		}
		came, err := Differences(Freeze(without), Freeze(s), fakeWords{})
		if err != nil || len(came) != 1 || came[0].Sort != DifferenceNew || came[0].Title != gone[0].Title {
			t.Errorf("%s: %+v, %v", k, came, err)
		}
	}
}

// Every value that a difference shows has words, or is shown as it is.
func TestDifferencesAreShownInWords(t *testing.T) {
	s := everyKind()
	for _, k := range frozenKinds() {
		for _, r := range s.Records(k) {
			for _, column := range Columns(k) {
				value := Value(r, column)
				shown := ShownValue(s, k, column, value, fakeWords{})
				if (value == "") != (shown == "") {
					t.Errorf("%s.%s: %q is shown as %q", k, column, value, shown)
				}
			}
		}
	}
}

// Freezing does not depend on how the strategy came to be what it is.
func TestTheSumDoesNotDependOnTheWay(t *testing.T) {
	s := everyKind()
	records := []Record{}
	for _, k := range Kinds() {
		records = append(records, s.Records(k)...)
	}
	again := new(Strategy)
	for i := len(records) - 1; i >= 0; i-- {
		again = again.With([]Record{records[i]}, nil)
	}
	if Freeze(again) != Freeze(s) {
		t.Error("the same records in another order are another content")
	}
}
