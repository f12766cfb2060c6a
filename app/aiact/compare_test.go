package aiact

import (
	"fmt"
	"slices"
	"testing"
)

func TestCompareOfTheSameIsEmpty(t *testing.T) {
	c := standardCatalogue(t)
	for name, a := range map[string]Answers{"nothing": nil, "chatbot": chatbot(), "applicants": applicants(), "strange": answers("x=y")} {
		if d := Compare(Basis{c, ""}, Basis{c, "ds_2026_07_27"}, a); !d.Empty() {
			t.Errorf("%s: %+v", name, d)
		}
	}
}

// The dates as they were before Regulation (EU) 2026/1744, beside those of today.
func TestCompareOfDateSets(t *testing.T) {
	c := standardCatalogue(t)
	d := Compare(Basis{c, "ds_2024_07_12"}, Basis{c, ""}, applicants())
	if d.Empty() || d.OutcomeChanged() || len(d.Added)+len(d.Removed)+len(d.New)+len(d.Reworded)+len(d.Lost) > 0 {
		t.Errorf("only dates should change: %+v", d)
	}
	wantSame(t, "before", d.Before.DateSet, "ds_2024_07_12")
	wantSame(t, "after", d.After.DateSet, "ds_2026_07_27")
	moved := map[string]string{}
	for _, change := range d.Changed {
		if !change.DateMoved() || change.Reworded() || change.Rebound() {
			t.Errorf("%s: more or less than the date changed", change.After.ID)
		}
		moved[change.After.ID] = change.Before.AppliesFrom + " " + change.After.AppliesFrom
	}
	wantSame(t, "H1", moved["H1"], "2026-08-02 2027-12-02")
	wantSame(t, "H49", moved["H49"], "2026-08-02 2027-12-02")
	wantSame(t, "A1 stays", moved["A1"], "")
	wantSame(t, "A2 had no date", moved["A2"], " 2018-05-25")
}

// changed compares the small catalogue with itself after a change.
func changed(t *testing.T, a Answers, replacements ...string) Difference {
	t.Helper()
	return Compare(Basis{smallCatalogue(t), ""}, Basis{smallCatalogue(t, replacements...), ""}, a)
}

func talks() Answers {
	return answers("ai=yes", "stage=running", "use=jobs", "profiling=yes", "talk=yes", "data=yes")
}

func TestCompareNamesTheNewVersion(t *testing.T) {
	d := changed(t, talks(), `tree_version: "1"`, `tree_version: "2"`)
	wantSame(t, "before", d.Before.Version, "1")
	wantSame(t, "after", d.After.Version, "2")
	if !d.Empty() {
		t.Errorf("a version alone changes nothing: %+v", d)
	}
}

func TestCompareNamesAChangedOutcome(t *testing.T) {
	d := changed(t, talks(), `any: [{flag: jobs}, {flag: school}]`, `any: [{flag: school}]`)
	if !d.OutcomeChanged() || d.Empty() {
		t.Error("the outcome changed")
	}
	wantSame(t, "before", d.Before.Outcome, OutcomeHighRisk)
	wantSame(t, "after", d.After.Outcome, OutcomeLimited)
	wantEqual(t, "removed", dutyIDs(d.Removed), []string{"oversee"})
	wantEqual(t, "added", dutyIDs(d.Added), nil)
	wantEqual(t, "stale now", d.After.Stale, []string{"profiling"})
}

func TestCompareNamesDutiesThatCameAndWent(t *testing.T) {
	d := changed(t, with(talks(), "talk=no"),
		`when: {flag: personal}`, `when: {not: {flag: personal}}`,
		`when: {flag: talks}`, `when: {flag: jobs}`)
	wantEqual(t, "removed", dutyIDs(d.Removed), []string{"record"})
	wantEqual(t, "added", dutyIDs(d.Added), []string{"tell"})
	wantSame(t, "date of the added one", d.Added[0].AppliesFrom, "2026-08-02")
	if d.OutcomeChanged() || d.Empty() || d.Changed != nil {
		t.Errorf("more or less changed: %+v", d)
	}
}

