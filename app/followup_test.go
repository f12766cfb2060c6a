package app

import (
	"slices"
	"testing"
)

// measured is a strategy with one indicator and its values by day.
func measured(change func(*Indicator), values map[Date]Quantity) (*Strategy, Indicator) {
	n := NewIndicator("k01")
	change(&n)
	records := []Record{n}
	for day, v := range values {
		records = append(records, NewMeasurement(n.ID, day, v))
	}
	return strategyOf(records...), n
}

func TestSignalsHoldValuesAgainstTargets(t *testing.T) {
	for name, c := range map[string]struct {
		direction        Direction
		baseline, target Quantity
		to, value        Quantity
		want             Signal
	}{
		"reached":                     {DirectionUp, "10", "90", "", "90", SignalReached},
		"beyond":                      {DirectionUp, "10", "90", "", "99.5", SignalReached},
		"a fifth of the way is left":  {DirectionUp, "10", "90", "", "74", SignalNear},
		"more than a fifth is left":   {DirectionUp, "10", "90", "", "73.9", SignalFar},
		"no baseline":                 {DirectionUp, "", "90", "", "72", SignalNear},
		"no baseline, far":            {DirectionUp, "", "90", "", "71", SignalFar},
		"down, reached":               {DirectionDown, "30", "10", "", "9", SignalReached},
		"down, near":                  {DirectionDown, "30", "10", "", "14", SignalNear},
		"down, far":                   {DirectionDown, "30", "10", "", "14.5", SignalFar},
		"down to zero, none left":     {DirectionDown, "", "0", "", "0", SignalReached},
		"down to zero, one left":      {DirectionDown, "", "0", "", "1", SignalFar},
		"worse than at the beginning": {DirectionUp, "50", "90", "", "40", SignalFar},
		"inside the range":            {DirectionRange, "", "5", "15", "5", SignalReached},
		"a little above the range":    {DirectionRange, "", "5", "15", "17", SignalNear},
		"a little below the range":    {DirectionRange, "", "5", "15", "3", SignalNear},
		"far above the range":         {DirectionRange, "", "5", "15", "17.5", SignalFar},
		"a range of one value":        {DirectionRange, "", "5", "", "5", SignalReached},
		"no target":                   {DirectionUp, "10", "", "", "50", SignalUnknown},
		"no value":                    {DirectionUp, "10", "90", "", "", SignalUnknown},
	} {
		n := Indicator{Direction: c.direction, Baseline: c.baseline, Target: c.target, TargetTo: c.to}
		if got := n.Signal(c.value); got != c.want {
			t.Errorf("%s: %s, want %s", name, got, c.want)
		}
	}
}

func TestTheNewestValueCounts(t *testing.T) {
	s, n := measured(func(n *Indicator) { n.Target, n.Frequency = "80", FrequencyMonthly },
		map[Date]Quantity{"2026-10-31": "40", "2026-12-31": "85", "2026-11-30": "60"})
	var days []Date
	for _, m := range s.MeasurementsOf(n.ID) {
		days = append(days, m.MeasuredOn)
	}
	if !slices.Equal(days, []Date{"2026-10-31", "2026-11-30", "2026-12-31"}) {
		t.Errorf("in the order of %v", days)
	}
	if got := s.SignalOf(n); got != SignalReached {
		t.Errorf("the signal is %s", got)
	}
	if got := s.MeasureNext(n); got != "2027-01-31" {
		t.Errorf("measure next on %s", got)
	}
	none, n := measured(func(n *Indicator) { n.Target = "80" }, nil)
	if none.SignalOf(n) != SignalUnknown || none.MeasureNext(n) != "" {
		t.Error("an indicator without a value has a signal or a next day")
	}
}

func TestMonthsLater(t *testing.T) {
	for _, c := range []struct {
		from Date
		n    int
		want Date
	}{
		{"2026-11-30", 3, "2027-02-28"},
		{"2027-11-30", 3, "2028-02-29"},
		{"2026-12-31", 1, "2027-01-31"},
		{"2026-01-31", 6, "2026-07-31"},
		{"2026-05-15", 12, "2027-05-15"},
		{"", 3, ""},
		{"soon", 3, "soon"},
	} {
		if got := c.from.AddMonths(c.n); got != c.want {
			t.Errorf("%s + %d months = %s, want %s", c.from, c.n, got, c.want)
		}
	}
	want := map[Frequency]int{FrequencyMonthly: 1, FrequencyQuarterly: 3, FrequencyHalfYearly: 6, FrequencyYearly: 12}
	for _, f := range Frequencies() {
		if f.Months() != want[f] {
			t.Errorf("%s has %d months", f, f.Months())
		}
	}
}

