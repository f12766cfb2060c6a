package screens_test

import (
	"slices"
	"testing"
	"time"

	"fyne.io/fyne/v2"

	"kifahrplan/app"
	"kifahrplan/screens/screen"
	"kifahrplan/screens/widgets"
)

// The tabs of the page.
const (
	atQuestions = iota
	atProcesses
	atGoals
	atPortfolio
	atShadow
)

// atInventory opens the page of the first building block with a tab of it. There are three processes, of which one is not
// rated, two goals and two counts.
func atInventory(t *testing.T, tab int) *room {
	t.Helper()
	r := newRoom(t)
	r.openSmall()
	var put []app.Record
	for i, title := range []string{"Ampel", "Brücke"} {
		g := app.NewGoal()
		g.Title, g.Status = title, app.GoalStatuses()[i]
		put = append(put, g)
	}
	for i, title := range []string{"Hundesteuer", "Kita", "Wohngeld"} {
		p := app.NewProcess()
		p.Title, p.Department = title, []string{"Z9", "Y8", "Y8"}[i]
		p.Benefit, p.Effort = []int{5, 1, 0}[i], []int{1, 5, 0}[i]
		put = append(put, p)
	}
	for i, department := range []string{"Z9", "Y8"} {
		u := app.NewShadowUse(department)
		u.People = []int{4, 7}[i]
		put = append(put, u)
	}
	r.do(app.Put("edit.process.added", "", put...))
	r.goTo(screen.Inventory)
	r.tabAt(tab)
	return r
}

// tabAt opens a tab of the page that is shown, as a click does.
func (r *room) tabAt(i int) {
	r.t.Helper()
	row := all[*widgets.Chips](r.top())[0]
	r.focus(row)
	if !row.Press(i + 1) {
		r.t.Fatalf("no tab %d", i)
	}
}

// process is a process as it is on disk.
func (r *room) process(title string) app.Process {
	r.t.Helper()
	return found(r, func(s *app.Strategy) app.List[app.Process] { return s.Processes }, func(p app.Process) string { return p.Title }, title)
}

func (r *room) goal(title string) app.Goal {
	r.t.Helper()
	return found(r, func(s *app.Strategy) app.List[app.Goal] { return s.Goals }, func(g app.Goal) string { return g.Title }, title)
}

func (r *room) answer(text string) app.Answer {
	r.t.Helper()
	return found(r, func(s *app.Strategy) app.List[app.Answer] { return s.Answers }, func(a app.Answer) string { return a.Text }, text)
}

func TestLookingAtQuestionsCreatesNothing(t *testing.T) {
	r := atInventory(t, atQuestions)
	for i := range 10 {
		r.row(i)
	}
	r.see(r.say("library.bb1_q10.question"), r.say("questions.missing"), r.shell.Words().N("questions.count", 10))
	r.shell.Flushers().FlushAll()
	if n := len(r.onDisk().Answers); n != 0 {
		t.Errorf("%d answers", n)
	}
	if r.hasButton(r.say("form.delete")) {
		t.Error("a question without an answer can be deleted")
	}
}

func TestFirstLetterOfAnAnswerMakesTheRecord(t *testing.T) {
	r := atInventory(t, atQuestions)
	r.row(2)
	r.focus(r.entry(r.say("field.answer.text")))
	r.write("S")
	r.clock.Advance(300 * time.Millisecond)
	a := r.answer("S")
	if a.LibraryID != "bb1_q03" || a.Block != app.BlockInventory || a.Status != app.AnswerOpen || a.Question != "" {
		t.Errorf("answer = %+v", a)
	}
	remove := r.button(r.say("form.delete"))
	at, size := fyne.CurrentApp().Driver().AbsolutePositionForObject(remove), remove.Size()
	if right := at.X + size.Width; size.Width < remove.MinSize().Width || right > r.canvas().Size().Width {
		t.Errorf("the button that came with the record is %v wide and ends at %v", size.Width, right)
	}
	r.write("chneller werden")
	r.tab()
	if got := r.answer("Schneller werden"); got.ID != a.ID {
		t.Error("going on typing made another answer")
	}
	r.see(r.shell.Words().N("questions.figure", 10, "Answered", "1", "Agreed", "0"))
	r.pick(r.choice(r.say("field.answer.status")), r.say("answer.status.agreed"))
	r.pick(r.choice(r.say("field.answer.group_id")), r.strategy().Groups[0].Label(r.shell.Words()))
	if got := r.answer("Schneller werden"); got.Status != app.AnswerAgreed || got.GroupID != r.strategy().Groups[0].ID {
		t.Errorf("answer = %+v", got)
	}
	r.see(r.shell.Words().N("questions.figure", 10, "Answered", "1", "Agreed", "1"))
}