func TestCompareSaysWhatChangedAboutADuty(t *testing.T) {
	for _, test := range []struct {
		name                     string
		old, new                 string
		moved, reworded, rebound bool
	}{
		{"override", `keys: [high]`, `keys: [general]`, true, false, false},
		{"text", `text_de: "Beaufsichtigen"`, `text_de: "Menschlich beaufsichtigen"`, false, true, false},
		{"English text", `text_en: "Oversee"`, `text_en: "Have it overseen"`, false, true, false},
		{"article", `ref: "Art. 26"`, `ref: "Art. 26 Abs. 2"`, false, true, false},
		{"role", `{id: oversee, role: deployer`, `{id: oversee, role: provider`, false, false, true},
		{"kind", `{id: oversee, role: deployer, kind: mandatory`, `{id: oversee, role: deployer, kind: check`, false, false, true},
		{"law", `{id: oversee, role: deployer`, `{id: oversee, overlay: true, role: deployer`, false, false, true},
	} {
		d := changed(t, talks(), test.old, test.new)
		i := slices.IndexFunc(d.Changed, func(c DutyChange) bool { return c.After.ID == "oversee" })
		if i < 0 {
			t.Errorf("%s: no change is named: %+v", test.name, d)
			continue
		}
		c := d.Changed[i]
		if c.DateMoved() != test.moved || c.Reworded() != test.reworded || c.Rebound() != test.rebound {
			t.Errorf("%s: moved %t, reworded %t, rebound %t", test.name, c.DateMoved(), c.Reworded(), c.Rebound())
		}
	}
}

const newQuestion = `  - id: talk
    section: risk
    type: single
    ref: "Art. 50"
    ref_en: "Art. 50"
    text_de: "Sichtbar?"
    text_en: "Visible?"
    options: [{id: "yes", label_de: "Ja", label_en: "Yes"}, {id: "no", label_de: "Nein", label_en: "No"}]
    next: chat
  - id: chat
`

func TestCompareNamesNewAndLostQuestions(t *testing.T) {
	d := changed(t, talks(), "  - id: talk\n", newQuestion)
	wantEqual(t, "new", questionIDs(d.New), []string{"chat"})
	wantEqual(t, "reworded", questionIDs(d.Reworded), []string{"talk"})
	wantSame(t, "outcome", d.After.Outcome, OutcomeHighRisk)
	d = changed(t, with(talks(), "use=none"), "  - id: talk\n", newQuestion)
	wantEqual(t, "possible", d.After.Possible, []string{OutcomeLimited, OutcomeMinimal})
	if !d.OutcomeChanged() {
		t.Error("the class is not known any more")
	}
}

func TestCompareNamesLostAnswers(t *testing.T) {
	a := with(talks(), "ghost=1")
	d := changed(t, a, "{id: jobs", "{id: hiring", "{id: running", "{id: live", "  - id: data\n", "  - id: personal\n", "next: data", "next: personal")
	want := []Problem{{"stage", "running", NoOption}, {"use", "jobs", NoOption}, {"data", "", NoQuestion}}
	if !slices.Equal(d.Lost, want) {
		t.Errorf("lost: %v, want %v (what never fitted is not lost)", d.Lost, want)
	}
	wantEqual(t, "to be answered again", questionIDs(d.New), []string{"stage", "use", "personal"})
}

func TestCompareNamesQuestionsInOtherWords(t *testing.T) {
	for change, want := range map[[2]string]string{
		{`text_en: "In service?"`, `text_en: "In use?"`}:                              "[stage]",
		{`help_de: "Siehe Leitlinien"`, `help_de: "Siehe Art. 3"`}:                    "[ai]",
		{`label_en: "Applications"`, `label_en: "Job applications"`}:                  "[use]",
		{`label_en: "School"`, `label_en: "Schools"`}:                                 "[]", // not what was chosen
		{`ref_en: "Art. 111"`, `ref_en: "Art. 111(2)"`}:                               "[]", // another article, the same question
		{`text_en: "Profiling?"`, `text_en: "Does it do profiling?"`}:                 "[profiling]",
		{`{id: planned, label_de: "Geplant"`, `{id: planned, label_de: "In Planung"`}: "[]",
	} {
		d := changed(t, talks(), change[0], change[1])
		wantSame(t, change[1], fmt.Sprint(questionIDs(d.Reworded)), want)
		if d.Empty() != (want == "[]") {
			t.Errorf("%s: empty is %t", change[1], d.Empty())
		}
	}
}

func TestCompareLeavesBothCataloguesAlone(t *testing.T) {
	c := standardCatalogue(t)
	before := c.Walk(applicants(), "")
	Compare(Basis{c, "ds_2024_07_12"}, Basis{c, ""}, applicants())
	after := c.Walk(applicants(), "")
	for i, d := range before.Duties {
		if after.Duties[i].AppliesFrom != d.AppliesFrom || after.Duties[i].ID != d.ID {
			t.Errorf("%s: %s, it was %s", d.ID, after.Duties[i].AppliesFrom, d.AppliesFrom)
		}
	}
}
