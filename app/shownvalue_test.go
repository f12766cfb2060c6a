package app

import (
	"reflect"
	"testing"
)

func TestValuesAreShownInWords(t *testing.T) {
	s := everyKind()
	system := s.Systems[0].ID
	for _, c := range []struct {
		kind                Kind
		column, value, want string
	}{
		{KindTask, "title", "Planen", "Planen"},
		{KindTask, "status", "in_progress", "task.status.in_progress"},
		{KindTask, "progress", "40", "40"},
		{KindTask, "due_on", "2026-12-01", "2026-12-01"},
		{KindTask, "system_id", string(system), "System"},
		{KindTask, "system_id", "gone", ""},
		{KindTask, "no such column", "x", ""},
		{KindTask, "title", "", ""},
		{KindSystem, "is_public", "true", "value.yes"},
		{KindSystem, "data", "personal", "data.personal"},
		{KindDecision, "agreed_by", string(IDsOf("g-it", "gone")), "group.sg_it"},
		{KindMeasurement, "value", "2.5", "2.5"},
	} {
		if got := ShownValue(s, c.kind, c.column, c.value, fakeWords{}); got != c.want {
			t.Errorf("%s.%s %q: %q, want %q", c.kind, c.column, c.value, got, c.want)
		}
	}
}

// Every column of what a version holds is a text, a number, a date, a reference or a code with words; only these have none.
func TestEveryCodeHasWords(t *testing.T) {
	plain := map[reflect.Type]bool{
		reflect.TypeFor[string](): true, reflect.TypeFor[Date](): true, reflect.TypeFor[ID](): true, reflect.TypeFor[IDs](): true,
		reflect.TypeFor[Quantity](): true, reflect.TypeFor[Blob](): true, reflect.TypeFor[ContentID](): true, reflect.TypeFor[DutyID](): true,
		reflect.TypeFor[Answers](): true, reflect.TypeFor[CatalogueVersion](): true, reflect.TypeFor[DateSet](): true,
	}
	prefixes := codePrefixes()
	for _, k := range frozenKinds() {
		r := reflect.TypeOf(NewRecord(k))
		for _, f := range fieldsOf(k) {
			typ := r.FieldByIndex(f.index).Type
			if typ.Kind() == reflect.String && !plain[typ] && prefixes[typ] == "" {
				t.Errorf("%s.%s: the codes of %s have no words", k, f.column, typ)
			}
		}
	}
}
