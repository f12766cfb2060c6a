package app

import (
	"reflect"
	"strings"
	"testing"
)

// withTexts sets every text field of a record.
func withTexts(r Record, text string) Record {
	v := reflect.New(reflect.TypeOf(r)).Elem()
	v.Set(reflect.ValueOf(r))
	for _, f := range TextFields(r) {
		v.FieldByIndex(f.index).SetString(text)
	}
	return v.Interface().(Record)
}

// withText sets one text field of a record.
func withText(r Record, f TextField, text string) Record {
	v := reflect.New(reflect.TypeOf(r)).Elem()
	v.Set(reflect.ValueOf(r))
	v.FieldByIndex(f.index).SetString(text)
	return v.Interface().(Record)
}

func TestTextFields(t *testing.T) {
	fields := TextFields(Task{})
	want := []TextField{
		{Column: "title", Max: 200, Library: true},
		{Column: "description", Max: 4000, Lines: true, Library: true},
		{Column: "department", Max: 120},
		{Column: "responsible", Max: 120, Library: true},
	}
	if len(fields) != len(want) {
		t.Fatalf("fields = %+v", fields)
	}
	for i, f := range fields {
		f.index = nil
		if !reflect.DeepEqual(f, want[i]) {
			t.Errorf("field %d = %+v, want %+v", i, f, want[i])
		}
	}
}

func TestLimitsOfEveryText(t *testing.T) {
	for _, k := range Kinds() {
		r := NewRecord(k)
		for i, f := range TextFields(r) {
			long := strings.Repeat("ü", f.Max)
			if p, broken := Validate(withTexts(r, long)).Of(f.Column); broken {
				t.Errorf("%s.%s: %d characters: %+v", k, f.Column, f.Max, p)
			}
			if p, _ := Validate(withTexts(r, long+"x")).Of(f.Column); p.Rule != RuleTooLong || p.Limit != f.Max {
				t.Errorf("%s.%s: %d characters: %+v", k, f.Column, f.Max+1, p)
			}
			p, broken := Validate(withTexts(r, " \n")).Of(f.Column)
			mustBeThere := f.Required || k == KindGroup && f.Column == "name" || f.Library && i == 0 // an own item needs its title
			if broken != mustBeThere || broken && p.Rule != RuleRequired {
				t.Errorf("%s.%s: only spaces: %+v", k, f.Column, p)
			}
		}
	}
}

func TestAFieldMayBeAnythingValid(t *testing.T) {
	for name, r := range map[string]Record{
		"municipality": Municipality{Name: "A", State: "SH", Inhabitants: MaxInhabitants, Logo: Blob(make([]byte, MaxLogoBytes))},
		"workshop":     Workshop{Title: "A", Language: English, Status: StatusAdopted, StartsOn: "2026-11-23", EndsOn: "2026-11-23"},
		"group":        Group{Name: "Feuerwehr"},
		"phase":        Phase{Code: "ph5", Number: 5},
		"contribution": contribution("c", nil),
		"task":         task("t", func(t *Task) { t.Progress, t.Effort, t.DueOn = 100, MaxEffort, "2199-12-31" }),
		"decision":     decision("d", func(d *Decision) { d.Status = DecisionTaken }),
	} {
		if p := Validate(r); p != nil {
			t.Errorf("%s: %v", name, p)
		}
	}
}

// rulesCase is a change that breaks one rule of an otherwise sound record.
type rulesCase struct {
	name   string
	record Record
	want   Problem
}

