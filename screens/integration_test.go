package screens_test

import (
	"testing"

	"fyne.io/fyne/v2"

	"kifahrplan/app"
	"kifahrplan/screens/screen"
	"kifahrplan/screens/widgets"
)

// openToolTab opens a tab of the page by its number, as Alt and the digit do.
func (r *room) openToolTab(i int) {
	r.t.Helper()
	names := []string{"systems", "checklist", "comparison"}
	for _, c := range all[*widgets.Chips](r.top()) {
		if c.Numbered && len(c.Codes()) == 1 && (c.Code() == names[0] || c.Code() == names[1] || c.Code() == names[2]) {
			if c.Code() != names[i] {
				c.Press(i + 1)
			}
			return
		}
	}
	r.t.Fatal("no tabs")
}

func (r *room) system(name string) app.System {
	r.t.Helper()
	return found(r, func(s *app.Strategy) app.List[app.System] { return s.Systems }, func(y app.System) string { return y.Name }, name)
}

// openTools opens a workshop with two systems without data of persons, of which the second has an answer in its checklist.
func openTools(t *testing.T) *room {
	t.Helper()
	r := newRoom(t)
	edit := app.NewWorkshopEdit(app.Municipality{Name: "Neustadt"}, app.Workshop{Title: "KI", Language: app.German, Status: app.StatusDraft})
	for _, name := range []string{"Alpha", "Beta"} {
		y := app.NewSystem()
		y.Name, y.Data, y.Department = name, app.DataNone, name+"-Amt"
		c := app.NewClassification(y.ID, "", "")
		c.Outcome = app.ClassMinimal
		edit.Put = append(edit.Put, y, c)
		if name == "Beta" {
			a := app.NewAssessment(y.ID, "tc13")
			a.Finding = app.FindingYes
			edit.Put = append(edit.Put, a)
		}
	}
	r.open(edit, nil)
	r.goTo(screen.Integration)
	return r
}

func TestNewSystemIsNamedAndChecked(t *testing.T) {
	r := newRoom(t)
	r.openEmpty()
	r.goTo(screen.Integration)
	r.see(r.say("integration.empty.title"))
	r.tap(r.say("integration.addfirst"))
	r.write("Chatbot")
	r.tab()
	y := r.system("Chatbot")
	if y.Status != app.SystemIdea || y.OpenChecks() != 7 {
		t.Errorf("%+v", y)
	}
	r.see(r.shell.Words().N("integration.figure", 1, "Open", r.shell.Words().N("integration.openchecks", 7)))
	r.pick(r.choice(r.say("field.system.measures")), "● "+r.say("check.done"))
	if y := r.system("Chatbot"); y.Measures != app.CheckDone {
		t.Errorf("%+v", y)
	}
	r.see(r.shell.Words().N("integration.openchecks", 6))
	r.enter(r.say("field.system.department"), "Bürgerservice")
	r.enter(r.say("field.system.exit_plan"), "Abschalten")
	tick := only[*widgets.Check](r)
	r.focus(tick)
	tick.TypedRune(' ')
	if y := r.system("Chatbot"); y.Department != "Bürgerservice" || y.Exit != "Abschalten" || !y.Public {
		t.Errorf("%+v", y)
	}
	r.undo()
	if tick.Checked || r.system("Chatbot").Public {
		t.Error("undoing leaves the tick")
	}
}

func TestRegisterShowsClassesAndFilters(t *testing.T) {
	r := openTools(t)
	r.see("● "+r.say("class.minimal"), r.say("check.open"))
	r.search("beta")
	if r.shows("Alpha-Amt") && len(all[*widgets.Table](r.top())) == 1 && all[*widgets.Table](r.top())[0].Rows() != 1 {
		t.Error("the filter hides nothing")
	}
	r.row(0)
	r.tap(r.say("form.delete"))
	r.see(r.say("list.nothing.title"))
	r.tap(r.say("shell.undo"))
	r.system("Beta")
}

func TestSystemNamesItsProcess(t *testing.T) {
	r := openTools(t)
	p := app.NewProcess()
	p.Title = "Meldewesen"
	r.do(app.Put("edit.process.added", "", p))
	r.pick(r.choice(r.say("field.system.process_id")), "Meldewesen")
	if got := r.system("Alpha").ProcessID; got != p.ID {
		t.Errorf("process %q", got)
	}
}