func TestLevelsOfRisks(t *testing.T) {
	for _, c := range []struct {
		likelihood, impact int
		want               HazardLevel
	}{{1, 5, HazardLow}, {5, 1, HazardLow}, {2, 3, HazardMedium}, {3, 3, HazardMedium}, {3, 4, HazardHigh}, {5, 5, HazardHigh}} {
		if got := LevelOf(c.likelihood, c.impact); got != c.want {
			t.Errorf("%d × %d is %s, want %s", c.likelihood, c.impact, got, c.want)
		}
	}
	h := NewHazard("")
	h.Likelihood, h.Impact, h.LeftLikelihood, h.LeftImpact = 4, 5, 1, 4
	if h.Level() != HazardHigh {
		t.Error("measures that are not taken yet lower the risk")
	}
	if h.Status = HazardMitigated; h.Level() != HazardLow || h.Score() != 4 {
		t.Error("measures that were taken do not count")
	}
	if h.LeftImpact = 0; h.Level() != HazardHigh {
		t.Error("measures whose effect nobody rated count")
	}
}

func TestTheGravestRisksComeFirst(t *testing.T) {
	rated := func(id ID, likelihood, impact int, status HazardStatus) Hazard {
		h := NewHazard("")
		h.ID, h.Title, h.Likelihood, h.Impact, h.Status = id, string(id), likelihood, impact, status
		return h
	}
	s := strategyOf(rated("h1", 2, 2, HazardOpen), rated("h2", 5, 5, HazardClosed), rated("h3", 4, 4, HazardOpen), rated("h4", 2, 2, HazardOpen))
	if got := idsOf(s.HazardsInOrder()); !slices.Equal(got, []ID{"h3", "h1", "h4", "h2"}) {
		t.Errorf("in the order of %v", got)
	}
}

func TestReviewsComeBack(t *testing.T) {
	r := NewReview()
	r.ID, r.Title, r.DueOn, r.Every, r.Result = "r1", "Strategie überprüfen", "2026-11-30", FrequencyYearly, "Entwurf"
	s := strategyOf(r)
	edit, err := HoldReview("r1", "r2", "2026-12-04")(s)
	if err != nil {
		t.Fatal(err)
	}
	s = s.With(edit.Put, edit.Delete)
	held, _ := s.Reviews.Get("r1")
	next, _ := s.Reviews.Get("r2")
	if held.HeldOn != "2026-12-04" || held.Result != "Entwurf" {
		t.Errorf("held: %+v", held)
	}
	if next.Title != r.Title || next.DueOn != "2027-12-04" || next.HeldOn != "" || next.Result != "" {
		t.Errorf("next: %+v", next)
	}
	once := r
	once.Every = ""
	if edit, _ := HoldReview("r1", "r3", "2026-12-04")(strategyOf(once)); len(edit.Put) != 1 {
		t.Error("a review that is held once comes back")
	}
	if _, err := HoldReview("nothing", "", "2026-12-04")(s); CodeOf(err) != CodeGone {
		t.Errorf("holding what is gone: %v", err)
	}
}

func TestReviewsInTheOrderOfWork(t *testing.T) {
	review := func(id ID, due, held Date) Review {
		r := NewReview()
		r.ID, r.Title, r.DueOn, r.HeldOn = id, string(id), due, held
		return r
	}
	s := strategyOf(review("r1", "", ""), review("r2", "2027-03-01", ""), review("r3", "2026-01-01", "2026-01-05"),
		review("r4", "2026-11-01", ""), review("r5", "2026-06-01", "2026-06-02"))
	if got := idsOf(s.ReviewsInOrder()); !slices.Equal(got, []ID{"r4", "r2", "r1", "r5", "r3"}) {
		t.Errorf("in the order of %v", got)
	}
	for id, want := range map[ID]ReviewState{"r4": ReviewDue, "r2": ReviewPlanned, "r1": ReviewPlanned, "r3": ReviewHeld} {
		if r, _ := s.Reviews.Get(id); r.State(testToday) != want {
			t.Errorf("%s is %s, want %s", id, r.State(testToday), want)
		}
	}
}

