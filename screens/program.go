package screens

import (
	"context"
	_ "embed"
	"fmt"
	"io"
	"log/slog"
	"runtime/debug"
	"time"

	"fyne.io/fyne/v2"

	"kifahrplan/app"
	"kifahrplan/app/merge"
	"kifahrplan/app/risk"
	"kifahrplan/screens/system"
	"kifahrplan/translations"
)

// Program is what the shell needs from outside.
type Program struct {
	Words       *translations.Catalogue
	Files       app.Files
	Settings    app.SettingsStore
	Exporters   app.Exporters
	Returned    merge.Reader // of questionnaires that were filled in
	Sample      func(app.Language) (app.Edit, error)
	Law         *risk.Law // the catalogue of the AI Act
	Clock       app.Clock
	Log         *slog.Logger
	Directories system.Directories
	Version     string
	// Foreground runs a function on the user interface's thread: fyne.Do.
	Foreground func(func())
	// Exit ends the program at once, when the toolkit does not end within Patience (0: five seconds); see Shell.end.
	Exit     func(code int)
	Patience time.Duration
	// Inline has background work done at once on the caller's goroutine, for tests.
	Inline bool
	Stderr io.Writer
}

//go:embed icon.png
var icon []byte

// Icon is the program's icon.
func Icon() fyne.Resource { return fyne.NewStaticResource("icon.png", icon) }

// Run shows the window and returns the exit code when it was closed, or when ctx is done (the system asked to end). The
// first of args, where there is one, is a workshop file to open.
func Run(ctx context.Context, newApp func() fyne.App, p Program, args []string) (exit int) {
	words := p.Words.In(p.Settings.Load().Language)
	noWindow := func(reason any) {
		p.Log.Error("no window", "reason", reason)
		system.Alert(p.Stderr, "KI-Fahrplan", words.T("shell.nowindow"))
	}
	shell, err := newDesktopShell(newApp, p)
	if err != nil {
		noWindow(err)
		return 1
	}
	shell.app.Lifecycle().SetOnStarted(func() {
		if !system.HasWindow(shell.window) {
			noWindow("the desktop made no window (OpenGL)")
			exit = 1
			shell.app.Quit()
			return
		}
		if len(args) > 0 {
			shell.Open(args[0])
		}
	})
	go func() { // SIGTERM and SIGINT: leave as through the menu, with everything on disk
		<-ctx.Done()
		p.Foreground(shell.app.Quit)
	}()
	crashed := shell.run()
	if shell.hung != nil {
		shell.hung.Stop()
	}
	err = shell.Shutdown()
	if crashed != nil {
		p.Log.Error("crash", "err", crashed)
		err = crashed
	}
	if err != nil {
		p.Log.Error("end", "err", err)
		system.Alert(p.Stderr, "KI-Fahrplan", words.Error(err, p.Directories.Log))
		return 1
	}
	return exit
}

// newDesktopShell makes the window. Fyne panics at the first window when there is no desktop to show it.
func newDesktopShell(newApp func() fyne.App, p Program) (s *Shell, err error) {
	defer func() {
		if r := recover(); r != nil {
			err = fmt.Errorf("no desktop: %v", r)
		}
	}()
	return NewShell(newApp(), p), nil
}

// run shows the window until it is closed. A panic on the user interface's thread ends it with an error, so that what was
// typed can still be written.
func (s *Shell) run() (err error) {
	defer func() {
		if r := recover(); r != nil {
			err = fmt.Errorf("panic: %v\n%s", r, debug.Stack())
		}
	}()
	defer func() { s.ended = true }()
	s.window.ShowAndRun()
	return nil
}