func TestChecklistMakesRecordsWithTheFirstInput(t *testing.T) {
	r := openTools(t)
	r.tap(r.say("integration.checklist"))
	if got := r.choice(r.say("kind.system")).Selected; got != "Alpha" {
		t.Fatalf("the checklist is that of %q", got)
	}
	r.row(1)
	r.press(fyne.Key2)
	a := r.onDisk().Assessments
	if len(a) != 2 || a[1].Finding != app.FindingPartly || a[1].Criterion != "tc10" {
		t.Fatalf("%+v", a)
	}
	r.enter(r.say("field.assessment.evidence"), "Vermerk der Rechtsstelle")
	if a := r.onDisk().Assessments[1]; a.Evidence != "Vermerk der Rechtsstelle" || a.Finding != app.FindingPartly {
		t.Errorf("%+v", a)
	}
	r.see("◐ "+r.say("finding.partly"), r.say("integration.knockout"))
	chips := r.field(r.say("field.assessment.finding")).Parts()[0].(*widgets.Chips)
	r.focus(chips)
	chips.TypedRune('3')
	r.see("✕ " + r.say("integration.result.excluded"))
	r.undo()
	r.undo()
	r.undo()
	if a := r.onDisk().Assessments; len(a) != 1 {
		t.Errorf("after undoing: %+v", a)
	}
}

func TestNextOpenCriterionIsFound(t *testing.T) {
	r := openTools(t)
	r.openToolTab(1)
	r.pick(r.choice(r.say("kind.system")), "Beta")
	lib := r.shell.Words().Library().Checklist
	r.row(4) // the second of the AI Act; the third has an answer, and the others do not apply
	r.tap(r.say("integration.nextopen"))
	r.see(lib.Groups[2].Items[0].Text.In("de"))
	r.pick(r.choice(r.say("integration.show")), r.say("integration.show.knock_out"))
	r.miss(lib.Groups[6].Label.In("de"))
	r.pick(r.choice(r.say("integration.show")), r.say("integration.show.all"))
	r.see(lib.Groups[1].Label.In("de"))
}

func TestComparisonNamesTheLeaderAndItsWeights(t *testing.T) {
	r := openTools(t)
	r.openToolTab(2)
	r.see(r.say("integration.few.title"))
	st := r.strategy()
	for i, y := range st.Systems {
		for _, c := range st.CriteriaFor(y, r.shell.Words().Criteria()) {
			finding := app.FindingYes
			if c.ID == "tc13" && i == 0 { // weight 2: Alpha fails this one, Beta the other
				finding = app.FindingNo
			}
			if c.ID == "tc39" && i == 1 { // weight 1
				finding = app.FindingNo
			}
			r.do(app.SetFinding(y.ID, c.ID, finding))
		}
	}
	r.goTo(screen.Overview)
	r.goTo(screen.Integration)
	chips := r.field(r.say("integration.tools")).Parts()[0].(*widgets.Chips)
	r.focus(chips)
	for len(chips.Codes()) < 2 {
		chips.TypedRune([]rune("12")[len(chips.Codes())])
	}
	r.see(r.say("integration.leader.one", "Names", "Beta"), r.say("integration.sensitivity"))
	r.row(rowOf(r, "tc39"))
	r.enter(r.say("field.criterion_weight.weight"), "4")
	w := r.onDisk().Weights
	if len(w) != 1 || w[0].Weight != 4 || w[0].Criterion != "tc39" {
		t.Fatalf("%+v", w)
	}
	r.see(r.say("integration.leader.one", "Names", "Alpha"), r.say("integration.weight.why"))
	r.enter(r.say("field.criterion_weight.reason"), "Referenzen sind uns wichtig")
	if w := r.onDisk().Weights[0]; w.Reason != "Referenzen sind uns wichtig" || w.Weight != 4 {
		t.Errorf("%+v", w)
	}
	r.tap(r.say("integration.resetweight"))
	if w := r.onDisk().Weights; len(w) != 0 {
		t.Errorf("%+v", w)
	}
	r.see(r.say("integration.leader.one", "Names", "Beta"))
}

// rowOf is the line of a criterion in the comparison: five sums, then each group with its criteria.
func rowOf(r *room, criterion string) int {
	row := 5
	for _, g := range r.shell.Words().Library().Checklist.Groups {
		row++
		for _, i := range g.Items {
			if i.ID == criterion {
				return row
			}
			row++
		}
	}
	r.t.Fatalf("no criterion %q", criterion)
	return 0
}

func TestAssessmentsAreFoundOnTheirTab(t *testing.T) {
	r := openTools(t)
	r.shell.Go(screen.RouteTo(app.RefOf(r.strategy().Assessments[0])))
	if got := r.choice(r.say("kind.system")).Selected; got != "Beta" {
		t.Errorf("the assessment of Beta shows %q", got)
	}
	r.see(r.shell.Words().Library().Checklist.Groups[1].Items[2].Text.In("de"))
}

