package aiact

import (
	"slices"
	"testing"
)

// A walk asks one question at a time, each time the first that has no answer.
func TestWalkAsksOneQuestionAfterTheOther(t *testing.T) {
	c := standardCatalogue(t)
	full, a := applicants(), Answers{}
	var asked []string
	for {
		r := c.Walk(a, "")
		wantEqual(t, "path", pathIDs(r), asked)
		if r.Next == nil {
			break
		}
		if len(r.Left) == 0 || r.Left[0] != r.Next {
			t.Fatalf("next is %s, left are %v", r.Next.ID, questionIDs(r.Left))
		}
		answer, ok := full[r.Next.ID]
		if !ok {
			t.Fatalf("%s is asked, nobody knows why", r.Next.ID)
		}
		asked = append(asked, r.Next.ID)
		a[r.Next.ID] = answer
	}
	wantEqual(t, "asked", asked, []string{
		"org_type", "role", "lifecycle", "is_ai_system", "scope", "a5_screen", "annex_i", "annex_iii_area", "annex_iii_4",
		"art6_3_profiling", "hr_workplace", "hr_decisions", "gpai", "art50_interaction", "art50_generate", "art50_biometric",
		"art50_deepfake", "art50_public_text", "ov_personal_data", "ov_staff_monitoring", "ov_automated_decision",
	})
}

func TestPossibleOutcomesOnlyBecomeFewer(t *testing.T) {
	c := standardCatalogue(t)
	full, a := chatbot(), Answers{}
	before := c.Walk(a, "")
	wantEqual(t, "at the start", before.Possible, OutcomeIDs())
	for before.Next != nil {
		a[before.Next.ID] = full[before.Next.ID]
		r := c.Walk(a, "")
		for _, o := range r.Possible {
			if !slices.Contains(before.Possible, o) {
				t.Errorf("%s became possible by %s", o, before.Next.ID)
			}
		}
		if len(r.Left) >= len(before.Left) {
			t.Errorf("%d questions are left after %s, there were %d", len(r.Left), before.Next.ID, len(before.Left))
		}
		before = r
	}
	wantEqual(t, "at the end", before.Possible, []string{OutcomeLimited})
	if !before.Complete() {
		t.Error("the walk is not complete")
	}
}

func TestOutcomeIsStatedAsSoonAsNothingCanChangeIt(t *testing.T) {
	c := standardCatalogue(t)
	for _, test := range []struct {
		name, outcome, next string
		a                   Answers
	}{
		{"no AI, though nobody asked for the rest", OutcomeNotAISystem, "org_type", answers("is_ai_system=no")},
		{"private use", OutcomeOutOfScope, "org_type", answers("is_ai_system=yes", "scope=private_use")},
		{"a prohibited practice", OutcomeProhibited, "org_type", answers("is_ai_system=unsure", "scope=in_scope", "a5_screen=a")},
		{"one of several practices", OutcomeProhibited, "", with(chatbot(), "a5_screen=e,f")},
		{"no exception", OutcomeProhibited, "", with(chatbot(), "a5_screen=f", "a5_f_check=no_exception")},
		{"profiling", OutcomeHighRisk, "hr_workplace", without(applicants(), "hr_workplace", "hr_decisions", "art50_interaction")},
		{"profiling is open", "", "art6_3_profiling", without(applicants(), "art6_3_profiling")},
		{"transparency is open", "", "art50_generate", without(with(chatbot(), "art50_interaction=no"), "art50_generate")},
		{"accompanying questions are open", OutcomeLimited, "ov_personal_data", without(chatbot(), "ov_personal_data")},
	} {
		r := c.Walk(test.a, "")
		wantSame(t, test.name+": outcome", r.Outcome, test.outcome)
		next := ""
		if r.Next != nil {
			next = r.Next.ID
		}
		wantSame(t, test.name+": next", next, test.next)
		if r.Outcome != "" {
			wantEqual(t, test.name, r.Possible, []string{r.Outcome})
			wantSame(t, test.name+": worst", r.Worst, r.Outcome)
		}
	}
}