func TestTasksFromTheFollowThrough(t *testing.T) {
	s := everyKind()
	hazard, occurrence := s.Hazards[0], s.Occurrences[0]
	hazard.Likelihood, hazard.Impact, hazard.Owner = 5, 5, "KI-Stelle"
	s = s.With([]Record{hazard}, nil)
	edit, err := TaskFromHazard(hazard.ID, "t9", fakeWords{})(s)
	if err != nil {
		t.Fatal(err)
	}
	task := edit.Put[0].(Task)
	last := s.PhasesInOrder()[len(s.Phases)-1]
	if task.ID != "t9" || task.HazardID != hazard.ID || task.Title != "library.rk01.title" || task.Description != "library.rk01.mitigation" ||
		task.Responsible != "KI-Stelle" || task.Priority != PriorityHigh || task.SystemID != hazard.SystemID || task.PhaseID != last.ID {
		t.Errorf("%+v", task)
	}
	edit, err = TaskFromOccurrence(occurrence.ID, "")(s)
	if err != nil {
		t.Fatal(err)
	}
	if task = edit.Put[0].(Task); task.OccurrenceID != occurrence.ID || task.Title != occurrence.Title || task.Priority != PriorityMedium || task.ID == "" {
		t.Errorf("%+v", task)
	}
	for name, build := range map[string]Build{"risk": TaskFromHazard("x", "", fakeWords{}), "incident": TaskFromOccurrence("x", "")} {
		if _, err := build(s); CodeOf(err) != CodeGone {
			t.Errorf("a task of a %s that is gone: %v", name, err)
		}
	}
}

func TestWhatIsThereIsNotAdoptedAgain(t *testing.T) {
	s := strategyOf(NewHazard("rk01"))
	edit, err := AdoptHazards(NewHazard("rk01"), NewHazard("rk02"), NewHazard("rk02"))(s)
	if err != nil || len(edit.Put) != 1 || edit.Put[0].(Hazard).LibraryID != "rk02" {
		t.Errorf("%+v, %v", edit.Put, err)
	}
	if edit, err := AdoptIndicators(NewIndicator("k01"))(s); err != nil || len(edit.Put) != 1 || edit.Put[0].Kind() != KindIndicator {
		t.Errorf("%+v, %v", edit.Put, err)
	}
	if s.HasAdopted(KindHazard, "") || s.HasAdopted(KindIndicator, "rk01") || s.HasAdopted(KindReview, "rk01") {
		t.Error("more is adopted than there is")
	}
}

func TestFollowUpCounts(t *testing.T) {
	s := everyKind()
	serious, closed, held := s.Occurrences[0], NewHazard("rk05"), NewReview()
	serious.Serious, serious.Status = true, OccurrenceResolved
	closed.Status = HazardClosed
	held.Title, held.HeldOn = "Gehalten", "2026-10-01"
	due := s.Reviews[0]
	due.DueOn = testToday
	grave := s.Hazards[0]
	grave.Likelihood, grave.Impact = 4, 3
	never := NewIndicator("k02")
	s = s.With([]Record{serious, closed, held, due, grave, never}, nil)
	got := FollowUpOf(s, testToday)
	if got.Indicators != 2 || got.ToMeasure != 1 || got.BySignal[SignalUnknown] != 2 {
		t.Errorf("indicators: %+v", got)
	}
	if got.Hazards != 1 || got.GraveOpen != 1 || got.Open != 0 || got.Unreported != 1 || got.Reviews != 1 || got.ReviewsDue != 1 {
		t.Errorf("%+v", got)
	}
	// One of two indicators has a value, one of two risks is not open, the incident is settled, one of two reviews was held.
	if done := ProgressOf(s)[SectionFollowUp]; done < 4.0/7-1e-9 || done > 4.0/7+1e-9 {
		t.Errorf("progress %v", done)
	}
}