func TestChecklistAndWeightsAreReadOnlyWhereTheFileIs(t *testing.T) {
	r := newRoom(t)
	r.openSample()
	r.leaveElsewhere()
	r.shell.Open(r.path())
	r.tap(r.say("shell.openreadonly"))
	r.goTo(screen.Integration)
	if f := r.field(r.say("form.readonly", "Field", r.say("field.system.process_id"))); !f.Parts()[0].(*widgets.Choice).Disabled() {
		t.Error("the process can be changed")
	}
	r.openToolTab(1)
	for _, label := range []string{"field.assessment.finding", "field.assessment.evidence"} {
		if f := r.field(r.say("form.readonly", "Field", r.say(label))); !f.Parts()[0].(fyne.Disableable).Disabled() {
			t.Errorf("%s can be changed", label)
		}
	}
	before := r.strategy().Revision
	r.row(1)
	r.press(fyne.Key1)
	r.openToolTab(2)
	r.row(rowOf(r, "tc21"))
	for _, label := range []string{"field.criterion_weight.weight", "field.criterion_weight.reason"} {
		if f := r.field(r.say("form.readonly", "Field", r.say(label))); !f.Parts()[0].(fyne.Disableable).Disabled() {
			t.Errorf("%s can be changed", label)
		}
	}
	if r.strategy().Revision != before {
		t.Error("something was changed")
	}
}

// TestOwnCriterion adds a criterion, words it, answers it, finds it in the comparison and deletes it.
func TestOwnCriterion(t *testing.T) {
	r := openTools(t)
	r.openToolTab(1)
	r.row(1)
	r.tap(r.say("integration.criterion.add"))
	own := func() app.OwnCriterion { t.Helper(); return r.onDisk().OwnCriteria[0] }
	if c := own(); c.Text != r.say("integration.criterion.new") || string(c.Section) != r.shell.Words().Library().Checklist.Groups[0].ID {
		t.Fatalf("%+v", c)
	}
	r.see(r.say("kind.own_criterion"), r.say("integration.about.weight", "Weight", "2"))
	r.enter(r.say("field.own_criterion.text"), "Die Prüfgruppe kommt zurecht")
	r.enter(r.say("field.own_criterion.norm"), "Beschluss vom 1. Juni")
	r.enter(r.say("field.own_criterion.weight"), "5")
	r.tick(r.say("field.own_criterion.is_knock_out"))
	if c := own(); c.Text != "Die Prüfgruppe kommt zurecht" || c.Norm != "Beschluss vom 1. Juni" || c.Weight != 5 || !c.KnockOut {
		t.Errorf("%+v", c)
	}
	r.see("▲ "+r.say("integration.knockout.long"), r.say("integration.knockout")+" · Beschluss vom 1. Juni")
	chips := r.field(r.say("field.assessment.finding")).Parts()[0].(*widgets.Chips)
	r.focus(chips)
	chips.TypedRune('3')
	r.see("✕ " + r.say("integration.result.excluded"))
	found := r.onDisk().Assessments
	if a := found[len(found)-1]; a.OwnID != own().ID || a.Finding != app.FindingNo {
		t.Errorf("%+v", a)
	}
	r.goTo(screen.Overview)
	r.shell.Go(screen.RouteTo(app.RefOf(own()))) // as search does
	r.see(r.say("integration.criterion.delete"))
	r.tap(r.say("integration.criterion.delete"))
	if s := r.onDisk(); len(s.OwnCriteria) != 0 || len(s.Assessments) != len(found)-1 {
		t.Errorf("%+v, %+v", s.OwnCriteria, s.Assessments)
	}
	r.miss("Die Prüfgruppe kommt zurecht", r.say("integration.criterion.delete"))
	r.undo()
	if s := r.onDisk(); len(s.OwnCriteria) != 1 || len(s.Assessments) != len(found) {
		t.Errorf("undone: %+v, %+v", s.OwnCriteria, s.Assessments)
	}
}

func TestOwnCriterionInTheComparison(t *testing.T) {
	r := openTools(t)
	c := app.NewOwnCriterion(app.ContentID(r.shell.Words().Library().Checklist.Groups[0].ID))
	c.Text = "Die Prüfgruppe kommt zurecht"
	r.do(app.Put("edit.own_criterion.added", "", c))
	for _, y := range r.strategy().Systems {
		r.do(app.SetFinding(y.ID, c.Criterion().ID, app.FindingYes))
	}
	r.openToolTab(2)
	chips := r.field(r.say("integration.tools")).Parts()[0].(*widgets.Chips)
	r.focus(chips)
	for len(chips.Codes()) < 2 {
		chips.TypedRune([]rune("12")[len(chips.Codes())])
	}
	r.row(6 + len(r.shell.Words().Library().Checklist.Groups[0].Items)) // behind the others of the first group
	r.see(r.say("kind.own_criterion"), "Die Prüfgruppe kommt zurecht")
	r.miss(r.say("field.criterion_weight.reason"))
	r.enter(r.say("field.criterion_weight.weight"), "4")
	if s := r.onDisk(); s.OwnCriteria[0].Weight != 4 || len(s.Weights) != 0 {
		t.Errorf("%+v, %+v", s.OwnCriteria, s.Weights)
	}
}