func TestUnknownLeavesBothWaysOpen(t *testing.T) {
	c := standardCatalogue(t)
	r := c.Walk(with(chatbot(), "is_ai_system=?"), "")
	wantSame(t, "outcome", r.Outcome, "")
	wantEqual(t, "possible", r.Possible, []string{OutcomeLimited, OutcomeNotAISystem})
	wantSame(t, "worst", r.Worst, OutcomeLimited)
	wantEqual(t, "open", questionIDs(r.Open), []string{"is_ai_system"})
	if r.Next != nil || r.Stale != nil || r.Reasons != nil {
		t.Errorf("next %v, stale %v, reasons %v", r.Next, r.Stale, r.Reasons)
	}
	if r.Complete() {
		t.Error("complete, though a question is open")
	}
	for _, s := range r.Path {
		if before := slices.Contains([]string{"org_type", "role", "lifecycle", "is_ai_system"}, s.Question.ID); s.Certain != before {
			t.Errorf("%s is certain to be asked: %t", s.Question.ID, s.Certain)
		}
		if s.Question.ID == "is_ai_system" && s.Options != nil {
			t.Errorf("options of an unknown answer: %v", s.Options)
		}
	}
}

func TestUnknownThatChangesNothingIsOpenAllTheSame(t *testing.T) {
	c := standardCatalogue(t)
	r := c.Walk(with(chatbot(), "role=?", "lifecycle=?", "gpai=?"), "")
	wantSame(t, "outcome", r.Outcome, OutcomeLimited)
	wantEqual(t, "open", questionIDs(r.Open), []string{"role", "lifecycle", "gpai"})
	if dutyOf(t, r.OpenDuties, "T1").Role != Provider || dutyOf(t, r.Duties, "T1d").Role != Deployer {
		t.Error("who develops the system has to design the notice, who uses it has to switch it on")
	}
}

// The walk goes on past an unknown answer along all of its ways.
func TestWalkGoesOnPastUnknown(t *testing.T) {
	c := standardCatalogue(t)
	a := without(with(applicants(), "annex_iii_area=?"), "annex_iii_4", "art6_3_profiling", "hr_workplace", "hr_decisions")
	r := c.Walk(a, "")
	wantSame(t, "next", r.Next.ID, "annex_iii_1")
	wantSame(t, "worst", r.Worst, OutcomeHighRisk)
	for _, id := range []string{"annex_iii_2", "annex_iii_8", "art6_3_profiling", "hr_decisions"} {
		if !slices.Contains(questionIDs(r.Left), id) {
			t.Errorf("%s may be asked and is not left", id)
		}
	}
	for i := 1; i <= 8; i++ {
		if q := c.Question("annex_iii_" + string(rune('0'+i))); true {
			a[q.ID] = []string{q.Options[len(q.Options)-1].ID} // none of these
		}
	}
	r = c.Walk(a, "")
	wantSame(t, "outcome", r.Outcome, OutcomeMinimal)
	if r.Next != nil {
		t.Errorf("%s is asked, though no area applies", r.Next.ID)
	}
}

func TestAllUnknown(t *testing.T) {
	c := standardCatalogue(t)
	a := Answers{}
	for _, q := range c.Questions {
		a[q.ID] = []string{Unknown}
	}
	r := c.Walk(a, "")
	wantEqual(t, "possible", r.Possible, OutcomeIDs())
	wantSame(t, "worst", r.Worst, OutcomeProhibited)
	if len(r.Open) != len(c.Questions) || r.Next != nil || len(r.Left)+len(r.Stale)+len(r.Flags)+len(r.Duties) > 0 {
		t.Errorf("open %d, next %v, left %d, stale %v, flags %v", len(r.Open), r.Next, len(r.Left), r.Stale, r.Flags)
	}
	if len(r.OpenDuties) != len(c.Duties) {
		t.Errorf("%d duties are possible, want all", len(r.OpenDuties))
	}
}

// An option that says "still open" is an answer of the reference; what it leaves open is announced all the same.
func TestDefaultOptionIsOpen(t *testing.T) {
	c := standardCatalogue(t)
	r := c.Walk(with(chatbot(), "ov_personal_data=unknown"), "")
	wantEqual(t, "open", questionIDs(r.Open), []string{"ov_personal_data"})
	wantEqual(t, "open duties", dutyIDs(r.OpenDuties), []string{"D1", "D2", "D3"})
	if r.Complete() {
		t.Error("complete, though a question is open")
	}
	r = c.Walk(with(chatbot(), "ov_personal_data=special"), "")
	if len(r.Open)+len(r.OpenDuties) > 0 || !r.Has("special_categories") {
		t.Errorf("open %v, duties %v, flags %v", questionIDs(r.Open), dutyIDs(r.OpenDuties), r.Flags)
	}
}

