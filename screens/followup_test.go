package screens_test

import (
	"slices"
	"testing"

	"fyne.io/fyne/v2"

	"kifahrplan/app"
	"kifahrplan/app/figure"
	"kifahrplan/screens/screen"
	"kifahrplan/screens/widgets"
)

// The tabs of the page.
const (
	atIndicators = iota
	atHazards
	atMatrix
	atOccurrences
	atReviews
)

// atFollowUp opens a tab of the follow-through of a workshop that has records of the given kinds.
func atFollowUp(t *testing.T, tab int, records ...app.Record) *room {
	t.Helper()
	r := newRoom(t)
	r.openSmall()
	if len(records) > 0 {
		r.do(app.Put("edit.hazard.added", "", records...))
	}
	r.goTo(screen.FollowUp)
	if tab > 0 {
		r.tabAt(tab)
	}
	return r
}

func indicator(title string, target app.Quantity) app.Indicator {
	n := app.NewIndicator("")
	n.Title, n.Target = title, target
	return n
}

func TestIndicatorsAreAdoptedFromTheLibrary(t *testing.T) {
	r := atFollowUp(t, atIndicators)
	r.see(r.say("indicators.empty.title"))
	r.tap(r.say("followup.fromlibrary"))
	r.tick(r.say("library.k01.title"))
	r.tick(r.say("library.k05.title"))
	r.tap(r.say("adopt.do"))
	got := r.onDisk().Indicators
	if len(got) != 2 || got[0].LibraryID != "k01" || got[0].Title != "" || got[0].Target != "90" || got[0].Unit != "percent" || got[1].Direction != app.DirectionDown {
		t.Fatalf("%+v", got)
	}
	r.see(r.say("library.k01.title"), r.say("indicators.novalue"), r.say("signal.unknown"))
	r.write("x") // it does not replace the words of what was taken over
	if got := r.fieldText(r.say("field.indicator.title")); got != r.say("library.k01.title") {
		t.Errorf("the title is %q", got)
	}
	r.tap(r.say("followup.fromlibrary"))
	r.see(r.say("adopt.done", "Title", r.say("library.k01.title")))
	r.press(fyne.KeyEscape)
	r.undo()
	if n := len(r.onDisk().Indicators); n != 0 {
		t.Errorf("%d indicators after one undo", n)
	}
}

func TestAllItemsOfAGroupAreTickedAtOnce(t *testing.T) {
	r := atFollowUp(t, atIndicators)
	r.tap(r.say("followup.fromlibrary"))
	r.tap(r.say("adopt.all")) // that of the first group
	r.miss(r.shell.Words().N("adopt.count", 0))
	r.tap(r.say("adopt.all"))
	r.see(r.shell.Words().N("adopt.count", 0))
	r.tap(r.say("adopt.all"))
	r.tap(r.say("adopt.do"))
	if n := len(r.onDisk().Indicators); n < 2 {
		t.Errorf("%d indicators", n)
	}
}

func TestValuesAreWrittenDownAndDrawn(t *testing.T) {
	n := indicator("Wartezeit", "5")
	n.Direction, n.Baseline, n.Unit = app.DirectionDown, "20", "days"
	r := atFollowUp(t, atIndicators, n)
	r.see(r.say("course.none"))
	value := r.entry(r.say("indicators.value.new"))
	r.replace(value, "viel")
	r.press(fyne.KeyReturn)
	if got := r.field(r.say("indicators.value.new")).Problem(); got != r.say("form.decimal") {
		t.Errorf("the field says %q", got)
	}
	r.replace(value, "12,5")
	r.press(fyne.KeyReturn)
	values := r.onDisk().Measurements
	if len(values) != 1 || values[0].Value != "12.5" || values[0].MeasuredOn != app.DateOf(noon()) || values[0].IndicatorID != n.ID {
		t.Fatalf("%+v", values)
	}
	if got := r.entry(r.say("indicators.value.new")).(*widgets.Entry).Text; got != "" {
		t.Errorf("the line still holds %q", got)
	}
	r.see("▼ "+r.say("signal.far"), "12,5\u00a0Tage")
	r.replace(r.entry(r.say("indicators.value.new")), "5")
	r.tap(r.say("indicators.value.add"))
	r.see("● " + r.say("signal.reached"))
	if drawn := only[*widgets.Drawing](r).Alt(); drawn != figure.Course(r.strategy(), n, r.shell.Words()).Alt {
		t.Errorf("the picture says %q", drawn)
	}
	r.undo()
	if got := r.onDisk().Measurements; len(got) != 1 {
		t.Errorf("%d values after undo", len(got))
	}
}

