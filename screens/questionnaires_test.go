package screens_test

import (
	"path/filepath"
	"strings"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/storage"
	"github.com/xuri/excelize/v2"

	"kifahrplan/app"
	"kifahrplan/screens/screen"
	"kifahrplan/screens/widgets"
)

// giveOut gives out the questionnaires of all groups and names the file of the first.
func (r *room) giveOut() string {
	r.t.Helper()
	r.menu(r.say("menu.file"), r.say("survey.menu.give"))
	r.tap(r.say("survey.give.do"))
	r.press(fyne.KeyEscape)
	return r.questionnaire(0)
}

// questionnaire is the file of a group.
func (r *room) questionnaire(group int) string {
	r.t.Helper()
	s, words := r.strategy(), r.shell.Words()
	name := app.FileName(words.T("results.file.questionnaire"), s.Groups[group].Label(words), s.Municipality.Name)
	return filepath.Join(r.dir, name+".xlsx")
}

// fillIn fills in cells of a questionnaire, such as "Fragen!D3".
func (r *room) fillIn(path string, cells map[string]any) {
	r.t.Helper()
	f, err := excelize.OpenFile(path)
	if err != nil {
		r.t.Fatal(err)
	}
	defer func() { _ = f.Close() }()
	for at, value := range cells {
		sheet, cell, _ := strings.Cut(at, "!")
		if err := f.SetCellValue(sheet, cell, value); err != nil {
			r.t.Fatal(err)
		}
	}
	if err := f.Save(); err != nil {
		r.t.Fatal(err)
	}
}

// dropAll drops several files on the window.
func (r *room) dropAll(paths ...string) {
	var uris []fyne.URI
	for _, p := range paths {
		uris = append(uris, storage.NewFileURI(p))
	}
	r.app.window.dropped(fyne.Position{}, uris)
}

// takeLabel is the button that takes n entries over.
func (r *room) takeLabel(n int) string {
	return r.say("merging.do", "Number", r.shell.Words().Number(n))
}

func TestQuestionnairesGoOutAndComeBack(t *testing.T) {
	r := newRoom(t)
	r.openSmall()
	first := r.giveOut()
	if n := len(r.filesWith(".xlsx")); n != 4 {
		t.Fatalf("%d questionnaires", n)
	}
	r.fillIn(first, map[string]any{"Fragen!D3": "Keine Kontrolle", "Positionen!D3": "stimmt unter Bedingung zu", "Positionen!E3": "Erst schulen", "Eigene Punkte!D3": "Wer haftet?"})
	second := r.questionnaire(1)
	r.fillIn(second, map[string]any{"Fragen!D3": "Gesundheitsdaten", "Positionen!D3": "vielleicht"})
	before, _ := r.shell.Session().History()
	r.dropAll(first, second)
	r.see("Keine Kontrolle", "Erst schulen", "Wer haftet?", "Gesundheitsdaten", r.shell.Words().N("merging.unreadable", 1), "Positionen", "D3", "vielleicht")
	from := r.say("merging.from", "Name", filepath.Base(first)) + " · " + r.strategy().Groups[0].Label(r.shell.Words())
	r.see(from) // whose answers they are
	r.tap(r.takeLabel(4))
	r.see(r.shell.Words().N("merging.done", 4))
	s := r.onDisk()
	if len(s.Answers) != 2 || len(s.Positions) != 1 || s.Positions[0].Text != "Erst schulen" || len(s.Contributions) != 4 {
		t.Errorf("%+v, %+v, %d contributions", s.Answers, s.Positions, len(s.Contributions))
	}
	r.dropAll(first)
	r.see(r.shell.Words().N("merging.count.unchanged", 3))
	r.press(fyne.KeyEscape)
	r.undo()
	s = r.onDisk()
	if now, _ := r.shell.Session().History(); len(s.Answers)+len(s.Positions) != 0 || len(s.Contributions) != 3 || now != before {
		t.Errorf("one undo leaves %d answers and %d positions, and %q", len(s.Answers), len(s.Positions), now)
	}
}

