package screens_test

import (
	"bytes"
	"fmt"
	"path/filepath"
	"strings"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/storage"

	"kifahrplan/app"
	"kifahrplan/app/library"
	"kifahrplan/screens"
	"kifahrplan/screens/widgets"
)

// ownRecords gives the open workshop own items of three kinds.
func (r *room) ownRecords() {
	r.t.Helper()
	s := r.strategy()
	question, principle, task := app.NewAnswer(app.BlockLegal, ""), app.NewPrinciple(s, ""), app.NewTask(s.PhasesInOrder()[1].ID)
	question.Question, question.Text = "Wer haftet für Fehler?", "Die Stadt"
	principle.Title, principle.Text = "Ruhe bewahren", "Erst denken."
	task.Title, task.Responsible = "Server zählen", "Frau Muster"
	r.do(app.Put("edit.task.added", "", question, principle, task))
}

// libraryFile is a file of own items as another program would write it.
func (r *room) libraryFile(name string, c library.Collection) string {
	r.t.Helper()
	var b bytes.Buffer
	if err := r.shell.Words().Library().WriteCollection(&b, c); err != nil {
		r.t.Fatal(err)
	}
	path := filepath.Join(r.dir, name+library.CollectionExtension)
	r.writeFile(path, b.String())
	return path
}

// mixed holds items of which one is too long, and one is of a kind that has no records.
func mixed() library.Collection {
	return library.Collection{
		Title: "Aus Altstadt",
		Principles: []library.Principle{
			{ID: "own_p1", Category: "human", Title: library.Text{DE: "Ruhe bewahren"}, Text: library.Text{DE: "Erst denken."}},
			{ID: "own_p2", Category: "human", Title: library.Text{DE: "Zu viel"}, Text: library.Text{DE: strings.Repeat("x", 3000)}},
		},
		Questions: []library.Question{{ID: "own_q1", Of: "bb_inventory", AnswerType: library.AnswerText, Text: library.Text{
			DE: "Welche Fachverfahren enthalten heute schon Funktionen, die unter die KI-Verordnung fallen, ohne dass sie so heißen?",
			EN: "Which of the specialist applications already have functions that come under the AI Act without being called that?",
		}}},
		Sections: []library.Section{{ID: "own_s1", Kind: library.SectionCore, Title: library.Text{DE: "Hausregeln"}}},
		Criteria: []library.Criterion{{ID: "own_c1", Group: "tg_cost", Weight: 1, Text: library.Text{DE: "Der Preis ist fest."}}},
	}
}

func (r *room) ownMenu(id string) { r.t.Helper(); r.menu(r.say("menu.file"), r.say(id)) }

// drop drops a file on the window.
func (r *room) drop(path string) {
	r.app.window.dropped(fyne.Position{}, []fyne.URI{storage.NewFileURI(path)})
}

// box finds a box by its label.
func (r *room) box(label string) *widgets.Check {
	r.t.Helper()
	for _, c := range all[*widgets.Check](r.top()) {
		if c.Text == label {
			return c
		}
	}
	r.t.Fatalf("no box %q", label)
	return nil
}

// saveLabel and loadLabel are the buttons with n items ticked.
func (r *room) saveLabel(n int) string {
	return r.say("ownitems.save.do", "Number", r.shell.Words().Number(n))
}

func (r *room) loadLabel(n int) string {
	return r.say("ownitems.load.do", "Number", r.shell.Words().Number(n))
}

