package sample

import (
	"testing"

	"kifahrplan/app"
	"kifahrplan/app/library"
)

func TestRegisterIsThatOfATown(t *testing.T) {
	s := strategyIn(t, app.German)
	if len(s.Systems) < 13 {
		t.Errorf("%d systems", len(s.Systems))
	}
	statuses, kinds, open, public := map[app.SystemStatus]bool{}, map[app.DataKind]bool{}, 0, 0
	for _, y := range s.Systems {
		statuses[y.Status], kinds[y.Data] = true, true
		if y.OpenChecks() > 0 {
			open++
		}
		if y.Public {
			public++
		}
		if y.Public != (y.PublicText != "") {
			t.Errorf("%s is public %v with the text %q", y.Name, y.Public, y.PublicText)
		}
		if y.Status == app.SystemInUse && y.LiveOn == "" {
			t.Errorf("%s is in use since nobody knows when", y.Name)
		}
		if y.Purpose == "" || y.Department == "" || y.Responsible == "" {
			t.Errorf("%s lacks purpose, department or role", y.Name)
		}
	}
	if len(statuses) < 3 || len(kinds) < 4 || open < 8 || open == len(s.Systems) || public < 2 {
		t.Errorf("%d statuses, %d kinds of data, %d with open checks, %d public", len(statuses), len(kinds), open, public)
	}
}

func TestAssessmentsAnswerCriteriaThatThereAre(t *testing.T) {
	l, err := library.Standard()
	if err != nil {
		t.Fatal(err)
	}
	known := map[app.ContentID]bool{}
	for _, i := range l.Checklist.Items() {
		known[app.ContentID(i.ID)] = true
	}
	s := strategyIn(t, app.English)
	for _, own := range s.OwnCriteria {
		if _, there := l.ChecklistGroup(string(own.Section)); !there {
			t.Errorf("%q stands in section %q", own.Text, own.Section)
		}
		known[own.Criterion().ID] = true
	}
	if len(s.OwnCriteria) == 0 {
		t.Error("the room has no criterion of its own")
	}
	seen := map[string]bool{}
	for _, a := range s.Assessments {
		key := string(a.SystemID) + string(a.Criterion)
		if !known[a.Criterion] || seen[key] {
			t.Errorf("%s is unknown or answered twice", a.Criterion)
		}
		seen[key] = true
	}
	if len(s.Assessed()) != 3 {
		t.Errorf("%d tools were assessed", len(s.Assessed()))
	}
}

// What nobody outside the company knows about a product must not look as if somebody had checked it.
func TestOfTheRealProductOnlyThePublicIsAssessed(t *testing.T) {
	s, c := strategyIn(t, app.German), loaded(t)
	for _, f := range c.systems.Assessments {
		if f.System != "summ_ai" {
			continue
		}
		for criterion, finding := range f.findings() {
			if finding != app.FindingOpen && f.Evidence[criterion] == (text{}) {
				t.Errorf("%s is %s without evidence", criterion, finding)
			}
		}
		if len(f.No) > 0 {
			t.Errorf("the product is said to fail %v", f.No)
		}
	}
	for _, y := range s.Systems {
		if y.Vendor == "SUMM AI GmbH, München" && (y.Hosting != "" || y.Model != "" || y.Costs != "") {
			t.Errorf("more is said than is public: %+v", y)
		}
	}
}