func TestWhatIsNotTickedIsNotTaken(t *testing.T) {
	r := newRoom(t)
	r.openSmall()
	path := r.giveOut()
	r.fillIn(path, map[string]any{"Eigene Punkte!D3": "Alpha Eins", "Eigene Punkte!D4": "Beta Zwei"})
	r.drop(path)
	r.tick(r.say("merging.title", "Kind", r.say("kind.contribution"), "Title", "Alpha Eins"))
	r.tap(r.takeLabel(1))
	r.contribution("Beta Zwei")
	if s := r.onDisk(); len(s.Contributions) != 4 {
		t.Errorf("%+v", s.Contributions)
	}
}

// The room and the group change the same answer: the room's stays unless somebody chooses the other.
func TestConflictsAreChosenFieldByField(t *testing.T) {
	for _, takes := range []bool{false, true} {
		r := newRoom(t)
		r.openSmall()
		path := r.giveOut()
		r.fillIn(path, map[string]any{"Fragen!D3": "Aus dem Fragebogen", "Eigene Punkte!D3": "Punkt"})
		room := app.NewAnswer(app.BlockGuidelines, "sc_q01")
		room.GroupID, room.Text = r.strategy().Groups[0].ID, "Aus dem Raum"
		r.do(app.Put("edit.answer.added", "", room))
		r.drop(path)
		r.see(r.shell.Words().N("merging.count.conflict", 1), "Aus dem Fragebogen", "Aus dem Raum", r.say("merging.base"), r.say("merging.theirs"), r.say("merging.ours"))
		want, n := "Aus dem Raum", 1
		if takes {
			want, n = "Aus dem Fragebogen", 2
			r.pick(r.choice(r.say("field.answer.text")), r.say("merging.take"))
		}
		r.tap(r.takeLabel(n))
		if s := r.onDisk(); len(s.Answers) != 1 || s.Answers[0].Text != want || len(s.Contributions) != 4 {
			t.Errorf("%v: %+v", takes, s.Answers)
		}
	}
}

func TestRefusedQuestionnairesSayWhy(t *testing.T) {
	r := newRoom(t)
	r.openSmall()
	good, bad := r.giveOut(), filepath.Join(r.dir, "Brief.xlsx")
	r.writeFile(bad, "Sehr geehrte Damen und Herren")
	before := r.strategy()
	r.drop(bad)
	r.see(r.say("error.book.foreign", "Name", "Brief.xlsx"))
	r.press(fyne.KeyEscape)
	r.fillIn(good, map[string]any{"Eigene Punkte!D3": "Punkt"})
	r.dropAll(bad, good, filepath.Join(r.dir, "fort.xlsx"))
	r.see(r.say("error.book.foreign", "Name", "Brief.xlsx"), "fort.xlsx", "Punkt")
	r.press(fyne.KeyEscape)
	if r.strategy() != before {
		t.Error("cancelling changes something")
	}
	r.openEmpty()
	r.drop(good)
	r.see(r.say("error.book.other", "Name", filepath.Base(good)))
	r.press(fyne.KeyEscape)
}

func TestQuestionnairesNeedAWorkshop(t *testing.T) {
	r := newRoom(t)
	r.dropAll(filepath.Join(r.dir, "Fragebogen.xlsx"))
	r.see(r.say("survey.noworkshop"))
}

func TestQuestionnairesAreForTheGroupsThatAreChosen(t *testing.T) {
	r := newRoom(t)
	r.openSmall()
	r.goTo(screen.Results)
	r.tap(r.say("survey.give.button"))
	for i := range 3 {
		r.tick(r.strategy().Groups[i+1].Label(r.shell.Words()))
	}
	r.pick(r.choice(r.say("results.language")), r.say("language.en"))
	r.tap(r.say("survey.give.do"))
	names := r.filesWith(".xlsx")
	if len(names) != 1 || !strings.HasPrefix(names[0], "Questionnaire_Staff-council") {
		t.Fatalf("%v", names)
	}
	r.see(names[0], r.dir)
	r.press(fyne.KeyEscape)

	written := r.readFile(filepath.Join(r.dir, names[0]))
	r.writeFile(filepath.Join(r.dir, names[0]), "mine")
	give := func() {
		r.tap(r.say("survey.give.button"))
		r.pick(r.choice(r.say("results.language")), r.say("language.en"))
		r.tap(r.say("survey.give.do"))
		r.see(r.say("results.replace", "Names", names[0]))
	}
	give()
	r.press(fyne.KeyEscape)
	if r.readFile(filepath.Join(r.dir, names[0])) != "mine" || len(r.filesWith(".xlsx")) != 1 {
		t.Error("something was written without asking")
	}
	give()
	r.tap(r.say("shell.replace.do"))
	if r.readFile(filepath.Join(r.dir, names[0])) != written || len(r.filesWith(".xlsx")) != 4 {
		t.Errorf("not replaced: %v", r.filesWith(".xlsx"))
	}
}