func TestOwnItemsGoIntoTheNextWorkshop(t *testing.T) {
	r := newRoom(t)
	r.openEmpty()
	r.ownRecords()
	r.ownMenu("ownitems.menu.save")
	r.see("Wer haftet für Fehler?", r.shell.Words().N("ownitems.count.task", 1))
	r.miss("Frau Muster", "Die Stadt")
	r.fill(r.say("ownitems.save.name"), "Für die Nächsten")
	r.tick("Ruhe bewahren")
	r.tap(r.saveLabel(2))
	r.press(fyne.KeyReturn) // the proposed name
	r.see(r.shell.Words().N("ownitems.saved", 2, "Name", "Für-die-Nächsten"+library.CollectionExtension))
	path := filepath.Join(r.dir, "Für-die-Nächsten"+library.CollectionExtension)
	if text := r.readFile(path); !strings.Contains(text, "Server zählen") || strings.Contains(text, "Ruhe") || strings.Contains(text, "Muster") {
		t.Errorf("the file says\n%s", text)
	}

	r.openEmpty()
	before, _ := r.shell.Session().History()
	r.ownMenu("ownitems.menu.load")
	r.row(r.listed(filepath.Base(path)))
	r.press(fyne.KeyReturn)
	r.see(r.say("ownitems.load.collection", "Title", "Für die Nächsten", "Name", filepath.Base(path)), "Wer haftet für Fehler?", "Server zählen")
	r.press(fyne.KeyReturn)
	r.see(r.shell.Words().N("ownitems.adopted", 2))
	s := r.onDisk()
	if len(s.Answers) != 1 || len(s.Tasks) != 1 || s.Answers[0].Question != "Wer haftet für Fehler?" || s.Answers[0].Text != "" || s.Tasks[0].Responsible != "" {
		t.Errorf("adopted %+v and %+v", s.Answers, s.Tasks)
	}
	r.tap(r.say("shell.undo")) // of the toast
	s = r.onDisk()
	if now, _ := r.shell.Session().History(); len(s.Answers)+len(s.Tasks) != 0 || now != before {
		t.Errorf("one undo leaves %d items, and %q to undo", len(s.Answers)+len(s.Tasks), now)
	}
}

func TestNothingOwnIsSaidToBeSo(t *testing.T) {
	r := newRoom(t)
	r.openEmpty()
	r.ownMenu("ownitems.menu.save")
	r.see(r.say("ownitems.save.empty"))
	r.press(fyne.KeyEscape)
	if r.canvas().Overlays().Top() != nil {
		t.Error("the message stays")
	}
}

func TestCollectionNeedsATitleAndAnItem(t *testing.T) {
	r := newRoom(t)
	r.openEmpty()
	r.ownRecords()
	r.ownMenu("ownitems.menu.save")
	r.fill(r.say("ownitems.save.name"), " ")
	r.tap(r.saveLabel(3))
	r.see(r.say("problem.required"))
	r.fill(r.say("ownitems.save.name"), "Titel")
	r.tap(r.say("ownitems.none"))
	if !r.button(r.saveLabel(0)).Disabled() {
		t.Error("nothing can be saved")
	}
	r.tap(r.say("ownitems.all"))
	if r.button(r.saveLabel(3)).Disabled() {
		t.Error("everything cannot be saved")
	}
	r.press(fyne.KeyEscape)
	if got := r.filesWith(library.CollectionExtension); len(got) != 0 {
		t.Errorf("files: %v", got)
	}
}

func TestFileOfOwnItemsIsReplacedOnlyAfterAsking(t *testing.T) {
	r := newRoom(t)
	r.openEmpty()
	r.ownRecords()
	path := filepath.Join(r.dir, "Meine-Sammlung"+library.CollectionExtension)
	r.writeFile(path, "alt")
	save := func() {
		r.ownMenu("ownitems.menu.save")
		r.tap(r.saveLabel(3))
		r.press(fyne.KeyReturn)
		r.see(r.say("shell.replace.text", "Name", filepath.Base(path)))
	}
	save()
	r.tap(r.say("shell.cancel"))
	if r.readFile(path) != "alt" {
		t.Error("the file was replaced without consent")
	}
	save()
	r.tap(r.say("shell.replace.do"))
	if r.readFile(path) == "alt" {
		t.Error("nothing was written")
	}
}

func TestFailedWritingOfOwnItemsSaysWhy(t *testing.T) {
	d := &disk{}
	r := newRoomWith(t, usualSettings(), d.replace)
	r.openEmpty()
	r.ownRecords()
	d.full = true
	r.ownMenu("ownitems.menu.save")
	r.tap(r.saveLabel(3))
	r.tap(r.say("ownitems.save.file"))
	r.see(r.say("error.file.write", "Path", filepath.Join(r.dir, "Meine-Sammlung"+library.CollectionExtension)))
	d.full = false
}

