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
	atAgenda = iota
	atCards
	atRatings
)

// atModeration opens a tab of the moderation of a small workshop that has the given records as well.
func atModeration(t *testing.T, tab int, records ...app.Record) *room {
	t.Helper()
	r := newRoom(t)
	r.openSmall()
	if len(records) > 0 {
		r.do(app.Put("edit.agenda_step.added", "", records...))
	}
	r.goTo(screen.Moderation)
	if tab > 0 {
		r.tabAt(tab)
	}
	return r
}

// step is a step of a running order.
func step(subject string, place, minutes int, method app.Method) app.AgendaStep {
	return app.AgendaStep{
		Base: app.Base{ID: app.ID("step-" + subject)}, Subject: subject, Question: "Frage zu " + subject, Method: method,
		Minutes: minutes, Day: 1, Position: place,
	}
}

// threeSteps are a morning.
func threeSteps() []app.Record {
	return []app.Record{step("Bestand", 1, 30, app.MethodCollect), step("Regeln", 2, 40, app.MethodDiscuss), step("Auswahl", 3, 20, app.MethodRate)}
}

// order lists the subjects in the order of the room.
func (r *room) order() []string {
	var out []string
	for _, p := range r.onDisk().RunningOrder() {
		out = append(out, app.TitleOf(p.AgendaStep, r.shell.Words()))
	}
	return out
}

func TestAPlanIsAdoptedFromTheLibrary(t *testing.T) {
	r := atModeration(t, atAgenda)
	r.see(r.say("agenda.empty.title"))
	r.tap(r.say("agenda.adopt"))
	r.see(r.say("agenda.adopt.intro"))
	half, _ := r.shell.Words().Library().Agenda("ag_half")
	r.tap(r.say("agenda.adopt.take", "Title", half.Title.DE))
	got := r.onDisk().Agenda
	if len(got) != len(half.Steps) || got[0].LibraryID != "ag_half_01" || got[0].Subject != "" || got[0].BeginsAt != "09:00" {
		t.Fatalf("%+v", got)
	}
	r.see("1  "+half.Steps[0].Subject.DE, r.say("agenda.times", "Begin", "09:15", "End", "09:50"), half.Steps[1].Subject.DE)
	r.tap(r.say("agenda.adopt"))
	r.see(r.say("agenda.adopt.more"))
	r.tap(r.say("agenda.adopt.take", "Title", half.Title.DE))
	if got := r.onDisk().Agenda; len(got) != 2*len(half.Steps) || got[len(got)-1].Day != 2 {
		t.Errorf("%d steps", len(got))
	}
	r.undo()
	r.undo()
	if n := len(r.onDisk().Agenda); n != 0 {
		t.Errorf("%d steps after undoing both", n)
	}
}

func TestAStepOfItsOwnIsAddedAndFilledIn(t *testing.T) {
	r := atModeration(t, atAgenda)
	r.tap(r.say("agenda.addfirst"))
	r.selectAll()
	r.write("Erwartungen")
	r.fill(r.say("field.agenda_step.question"), "Was darf nie passieren?")
	r.pick(r.choice(r.say("field.agenda_step.block")), r.say("block.bb_guidelines"))
	r.pick(r.choice(r.say("field.agenda_step.method")), r.say("method.discuss"))
	r.enter(r.say("field.agenda_step.minutes"), "25")
	r.enter(r.say("field.agenda_step.begins_at"), "9.30 Uhr")
	r.enter(r.say("field.agenda_step.notes"), "Leise beginnen")
	got := r.onDisk().Agenda
	if len(got) != 1 {
		t.Fatalf("%d steps", len(got))
	}
	a := got[0]
	if a.Subject != "Erwartungen" || a.Question != "Was darf nie passieren?" || a.Block != app.BlockGuidelines || a.Method != app.MethodDiscuss ||
		a.Minutes != 25 || a.BeginsAt != "09:30" || a.Notes != "Leise beginnen" {
		t.Errorf("%+v", a)
	}
	r.see(r.say("agenda.times", "Begin", "09:30", "End", "09:55"))
	r.enter(r.say("field.agenda_step.begins_at"), "halb zehn")
	r.see(r.say("problem.time"))
	if r.onDisk().Agenda[0].BeginsAt != "09:30" {
		t.Error("what is no time was kept")
	}
}

func TestStepsMoveWithAltAndArrows(t *testing.T) {
	r := atModeration(t, atAgenda, threeSteps()...)
	r.row(0)
	r.altArrow(fyne.KeyDown)
	if got := r.order(); !slices.Equal(got, []string{"Regeln", "Bestand", "Auswahl"}) {
		t.Errorf("%q", got)
	}
	r.altArrow(fyne.KeyUp)
	r.altArrow(fyne.KeyUp)
	if got := r.order(); !slices.Equal(got, []string{"Bestand", "Regeln", "Auswahl"}) {
		t.Errorf("%q", got)
	}
}

