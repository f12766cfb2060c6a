package screens_test

import (
	"context"
	"path/filepath"
	"sync"
	"testing"
	"time"

	"fyne.io/fyne/v2"

	"kifahrplan/app"
	"kifahrplan/screens"
	"kifahrplan/screens/screen"
)

// loop is the user interface's thread of a test: it runs what comes from the background when the test says so.
type loop struct {
	mu    sync.Mutex
	calls []func()
}

func (l *loop) add(f func()) {
	l.mu.Lock()
	defer l.mu.Unlock()
	l.calls = append(l.calls, f)
}

// turn runs what has come so far.
func (l *loop) turn() {
	l.mu.Lock()
	calls := l.calls
	l.calls = nil
	l.mu.Unlock()
	for _, f := range calls {
		f()
	}
}

// until lets the program run until something has happened.
func (l *loop) until(t testing.TB, what string, happened func() bool) {
	t.Helper()
	for end := time.Now().Add(10 * time.Second); !happened(); time.Sleep(time.Millisecond) {
		l.turn()
		if time.Now().After(end) {
			t.Fatalf("waited in vain: %s", what)
		}
	}
}

// newBusyRoom starts the program with its work in the background, as users have it, and makes the small workshop.
func newBusyRoom(t *testing.T, changes ...func(*screens.Program)) (*room, *loop) {
	t.Helper()
	r := makeRoom(t, usualSettings())
	r.openSmall()
	r.menu(r.say("menu.file"), r.say("menu.close"))
	l := &loop{}
	r.program.Inline, r.program.Foreground = false, l.add
	for _, change := range changes {
		change(&r.program)
	}
	r.restart()
	r.shell.Open(r.path())
	l.until(t, "the workshop opens", func() bool { return r.shell.Session() != nil })
	return r, l
}

// settled lets everything that was asked for reach the disk and the screen.
func (r *room) settled(l *loop) {
	r.t.Helper()
	done := false
	r.shell.Session().Settled(func() { l.add(func() { done = true }) })
	l.until(r.t, "the session settles", func() bool { return done })
}

func TestWorkInTheBackground(t *testing.T) {
	r, l := newBusyRoom(t)
	r.goTo(screen.Participation)
	r.focus(r.capture())
	for _, text := range []string{"Eins", "Zwei"} {
		r.write(text)
		r.clock.Advance(300 * time.Millisecond)
		r.write("!") // while the first part is being written
		r.press(fyne.KeyReturn)
	}
	r.settled(l)
	r.contribution("Eins!")
	r.contribution("Zwei!")
	r.undo()
	r.settled(l)
	if got := len(r.onDisk().Contributions); got != 4 {
		t.Errorf("%d contributions after undoing one of five", got)
	}
	r.nav(r.say("page.roadmap"))
	r.row(1)
	r.tap(r.say("form.delete"))
	r.settled(l)
	r.wantList("Quadrant", "Sextant", "Tangent")
	if got := r.fieldText(r.say("field.task.title")); got != "Sextant" {
		t.Errorf("after the deletion %q is shown", got)
	}
	r.tap(r.say("roadmap.add"))
	r.settled(l)
	r.write("Neu")
	r.app.window.asked()
	l.until(t, "the program ends", func() bool { return r.app.quits == 1 })
	r.task("Neu")
}

// What is offered after an edit must outlive the edit's own event, which comes later than the click.
func TestTasksOfTheFollowThroughAreOffered(t *testing.T) {
	r, l := newBusyRoom(t)
	r.goTo(screen.FollowUp)
	r.tabAt(atOccurrences)
	r.tap(r.say("occurrences.addincident"))
	r.settled(l)
	r.tap(r.say("followup.totask"))
	r.settled(l)
	r.see(r.say("followup.task.made"))
	r.tap(r.say("followup.task.show"))
	if r.chosenPage() != r.say("page.roadmap") {
		t.Errorf("it leads to %q", r.chosenPage())
	}
}

func TestOnlyOneFileIsOpenedAtATime(t *testing.T) {
	r, l := newBusyRoom(t)
	r.menu(r.say("menu.file"), r.say("menu.close"))
	l.until(t, "the workshop closes", func() bool { return r.shows(r.say("welcome.intro")) })
	r.shell.Open(filepath.Join(r.dir, "weg.kifahrplan"))
	r.shell.Open(r.path())
	l.until(t, "something is said", func() bool { return r.canvas().Overlays().Top() != nil })
	r.see(r.say("shell.notopened"))
	if r.shell.Session() != nil {
		t.Error("the second file opened behind the message")
	}
}

func TestRunningExportIsCancelled(t *testing.T) {
	r, l := newBusyRoom(t, func(p *screens.Program) {
		p.Exporters = app.Exporters{app.ExportTasks: p.Exporters[app.ExportTasks], app.ExportPaper: exporter(func(ctx context.Context, o app.ExportOptions) (app.Exported, error) {
			o.Progress(0.4)
			<-ctx.Done()
			return app.Exported{}, ctx.Err()
		})}
	})
	r.goTo(screen.Results)
	r.tap(r.say("results.start"))
	l.until(t, "the export can be cancelled", func() bool { return r.hasButton(r.say("shell.cancel")) })
	r.tap(r.say("shell.cancel"))
	l.until(t, "the export ends", func() bool { return r.shows(r.say("results.cancelled")) })
	if r.hasButton(r.say("shell.cancel")) || r.button(r.say("results.start")).Disabled() {
		t.Error("the screen still shows a running export")
	}
	if found, err := filepath.Glob(filepath.Join(r.dir, "KI-*")); len(found) != 0 {
		t.Errorf("left: %v %v", found, err)
	}
}

func TestExportThatCrashesCostsOnlyItself(t *testing.T) {
	r, l := newBusyRoom(t, func(p *screens.Program) {
		p.Exporters = app.Exporters{app.ExportTasks: p.Exporters[app.ExportTasks], app.ExportPaper: exporter(func(context.Context, app.ExportOptions) (app.Exported, error) {
			panic("a mistake of the program")
		})}
	})
	r.goTo(screen.Results)
	r.tap(r.say("results.start"))
	l.until(t, "the failure is shown", func() bool { return r.canvas().Overlays().Top() != nil })
	r.see(r.say("error.internal", "Log", r.program.Directories.Log))
	r.press(fyne.KeyEscape)
	if r.button(r.say("results.start")).Disabled() || len(r.filesWith(".xlsx")) != 1 {
		t.Error("nothing else can be exported")
	}
}

// Comparing versions takes its time in a large workshop: it is done beside the work, and what is shown in the end is the newest
// state, however many edits came meanwhile.
func TestVersionsAreComparedInTheBackground(t *testing.T) {
	r, l := newBusyRoom(t)
	r.goTo(screen.Positions)
	r.tabAt(3)
	r.tap(r.say("versions.add"))
	r.settled(l)
	words := r.shell.Words()
	l.until(t, "nothing differs", func() bool { return r.shows(words.N("versions.differences", 0)) })
	for i := range 5 {
		task := r.strategy().Tasks[0]
		task.Title = "Umbenannt"[:5+i%4]
		r.do(app.Put("edit.task.changed", "", task))
	}
	r.settled(l)
	l.until(t, "the last edit is seen", func() bool {
		return r.shows(words.N("versions.differences", 1)) && r.shows(r.say("versions.after", "Text", r.strategy().Tasks[0].Title))
	})
	if !r.shows(r.say("versions.changed", "Number", "1")) {
		t.Error("the head does not say that the strategy changed")
	}
}