func TestRules(t *testing.T) {
	m := Municipality{Name: "A"}
	w := Workshop{Title: "A", Language: German, Status: StatusDraft}
	cases := []rulesCase{
		{"state", with(m, func(m *Municipality) { m.State = "XX" }), Problem{"state", RuleChoice, 0}},
		{"negative inhabitants", with(m, func(m *Municipality) { m.Inhabitants = -1 }), Problem{"inhabitants", RuleTooSmall, 0}},
		{"inhabitants", with(m, func(m *Municipality) { m.Inhabitants = MaxInhabitants + 1 }), Problem{"inhabitants", RuleTooLarge, MaxInhabitants}},
		{"logo", with(m, func(m *Municipality) { m.Logo = Blob(make([]byte, MaxLogoBytes+1)) }), Problem{"logo", RuleTooLarge, MaxLogoBytes}},

		{"first day", with(w, func(w *Workshop) { w.StartsOn = "2026-02-30" }), Problem{"starts_on", RuleDate, 0}},
		{"last day", with(w, func(w *Workshop) { w.EndsOn = "31.12.2026" }), Problem{"ends_on", RuleDate, 0}},
		{"ends before", with(w, func(w *Workshop) { w.StartsOn, w.EndsOn = "2026-11-24", "2026-11-23" }), Problem{"ends_on", RuleOrder, 0}},
		{"language", with(w, func(w *Workshop) { w.Language = "fr" }), Problem{"language", RuleChoice, 0}},
		{"status", with(w, func(w *Workshop) { w.Status = "" }), Problem{"status", RuleChoice, 0}},

		{"group code", Group{Code: "sg_x"}, Problem{"code", RuleChoice, 0}},
		{"group without name", Group{}, Problem{"name", RuleRequired, 0}},
		{"phase code", Phase{Code: "ph6", Number: 1}, Problem{"code", RuleChoice, 0}},
		{"phase zero", Phase{Code: "ph1"}, Problem{"number", RuleTooSmall, 1}},
		{"phase six", Phase{Code: "ph1", Number: 6}, Problem{"number", RuleTooLarge, 5}},

		{"no group", contribution("c", func(c *Contribution) { c.GroupID = "" }), Problem{"group_id", RuleRequired, 0}},
		{"sort", contribution("c", func(c *Contribution) { c.Sort = "" }), Problem{"sort", RuleChoice, 0}},
		{"priority", contribution("c", func(c *Contribution) { c.Priority = "urgent" }), Problem{"priority", RuleChoice, 0}},
		{"contribution status", contribution("c", func(c *Contribution) { c.Status = "done" }), Problem{"status", RuleChoice, 0}},

		{"no phase", task("t", func(t *Task) { t.PhaseID = "" }), Problem{"phase_id", RuleRequired, 0}},
		{"start", task("t", func(t *Task) { t.StartsOn = "1899-12-31" }), Problem{"starts_on", RuleDate, 0}},
		{"due", task("t", func(t *Task) { t.DueOn = "2200-01-01" }), Problem{"due_on", RuleDate, 0}},
		{"due before start", task("t", func(t *Task) { t.StartsOn, t.DueOn = "2026-02-02", "2026-02-01" }), Problem{"due_on", RuleOrder, 0}},
		{"task status", task("t", func(t *Task) { t.Status = "x" }), Problem{"status", RuleChoice, 0}},
		{"task priority", task("t", func(t *Task) { t.Priority = "" }), Problem{"priority", RuleChoice, 0}},
		{"progress below 0", task("t", func(t *Task) { t.Progress = -1 }), Problem{"progress", RuleTooSmall, 0}},
		{"progress above 100", task("t", func(t *Task) { t.Progress = 101 }), Problem{"progress", RuleTooLarge, 100}},
		{"effort below 0", task("t", func(t *Task) { t.Effort = -1 }), Problem{"effort", RuleTooSmall, 0}},
		{"effort", task("t", func(t *Task) { t.Effort = MaxEffort + 1 }), Problem{"effort", RuleTooLarge, MaxEffort}},

		{"decision date", decision("d", func(d *Decision) { d.DecidedOn = "soon" }), Problem{"decided_on", RuleDate, 0}},
		{"taken without date", decision("d", func(d *Decision) { d.DecidedOn, d.Status = "", DecisionTaken }), Problem{"decided_on", RuleRequired, 0}},
		{"decision status", decision("d", func(d *Decision) { d.Status = "" }), Problem{"status", RuleChoice, 0}},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			got := Validate(c.record)
			if len(got) != 1 || got[0] != c.want {
				t.Errorf("problems = %+v, want %+v", got, c.want)
			}
		})
	}
}

func with[R Record](r R, change func(*R)) R {
	change(&r)
	return r
}

func TestProblems(t *testing.T) {
	p := Problems{{"a", RuleDate, 0}, {"b", RuleTooLong, 3}, {"b", RuleChoice, 0}}
	if got, ok := p.Of("b"); !ok || got.Rule != RuleTooLong {
		t.Errorf("b: %+v, %v", got, ok)
	}
	if _, ok := p.Of("c"); ok {
		t.Error("c has a problem")
	}
	if got := p.Error(); got != "a: date; b: toolong; b: choice" {
		t.Errorf("error = %q", got)
	}
}