func TestStepsRunFromTheAgenda(t *testing.T) {
	r := atModeration(t, atAgenda, threeSteps()...)
	words := r.shell.Words()
	r.see("○ " + words.N("agenda.state.open", 30))
	r.row(0)
	r.tap(r.say("agenda.start"))
	r.see("◐ " + words.N("agenda.state.running", 0, "Planned", "30"))
	r.passed(12 * time.Minute)
	r.see("◐ " + words.N("agenda.state.running", 12, "Planned", "30"))
	r.passed(20 * time.Minute)
	r.see("▲ " + words.N("agenda.state.over", 32, "Planned", "30"))
	r.row(1)
	r.tap(r.say("agenda.start"))
	r.see("● " + words.N("agenda.state.ended", 32, "Planned", "30"))
	r.passed(time.Minute)
	r.tap(r.say("agenda.end"))
	if _, running := r.onDisk().RunningStep(); running {
		t.Error("a step is still running")
	}
	r.see("● "+words.N("agenda.state.ended", 1, "Planned", "40"), r.say("agenda.resume"))
}

// passed lets time pass, for the program's clock and for what waits for a second.
func (r *room) passed(d time.Duration) {
	r.now = r.now.Add(d)
	r.clock.Advance(time.Second)
}

func TestALateStepSaysSo(t *testing.T) {
	lunch := step("Mittag", 2, 60, app.MethodInform)
	lunch.BeginsAt = "09:20"
	r := atModeration(t, atAgenda, step("Bestand", 1, 30, app.MethodCollect), lunch)
	r.see("▲ " + r.shell.Words().N("agenda.late", 10))
}

func TestCardsAreSortedIntoThemesWithDigits(t *testing.T) {
	r := atModeration(t, atCards)
	r.tap(r.say("cards.addtheme"))
	r.selectAll()
	r.write("Daten")
	r.tab()
	r.tap(r.say("cards.addtheme"))
	r.selectAll()
	r.write("Schulung")
	r.tab()
	r.chip(r.say("cards.all"))
	r.row(0)
	r.write("2")
	r.write("1")
	if a, b := r.contribution("Alpha"), r.contribution("Beta"); r.themeOf(a) != "Schulung" || r.themeOf(b) != "Daten" {
		t.Errorf("Alpha is under %q, Beta under %q", r.themeOf(a), r.themeOf(b))
	}
	r.chip(r.say("cards.theme.chip", "Number", "1", "Title", "Daten"))
	r.wantList("Beta")
	r.tap(r.say("cards.theme.right"))
	if first := r.onDisk().ThemesInOrder()[0].Title; first != "Schulung" {
		t.Errorf("%q is first", first)
	}
	r.tap(r.say("cards.theme.delete"))
	if c := r.contribution("Beta"); c.ThemeID != "" {
		t.Error("the card is still under the theme that is gone")
	}
	r.wantList("Alpha", "Beta", "Gamma")
}

func (r *room) themeOf(c app.Contribution) string {
	under, _ := r.onDisk().Themes.Get(c.ThemeID)
	return under.Title
}

// chip chooses a chip by its label, in whichever row it stands.
func (r *room) chip(label string) {
	r.t.Helper()
	for _, chips := range all[*widgets.Chips](r.top()) {
		for i := 1; chips.Numbered || i <= 20; i++ {
			if !slices.Contains(texts(chips), label) || !chips.Press(i) {
				break
			}
			if slices.Contains(boldTexts(chips), label) {
				return
			}
		}
	}
	r.t.Fatalf("no chip %q", label)
}

func TestCardsAreMergedAndSplit(t *testing.T) {
	r := atModeration(t, atCards)
	r.row(0)
	r.tap(r.say("cards.merge"))
	r.row(0)
	r.press(fyne.KeySpace)
	r.tap(r.say("cards.merge.do"))
	alpha := r.contribution("Alpha")
	if r.contribution("Beta").MergedID != alpha.ID {
		t.Fatal("Beta does not stand behind Alpha")
	}
	r.wantList("Alpha", "Gamma")
	r.see(r.shell.Words().N("cards.behind", 1), r.say("cards.merged"))
	r.tap(r.say("cards.split"))
	if r.contribution("Beta").MergedID != "" {
		t.Error("Beta still stands behind Alpha")
	}
	r.wantList("Alpha", "Beta", "Gamma")
}

