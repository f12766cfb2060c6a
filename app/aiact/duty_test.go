package aiact

import (
	"strings"
	"testing"
)

// lift is a safety component of a lift, high-risk by Annex I section A alone.
func lift() Answers {
	return with(chatbot(), "annex_i=section_a", "annex_i_function=yes", "annex_i_tpca=yes", "hr_workplace=no")
}

// The dates of Art. 113 and 111 as amended by Regulation (EU) 2026/1744, and as they were.
func TestDatesOfApplication(t *testing.T) {
	c := standardCatalogue(t)
	for _, test := range []struct {
		name, set, duty, date, note string
		a                           Answers
	}{
		{"Annex III, amended", "", "H1", "2027-12-02", "", applicants()},
		{"Annex III, as it was", "ds_2024_07_12", "H1", "2026-08-02", "", applicants()},
		{"Annex I only", "", "H1", "2028-08-02", "Annex I", lift()},
		{"Annex I only, as it was", "ds_2024_07_12", "H1", "2027-08-02", "Annex I", lift()},
		{
			"Annex I and III", "", "H1", "2027-12-02", "",
			with(applicants(), "annex_i=section_a", "annex_i_function=yes", "annex_i_tpca=yes"),
		},
		{"legacy", "", "H1", "2030-08-02", "Art. 111(2)", with(applicants(), "lifecycle=in_service")},
		{"legacy, by Annex I only", "", "H1", "2030-08-02", "Art. 111(2)", with(lift(), "lifecycle=in_service")},
		{"legacy, registration", "", "H49", "2030-08-02", "Art. 111(2)", with(applicants(), "lifecycle=in_service")},
		{"legacy does not move the literacy", "", "A1", "2025-02-02", "softened", with(applicants(), "lifecycle=in_service")},
		{"pilot is no legacy", "", "H1", "2027-12-02", "", with(applicants(), "lifecycle=pilot")},
		{"registration", "", "H49", "2027-12-02", "interpretation", applicants()},
		{"explanation", "", "H86", "2027-12-02", "interpretation", applicants()},
		{"transparency", "", "T1d", "2026-08-02", "", chatbot()},
		{"prohibited since 2025", "", "P1", "2025-02-02", "", with(chatbot(), "a5_screen=c", "a5_c_check=disproportionate")},
		{"prohibited by the amendment", "", "P2", "2026-12-02", "", with(chatbot(), "a5_screen=ba", "a5_ba_check=no_exception")},
		{
			"an old set has no date for a new rule", "ds_2024_07_12", "P2", "", "",
			with(chatbot(), "a5_screen=ba", "a5_ba_check=no_exception"),
		},
	} {
		d := dutyOf(t, c.Walk(test.a, test.set).Duties, test.duty)
		wantSame(t, test.name, d.AppliesFrom, test.date)
		if !strings.Contains(d.Note.EN, test.note) || (test.note == "") != d.Note.Empty() {
			t.Errorf("%s: note %q, want one about %q", test.name, d.Note.EN, test.note)
		}
		if !d.Note.Empty() && !d.Note.complete() {
			t.Errorf("%s: note in one language only: %+v", test.name, d.Note)
		}
	}
}

// While an open answer can move a date, the earliest one is named: nobody is late because of it.
func TestOpenAnswerNamesTheEarliestDate(t *testing.T) {
	c := standardCatalogue(t)
	for name, a := range map[string]Answers{
		"unknown":    with(applicants(), "lifecycle=?"),
		"unanswered": without(applicants(), "lifecycle"),
	} {
		wantSame(t, name, dutyOf(t, c.Walk(a, "").Duties, "H1").AppliesFrom, "2027-12-02")
	}
	r := c.Walk(with(lift(), "annex_iii_area=4", "annex_iii_4=?", "art6_3_profiling=yes", "hr_decisions=no"), "")
	wantSame(t, "Annex I, Annex III is open", dutyOf(t, r.Duties, "H1").AppliesFrom, "2027-12-02")
	earlier := smallCatalogue(t, `late: "2030-08-02", young`, `late: "2025-08-02", young`)
	d := dutyOf(t, earlier.Walk(answers("ai=yes", "stage=?", "use=jobs", "profiling=yes", "talk=no"), "").Duties, "oversee")
	wantSame(t, "an override that makes it earlier", d.AppliesFrom, "2025-08-02")
	wantSame(t, "its note", d.Note.EN, "Legacy")
}

func TestDutiesSayHowTheyBind(t *testing.T) {
	c := standardCatalogue(t)
	r := c.Walk(with(applicants(), "role=own_development", "ov_personal_data=yes"), "")
	for id, want := range map[string]Duty{
		"H27": {Role: Deployer, Kind: Mandatory},
		"V1":  {Role: Provider, Kind: Mandatory},
		"X1":  {Role: Deployer, Kind: Check},
		"A2":  {Role: Deployer, Kind: Recommended},
		"D3":  {Role: Deployer, Kind: Check, Overlay: true},
	} {
		d := dutyOf(t, r.Duties, id)
		if d.Role != want.Role || d.Kind != want.Kind || d.Overlay != want.Overlay {
			t.Errorf("%s: %s, %s, overlay %t", id, d.Role, d.Kind, d.Overlay)
		}
		if !d.Text.complete() || !d.Ref.complete() {
			t.Errorf("%s: %+v", id, d)
		}
	}
}

func TestDutiesThatHoldInAnyCaseAreStatedBeforeTheOutcome(t *testing.T) {
	c := smallCatalogue(t)
	r := c.Walk(answers("ai=yes", "stage=planned", "use=jobs", "profiling=?", "talk=yes", "data=yes"), "")
	wantSame(t, "outcome", r.Outcome, "")
	wantEqual(t, "possible", r.Possible, []string{OutcomeHighRisk, OutcomeLimited})
	wantEqual(t, "duties", dutyIDs(r.Duties), []string{"teach", "tell", "record"})
	wantEqual(t, "open duties", dutyIDs(r.OpenDuties), []string{"oversee"})
	wantEqual(t, "flags", r.Flags, []string{"ai_system", "jobs", "talks", "personal", "listed", "ai_literacy"})
}

// A rule after the end adds to a flag that options set; it does not replace it.
func TestRuleAddsToAFlagThatOptionsSet(t *testing.T) {
	c := smallCatalogue(t, "  - {flag: legacy", "  - {flag: personal, if: {flag: jobs}}\n  - {flag: legacy")
	for use, want := range map[string]map[string]bool{"jobs": {"yes": true, "no": true}, "none": {"yes": true, "no": false}} {
		for data, up := range want {
			r := c.Walk(answers("ai=yes", "stage=planned", "use="+use, "profiling=yes", "talk=no", "data="+data), "")
			if r.Has("personal") != up {
				t.Errorf("use %s, data %s: flags %v", use, data, r.Flags)
			}
		}
	}
}

// A result has duties of its own: whoever changes one changes neither the catalogue nor another result.
func TestDutiesOfAResultAreCopies(t *testing.T) {
	c := standardCatalogue(t)
	c.Walk(applicants(), "").Duties[0].AppliesFrom = "changed"
	wantSame(t, "catalogue", c.Duties[0].AppliesFrom, "2025-02-02")
	c.Walk(with(applicants(), "lifecycle=in_service"), "")
	d, _ := c.Duty("H1")
	wantSame(t, "catalogue after an override", d.AppliesFrom, "2027-12-02")
}