func TestQuestionThatDoesNotConcernTheRoomIsDropped(t *testing.T) {
	r := atInventory(t, atQuestions)
	r.row(3)
	r.pick(r.choice(r.say("field.answer.status")), r.say("answer.status.dropped"))
	if got := r.answer(""); got.Status != app.AnswerDropped || got.LibraryID != "bb1_q04" {
		t.Fatalf("answer = %+v", got)
	}
	r.see(r.shell.Words().N("questions.figure", 9, "Answered", "0", "Agreed", "0"), r.say("questions.dropped"), r.say("answer.status.dropped"))
	r.undo()
	r.see(r.shell.Words().N("questions.figure", 10, "Answered", "0", "Agreed", "0"))
}

func TestUndoneAnswerLeavesTheQuestionOpen(t *testing.T) {
	r := atInventory(t, atQuestions)
	r.row(1)
	r.enter(r.say("field.answer.text"), "Viele")
	r.undo()
	if n := len(r.onDisk().Answers); n != 0 {
		t.Fatalf("%d answers", n)
	}
	if got := r.fieldText(r.say("field.answer.text")); got != "" {
		t.Errorf("the field shows %q", got)
	}
	r.see(r.say("library.bb1_q02.question"))
	r.enter(r.say("field.answer.text"), "Wenige")
	r.answer("Wenige")
	r.tap(r.say("form.delete"))
	r.see(r.shell.Words().N("questions.count", 10), r.shell.Words().N("questions.figure", 10, "Answered", "0", "Agreed", "0"))
}

func TestOwnQuestion(t *testing.T) {
	r := atInventory(t, atQuestions)
	r.tap(r.say("questions.add"))
	r.write("Was kostet uns das?")
	r.tab()
	r.enter(r.say("field.answer.text"), "Zu viel")
	if a := r.answer("Zu viel"); a.Question != "Was kostet uns das?" || a.FromLibrary() {
		t.Errorf("answer = %+v", a)
	}
	r.see(r.say("questions.own"), r.shell.Words().N("questions.count", 11))
	r.tap(r.shell.Words().N("questions.figure", 11, "Answered", "1", "Agreed", "0"))
	r.see(r.say("list.filtered", "Shown", "10", "All", r.shell.Words().N("questions.count", 11)))
}

func TestAnswerThatIsSearchedForShowsItsQuestion(t *testing.T) {
	r := atInventory(t, atShadow)
	a := app.NewAnswer(app.BlockInventory, "bb1_q07")
	a.Text = "Nirgends"
	other := app.NewAnswer(app.BlockLegal, "bb4_q01")
	other.Text = "Ja"
	r.do(app.Put("edit.answer.added", "", a, other))
	r.shell.Go(screen.RouteTo(app.RefOf(a)))
	if got := r.fieldText(r.say("field.answer.text")); got != "Nirgends" {
		t.Errorf("%q is shown", got)
	}
	r.see(r.say("questions.number", "Number", "7", "All", "10"))
	r.shell.Go(screen.RouteTo(app.RefOf(other)))
	if got := r.chosenPage(); got != r.say("page.aiact") {
		t.Errorf("an answer of another building block leads to %q", got)
	}
}

