package screens_test

import (
	"context"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"fyne.io/fyne/v2"

	"kifahrplan/app"
	"kifahrplan/screens"
	"kifahrplan/screens/screen"
	"kifahrplan/screens/widgets"
)

// atResults opens the small workshop where documents are made.
func atResults(t *testing.T, changes ...func(*screens.Program)) *room {
	t.Helper()
	r := newRoomWith(t, usualSettings(), changes...)
	r.openSmall()
	r.goTo(screen.Results)
	return r
}

// names are the entries for the names of paper and task list; the one of a document that is not wanted is nil.
func (r *room) names() (paper, tasks *widgets.Entry) {
	r.t.Helper()
	for _, f := range all[*widgets.Field](r.top()) {
		if labelOf(f) != r.say("results.name") {
			continue
		}
		switch entry := f.Parts()[0].(*widgets.Entry); {
		case strings.HasSuffix(entry.Text, ".xlsx"):
			tasks = entry
		case paper == nil: // the paper is offered first
			paper = entry
		}
	}
	return paper, tasks
}

// unwant takes the check mark of a document away.
func (r *room) unwant(f app.ExportFormat) {
	r.t.Helper()
	for _, c := range all[*widgets.Check](r.top()) {
		if c.Text == r.say("export."+string(f)) {
			c.Tapped(&fyne.PointEvent{})
			return
		}
	}
	r.t.Fatalf("no check for %q", f)
}

func TestBothDocumentsAreWritten(t *testing.T) {
	r := atResults(t)
	paper, tasks := r.names()
	if paper.Text != "KI-Strategie_Neustadt_2026-11-23.pdf" || tasks.Text != "KI-Aufgaben_Neustadt_2026-11-23.xlsx" {
		t.Errorf("proposed: %q and %q", paper.Text, tasks.Text)
	}
	r.tap(r.say("results.start"))
	r.see("✓ "+paper.Text, "✓ "+tasks.Text, "KB", r.say("results.showfolder"))
	for name, head := range map[string]string{paper.Text: "%PDF-", tasks.Text: "PK\x03\x04"} {
		if got := r.readFile(filepath.Join(r.dir, name)); !strings.HasPrefix(got, head) || len(got) < 2000 {
			t.Errorf("%s: %d bytes, beginning with %q", name, len(got), got[:min(len(got), 8)])
		}
	}
}

func TestWhatWasWrittenIsSeenFromTheFootOfThePage(t *testing.T) {
	r := atResults(t)
	r.shell.Window().Resize(fyne.NewSize(1366, 500))
	checks := all[*widgets.Check](r.top())
	r.focus(checks[len(checks)-1]) // the page scrolls down to it
	paper, _ := r.names()
	if top := r.topOf(r.say("results.about.paper")); top > 100 {
		t.Fatalf("the first document still stands at %v", top)
	}
	r.tap(r.say("results.start"))
	if top := r.topOf("✓ " + paper.Text); top < 100 {
		t.Errorf("what was written stands at %v", top)
	}
}

func TestPracticeExamplesArePrintedAndAppended(t *testing.T) {
	r := atResults(t)
	r.appends(r.say("results.appendix"), 10_000)
	r.prints(app.ExportPractice, "KI-Praxisbeispiele_Neustadt_2026-11-23.pdf")
}

func TestMinutesArePrintedAndAppended(t *testing.T) {
	r := atResults(t)
	step := app.NewAgendaStep(r.strategy())
	step.Subject = "Willkommen"
	r.do(app.Put("edit.agenda_step.added", "", step))
	r.do(app.StartStep(step.ID, r.now))
	r.appends(r.say("results.minutes"), 2_000)
	r.prints(app.ExportMinutes, "KI-Protokoll_Neustadt_2026-11-23.pdf")
}

