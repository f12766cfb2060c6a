package screens_test

import (
	"slices"
	"strings"
	"testing"
	"time"

	"fyne.io/fyne/v2"

	"kifahrplan/app"
	"kifahrplan/app/consensus"
	"kifahrplan/screens/screen"
	"kifahrplan/screens/widgets"
)

// asking presents a step for positions: a principle and a section of the service agreement need agreement, and a goal that does
// not belong to the step's building block.
func asking(t *testing.T) *room {
	t.Helper()
	principle, clause, goal := app.NewPrinciple(new(app.Strategy), "gp01"), app.NewClause(new(app.Strategy), "dv07"), app.NewGoal()
	principle.Title, clause.Title, goal.Title = "Menschen entscheiden", "Keine Kontrolle", "Schneller werden"
	stand, after := step("Haltung", 1, 30, app.MethodPosition), step("Ausklang", 2, 30, app.MethodDiscuss)
	stand.Block = app.BlockGuidelines
	return onTheWall(t, stand, after, principle, clause, goal)
}

// onTheWall presents a workshop in which there is nothing but the groups and some records.
func onTheWall(t *testing.T, records ...app.Record) *room {
	t.Helper()
	return onTheWallWith(t, usualSettings(), records...)
}

// onTheWallWith does so with other settings.
func onTheWallWith(t *testing.T, settings app.Settings, records ...app.Record) *room {
	t.Helper()
	r := newRoomWith(t, settings)
	r.openEmpty()
	r.do(app.Put("edit.agenda_step.added", "", records...))
	r.goTo(screen.Moderation)
	r.press(fyne.KeyF5)
	return r
}

// wallLine is the line of the presenter view, whatever it asks for, with the clock of the test.
func (r *room) wallLine() *widgets.Autosave {
	r.t.Helper()
	line := only[*widgets.Autosave](r)
	r.hold(line)
	return line
}

// saysNow is the position of a group on the subject with a title, as it is on disk.
func (r *room) saysNow(group int, title string) app.Position {
	r.t.Helper()
	st := r.onDisk()
	for _, on := range consensus.Subjects(st) {
		if consensus.TitleOf(st, on, r.shell.Words()) == title {
			return st.PositionOf(on, st.Groups[group].ID)
		}
	}
	r.t.Fatalf("nothing is called %q", title)
	return app.Position{}
}

// enterKey ends what is typed.
func (r *room) enterKey() { r.press(fyne.KeyReturn) }

func TestGroupsTakePositionsOnTheWall(t *testing.T) {
	r := asking(t)
	r.see("Frage zu Haltung", "Menschen entscheiden", r.say("consensus.incomplete"), r.say("positions.missing"))
	r.miss("Keine Kontrolle", "Schneller werden")
	r.write("1+2+3+4/")
	for group, want := range []app.Stance{app.StanceAgrees, app.StanceAgrees, app.StanceAgrees, app.StanceAbstains} {
		if p := r.saysNow(group, "Menschen entscheiden"); p.Stance != want || p.GivenOn != "2026-11-23" {
			t.Errorf("group %d: %+v", group+1, p)
		}
	}
	r.see(r.say("consensus.agreed"), r.say("stance.abstains"))
	r.press(fyne.KeyDown)
	r.see("Keine Kontrolle", r.say("presenter.matter", "Number", "2", "All", "2"))
	r.miss("Menschen entscheiden")
	r.press(fyne.KeyDown) // there is no third
	r.see("Keine Kontrolle")
	r.press(fyne.KeyUp)
	r.see("Menschen entscheiden")
	if n := len(r.onDisk().Contributions); n != 0 {
		t.Errorf("%d cards were made of keys", n)
	}
	r.undo2()
	r.see("Menschen entscheiden", r.say("positions.missing"))
}

func TestAConditionTakesWhatIsTyped(t *testing.T) {
	r := asking(t)
	line, council := r.wallLine(), r.strategy().Groups[0].Label(r.shell.Words())
	r.write("1*")
	if hint := line.PlaceHolder; hint != r.say("presenter.explain.condition", "Group", council) {
		t.Errorf("the line asks for %q", hint)
	}
	r.write("30 Tage") // no number of a group
	r.clock.Advance(300 * time.Millisecond)
	if p := r.saysNow(0, "Menschen entscheiden"); p.Stance != app.StanceCondition || p.Text != "30 Tage" {
		t.Fatalf("before Enter: %+v", p)
	}
	r.write(" Löschfrist")
	r.enterKey()
	if p := r.saysNow(0, "Menschen entscheiden"); p.Text != "30 Tage Löschfrist" {
		t.Errorf("%+v", p)
	}
	if line.Text != "" || line.PlaceHolder != r.say("participation.capture") {
		t.Errorf("the line holds %q and asks for %q", line.Text, line.PlaceHolder)
	}
	r.see("30 Tage Löschfrist", r.say("stance.condition"))
	r.write("2-")
	r.enterKey() // without words
	r.see(r.say("consensus.disputed"))
	r.write("2Und noch etwas")
	r.enterKey()
	if c := r.contribution("Und noch etwas"); c.StepID != "step-Haltung" || c.GroupID != r.strategy().Groups[1].ID {
		t.Errorf("%+v", c)
	}
	r.write("1*") // the same again: its words can be mended
	if line.Text != "30 Tage Löschfrist" {
		t.Errorf("the line holds %q", line.Text)
	}
	r.write(", Protokoll")
	r.enterKey()
	if p := r.saysNow(0, "Menschen entscheiden"); p.Text != "30 Tage Löschfrist, Protokoll" || len(r.onDisk().Positions) != 2 {
		t.Errorf("%+v of %d", p, len(r.onDisk().Positions))
	}
}

