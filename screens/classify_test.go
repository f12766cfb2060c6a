package screens_test

import (
	"testing"

	"fyne.io/fyne/v2"

	"kifahrplan/app"
	"kifahrplan/app/aiact"
	"kifahrplan/screens/screen"
	"kifahrplan/screens/widgets"
)

// atClassification opens a workshop with two systems at the first question to the first of them.
func atClassification(t *testing.T) *room {
	t.Helper()
	r := newRoom(t)
	r.openSystems()
	r.goTo(screen.AIAct)
	r.row(0)
	return r
}

func (r *room) openSystems() {
	r.t.Helper()
	edit := app.NewWorkshopEdit(app.Municipality{Name: "Neustadt"}, app.Workshop{Title: "Paper 2027", Language: r.shell.Settings().Language, Status: app.StatusDraft})
	for _, name := range []string{"Chatbot", "Applicants"} {
		y := app.NewSystem()
		y.Name, y.Department = name, "Z9"
		edit.Put = append(edit.Put, y)
	}
	r.open(edit, nil)
}

// classification is the newest one of a system as it is on disk.
func (r *room) classification(system string) app.Classification {
	r.t.Helper()
	y := found(r, func(s *app.Strategy) app.List[app.System] { return s.Systems }, func(y app.System) string { return y.Name }, system)
	c, _ := r.onDisk().ClassificationOf(y.ID)
	return c
}

// picker offers the answers to the question that is asked.
func (r *room) picker() *widgets.Picker { r.t.Helper(); return only[*widgets.Picker](r) }

// choose presses the keys of answers, and goes on with Return.
func (r *room) choose(codes ...string) {
	r.t.Helper()
	p := r.picker()
	r.focus(p)
	for _, code := range codes {
		r.write(string(r.keyOf(code)))
	}
	r.press(fyne.KeyReturn)
}

// keyOf is the key of the answer with a code.
func (r *room) keyOf(code string) rune {
	r.t.Helper()
	key := '1'
	for _, pick := range r.picker().Picks() {
		switch {
		case pick.Code == code && pick.Key != 0:
			return pick.Key
		case pick.Code == code && key <= '9':
			return key
		case pick.Key == 0:
			key++
		}
	}
	r.t.Fatalf("no key for %q in %+v", code, r.picker().Picks())
	return 0
}

func TestClassifyingByKeyboard(t *testing.T) {
	r := atClassification(t)
	r.see(r.say("class.open"))
	r.choose("public_body")
	if c := r.classification("Chatbot"); c.Answers != "org_type=public_body" || c.Version == "" || c.DateSet == "" {
		t.Fatalf("after the first answer: %+v", c)
	}
	r.choose("uses_product")
	r.choose("planned")
	r.choose("no") // no AI system
	if c := r.classification("Chatbot"); c.Outcome != app.ClassNoAI {
		t.Fatalf("%+v", c)
	}
	r.see(r.say("class.not_ai_system"), r.say("aiact.done"), r.say("aiact.reasons"), theLaw().Disclaimer.DE)
	r.undo()
	if c := r.classification("Chatbot"); c.Outcome != "" || c.Answers.Of("is_ai_system") != nil {
		t.Errorf("after undoing: %+v", c)
	}
}

func TestKeysAnswerFromTheListAndFromBesideTheCard(t *testing.T) {
	r := atClassification(t)
	only[*widgets.Rows](r).Focus()
	r.write("x")
	if c := r.classification("Chatbot"); c.ID != "" {
		t.Fatalf("x answered: %+v", c)
	}
	r.write(string(r.keyOf("public_body")))
	if c := r.classification("Chatbot"); c.Answers != "org_type=public_body" {
		t.Fatalf("from the list: %+v", c)
	}
	if r.canvas().Focused() != fyne.Focusable(r.picker()) {
		t.Errorf("the focus is at %T", r.canvas().Focused())
	}
	r.press(fyne.KeyReturn)
	r.canvas().Unfocus() // as a click beside the answers does
	r.canvas().OnTypedRune()('?')
	if got := r.classification("Chatbot").Answers.Of("role"); len(got) != 1 || got[0] != aiact.Unknown {
		t.Errorf("from beside the card: %q", got)
	}
}

func TestTheNextQuestionIsInViewWhole(t *testing.T) {
	r := atClassification(t)
	r.shell.Window().Resize(fyne.NewSize(1366, 600))
	for _, code := range []string{"public_body", "uses_product", "planned", "yes", "in_scope"} {
		r.choose(code)
	}
	p := r.picker()
	for range p.Picks() { // down to the foot of a long question
		r.press(fyne.KeyDown)
	}
	before := r.topOf(theLaw().Question("a5_screen").Text.DE)
	r.choose("none")
	if top := r.topOf(theLaw().Question("annex_i").Text.DE); top < 100 || before >= 100 {
		t.Errorf("the next question is at %v; the long one was at %v", top, before)
	}
}