func TestValuesAreEditedInPlaceAndDeleted(t *testing.T) {
	n := indicator("Wartezeit", "5")
	r := atFollowUp(t, atIndicators, n, app.NewMeasurement(n.ID, "2026-10-01", "3"))
	r.enter(r.say("field.measurement.value"), "4,25")
	if got := r.onDisk().Measurements[0].Value; got != "4.25" {
		t.Errorf("the value is %q", got)
	}
	r.enter(r.say("field.measurement.value"), "4,2555")
	if got := r.onDisk().Measurements[0].Value; got != "4.25" {
		t.Errorf("a value with too many digits was kept: %q", got)
	}
	r.enter(r.say("field.measurement.value"), "4,25")
	r.enter(r.say("field.measurement.comment"), "geschätzt")
	if got := r.onDisk().Measurements[0].Comment; got != "geschätzt" {
		t.Errorf("the comment is %q", got)
	}
	r.tap(r.say("indicators.value.delete"))
	if n := len(r.onDisk().Measurements); n != 0 {
		t.Errorf("%d values", n)
	}
}

func TestTargetOfARangeHasTwoEnds(t *testing.T) {
	r := atFollowUp(t, atIndicators, indicator("Abweichung", "5"))
	r.pick(r.choice(r.say("field.indicator.direction")), r.say("direction.range"))
	r.enter(r.say("field.indicator.target_to"), "3")
	if got := r.field(r.say("field.indicator.target_to")).Problem(); got == "" {
		t.Error("the upper end may lie below the lower one")
	}
	r.enter(r.say("field.indicator.target_to"), "25")
	if got := r.onDisk().Indicators[0]; got.TargetTo != "25" || got.Direction != app.DirectionRange {
		t.Errorf("%+v", got)
	}
}

func TestIndicatorsFarFromTheirTargetAreOneClickAway(t *testing.T) {
	far, near := indicator("Weit weg", "100"), indicator("Ganz nah", "100")
	r := atFollowUp(t, atIndicators, far, near, app.NewMeasurement(far.ID, "2026-11-01", "10"), app.NewMeasurement(near.ID, "2026-11-01", "95"))
	words := r.shell.Words()
	r.see(words.N("indicators.figure", 2, "Reached", "0", "Far", "1", "Measure", "0"))
	r.tap(words.N("indicators.figure", 2, "Reached", "0", "Far", "1", "Measure", "0"))
	r.see("Weit weg")
	r.miss("Ganz nah")
}

func TestRisksAreAdoptedRatedAndBecomeTasks(t *testing.T) {
	r := atFollowUp(t, atHazards)
	r.tap(r.say("followup.fromlibrary"))
	r.tick(r.say("library.r01.title"))
	r.tap(r.say("adopt.do"))
	h := r.onDisk().Hazards[0]
	if h.LibraryID != "r01" || h.Likelihood != 4 || h.Impact != 4 || h.Category != "organisation" || h.Owner != "" || app.Shown(h, "owner", r.shell.Words()) == "" {
		t.Fatalf("%+v", h)
	}
	if got := r.fieldText(r.say("field.hazard.mitigation")); got != r.say("library.r01.mitigation") {
		t.Errorf("the measures are %q", got)
	}
	r.see("▲ " + r.say("hazard.level.high"))
	r.pick(r.choice(r.say("field.hazard.likelihood")), "1")
	r.see("● " + r.say("hazard.level.low"))
	r.enter(r.say("field.hazard.mitigation"), "Freigabe in einer Woche")
	r.shortcut(ctrl(fyne.KeyT))
	tasks := r.onDisk().Tasks.Where(func(t app.Task) bool { return t.HazardID == h.ID })
	if len(tasks) != 1 || tasks[0].Title != r.say("library.r01.title") || tasks[0].Description != "Freigabe in einer Woche" {
		t.Fatalf("%+v", tasks)
	}
	r.see(r.say("followup.tasks"), r.say("task.status.open")+": "+tasks[0].Title)
	r.tap(r.say("followup.task.show"))
	if r.chosenPage() != r.say("page.roadmap") {
		t.Errorf("the toast leads to %q", r.chosenPage())
	}
	r.see(r.say("field.task.hazard_id"))
}

func TestRiskMatrixLeadsToTheRisk(t *testing.T) {
	low, high := app.NewHazard(""), app.NewHazard("")
	low.Title, low.Likelihood, low.Impact = "Kleinigkeit", 1, 1
	high.Title, high.Likelihood, high.Impact = "Katastrophe", 5, 5
	r := atFollowUp(t, atMatrix, low, high)
	r.see("Katastrophe", r.shell.Words().N("hazards.figure", 2, "High", "1"))
	r.row(0)
	r.press(fyne.KeyReturn)
	if got := r.fieldText(r.say("field.hazard.title")); got != "Katastrophe" {
		t.Errorf("the list leads to %q", got)
	}
	only := atFollowUp(t, atMatrix)
	only.see(only.say("hazards.matrix.empty.title"))
}