func TestTitlesWithoutLettersStillGetAFileName(t *testing.T) {
	r := newRoom(t)
	r.openEmpty()
	r.ownRecords()
	r.ownMenu("ownitems.menu.save")
	r.write("***") // in place of what is proposed
	r.tap(r.saveLabel(3))
	r.tap(r.say("ownitems.save.file"))
	if got := r.readFile(filepath.Join(r.dir, "Meine-Sammlung"+library.CollectionExtension)); !strings.Contains(got, `"title": "***"`) {
		t.Errorf("the file says\n%s", got)
	}
}

func TestPreviewSaysWhatIsThereAndWhatCannotBeTaken(t *testing.T) {
	r := newRoom(t)
	r.openEmpty()
	r.ownRecords()
	r.drop(r.libraryFile("gemischt", mixed()))
	r.see(r.say("ownitems.there"), "Der Preis ist fest.",
		r.say("ownitems.unfit", "Field", r.say("field.principle.text"), "Problem", r.shell.Words().Problem(app.Problem{Rule: app.RuleTooLong, Limit: 2000})))
	for label, ticked := range map[string]bool{"Ruhe bewahren": true, "Zu viel": false} {
		if c := r.box(label); !c.Disabled() || c.Checked != ticked {
			t.Errorf("%q: disabled %t, ticked %t", label, c.Disabled(), c.Checked)
		}
	}
	r.tap(r.say("ownitems.none"))
	if !r.button(r.loadLabel(0)).Disabled() {
		t.Error("nothing can be taken over")
	}
	r.tick("Hausregeln")
	r.tick("Der Preis ist fest.")
	r.tap(r.loadLabel(2))
	r.see(r.shell.Words().N("ownitems.adopted", 2) + " " + r.shell.Words().N("ownitems.skipped", 1))
	if s := r.onDisk(); len(s.Clauses) != 1 || len(s.OwnCriteria) != 1 || s.OwnCriteria[0].Text != "Der Preis ist fest." || len(s.Principles) != 1 || s.Clauses[0].Title != "Hausregeln" {
		t.Errorf("adopted %+v and %+v", s.Clauses, s.Principles)
	}
	less := mixed()
	less.Questions = nil
	r.drop(r.libraryFile("gemischt", less))
	r.see(r.say("ownitems.load.nothing"))
	r.tap(r.say("shell.close"))
}

func TestFilesWithNothingToTakeSaySo(t *testing.T) {
	r := newRoom(t)
	r.openEmpty()
	r.ownRecords()
	there := mixed()
	there.Questions, there.Principles, there.Sections, there.Criteria = nil, there.Principles[:1], nil, nil
	for id, c := range map[string]library.Collection{"ownitems.load.empty": {Title: "Leer"}, "ownitems.load.allthere": there} {
		r.drop(r.libraryFile("datei", c))
		r.see(r.say(id))
		r.press(fyne.KeyReturn)
		if r.canvas().Overlays().Top() != nil {
			t.Fatalf("%s: the dialog stays", id)
		}
	}
}

func TestOwnItemsNeedAWorkshopThatCanBeChanged(t *testing.T) {
	d := &disk{}
	r := newRoomWith(t, usualSettings(), d.replace)
	path := r.libraryFile("datei", mixed())
	disabled := func(id string) bool { return r.mainMenuItem(r.say("menu.file"), r.say(id)).Disabled }
	if !disabled("ownitems.menu.save") || !disabled("ownitems.menu.load") {
		t.Error("own items are offered without a workshop")
	}
	r.drop(path)
	r.see(r.say("ownitems.load.noworkshop"))
	r.press(fyne.KeyEscape)
	r.openSmall()
	r.menu(r.say("menu.file"), r.say("menu.close"))
	d.refuse = app.CodeFileNewer
	r.shell.Open(r.path())
	r.tap(r.say("shell.openreadonly"))
	if disabled("ownitems.menu.save") || !disabled("ownitems.menu.load") {
		t.Error("a workshop that is only read gives, and takes nothing")
	}
	r.drop(path)
	r.see(r.say("error.edit.readonly"))
	r.ownMenu("ownitems.menu.save")
	r.tap(r.saveLabel(4))
	r.tap(r.say("ownitems.save.file"))
	r.see(r.shell.Words().N("ownitems.saved", 4, "Name", "Meine-Sammlung"+library.CollectionExtension))
}