// topOf is how far below the window's upper edge a text stands.
func (r *room) topOf(text string) float32 {
	r.t.Helper()
	for _, o := range all[*widgets.Text](r.top()) {
		if o.Value == text {
			return fyne.CurrentApp().Driver().AbsolutePositionForObject(o).Y
		}
	}
	r.t.Fatalf("no text %q", text)
	return 0
}

func TestAnswersOfOneVisitAreOneStepOfUndo(t *testing.T) {
	r := atClassification(t)
	r.choose("public_body")
	r.focus(r.picker())
	r.write("12")
	if got := len(r.classification("Chatbot").Answers.Of("role")); got != 2 {
		t.Fatalf("%d roles", got)
	}
	r.undo()
	if c := r.classification("Chatbot"); c.Answers != "org_type=public_body" {
		t.Errorf("after undoing: %q", c.Answers)
	}
}

func TestTheWayBackToAnAnswer(t *testing.T) {
	r := atClassification(t)
	r.choose("public_body")
	r.choose("uses_product")
	r.choose("planned")
	first := theLaw().Question("org_type")
	r.tap(first.Text.DE)
	r.choose("other_private")
	if got := r.classification("Chatbot").Answers; got != "lifecycle=planned\norg_type=other_private\nrole=uses_product" {
		t.Errorf("answers: %q", got)
	}
	if got := r.picker().Picks()[0].Code; got != theLaw().Question("is_ai_system").Options[0].ID {
		t.Errorf("the next question offers %q", got)
	}
	r.tap(r.say("aiact.back"))
	if got := r.picker().Codes(); len(got) != 1 || got[0] != "planned" {
		t.Errorf("back at %q", got)
	}
}

func TestNotKnownYetIsAnOpenPoint(t *testing.T) {
	r := atClassification(t)
	r.choose("public_body")
	r.choose("?")
	r.see(r.say("aiact.openpoint", "Question", theLaw().Question("role").Text.DE), r.say("aiact.worst", "Class", "× "+r.say("class.prohibited")))
}

func TestSetByHandNeedsNameAndReason(t *testing.T) {
	r := atClassification(t)
	r.tap(r.say("aiact.byhand.set"))
	r.tap(r.say("aiact.byhand.do"))
	by, reason, class := r.say("field.classification.override_by"), r.say("field.classification.override_reason"), r.say("field.classification.override")
	if r.field(class).Problem() == "" {
		t.Error("a class by hand without a class")
	}
	r.pick(r.choice(class), r.say("class.minimal"))
	r.tap(r.say("aiact.byhand.do"))
	if r.field(by).Problem() == "" || r.field(reason).Problem() == "" {
		t.Errorf("problems: %q, %q", r.field(by).Problem(), r.field(reason).Problem())
	}
	r.fill(by, "Frau Recht")
	r.fill(reason, "Gutachten")
	r.tap(r.say("aiact.byhand.do"))
	if c := r.classification("Chatbot"); c.Override != app.ClassMinimal || c.OverrideBy != "Frau Recht" || c.OverrideReason != "Gutachten" {
		t.Fatalf("%+v", c)
	}
	r.see(r.say("aiact.byhand.name", "Name", r.say("class.minimal")), "Gutachten")
	r.goTo(screen.Integration) // it is marked wherever the class is named
	r.row(1)
	r.see("● "+r.say("aiact.byhand.class", "Class", r.say("class.minimal")), "● Von Hand gesetzt: Mini…") // in the form and in the table
	r.goTo(screen.AIAct)
	r.tap(r.say("aiact.byhand.clear"))
	if c := r.classification("Chatbot"); c.Override != "" || c.OverrideReason != "" {
		t.Errorf("%+v", c)
	}
}

func TestConfirmationGoesWithAnotherAnswer(t *testing.T) {
	r := atClassification(t)
	r.choose("public_body")
	r.enter(r.say("field.classification.confirmed_by"), "Rechtsamt")
	r.enter(r.say("field.classification.confirmed_on"), "23.11.2026")
	if c := r.classification("Chatbot"); c.ConfirmedBy != "Rechtsamt" || c.ConfirmedOn != "2026-11-23" {
		t.Fatalf("%+v", c)
	}
	r.choose("uses_product")
	if c := r.classification("Chatbot"); c.ConfirmedBy != "" || c.ConfirmedOn != "" {
		t.Errorf("still confirmed: %+v", c)
	}
}

// classified gives the first system a class by the law itself: high risk, with its duties.
func (r *room) classified() app.System {
	r.t.Helper()
	y := r.strategy().Systems[1]
	c := app.NewClassification(y.ID, app.CatalogueVersion(theLaw().Version), app.DateSet(theLaw().DefaultDateSet()))
	c.Answers = "a5_screen=none\nannex_i=no\nannex_iii_4=a\nannex_iii_area=4\nart50_biometric=none\nart50_deepfake=no\n" +
		"art50_generate=no\nart50_interaction=no\nart50_public_text=no\nart6_3_profiling=yes\ngpai=no\nhr_decisions=yes\nhr_workplace=no\n" +
		"is_ai_system=yes\nlifecycle=planned\norg_type=public_body\nov_automated_decision=no\nov_personal_data=no\nov_staff_monitoring=no\n" +
		"role=uses_product\nscope=in_scope"
	c.Outcome = app.Class(theLaw().ResultOf(c).Outcome)
	if c.Outcome != app.ClassHigh {
		r.t.Fatalf("outcome %q: %v", c.Outcome, theLaw().Check(c.Answers.Map()))
	}
	r.do(app.Put("edit.classification.added", "", c))
	return y
}

