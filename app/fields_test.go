package app

import (
	"errors"
	"reflect"
	"slices"
	"strings"
	"testing"
)

// TestFieldsOfEveryKindCanBeReadAndSet takes a record of each kind apart and puts it together again.
func TestFieldsOfEveryKindCanBeReadAndSet(t *testing.T) {
	s := everyKind()
	for _, k := range Kinds() {
		for _, want := range s.Records(k) {
			got := Blank(RefOf(want))
			for _, column := range Columns(k) {
				next, err := WithValue(got, column, Value(want, column))
				if err != nil {
					t.Fatalf("%s.%s: %v", k, column, err)
				}
				got = next
			}
			if !sameContent(got, want) {
				t.Errorf("%s: %+v became %+v", k, want, got)
			}
		}
	}
}

func TestColumnsAreAllButIDAndTimes(t *testing.T) {
	for _, k := range Kinds() {
		columns := Columns(k)
		tagged := 0
		for _, f := range reflect.VisibleFields(reflect.TypeOf(NewRecord(k))) {
			if _, ok := f.Tag.Lookup("db"); ok {
				tagged++
			}
		}
		if len(columns) != tagged-3 || slices.Contains(columns, "id") || slices.Contains(columns, "updated_at") {
			t.Errorf("%s: %v", k, columns)
		}
	}
	if Columns("nothing") != nil || Blank(Ref{Kind: "nothing"}) != nil {
		t.Error("a kind that nobody knows has columns")
	}
}

func TestValuesAreCheckedByTheTypeOfTheirColumn(t *testing.T) {
	for name, c := range map[string]struct {
		record Record
		column string
		text   string
		rule   string // empty: it fits
		want   string
		limit  int
	}{
		"number":            {Task{}, "effort", " 12 ", "", "12", 0},
		"no number":         {Task{}, "effort", "twelve", RuleNumber, "0", 0},
		"empty number":      {Task{Effort: 3}, "effort", "", "", "0", 0},
		"yes":               {Position{}, "is_settled", "true", "", "true", 0},
		"no":                {Position{Settled: true}, "is_settled", "", "", "", 0},
		"neither":           {Position{}, "is_settled", "perhaps", RuleChoice, "", 0},
		"day":               {Position{}, "given_on", "2026-11-23", "", "2026-11-23", 0},
		"no day":            {Position{}, "given_on", "2026-02-30", RuleDate, "", 0},
		"empty day":         {Position{GivenOn: "2026-11-23"}, "given_on", "", "", "", 0},
		"one line":          {Position{}, "speaker", "Frau\r\nMuster\x00", "", "Frau Muster", 0},
		"lines":             {Position{}, "text", "a\r\nb", "", "a\nb", 0},
		"too long":          {Position{}, "speaker", strings.Repeat("ä", 121), RuleTooLong, "", 120},
		"as long as can be": {Position{}, "speaker", strings.Repeat("ä", 120), "", strings.Repeat("ä", 120), 0},
		"code":              {Position{}, "stance", "agrees", "", "agrees", 0},
		"no column":         {Position{}, "colour", "red", RuleChoice, "", 0},
		"time":              {Position{}, "created_at", "now", RuleChoice, "", 0},
	} {
		got, err := WithValue(c.record, c.column, c.text)
		var problems Problems
		if errors.As(err, &problems); (c.rule == "") != (err == nil) || c.rule != "" && (problems[0].Rule != c.rule || problems[0].Limit != c.limit) {
			t.Errorf("%s: %v", name, err)
		}
		if v := Value(got, c.column); v != c.want {
			t.Errorf("%s: %q", name, v)
		}
	}
}

func TestMissingReferencesAreNamed(t *testing.T) {
	s := everyKind()
	p := s.Positions[0]
	there := func(ref Ref) bool { _, ok := s.Find(ref); return ok }
	if m := Missing(p, there); len(m) != 0 {
		t.Errorf("%v", m)
	}
	p.GroupID, p.ClauseID = "nobody", "nothing"
	m := Missing(p, there)
	if len(m) != 2 || m[0].Field != "group_id" || m[1].Field != "clause_id" || m[0].Rule != RuleReference {
		t.Errorf("%v", m)
	}
}

func TestKindsThatColumnsReferTo(t *testing.T) {
	for column, want := range map[string]Kind{"group_id": KindGroup, "clause_id": KindClause, "stance": "", "colour": ""} {
		if got := RefKind(KindPosition, column); got != want {
			t.Errorf("%s: %q", column, got)
		}
	}
	if RefKind("nothing", "group_id") != "" {
		t.Error("a kind that nobody knows refers to something")
	}
}

// Setting all fields at once is setting one after the other, and what does not fit is left out and named.
func TestFieldsAreSetAtOnce(t *testing.T) {
	fields := Fields{"title": "Schulung\nplanen", "effort": "12", "due_on": "bald", "progress": "viel", "department": "Bauamt", "gone": "x"}
	got, problems := WithFields(NewTask("p1"), fields)
	task := got.(Task)
	if task.Title != "Schulung planen" || task.Effort != 12 || task.DueOn != "" || task.Department != "Bauamt" || task.PhaseID != "p1" {
		t.Errorf("%+v", task)
	}
	if len(problems) != 2 || problems[0].Rule == problems[1].Rule {
		t.Errorf("%+v", problems)
	}
	if same, problems := WithFields(task, nil); same != Record(task) || problems != nil {
		t.Errorf("%+v, %v", same, problems)
	}
}

func TestValuesAreCleanedAsRecordsHoldThem(t *testing.T) {
	for _, c := range []struct{ column, text, want string }{
		{"title", "Schulung\nplanen", "Schulung planen"},
		{"effort", " 7 ", "7"},
		{"effort", "", "0"},
		{"effort", "sieben", "sieben"}, // does not fit: it stays
		{"due_on", "2027-02-30", "2027-02-30"},
		{"status", "open", "open"},
		{"gone", " x", " x"},
	} {
		if got := Cleaned(KindTask, c.column, c.text); got != c.want {
			t.Errorf("%s %q: %q, want %q", c.column, c.text, got, c.want)
		}
	}
	if got := Cleaned(KindSystem, "is_public", "1"); got != Value(System{Public: true}, "is_public") {
		t.Errorf("yes is %q", got)
	}
	if got := Cleaned("unknown", "title", " x "); got != " x " {
		t.Errorf("of an unknown kind: %q", got)
	}
}