func TestAnotherGroupEndsACondition(t *testing.T) {
	r := asking(t)
	r.write("1*")
	r.write("2Nur eine Frage") // the first group gave no words
	r.enterKey()
	if c := r.contribution("Nur eine Frage"); c.GroupID != r.strategy().Groups[1].ID {
		t.Errorf("%+v", c)
	}
	r.write("1-3+")
	if p := r.saysNow(2, "Menschen entscheiden"); p.Stance != app.StanceAgrees {
		t.Errorf("%+v", p)
	}
	r.write("4-")
	r.press(fyne.KeyDown)
	r.write("Karte")
	r.enterKey()
	r.contribution("Karte")
	if p := r.saysNow(3, "Menschen entscheiden"); p.Text != "" {
		t.Errorf("the words went to the subject before: %+v", p)
	}
}

// What was typed as a card becomes the condition when the button says so; undoing does not bring the card back.
func TestWhatStandsInTheLineBecomesTheCondition(t *testing.T) {
	r := asking(t)
	line := r.wallLine()
	r.write("2Nur mit Protokoll")
	r.clock.Advance(300 * time.Millisecond)
	r.contribution("Nur mit Protokoll")
	r.tap("*  ▲ " + r.say("stance.condition"))
	if p := r.saysNow(1, "Menschen entscheiden"); p.Stance != app.StanceCondition || p.Text != "Nur mit Protokoll" {
		t.Fatalf("%+v", p)
	}
	if n := len(r.onDisk().Contributions); n != 0 || line.Text != "" {
		t.Errorf("%d cards, and the line holds %q", n, line.Text)
	}
	r.write("3Ganz anderes") // words that agree to nothing stay a card
	r.tap("+  ● " + r.say("stance.agrees"))
	r.write(", Thema")
	r.enterKey()
	r.contribution("Ganz anderes, Thema")
}

func TestAChangedMindOnTheWallKeepsItsHistory(t *testing.T) {
	r := asking(t)
	r.write("3-Zu teuer")
	r.enterKey()
	p := r.saysNow(2, "Menschen entscheiden")
	r.do(app.Change(p.ID, "edit.position.changed", "", func(x *app.Position) { x.Speaker = "Leitung IT" }))
	r.see("Zu teuer", "Leitung IT")
	r.write("3+")
	now := r.saysNow(2, "Menschen entscheiden")
	if now.Stance != app.StanceAgrees || now.Speaker != "Leitung IT" || len(r.onDisk().Positions) != 2 {
		t.Errorf("%+v of %d", now, len(r.onDisk().Positions))
	}
	r.undo2()
	r.see("Zu teuer", r.say("consensus.disputed"))
	r.press(fyne.KeyRight) // begins the step
	r.press(fyne.KeyRight)
	r.see("Frage zu Ausklang")
	r.miss("Menschen entscheiden")
	r.write("+ kein Standpunkt")
	r.enterKey()
	r.contribution("+ kein Standpunkt")
}

// A condition that was taken back while its words were typed does not take them.
func TestAConditionThatIsTakenBackEndsItsWords(t *testing.T) {
	r := asking(t)
	r.write("1*")
	r.undo2()
	r.write("Doch nur eine Karte")
	r.enterKey()
	r.contribution("Doch nur eine Karte")
	if n := len(r.onDisk().Positions); n != 0 {
		t.Errorf("%d positions", n)
	}
	r.write("1-Zu teuer")
	r.enterKey()
	r.write("1*")
	r.undo2() // back to the objection, which has its words
	r.write("Noch eine Karte")
	r.enterKey()
	r.contribution("Noch eine Karte")
	if p := r.saysNow(0, "Menschen entscheiden"); p.Stance != app.StanceObjects || p.Text != "Zu teuer" {
		t.Errorf("%+v", p)
	}
}