func TestPreviewIsReachedByKeyboardAlone(t *testing.T) {
	r := newRoom(t)
	r.openEmpty()
	r.drop(r.libraryFile("gemischt", mixed()))
	reached := map[fyne.Focusable]bool{}
	for range 12 {
		reached[r.canvas().Focused()] = true
		r.tab()
	}
	for _, c := range all[*widgets.Check](r.top()) {
		if reached[c] == c.Disabled() {
			t.Errorf("%q: reached %t, disabled %t", c.Text, reached[c], c.Disabled())
		}
	}
	for _, b := range all[*widgets.Button](r.top()) {
		if !reached[b] {
			t.Errorf("%q is not reached", b.Text)
		}
	}
	r.press(fyne.KeyEscape)
	if len(r.strategy().Principles) != 0 || r.canvas().Overlays().Top() != nil {
		t.Error("Escape took something over")
	}
}

func TestOwnItemsWithWorkInTheBackground(t *testing.T) {
	r, l := newBusyRoom(t, func(*screens.Program) {})
	r.drop(r.libraryFile("gemischt", mixed()))
	l.until(t, "the preview is shown", func() bool { return r.canvas().Overlays().Top() != nil })
	r.tap(r.loadLabel(4))
	l.until(t, "the toast is shown", func() bool { return r.shows(r.shell.Words().N("ownitems.adopted", 4)) })
	r.settled(l)
	if s := r.onDisk(); len(s.Principles) != 1 || len(s.Clauses) != 1 || len(s.OwnCriteria) != 1 {
		t.Errorf("on disk: %+v", s.Principles)
	}
	r.see(r.shell.Words().N("ownitems.adopted", 4)) // the edit's event does not take it away
	r.drop(r.path() + "x" + library.CollectionExtension)
	r.menu(r.say("menu.file"), r.say("menu.close"))
	l.until(t, "the workshop closes", func() bool { return r.shell.Session() == nil })
	l.turn()
}

func TestLongTextsAreReadWhole(t *testing.T) {
	r := newRoom(t)
	r.openEmpty()
	question := app.NewAnswer(app.BlockLegal, "")
	question.Question = strings.TrimSpace(strings.Repeat("Wer haftet denn nun ", 20))
	r.do(app.Put("edit.answer.added", "", question))
	r.ownMenu("ownitems.menu.save")
	r.see(question.Question)
	label := only[*widgets.Check](r).Text
	if !strings.HasSuffix(label, "…") || len([]rune(label)) > 84 {
		t.Errorf("the label is %q", label)
	}
}

// TestAFullFileIsShown has as many items as a file may have.
func TestAFullFileIsShown(t *testing.T) {
	if testing.Short() {
		t.Skip("takes seconds")
	}
	c := library.Collection{Title: "Voll"}
	for i := range 2000 {
		title := library.Text{DE: fmt.Sprintf("Aufgabe %d", i)}
		c.Tasks = append(c.Tasks, library.TaskTemplate{ID: fmt.Sprintf("own_%d", i), Phase: "ph1", Role: "it", Duration: 1, Title: title})
	}
	r := newRoom(t)
	r.openEmpty()
	r.drop(r.libraryFile("voll", c))
	r.tap(r.loadLabel(2000))
	if got := len(r.onDisk().Tasks); got != 2000 {
		t.Errorf("%d tasks", got)
	}
	if s := r.strategy(); s.Tasks[0].Title != "Aufgabe 0" || s.Tasks[1999].Title != "Aufgabe 1999" {
		t.Errorf("they begin with %q", s.Tasks[0].Title)
	}
}