func TestFeedbackAndIncidents(t *testing.T) {
	system := app.NewSystem()
	system.Name = "Chatbot"
	r := atFollowUp(t, atOccurrences, system)
	r.tap(r.say("occurrences.addfeedback"))
	r.write("Endlich verständlich")
	r.tab()
	r.miss(r.say("field.occurrence.severity"))
	r.tap(r.say("occurrences.addincident"))
	r.write("Falsche Gebühr")
	r.tab()
	r.see(r.say("field.occurrence.severity"), r.say("occurrences.privacy"))
	r.pick(r.choice(r.say("field.occurrence.system_id")), "Chatbot")
	r.pick(r.choice(r.say("field.occurrence.severity")), "▲ "+r.say("severity.high"))
	r.tick(r.say("field.occurrence.is_serious"))
	r.see(r.shell.Words().N("occurrences.unreported", 1))
	r.enter(r.say("field.occurrence.reported_on"), r.shell.Words().Date(app.DateOf(noon())))
	r.miss(r.shell.Words().N("occurrences.unreported", 1))
	all := r.onDisk().Occurrences
	i := slices.IndexFunc(all, func(o app.Occurrence) bool { return o.Title == "Falsche Gebühr" })
	if i < 0 || !all[i].Serious || all[i].Severity != app.SeverityHigh || all[i].SystemID != system.ID || all[i].OccurredOn != app.DateOf(noon()) {
		t.Fatalf("%+v", all)
	}
	if j := slices.IndexFunc(all, func(o app.Occurrence) bool { return o.Title == "Endlich verständlich" }); j < 0 || all[j].Sort != app.OccurrenceFeedback {
		t.Errorf("%+v", all)
	}
	r.tap(r.say("followup.totask"))
	if tasks := r.onDisk().Tasks.Where(func(t app.Task) bool { return t.OccurrenceID == all[i].ID }); len(tasks) != 1 || tasks[0].Priority != app.PriorityHigh {
		t.Errorf("%+v", tasks)
	}
}

func TestReviewsAreHeldAndComeBack(t *testing.T) {
	due, later := app.NewReview(), app.NewReview()
	due.Title, due.DueOn, due.Every = "Stichprobe", "2026-11-01", app.FrequencyMonthly
	later.Title, later.DueOn = "Jahresbericht", "2027-11-01"
	r := atFollowUp(t, atReviews, due, later)
	r.see(r.shell.Words().N("reviews.figure", 2, "Due", "1"), "▲ "+r.say("review.state.due"))
	r.tap(r.shell.Words().N("reviews.figure", 2, "Due", "1"))
	r.miss("Jahresbericht")
	r.tap(r.say("reviews.hold"))
	held, _ := r.onDisk().Reviews.Get(due.ID)
	if held.HeldOn != app.DateOf(noon()) || len(r.onDisk().Reviews) != 3 {
		t.Errorf("%+v of %d", held, len(r.onDisk().Reviews))
	}
	r.undo()
	if held, _ = r.onDisk().Reviews.Get(due.ID); held.HeldOn != "" || len(r.onDisk().Reviews) != 2 {
		t.Errorf("after one undo: %+v of %d", held, len(r.onDisk().Reviews))
	}
}

// What is found on other pages leads to its tab.
func TestSearchLeadsToTheTabs(t *testing.T) {
	n, h, o, v := indicator("Quittensaft", "5"), app.NewHazard(""), app.NewOccurrence(app.OccurrenceFeedback, "2026-11-01"), app.NewReview()
	h.Title, o.Title, v.Title = "Quittenbaum", "Quittengelee", "Quittenernte"
	m := app.NewMeasurement(n.ID, "2026-11-02", "3")
	m.Comment = "Quittenbrot"
	r := atFollowUp(t, atMatrix, n, h, o, v, m)
	for ref, want := range map[app.Ref]string{
		app.RefOf(n): "Quittensaft", app.RefOf(h): "Quittenbaum", app.RefOf(o): "Quittengelee", app.RefOf(v): "Quittenernte", app.RefOf(m): "Quittensaft",
	} {
		if hits := app.Search(r.strategy(), r.shell.Words(), "quitten", 0); len(hits) != 5 {
			t.Fatalf("%d hits", len(hits))
		}
		r.goTo(screen.Overview)
		r.shell.Go(screen.RouteTo(ref))
		r.see(want)
		if r.chosenPage() != r.say("page.followup") {
			t.Errorf("%v leads to %q", ref.Kind, r.chosenPage())
		}
	}
}

func TestFollowThroughInFilesThatAreOnlyRead(t *testing.T) {
	r := newRoom(t)
	r.openSample()
	r.leaveElsewhere()
	r.shell.Open(r.path())
	r.tap(r.say("shell.openreadonly"))
	r.goTo(screen.FollowUp)
	for tab, buttons := range [][]string{
		{"followup.fromlibrary", "indicators.add", "indicators.value.add"},
		{"followup.fromlibrary", "hazards.add", "followup.totask"},
		{},
		{"occurrences.addfeedback", "occurrences.addincident"},
		{"reviews.add"},
	} {
		r.tabAt(tab)
		for _, id := range buttons {
			if !r.button(r.say(id)).Disabled() {
				t.Errorf("tab %d: %q can be pressed", tab+1, r.say(id))
			}
		}
	}
	if r.hasButton(r.say("indicators.value.delete")) {
		t.Error("a value can be deleted")
	}
}