func TestTheSecondWindowShowsPositions(t *testing.T) {
	r := asking(t)
	r.press(fyne.KeyEscape)
	main := r.app.window
	r.tap(r.say("agenda.project"))
	second := r.app.window
	r.tap(r.say("agenda.present"))
	if second == main {
		t.Fatal("no second window")
	}
	seen := func(text string) bool {
		return slices.ContainsFunc(texts(second.Canvas().Content()), func(s string) bool { return strings.Contains(s, text) })
	}
	if !seen("Menschen entscheiden") || seen(r.say("presenter.matter.next")) {
		t.Errorf("%q", texts(second.Canvas().Content()))
	}
	r.write("1-")
	if !seen(r.say("consensus.disputed")) || !seen(r.say("stance.objects")) {
		t.Errorf("%q", texts(second.Canvas().Content()))
	}
	second.Canvas().OnTypedKey()(&fyne.KeyEvent{Name: fyne.KeyDown})
	r.see("Keine Kontrolle")
	if !seen("Keine Kontrolle") {
		t.Error("the second window stays behind")
	}
}

func TestAStepForPositionsWithoutSubjectsShowsCards(t *testing.T) {
	r := onTheWall(t, step("Haltung", 1, 30, app.MethodPosition))
	r.write("1+ Noch nichts")
	r.enterKey()
	r.contribution("1+ Noch nichts") // nothing to agree to: no key means anything
	r.see("Frage zu Haltung")
	if r.hasButton(r.say("presenter.matter.next")) {
		t.Error("there is no next subject")
	}
}

func TestPositionsAreOnlyShownWhereNothingCanBeChanged(t *testing.T) {
	r := asking(t)
	r.press(fyne.KeyEscape)
	r.leaveElsewhere()
	r.shell.Open(r.path())
	r.tap(r.say("shell.openreadonly"))
	r.goTo(screen.Moderation)
	r.press(fyne.KeyF5)
	r.see("Menschen entscheiden")
	if agrees := r.button("+  ● " + r.say("stance.agrees")); !agrees.Disabled() {
		t.Error("the button can be used")
	}
	for _, key := range "1+" {
		r.canvas().OnTypedRune()(key)
	}
	if n := len(r.onDisk().Positions); n != 0 {
		t.Errorf("%d positions", n)
	}
	r.press(fyne.KeyDown)
	r.see("Keine Kontrolle")
}

// The type of a subject is that of a question: it is read from the last row.
func TestSubjectsAreReadFromTheLastRow(t *testing.T) {
	r := asking(t)
	for _, text := range all[*widgets.Text](r.top()) {
		if text.Value == "Menschen entscheiden" && text.Points < 28 || text.Value == "Frage zu Haltung" && text.Points < 28 {
			t.Errorf("%q has %v points", text.Value, text.Points)
		}
	}
}

// With many groups the wall is for conditions and reasons; who has none is named above them.
func TestManyGroupsLeaveTheWallToWords(t *testing.T) {
	r := asking(t)
	for _, name := range []string{"Jugendbeirat", "Inklusion", "Presse"} {
		r.do(app.Put("edit.stakeholder_group.added", "", app.Group{Base: app.Base{ID: app.NewID()}, Name: name}))
	}
	groups := r.strategy().Groups
	if len(groups) <= 5 {
		t.Fatalf("%d groups", len(groups))
	}
	on := app.Subject{Topic: app.TopicPrinciple, ID: r.strategy().Principles[0].ID}
	for _, g := range groups[1:] {
		r.do(app.TakeStance(on, g.ID, app.StanceAgrees, "2026-11-23"))
	}
	r.do(app.TakeStance(on, groups[0].ID, app.StanceObjects, "2026-11-23"))
	r.do(app.ExplainStance(on, groups[0].ID, app.StanceObjects, "So nicht"))
	for range 3 {
		if strings.Contains(strings.Join(texts(r.view()), "\n"), "So nicht") {
			break
		}
		r.press(fyne.KeyDown)
	}
	r.see("So nicht", r.say("stance.agrees")+": "+groups[1].Label(r.shell.Words()))
	for _, said := range texts(only[*widgets.Board](r)) {
		if strings.Contains(said, r.say("stance.agrees")) {
			t.Errorf("the board says %q", said)
		}
	}
}

// Whatever the size of letters, the line stands within the window above the words at the bottom.
func TestTheLineStaysInTheWindow(t *testing.T) {
	for _, size := range []int{100, 150, 200} {
		settings := usualSettings()
		settings.TextSize = size
		clause, stand := app.NewClause(new(app.Strategy), "dv07"), step("Haltung", 1, 30, app.MethodPosition)
		stand.StartedAt = app.TimestampOf(noon())
		r := onTheWallWith(t, settings, stand, clause)
		line, leave := r.wallLine(), r.button(r.say("presenter.leave"))
		driver := fyne.CurrentApp().Driver()
		bottom := driver.AbsolutePositionForObject(line).Y + line.Size().Height
		if top := driver.AbsolutePositionForObject(leave).Y; bottom > top+1 {
			t.Errorf("at %d %%: the line ends at %v, below the words that begin at %v", size, bottom, top)
		}
	}
}