// appends makes the paper without an appendix and with it, which makes it so many bytes larger at least.
func (r *room) appends(appendix string, bytes int) {
	r.t.Helper()
	paper, _ := r.names()
	r.tap(r.say("results.start"))
	plain := len(r.readFile(filepath.Join(r.dir, paper.Text)))
	r.replace(paper, "Mit Anhang")
	r.unwant(app.ExportTasks)
	r.tick(appendix)
	r.tap(r.say("results.start"))
	if appended := len(r.readFile(filepath.Join(r.dir, "Mit Anhang.pdf"))); appended < plain+bytes {
		r.t.Errorf("%d bytes without the appendix, %d with it", plain, appended)
	}
}

// prints makes a document of its own, which gets a name.
func (r *room) prints(format app.ExportFormat, name string) {
	r.t.Helper()
	r.unwant(app.ExportPaper)
	r.tick(r.say("export." + string(format)))
	r.tap(r.say("results.start"))
	if got := r.readFile(filepath.Join(r.dir, name)); !strings.HasPrefix(got, "%PDF-") {
		r.t.Errorf("no %s among %v", name, r.filesWith(".pdf"))
	}
}

func TestExtensionIsAdded(t *testing.T) {
	r := atResults(t)
	paper, tasks := r.names()
	r.replace(paper, "Papier")
	r.replace(tasks, "Liste.pdf")
	r.tap(r.say("results.start"))
	if got := append(r.filesWith(".pdf"), r.filesWith(".xlsx")...); !slices.Equal(got, []string{"Papier.pdf", "Liste.pdf.xlsx"}) {
		t.Errorf("files: %v", got)
	}
}

func TestOnlyWhatIsWantedIsWritten(t *testing.T) {
	r := atResults(t)
	r.unwant(app.ExportPaper)
	r.tap(r.say("results.start"))
	if len(r.filesWith(".pdf")) != 0 || len(r.filesWith(".xlsx")) != 1 {
		t.Errorf("files: %v, %v", r.filesWith(".pdf"), r.filesWith(".xlsx"))
	}
	r.unwant(app.ExportTasks)
	if !r.button(r.say("results.start")).Disabled() {
		t.Error("nothing can be exported")
	}
}

func TestFilesAreReplacedOnlyAfterAsking(t *testing.T) {
	r := atResults(t)
	paper, tasks := r.names()
	name := filepath.Join(r.dir, paper.Text)
	r.writeFile(name, "alt")
	r.tap(r.say("results.start"))
	r.see(r.shell.Words().N("shell.replace.title", 1), paper.Text)
	r.miss(tasks.Text)
	r.tap(r.say("shell.cancel"))
	if r.readFile(name) != "alt" || len(r.filesWith(".xlsx")) != 0 {
		t.Error("something was written without consent")
	}
	r.tap(r.say("results.start"))
	r.tap(r.say("shell.replace.do"))
	if r.readFile(name) == "alt" || len(r.filesWith(".xlsx")) != 1 {
		t.Error("nothing was written")
	}
}

func TestBadNamesAreRefused(t *testing.T) {
	for _, name := range []string{"", "a/b", "CON", "Papier?"} {
		t.Run(name, func(t *testing.T) {
			r := atResults(t)
			paper, _ := r.names()
			r.replace(paper, name)
			r.tap(r.say("results.start"))
			r.see(r.say("results.badname", "Name", name))
			r.press(fyne.KeyEscape)
			if len(r.filesWith(".pdf"))+len(r.filesWith(".xlsx")) != 0 {
				t.Error("something was written")
			}
		})
	}
}