func TestFollowUpFilters(t *testing.T) {
	s := everyKind()
	words := fakeWords{}
	system := s.Systems[0].ID
	for name, n := range map[string]int{
		"indicators by signal": len(FollowUpFilter{State: string(SignalUnknown)}.Indicators(s, words)),
		"risks by system":      len(FollowUpFilter{System: system}.Hazards(s, words)),
		"risks by words":       len(FollowUpFilter{Text: "rk01.title"}.Hazards(s, words)),
		"incidents":            len(FollowUpFilter{State: string(OccurrenceIncident)}.Occurrences(s, words)),
		"by status":            len(FollowUpFilter{State: string(OccurrenceReported), Text: "auskunft falsch"}.Occurrences(s, words)),
		"reviews":              len(FollowUpFilter{State: string(ReviewPlanned)}.Reviews(s, testToday, words)),
	} {
		if n != 1 {
			t.Errorf("%s: %d", name, n)
		}
	}
	for name, n := range map[string]int{
		"another signal": len(FollowUpFilter{State: string(SignalFar)}.Indicators(s, words)),
		"another system": len(FollowUpFilter{System: "other"}.Hazards(s, words)),
		"other words":    len(FollowUpFilter{Text: "nichts davon"}.Occurrences(s, words)),
		"feedback":       len(FollowUpFilter{State: string(OccurrenceFeedback)}.Occurrences(s, words)),
		"due":            len(FollowUpFilter{State: string(ReviewDue)}.Reviews(s, testToday, words)),
	} {
		if n != 0 {
			t.Errorf("%s: %d", name, n)
		}
	}
	if (FollowUpFilter{}).Active() || !(FollowUpFilter{Text: "x"}).Active() {
		t.Error("what is active")
	}
}

func TestRulesOfTheFollowThrough(t *testing.T) {
	valid := everyKind()
	broken := func(r Record, column, rule string) {
		t.Helper()
		if p, ok := Validate(r).Of(column); !ok || p.Rule != rule {
			t.Errorf("%s.%s: %v", r.Kind(), column, Validate(r))
		}
	}
	for _, k := range []Kind{KindIndicator, KindMeasurement, KindHazard, KindOccurrence, KindReview} {
		if p := Validate(valid.Records(k)[0]); len(p) != 0 {
			t.Errorf("%s: %v", k, p)
		}
	}
	n := valid.Indicators[0]
	n.Target, n.Baseline = "viel", "1.50"
	broken(n, "target", RuleNumber)
	broken(n, "baseline", RuleNumber)
	n.Target, n.TargetTo, n.Direction = "10", "5", DirectionRange
	broken(n, "target_to", RuleRange)
	n.LibraryID = ""
	broken(n, "title", RuleRequired)
	m := valid.Measurements[0]
	m.Value, m.MeasuredOn = "", ""
	broken(m, "value", RuleRequired)
	broken(m, "measured_on", RuleRequired)
	h := valid.Hazards[0]
	h.Likelihood, h.LeftImpact = 0, 6
	broken(h, "likelihood", RuleTooSmall)
	broken(h, "left_impact", RuleTooLarge)
	o := valid.Occurrences[0]
	o.ReportedOn = o.OccurredOn.AddDays(-1)
	broken(o, "reported_on", RuleOrder)
	r := valid.Reviews[0]
	r.Every = "daily"
	broken(r, "every", RuleChoice)
}

func TestQuantities(t *testing.T) {
	for _, q := range []Quantity{"0", "7", "-7", "0.5", "-0.125", "999999999", "10.01"} {
		if !q.Valid() {
			t.Errorf("%q is no quantity", q)
		}
	}
	for _, q := range []Quantity{"", "-0", "00", "01", "1.", "1.50", ".5", "1.2345", "1000000000", "1,5", "1e3", "NaN", "+1"} {
		if q.Valid() {
			t.Errorf("%q is a quantity", q)
		}
	}
	if QuantityOf(-12).Float() != -12 || Quantity("2.5").Float() != 2.5 || Quantity("x").Float() != 0 {
		t.Error("values of quantities")
	}
}

func TestUnitsHaveCodesOfTheLibrary(t *testing.T) {
	for _, u := range Units() {
		if got := UnitOf(u.LibraryCode()); got != u {
			t.Errorf("%s comes back as %s", u, got)
		}
	}
}