func TestAnswersOffThePathAreStaleAndComeBack(t *testing.T) {
	c := standardCatalogue(t)
	a := applicants()
	before := c.Walk(a, "")
	if before.Stale != nil {
		t.Errorf("stale: %v", before.Stale)
	}
	a["annex_iii_area"] = []string{"none"}
	r := c.Walk(a, "")
	wantSame(t, "outcome", r.Outcome, OutcomeMinimal)
	wantEqual(t, "stale", r.Stale, []string{"annex_iii_4", "art6_3_profiling", "hr_workplace", "hr_decisions"})
	a["is_ai_system"] = []string{"no"}
	r = c.Walk(a, "")
	wantSame(t, "outcome", r.Outcome, OutcomeNotAISystem)
	wantEqual(t, "path", pathIDs(r), []string{"org_type", "role", "lifecycle", "is_ai_system"})
	if r.Next != nil {
		t.Errorf("%s is asked after the end", r.Next.ID)
	}
	a["is_ai_system"], a["annex_iii_area"] = []string{"yes"}, []string{"4"}
	r = c.Walk(a, "")
	wantSame(t, "outcome", r.Outcome, OutcomeHighRisk)
	wantEqual(t, "duties", dutyIDs(r.Duties), dutyIDs(before.Duties))
}

// Taking back an early answer keeps the later ones in use, as far as a way leads to them.
func TestTakingBackAnAnswerKeepsTheLaterOnes(t *testing.T) {
	c := standardCatalogue(t)
	r := c.Walk(without(applicants(), "annex_i"), "")
	wantSame(t, "next", r.Next.ID, "annex_i")
	wantSame(t, "outcome", r.Outcome, OutcomeHighRisk)
	if r.Stale != nil {
		t.Errorf("stale: %v", r.Stale)
	}
	if !slices.Contains(pathIDs(r), "art6_3_profiling") {
		t.Errorf("path: %v", pathIDs(r))
	}
	wantEqual(t, "left", questionIDs(r.Left), []string{"annex_i", "annex_i_function", "annex_i_tpca"})
}

func TestStepsNameWhatWasChosen(t *testing.T) {
	c := standardCatalogue(t)
	r := c.Walk(with(chatbot(), "role=rebrand,own_development"), "")
	step, _ := find(r.Path, func(s Step) bool { return s.Question.ID == "role" })
	wantEqual(t, "chosen, in the order of the question", ids(step.Options, func(o *Option) string { return o.ID }),
		[]string{"own_development", "rebrand"})
	wantSame(t, "article", step.Ref.EN, "Art. 3(3) and (4), Art. 25(1) AI Act")
	if !step.Certain {
		t.Error("the role is asked in any case")
	}
}

func TestResultNamesWhatItWasMadeWith(t *testing.T) {
	c := standardCatalogue(t)
	for set, want := range map[string]string{
		"": "ds_2026_07_27", "ds_2026_07_27": "ds_2026_07_27", "ds_2024_07_12": "ds_2024_07_12", "ds_2031": "ds_2026_07_27",
	} {
		r := c.Walk(nil, set)
		wantSame(t, "date set for "+set, r.DateSet, want)
		wantSame(t, "version", r.Version, "2026.11.2")
	}
}

func TestNamedFlags(t *testing.T) {
	c := standardCatalogue(t)
	for _, test := range []struct {
		name                         string
		a                            Answers
		fria, registration, literacy bool
	}{
		{"nothing is known", nil, false, false, false},
		{"chatbot", chatbot(), false, false, true},
		{"applicants in a town", applicants(), true, true, true},
		{"applicants in a company of the town", with(applicants(), "org_type=municipal_company"), true, false, true},
		{"applicants in another company", with(applicants(), "org_type=other_private"), false, false, true},
		{"whose applicants is open", with(applicants(), "org_type=?"), false, false, true},
		{"prohibited", with(chatbot(), "a5_screen=a"), false, false, false},
		{"no AI", with(chatbot(), "is_ai_system=no"), false, false, false},
	} {
		r := c.Walk(test.a, "")
		if r.FRIA != test.fria || r.Registration != test.registration || r.Literacy != test.literacy {
			t.Errorf("%s: assessment %t, registration %t, literacy %t", test.name, r.FRIA, r.Registration, r.Literacy)
		}
		if r.Has(FlagFRIA) != r.FRIA || r.Has("nothing") {
			t.Errorf("%s: flags %v", test.name, r.Flags)
		}
	}
}
