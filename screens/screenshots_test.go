package screens_test

import (
	"fmt"
	"image/png"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"fyne.io/fyne/v2"

	"kifahrplan/app"
	"kifahrplan/screens/screen"
	"kifahrplan/screens/widgets"
)

// look is one way in which the screens are looked at.
type look struct {
	language   app.Language
	appearance app.Appearance
	size       int
	width      float32
	height     float32
}

func looks() []look {
	return []look{
		{app.German, app.AppearanceLight, 100, 1366, 768},
		{app.English, app.AppearanceLight, 100, 1366, 768},
		{app.German, app.AppearanceDark, 100, 1366, 768},
		{app.German, app.AppearanceLight, 100, 1920, 1080},
		{app.German, app.AppearanceLight, 200, 1366, 768},
		{app.German, app.AppearanceLight, 100, 1024, 720},
	}
}

// TestScreenshots renders every screen without a display and looks for texts without words and for windows that are wider
// than their screen. With KIFAHRPLAN_SCREENSHOTS set to a folder it writes the pictures there.
func TestScreenshots(t *testing.T) {
	folder := os.Getenv("KIFAHRPLAN_SCREENSHOTS")
	looks := looks()
	if testing.Short() {
		looks = looks[1:2]
	}
	for _, l := range looks {
		name := fmt.Sprintf("%s-%s-%d-%.0fx%.0f", l.language, l.appearance, l.size, l.width, l.height)
		t.Run(name, func(t *testing.T) {
			r := newRoomWith(t, app.Settings{Language: l.language, Appearance: l.appearance, TextSize: l.size, Width: l.width, Height: l.height})
			r.shoot(folder, name, "welcome")
			r.shell.ShowNew()
			r.shoot(folder, name, "new")
			r.press(fyne.KeyEscape)
			r.openSample()
			for _, p := range screen.Pages() {
				r.goTo(p)
				r.shoot(folder, name, string(p))
				if slices.Contains(tabbedPages(), p) {
					r.shootTabs(folder, name, string(p))
				}
			}
			r.shell.Go(screen.Route{Page: screen.Roadmap, Tab: "early"})
			r.settle()
			r.shoot(folder, name, "roadmap-early")
			r.shell.Go(screen.Route{Page: screen.Roadmap, Tab: "tasks"})
			r.tap(r.say("templates.adopt"))
			r.shoot(folder, name, "roadmap-templates")
			r.press(fyne.KeyEscape)
			r.shootOwnItems(folder, name)
			r.shootPresenter(folder, name)
			r.shootQuestionnaires(folder, name)
		})
	}
}

// settle does what the real window does before it draws: texts know their height only once they know their width.
func (r *room) settle() {
	width, height := r.shell.Settings().Width, r.shell.Settings().Height
	r.shell.Window().Resize(fyne.NewSize(width+1, height))
	r.shell.Window().Resize(fyne.NewSize(width, height))
}

// tabbedPages lists the pages that consist of tabs.
func tabbedPages() []screen.Page {
	return []screen.Page{screen.Inventory, screen.Guidelines, screen.Integration, screen.AIAct, screen.Moderation, screen.Positions, screen.FollowUp}
}

// shootTabs renders the tabs of a page behind the first one.
func (r *room) shootTabs(folder, look, page string) {
	r.t.Helper()
	for i := 1; ; i++ {
		row := all[*widgets.Chips](r.top())[0]
		r.focus(row)
		if !row.Press(i + 1) {
			return
		}
		r.shoot(folder, look, fmt.Sprintf("%s-%d", page, i+1))
	}
}