func TestLanguageOfDocumentsIsTheirOwn(t *testing.T) {
	var asked []app.Language
	r := atResults(t, func(p *screens.Program) {
		tasks := p.Exporters[app.ExportTasks]
		p.Exporters = app.Exporters{app.ExportPaper: p.Exporters[app.ExportPaper], app.ExportTasks: exporter(func(ctx context.Context, o app.ExportOptions) (app.Exported, error) {
			asked = append(asked, o.Language)
			return tasks.Export(ctx, &app.Strategy{}, o)
		})}
	})
	r.unwant(app.ExportPaper)
	r.pick(r.choice(r.say("results.language")), r.say("language.en"))
	_, tasks := r.names()
	if tasks.Text != "AI-Tasks_Neustadt_2026-11-23.xlsx" {
		t.Errorf("the name is now %q", tasks.Text)
	}
	r.tap(r.say("results.start"))
	if !slices.Equal(asked, []app.Language{app.English}) {
		t.Errorf("the exporter was asked for %v", asked)
	}
	r.see(r.say("page.results")) // the interface stays German
	if r.shell.Settings().Language != app.German {
		t.Error("the language of the interface changed")
	}
}

func TestNamesFollowTheMunicipalityUntilTheUserNamesThem(t *testing.T) {
	r := atResults(t)
	paper, tasks := r.names()
	r.replace(paper, "Mein Papier")
	r.do(app.Change(r.strategy().Municipality.ID, "edit.municipality.changed", "", func(m *app.Municipality) { m.Name = "Altstadt" }))
	if paper.Text != "Mein Papier" || tasks.Text != "KI-Aufgaben_Altstadt_2026-11-23.xlsx" {
		t.Errorf("names: %q and %q", paper.Text, tasks.Text)
	}
}

func TestFolderIsChosenAndRemembered(t *testing.T) {
	r := atResults(t)
	folder := filepath.Join(r.dir, "Ablage")
	if err := os.Mkdir(folder, 0o755); err != nil {
		t.Fatal(err)
	}
	r.tap(r.say("results.folder.change"))
	r.row(r.listed("Ablage"))
	r.press(fyne.KeyReturn)
	r.tap(r.say("chooser.here"))
	r.tap(r.say("results.start"))
	if found, err := filepath.Glob(filepath.Join(folder, "KI-*")); len(found) != 2 {
		t.Errorf("in the folder: %v %v", found, err)
	}
	if r.settings.Load().ExportDir != folder {
		t.Error("the folder is not remembered")
	}
}

func TestCancelledExportLeavesNothing(t *testing.T) {
	var r *room
	r = atResults(t, func(p *screens.Program) {
		p.Exporters = app.Exporters{app.ExportTasks: p.Exporters[app.ExportTasks], app.ExportPaper: exporter(func(ctx context.Context, o app.ExportOptions) (app.Exported, error) {
			if !r.button(r.say("results.start")).Disabled() {
				t.Error("a second export can be started")
			}
			o.Progress(0.5)
			r.hiddenButton(r.say("shell.cancel")).Tapped(&fyne.PointEvent{})
			return app.Exported{}, ctx.Err()
		})}
	})
	r.tap(r.say("results.start"))
	r.see(r.say("results.cancelled"))
	if found, err := filepath.Glob(filepath.Join(r.dir, "KI-*")); len(found) != 0 {
		t.Errorf("left: %v %v", found, err)
	}
	if r.button(r.say("results.start")).Disabled() {
		t.Error("no export can be started any more")
	}
}

// hiddenButton finds a button by its label that may not be shown yet.
func (r *room) hiddenButton(label string) *widgets.Button {
	r.t.Helper()
	var search func(o fyne.CanvasObject) *widgets.Button
	search = func(o fyne.CanvasObject) *widgets.Button {
		if b, ok := o.(*widgets.Button); ok && b.Text == label {
			return b
		}
		for _, child := range inside(o) {
			if b := search(child); b != nil {
				return b
			}
		}
		return nil
	}
	b := search(r.top())
	if b == nil {
		r.t.Fatalf("no button %q, not even a hidden one", label)
	}
	return b
}