func TestACardIsLinked(t *testing.T) {
	p := app.NewProcess()
	p.Title = "Bauantrag"
	r := atModeration(t, atCards, append(threeSteps(), p)...)
	r.row(0)
	r.pick(r.choice(r.say("field.contribution.process_id")), "Bauantrag")
	r.pick(r.choice(r.say("field.contribution.step_id")), r.say("cards.step", "Number", "2", "Title", "Regeln"))
	if c := r.contribution("Alpha"); c.ProcessID != p.ID || c.StepID != "step-Regeln" {
		t.Errorf("%+v", c)
	}
}

func TestPointsStayHiddenUntilTheyAreRevealed(t *testing.T) {
	a, b := app.NewProcess(), app.NewProcess()
	a.Title, b.Title = "Bauantrag", "Wohngeld"
	r := atModeration(t, atRatings, a, b)
	r.tap(r.say("ratings.first"))
	r.selectAll()
	r.write("Was zuerst?")
	r.enter(r.say("field.rating.points"), "2")
	groups := r.strategy().Groups
	rating := r.onDisk().Ratings[0]
	r.do(app.Change(rating.ID, "edit.rating.changed", "", func(x *app.Rating) { x.Groups = app.IDsOf(groups[0].ID, groups[1].ID) }))
	if !r.button(r.say("ballot.reveal")).Disabled() {
		t.Error("the result can be revealed before anybody gave points")
	}
	r.group(1)
	r.press(fyne.KeyPlus, fyne.KeyPlus, fyne.KeyPlus)
	if got := r.onDisk().VotesOf(rating.ID, groups[0].ID)[a.ID].Points; got != 2 {
		t.Errorf("the first group gave %d points", got)
	}
	r.see("●●")
	r.group(2)
	r.miss("●●")
	r.press(fyne.KeyDown, fyne.KeyPlus, fyne.KeyPlus, fyne.KeyMinus, fyne.KeyPlus)
	r.see(r.say("ballot.complete"))
	r.tap(r.say("ballot.reveal"))
	if !r.onDisk().Ratings[0].Revealed {
		t.Fatal("not revealed")
	}
	if n := len(all[*widgets.Drawing](r.top())); n != 1 {
		t.Errorf("%d pictures", n)
	}
	r.undo()
	r.see(r.say("ballot.reveal"))
}

// group chooses the group with a number in the ballot, which has the last chips of the page.
func (r *room) group(number int) {
	r.t.Helper()
	chips := all[*widgets.Chips](r.top())
	if !chips[len(chips)-1].Press(number) {
		r.t.Fatalf("no group %d", number)
	}
	r.settle()
}

// A card leads to what it is about, by the name that this has now.
func TestACardLeadsToWhatItIsAbout(t *testing.T) {
	process, system, principle, clause := app.NewProcess(), app.NewSystem(), app.NewPrinciple(new(app.Strategy), ""), app.NewClause(new(app.Strategy), "")
	process.Title, system.Name, principle.Title, clause.Title = "Bauantrag", "Chatbot", "Menschen entscheiden", "Keine Kontrolle"
	r := atModeration(t, atCards, process, system, principle, clause)
	open := func(kind app.Kind, title string) string {
		return r.say("cards.open", "Kind", r.say("kind."+string(kind)), "Title", title)
	}
	r.row(0)
	for _, l := range []struct {
		field, title string
		kind         app.Kind
		page         screen.Page
		record       app.ID
	}{
		{"process_id", "Bauantrag", app.KindProcess, screen.Inventory, process.ID},
		{"system_id", "Chatbot", app.KindSystem, screen.Integration, system.ID},
		{"principle_id", "Menschen entscheiden", app.KindPrinciple, screen.Guidelines, principle.ID},
		{"clause_id", "Keine Kontrolle", app.KindClause, screen.Guidelines, clause.ID},
	} {
		if r.hasButton(open(l.kind, l.title)) {
			t.Errorf("%s is offered before it is linked", l.title)
		}
		r.pick(r.choice(r.say("field.contribution."+l.field)), l.title)
		r.tap(open(l.kind, l.title))
		if r.chosenPage() != r.say("page."+string(l.page)) || r.shell.Chosen() != l.record {
			t.Errorf("%s leads to %q and %q", l.title, r.chosenPage(), r.shell.Chosen())
		}
		r.goTo(screen.Moderation)
	}
	system.Name = "Sprachbot"
	r.do(app.Put("edit.system.changed", "", system))
	if !r.hasButton(open(app.KindSystem, "Sprachbot")) || r.hasButton(open(app.KindSystem, "Chatbot")) {
		t.Error("the way to the system has its old name")
	}
	r.row(1)
	if r.hasButton(open(app.KindSystem, "Sprachbot")) {
		t.Error("another card leads there as well")
	}
}
