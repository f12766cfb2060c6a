package app

import (
	"slices"
	"testing"
)

// lights is a strategy with a purpose for all kinds of data and one with a single rule.
func lights(t *testing.T) *Strategy {
	t.Helper()
	s := applied(t, new(Strategy), AddPurpose("Texte", "0"))
	return s.With([]Record{UsageRule{Base: Base{ID: "zz"}, Purpose: "Chat", Data: DataNone, Verdict: VerdictAllowed}}, nil)
}

func TestPurposeHasARuleForEachKindOfData(t *testing.T) {
	s := lights(t)
	table := UsageTableOf(s)
	if !slices.Equal(table.Purposes, []string{"Texte", "Chat"}) {
		t.Errorf("purposes: %q", table.Purposes)
	}
	for _, data := range DataKinds() {
		r, ok := table.Rule("Texte", data)
		if !ok || r.Verdict != VerdictForbidden || len(Validate(r)) > 0 {
			t.Errorf("%s: %+v", data, r)
		}
	}
	if table.First("Texte").ID != "0" || table.First("Chat").ID != "zz" || table.First("x").ID != "" {
		t.Errorf("first: %+v", table.First("Texte"))
	}
	if got, want := table.Open(), len(DataKinds())-1; got != want {
		t.Errorf("%d open cells, want %d", got, want)
	}
	again := applied(t, s, AddPurpose("Chat", ""))
	if got := UsageTableOf(again).Open(); got != 0 {
		t.Errorf("%d open cells after filling the row", got)
	}
}

func TestOlderRuleOfACellCounts(t *testing.T) {
	s := lights(t).With([]Record{UsageRule{Base: Base{ID: "zzz"}, Purpose: "Chat", Data: DataNone, Verdict: VerdictForbidden}}, nil)
	if r, _ := UsageTableOf(s).Rule("Chat", DataNone); r.ID != "zz" {
		t.Errorf("%+v", r)
	}
}

func TestPurposeIsRenamedAndDeletedAsAWhole(t *testing.T) {
	s := applied(t, lights(t), RenamePurpose("0", "Entwürfe", ""))
	if got := UsageTableOf(s); !slices.Equal(got.Purposes, []string{"Entwürfe", "Chat"}) || got.First("Texte").ID != "" {
		t.Errorf("purposes: %q", got.Purposes)
	}
	s = applied(t, s, DeletePurpose("0"))
	if len(s.UsageRules) != 1 {
		t.Errorf("%d rules are left", len(s.UsageRules))
	}
	for name, b := range map[string]Build{
		"rename": RenamePurpose("0", "x", ""), "delete": DeletePurpose("0"), "set": SetUsageRule("0", DataNone, "n", "", func(*UsageRule) {}),
	} {
		if _, err := b(s); CodeOf(err) != CodeGone {
			t.Errorf("%s of what is gone: %v", name, err)
		}
	}
}

func TestCellIsDecided(t *testing.T) {
	s := lights(t)
	allow := func(r *UsageRule) { r.Verdict = VerdictAllowed }
	s = applied(t, s, SetUsageRule("0", DataSocial, "new", "", allow))
	if r, _ := UsageTableOf(s).Rule("Texte", DataSocial); r.Verdict != VerdictAllowed || r.ID == "new" {
		t.Errorf("changed: %+v", r)
	}
	s = applied(t, s, SetUsageRule("zz", DataSocial, "new", "", allow))
	if r, _ := UsageTableOf(s).Rule("Chat", DataSocial); r.Verdict != VerdictAllowed || r.ID != "new" {
		t.Errorf("made: %+v", r)
	}
}

func TestNamesOfPurposesAreTakenWhateverTheirCase(t *testing.T) {
	s := lights(t)
	for _, c := range []struct {
		name, but string
		want      bool
	}{{"texte", "", true}, {" Chat ", "Texte", true}, {"Texte", "Texte", false}, {"Bilder", "", false}} {
		if got := PurposeTaken(s, c.name, c.but); got != c.want {
			t.Errorf("%q but %q: %v", c.name, c.but, got)
		}
	}
}

func TestPassAddsUp(t *testing.T) {
	s := new(Strategy).With([]Record{
		PassProgress{Base: Base{ID: "a"}, Department: "Sozialamt", Staff: 40, Informed: 30, Trained: 20, Checked: 10, Acknowledged: 5},
		PassProgress{Base: Base{ID: "b"}, Department: "Ämter", Staff: 10, Informed: 10},
	}, nil)
	sum := PassTotal(s.PassProgress)
	want := PassProgress{Staff: 50, Informed: 40, Trained: 20, Checked: 10, Acknowledged: 5}
	if sum != want || sum.Share(sum.Informed) != 0.8 || sum.Furthest() != 40 {
		t.Errorf("%+v", sum)
	}
	if (PassProgress{}).Share(3) != 0 {
		t.Error("a share of nobody")
	}
	if got := s.DepartmentsOfPass(); got[0].Department != "Ämter" {
		t.Errorf("first is %q", got[0].Department)
	}
	total := 0
	for _, step := range PassSteps() {
		total += sum.Step(step)
	}
	if total != 75 || sum.Step("x") != 0 {
		t.Errorf("the steps add up to %d", total)
	}
}