// shootPresenter renders what the room sees: each step of the running order in turn.
func (r *room) shootPresenter(folder, look string) {
	r.t.Helper()
	r.shell.Go(screen.Route{Page: screen.Moderation, Tab: "agenda"})
	r.tap(r.say("agenda.adopt"))
	r.shoot(folder, look, "moderation-plans")
	r.press(fyne.KeyEscape)
	r.press(fyne.KeyF5)
	for i, step := range r.strategy().RunningOrder() {
		name := fmt.Sprintf("presenter-%02d", i+1)
		r.shoot(folder, look, name)
		if step.Method == app.MethodPosition {
			r.write("3-")
			r.shoot(folder, look, name+"-objection")
			r.undo2()
			r.tap(r.say("shell.close")) // what undo says would cover the next pictures
		}
		r.press(fyne.KeyRight)
	}
	r.press(fyne.KeyEscape)
}

// shootOwnItems renders the dialogs of own items.
func (r *room) shootOwnItems(folder, look string) {
	r.t.Helper()
	r.ownRecords()
	r.ownMenu("ownitems.menu.save")
	r.shoot(folder, look, "ownitems-save")
	r.press(fyne.KeyEscape)
	file := r.libraryFile("Aus Altstadt", mixed())
	r.drop(file)
	r.shoot(folder, look, "ownitems-load")
	r.press(fyne.KeyEscape)
	r.writeFile(file, strings.Replace(r.readFile(file), "own_p2", "P2", 1))
	r.drop(file)
	r.shoot(folder, look, "ownitems-refused")
	r.press(fyne.KeyEscape)
}

// shootQuestionnaires renders the dialog that gives questionnaires out and the preview of one that came back, with something in
// each state.
func (r *room) shootQuestionnaires(folder, look string) {
	r.t.Helper()
	r.menu(r.say("menu.file"), r.say("survey.menu.give"))
	r.shoot(folder, look, "questionnaires-give")
	r.tap(r.say("survey.give.do"))
	r.shoot(folder, look, "questionnaires-given")
	r.press(fyne.KeyEscape)
	t := r.say
	questions, positions, points := t("questionnaire.sheet.questions"), t("questionnaire.sheet.positions"), t("questionnaire.sheet.points")
	path := r.questionnaire(0)
	r.fillIn(path, map[string]any{
		questions + "!D3": "Leistungskontrolle und jede Auswertung einzelner Personen.", questions + "!D4": "30 Tage, nur die IT.",
		positions + "!D3": t("stance.condition"), positions + "!E3": "Erst nach der Schulung aller Beschäftigten.", positions + "!F3": "Frau Muster",
		positions + "!D4": "vielleicht", points + "!D3": "Wer haftet, wenn sich die KI irrt?", points + "!B3": t("contribution.sort.question"),
	})
	room := app.NewAnswer(app.BlockGuidelines, "sc_q01")
	room.GroupID, room.Text = r.strategy().Groups[0].ID, "Stichproben nur mit Zustimmung des Personalrats."
	r.do(app.Put("edit.answer.added", "", room))
	r.dropAll(path, filepath.Join(r.dir, "Brief.xlsx"))
	r.shoot(folder, look, "questionnaires-read")
	r.press(fyne.KeyEscape)
}

func (r *room) shoot(folder, look, name string) {
	r.t.Helper()
	c := r.shell.Window().Canvas()
	if least := c.Content().MinSize(); least.Width > r.shell.Settings().Width || least.Height > r.shell.Settings().Height {
		r.t.Errorf("%s needs %v, the window has %.0f x %.0f", name, least, r.shell.Settings().Width, r.shell.Settings().Height)
	}
	r.shell.Window().Resize(fyne.NewSize(r.shell.Settings().Width, r.shell.Settings().Height))
	if folder == "" {
		return
	}
	dir := filepath.Join(folder, look)
	if err := os.MkdirAll(dir, 0o755); err != nil {
		r.t.Fatal(err)
	}
	f, err := os.Create(filepath.Join(dir, name+".png"))
	if err != nil {
		r.t.Fatal(err)
	}
	defer func() { _ = f.Close() }()
	if err := png.Encode(f, c.Capture()); err != nil {
		r.t.Fatal(err)
	}
}