func TestFailedExportSaysWhy(t *testing.T) {
	d := &disk{}
	r := atResults(t, d.replace)
	r.unwant(app.ExportTasks)
	paper, _ := r.names()
	path := filepath.Join(r.dir, paper.Text)
	d.full = true
	r.tap(r.say("results.start"))
	r.see(r.say("error.file.write", "Path", path))
	r.press(fyne.KeyEscape)
	r.miss("✓ " + paper.Text)
	d.full = false
	r.tap(r.say("results.start"))
	r.see("✓ " + paper.Text)
}

func TestCharactersThatThePaperLacksAreNamed(t *testing.T) {
	r := atResults(t, func(p *screens.Program) {
		p.Exporters = app.Exporters{app.ExportTasks: p.Exporters[app.ExportTasks], app.ExportPaper: exporter(func(context.Context, app.ExportOptions) (app.Exported, error) {
			return app.Exported{Data: []byte("%PDF-1.7"), Pages: 3, Replaced: []rune("🦊")}, nil
		})}
	})
	r.tap(r.say("results.start"))
	r.see("🦊", r.shell.Words().N("results.pages", 3, "Size", "1"))
}

func TestWhatIsMissingIsSaidBeforeTheExport(t *testing.T) {
	r := atResults(t)
	lacks := app.Lacks(r.strategy(), r.shell.Today(), r.shell.Words().Criteria()...)
	if len(lacks) == 0 {
		t.Fatal("nothing is missing")
	}
	r.see(r.say("results.lacks"))
	for _, l := range lacks {
		r.see(l.Text(r.shell.Words()))
	}
}

func TestWhatIsBeingTypedIsInTheExport(t *testing.T) {
	var exported []string
	r := newRoomWith(t, usualSettings(), func(p *screens.Program) {
		p.Exporters = app.Exporters{app.ExportPaper: strategyReader(&exported), app.ExportTasks: strategyReader(&exported)}
	})
	r.openSmall()
	r.goTo(screen.Participation)
	r.focus(r.capture())
	r.write("Noch nicht mit Enter bestätigt")
	r.menu(r.say("menu.file"), r.say("menu.export"))
	r.tap(r.say("results.start"))
	if !slices.Contains(exported, "Noch nicht mit Enter bestätigt") {
		t.Errorf("exported: %q", exported)
	}
}

// strategyReader is an exporter that tells which contributions it was given.
func strategyReader(texts *[]string) app.Exporter { return reader{texts} }

type reader struct{ texts *[]string }

func (e reader) Export(_ context.Context, s *app.Strategy, _ app.ExportOptions) (app.Exported, error) {
	for _, c := range s.Contributions {
		*e.texts = append(*e.texts, c.Text)
	}
	return app.Exported{Data: []byte("x")}, nil
}

func TestDocumentsAreOfferedOnceTheySaySomething(t *testing.T) {
	r := atResults(t)
	draft, register := r.say("export.agreement"), r.say("export.register")
	offered := func(label string) bool {
		return slices.ContainsFunc(all[*widgets.Check](r.top()), func(c *widgets.Check) bool { return c.Text == label })
	}
	if offered(draft) || offered(register) {
		t.Fatal("a document without content is offered")
	}
	clause, system := app.NewClause(r.strategy(), "dv01"), app.NewSystem()
	system.Name, system.Public = "Chatbot", true
	r.do(app.Put("edit.clause.added", "", clause))
	r.do(app.Put("edit.system.added", "", system))
	if !offered(draft) || !offered(register) {
		t.Fatal("the documents are not offered")
	}
	r.tap(r.say("results.start"))
	if got := len(r.filesWith(".pdf")); got != 1 { // they have to be wanted
		t.Fatalf("%d papers", got)
	}
	for _, c := range all[*widgets.Check](r.top()) {
		c.SetChecked(c.Text == draft || c.Text == register)
	}
	r.tap(r.say("results.start"))
	if got := r.filesWith(".pdf"); len(got) != 3 {
		t.Errorf("papers: %v", got)
	}
}