func TestNewProcessIsRated(t *testing.T) {
	r := atInventory(t, atProcesses)
	r.tap(r.say("processes.add"))
	r.write("Bauantrag")
	r.tab()
	r.enter(r.say("field.process.department"), "Bauen")
	r.enter(r.say("field.process.volume"), "1200")
	r.pick(r.choice(r.say("field.process.benefit")), r.say("inventory.rating", "Number", "5", "Word", r.say("inventory.high")))
	r.pick(r.choice(r.say("field.process.effort")), "2")
	r.pick(r.choice(r.say("field.process.feasibility")), r.say("inventory.rating", "Number", "1", "Word", r.say("inventory.hard")))
	r.pick(r.choice(r.say("field.process.data")), r.say("data.personal"))
	r.enter(r.say("field.process.alternative"), "Vorlagen")
	got := r.process("Bauantrag")
	got.Base = app.Base{}
	want := app.Process{
		Title: "Bauantrag", Department: "Bauen", Volume: 1200, Benefit: 5, Effort: 2, Feasibility: 1, Data: app.DataPersonal,
		Status: app.ProcessIdea, Alternative: "Vorlagen",
	}
	if got != want {
		t.Errorf("process = %+v", got)
	}
	r.see(r.shell.Words().N("processes.figure", 4, "Rated", "3"))
}

func TestProcessServesGoals(t *testing.T) {
	r := atInventory(t, atProcesses)
	r.row(0)
	chips := r.field(r.say("field.process.goals")).Parts()[0].(*widgets.Chips)
	r.focus(chips)
	r.press(fyne.KeyHome, fyne.KeySpace, fyne.KeyRight, fyne.KeySpace)
	if got := r.process("Hundesteuer").Goals; got != app.IDsOf(r.goal("Ampel").ID, r.goal("Brücke").ID) {
		t.Errorf("goals: %v", got)
	}
	r.tabAt(atGoals)
	r.row(0)
	r.see(r.shell.Words().N("goals.serving", 1))
	r.tap(r.say("form.delete"))
	if got := r.process("Hundesteuer").Goals; got != app.IDsOf(r.goal("Brücke").ID) {
		t.Errorf("goals: %v", got)
	}
}

func TestProcessesAreFilteredAndSorted(t *testing.T) {
	r := atInventory(t, atProcesses)
	list := func(want ...string) {
		t.Helper()
		if got := r.listOf("Hundesteuer", "Kita", "Wohngeld"); !slices.Equal(got, want) {
			t.Errorf("the list shows %q, want %q", got, want)
		}
	}
	list("Hundesteuer", "Kita", "Wohngeld")
	r.pick(r.filter(r.say("list.all.department")), "Y8")
	list("Kita", "Wohngeld")
	unrated := only[*widgets.Check](r)
	unrated.Tapped(&fyne.PointEvent{})
	list("Wohngeld")
	r.search("nichts")
	r.tap(r.say("list.unfilter"))
	list("Hundesteuer", "Kita", "Wohngeld")
	r.pick(r.filter(r.say("processes.alldata")), r.say("data.social"))
	r.see(r.say("list.nothing.title"))
}

func TestStatusOfAProcessIsChangedInTheTable(t *testing.T) {
	r := atInventory(t, atProcesses)
	r.row(1)
	r.press(fyne.KeySpace)
	r.menuItem(r.say("process.status.chosen"))
	if p := r.process("Kita"); p.Status != app.ProcessChosen {
		t.Errorf("process = %+v", p)
	}
}

func TestGoalIsMeasured(t *testing.T) {
	r := atInventory(t, atGoals)
	r.tap(r.say("goals.add"))
	r.write("Schneller")
	r.tab()
	r.see(r.say("goals.unmeasured", "Sort", r.say("goal.sort.efficiency")))
	r.enter(r.say("field.goal.measure"), "Tage je Antrag")
	r.enter(r.say("field.goal.baseline"), "30")
	r.enter(r.say("field.goal.target"), "10")
	r.enter(r.say("field.goal.due_on"), "31.12.2027")
	r.pick(r.choice(r.say("field.goal.sort")), r.say("goal.sort.citizens"))
	r.pick(r.choice(r.say("field.goal.status")), r.say("goal.status.agreed"))
	got := r.goal("Schneller")
	got.Base = app.Base{}
	want := app.Goal{
		Title: "Schneller", Sort: app.GoalCitizens, Measure: "Tage je Antrag", Baseline: "30", Target: "10", DueOn: "2027-12-31",
		Status: app.GoalAgreed,
	}
	if got != want {
		t.Errorf("goal = %+v", got)
	}
	r.see(r.shell.Words().N("goals.figure", 3, "Agreed", "2"))
}