func TestDutiesBecomeTasks(t *testing.T) {
	r := atClassification(t)
	y := r.classified()
	r.openTab("duties")
	duties := theLaw().Duties(r.strategy())
	r.see(r.shell.Words().N("aiact.duties.figure", len(duties), "Made", "0"))
	only[*widgets.Table](r).Focus()
	r.press(fyne.KeyHome)
	r.shortcut(ctrl(fyne.KeyT))
	tasks := r.onDisk().Tasks
	r.see(r.shell.Words().N("aiact.tasks.made", 1))
	if r.hasButton(r.say("aiact.totask")) || !r.hasButton(r.say("aiact.gototask")) {
		t.Error("the button does not say that it leads to the task")
	}
	if len(tasks) != 1 || tasks[0].SystemID != y.ID || tasks[0].DutyID == "" || tasks[0].DueOn == "" || tasks[0].Department != "Z9" {
		t.Fatalf("tasks: %+v", tasks)
	}
	r.tap(r.say("aiact.alltasks"))
	if got := len(r.onDisk().Tasks); got != len(duties) {
		t.Errorf("%d tasks of %d duties", got, len(duties))
	}
	r.see(r.shell.Words().N("aiact.tasks.made", len(duties)-1))
	if !r.button(r.say("aiact.alltasks")).Disabled() {
		t.Error("tasks of all duties are offered once more")
	}
	r.undo()
	if got := len(r.onDisk().Tasks); got != 1 {
		t.Errorf("%d tasks after undoing", got)
	}
	r.shortcut(ctrl(fyne.KeyT)) // the second time it leads there
	if got := len(r.onDisk().Tasks); got != 1 || r.chosenPage() != r.say("page.roadmap") {
		t.Fatalf("%d tasks, at %q", got, r.chosenPage())
	}
	r.tap(y.Name) // and back
	if r.chosenPage() != r.say("page.aiact") {
		t.Errorf("at %q", r.chosenPage())
	}
}

func TestDutiesAreFiltered(t *testing.T) {
	r := atClassification(t)
	r.classified()
	r.openTab("duties")
	all := only[*widgets.Table](r).Rows()
	r.pick(r.filter(r.say("aiact.allkinds")), r.say("aiact.kind.check"))
	if got := only[*widgets.Table](r).Rows(); got == 0 || got >= all {
		t.Errorf("%d of %d duties", got, all)
	}
	r.search("gibt es nicht")
	r.tap(r.say("list.unfilter"))
	if got := only[*widgets.Table](r).Rows(); got != all {
		t.Errorf("%d of %d duties", got, all)
	}
}

func TestPyramidLeadsToSystems(t *testing.T) {
	r := atClassification(t)
	r.classified()
	r.openTab("pyramid")
	r.see("▲ 1", "○ "+r.say("class.open"))
	r.tap("Applicants")
	if got := r.fieldText(r.say("field.system.name")); got != "Applicants" {
		t.Errorf("at %q", got)
	}
}

func TestOutdatedClassificationIsRunAgain(t *testing.T) {
	r := atClassification(t)
	r.classified()
	old := r.classification("Applicants")
	old.Version, old.DateSet = "2024.1", "ds_2024_07_12"
	r.do(app.Put("edit.classification.changed", "", old))
	r.row(1)
	r.see(r.say("aiact.outdated", "Old", "2024.1", "New", theLaw().Version))
	r.tap(r.say("aiact.again"))
	if c := r.classification("Applicants"); c.ID == old.ID || string(c.Version) != theLaw().Version || c.Answers != old.Answers {
		t.Errorf("%+v", c)
	}
	if _, kept := r.onDisk().Classifications.Get(old.ID); !kept {
		t.Error("the old one is gone")
	}
	r.miss(r.say("aiact.again"))
	r.see(r.say("aiact.earlier", "Version", "2024.1", "Class", "▲ "+r.say("class.high_risk")))
}

func TestSystemsAreFilteredByClass(t *testing.T) {
	r := atClassification(t)
	r.classified()
	r.pick(r.filter(r.say("aiact.allclasses")), r.say("class.high_risk"))
	r.wantList("Applicants")
	r.pick(r.filter(r.say("aiact.allclasses")), r.say("class.open"))
	r.wantList("Chatbot")
}

func TestReadOnlyClassificationCanBeLookedThrough(t *testing.T) {
	r := newRoom(t)
	r.openReadOnly()
	r.goTo(screen.AIAct)
	if b := r.button(r.say("aiact.add")); !b.Disabled() {
		t.Error("systems can be added")
	}
}