func TestNoGroupNoQuestionnaire(t *testing.T) {
	r := newRoom(t)
	r.openSmall()
	r.menu(r.say("menu.file"), r.say("survey.menu.give"))
	for _, g := range r.strategy().Groups {
		r.tick(g.Label(r.shell.Words()))
	}
	if !r.button(r.say("survey.give.do")).Disabled() {
		t.Error("a questionnaire for nobody")
	}
}

// Several files are chosen in the dialog: by clicks, by the space bar, or all of the folder.
func TestSeveralFilesAreChosen(t *testing.T) {
	r := newRoom(t)
	r.openSmall()
	path := r.giveOut()
	r.fillIn(path, map[string]any{"Eigene Punkte!D3": "Erster Punkt"})
	r.fillIn(r.questionnaire(2), map[string]any{"Eigene Punkte!D3": "Zweiter Punkt"})
	r.goTo(screen.Results)
	r.tap(r.say("survey.read.button"))
	r.row(r.listed(filepath.Base(path)))
	r.press(fyne.KeySpace, fyne.KeyDown, fyne.KeySpace, fyne.KeySpace)
	r.see(r.shell.Words().N("chooser.several", 1))
	r.tap(r.say("chooser.all"))
	r.see(r.shell.Words().N("chooser.several", 4))
	r.tap(r.say("chooser.open"))
	r.see("Erster Punkt", "Zweiter Punkt")
	r.tap(r.takeLabel(2))
	if s := r.onDisk(); len(s.Contributions) != 5 {
		t.Errorf("%d contributions", len(s.Contributions))
	}
}

// A preview with hundreds of entries shows some of them, and the others when somebody asks.
func TestLongPreviewsAreShownInParts(t *testing.T) {
	r := newRoom(t)
	edit := app.NewWorkshopEdit(app.Municipality{Name: "Neustadt"}, app.Workshop{Title: "KI", Language: app.German})
	for range 60 {
		g := app.NewGoal()
		g.Title = "Ziel"
		edit.Put = append(edit.Put, g)
	}
	r.open(edit, nil)
	path := r.giveOut()
	cells := map[string]any{}
	for row := 3; row < 63; row++ {
		name, err := excelize.CoordinatesToCellName(4, row)
		if err != nil {
			t.Fatal(err)
		}
		cells["Positionen!"+name] = "stimmt zu"
	}
	r.fillIn(path, cells)
	r.drop(path)
	if n := len(all[*widgets.Check](r.top())); n != 40 {
		t.Errorf("%d entries at once", n)
	}
	r.tap(r.shell.Words().N("merging.more", 20))
	if n := len(all[*widgets.Check](r.top())); n != 60 {
		t.Errorf("%d entries in the end", n)
	}
	r.tap(r.takeLabel(60))
	if n := len(r.onDisk().Positions); n != 60 {
		t.Errorf("%d positions", n)
	}
}

func TestReadOnlyWorkshopsTakeNothing(t *testing.T) {
	r := newRoom(t)
	r.openReadOnly()
	path := r.giveOut()
	r.drop(path)
	r.see(r.say("error.edit.readonly"))
	r.goTo(screen.Results)
	if !r.button(r.say("survey.read.button")).Disabled() {
		t.Error("questionnaires are read into a file that cannot be written")
	}
}