func TestRowOfThePortfolioLeadsToTheProcess(t *testing.T) {
	r := atInventory(t, atPortfolio)
	r.see(r.say("inventory.quadrant.first"), r.say("inventory.quadrant.later"))
	rows := only[*widgets.Rows](r)
	rows.Focus()
	r.press(fyne.KeyDown, fyne.KeyDown, fyne.KeyReturn)
	if got := r.fieldText(r.say("field.process.title")); got != "Kita" {
		t.Errorf("%q is chosen", got)
	}
}

func TestDotOfThePortfolioLeadsToTheProcess(t *testing.T) {
	r := atInventory(t, atPortfolio)
	picture := only[*widgets.SpotDrawing](r)
	scale := picture.Size().Width / 480
	at := fyne.Position{}
	for y := float32(0); y < picture.Size().Height && !r.hasButton(r.say("processes.add")); y += 4 * scale {
		for x := float32(0); x < picture.Size().Width && !r.hasButton(r.say("processes.add")); x += 4 * scale {
			at = fyne.NewPos(x, y)
			picture.Tapped(&fyne.PointEvent{Position: at})
		}
	}
	if got := r.fieldText(r.say("field.process.title")); got != "Hundesteuer" {
		t.Errorf("the first dot, at %v, leads to %q", at, got)
	}
}

func TestPortfolioLeadsToWhatIsNotRated(t *testing.T) {
	r := atInventory(t, atPortfolio)
	words := r.shell.Words()
	r.tap(words.N("inventory.portfolio.figure", 2) + " · " + words.N("inventory.portfolio.unrated", 1))
	if got := r.fieldText(r.say("field.process.title")); got != "Wohngeld" {
		t.Errorf("%q is chosen", got)
	}
	r.pick(r.choice(r.say("field.process.benefit")), "4")
	r.pick(r.choice(r.say("field.process.effort")), "4")
	r.tabAt(atPortfolio)
	r.see(words.N("inventory.portfolio.figure", 3))
}

func TestEmptyInventoryOffersTheNextStep(t *testing.T) {
	r := newRoom(t)
	r.openEmpty()
	r.goTo(screen.Inventory)
	r.tabAt(atPortfolio)
	r.tap(r.say("inventory.portfolio.rate"))
	r.tap(r.say("processes.addfirst"))
	r.write("Erster")
	r.tab()
	r.process("Erster")
	r.tabAt(atGoals)
	r.tap(r.say("goals.addfirst"))
	r.tabAt(atShadow)
	r.tap(r.say("shadow.addfirst"))
	if s := r.onDisk(); len(s.Goals) != 1 || len(s.ShadowUses) != 1 {
		t.Errorf("%d goals, %d counts", len(s.Goals), len(s.ShadowUses))
	}
}

func TestShadowUseIsSummedUp(t *testing.T) {
	r := atInventory(t, atShadow)
	words := r.shell.Words()
	r.see(words.N("shadow.figure", 11, "Departments", words.N("shadow.departments", 2)))
	r.row(0)
	r.enter(r.say("field.shadow_use.people"), "12")
	r.enter(r.say("field.shadow_use.tool"), "Chatbot")
	r.see(words.N("shadow.figure", 16, "Departments", words.N("shadow.departments", 2)))
	u := r.onDisk().ShadowUses.Where(func(u app.ShadowUse) bool { return u.Department == "Y8" })[0]
	if u.People != 12 || u.Tool != "Chatbot" {
		t.Errorf("use = %+v", u)
	}
}

func TestInventoryIsOnlyRead(t *testing.T) {
	r := newRoom(t)
	r.openReadOnly()
	r.goTo(screen.Inventory)
	for _, add := range []string{"questions.add", "processes.add", "goals.add", "shadow.add"} {
		if !r.button(r.say(add)).Disabled() {
			t.Errorf("%s works", add)
		}
		r.tabAt(map[string]int{"questions.add": atProcesses, "processes.add": atGoals, "goals.add": atShadow}[add])
	}
	r.tabAt(atQuestions)
	if e := r.entry(r.say("form.readonly", "Field", r.say("field.answer.text"))); !e.(*widgets.Autosave).Disabled() {
		t.Error("the answer can be typed")
	}
}
