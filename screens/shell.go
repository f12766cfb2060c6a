package screens

import (
	"time"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/driver/desktop"

	"kifahrplan/app"
	"kifahrplan/screens/screen"
	"kifahrplan/screens/theme"
	"kifahrplan/screens/widgets"
	"kifahrplan/translations"
)

// Shell is the window: the welcome screen, or an open workshop with sidebar, header and one of its screens. Its methods are
// for the user interface's thread.
type Shell struct {
	app      fyne.App
	window   fyne.Window
	p        Program
	words    *translations.Localizer
	settings app.Settings

	body      *fyne.Container // the welcome screen or the workshop, below the toasts
	toasts    *widgets.Toasts
	flushers  *widgets.Flushers
	open      *workshop     // nil while the welcome screen is shown
	after     widgets.After // the clock that lets time pass on the projector
	hung      *time.Timer   // ends the program when the toolkit does not; see end
	ended     bool          // the toolkit has gone, and all windows with it
	opening   bool          // a file is being opened: a second request has to wait
	menuShown string        // what the menu says, so that it is replaced only when that changed
}

var _ screen.Host = host{}

// NewShell makes the window with the welcome screen in it and does not show it yet.
func NewShell(a fyne.App, p Program) *Shell {
	s := &Shell{app: a, p: p, settings: p.Settings.Load(), flushers: &widgets.Flushers{}, body: container.NewStack(), after: widgets.Afterwards}
	s.words = p.Words.In(s.settings.Language)
	a.Settings().SetTheme(theme.New(s.settings.TextSize, s.settings.Appearance))
	s.window = a.NewWindow("KI-Fahrplan")
	s.window.SetMaster()
	s.window.SetIcon(Icon())
	s.window.SetPadded(false)
	s.window.Resize(fyne.NewSize(s.settings.Width, s.settings.Height))
	s.window.SetCloseIntercept(s.Quit)
	s.window.SetOnDropped(func(_ fyne.Position, files []fyne.URI) { s.dropped(files) })
	s.window.Canvas().SetOnTypedKey(s.typedKey)
	s.window.Canvas().SetOnTypedRune(s.typedRune)
	s.window.Canvas().AddShortcut(&desktop.CustomShortcut{KeyName: fyne.Key7, Modifier: ctrlAndShift}, func(fyne.Shortcut) { s.help() }) // Ctrl+/ on German keyboards
	s.window.Canvas().AddShortcut(&desktop.CustomShortcut{KeyName: fyne.KeyZ, Modifier: ctrlAndShift}, func(fyne.Shortcut) { s.redo() })
	s.window.Canvas().AddShortcut(&fyne.ShortcutUndo{}, func(fyne.Shortcut) { s.undo() }) // the menu does these two, where there is one
	s.window.Canvas().AddShortcut(&fyne.ShortcutRedo{}, func(fyne.Shortcut) { s.redo() })
	for i, key := range digits() {
		s.window.Canvas().AddShortcut(&desktop.CustomShortcut{KeyName: key, Modifier: fyne.KeyModifierAlt}, func(fyne.Shortcut) { s.showTab(i) })
	}
	s.toasts = widgets.NewToasts(s.words.T("shell.close"))
	s.window.SetContent(container.NewStack(s.body, s.toasts.Layer()))
	s.relabel()
	return s
}

// relabel builds everything anew that shows words: after the start and when the language changed.
func (s *Shell) relabel() {
	s.words = s.p.Words.In(s.settings.Language)
	s.translateToolkit()
	s.toasts.SetDismiss(s.words.T("shell.close"))
	s.refreshMenu()
	if s.open == nil {
		s.ShowWelcome()
		return
	}
	s.open.rebuild(s)
}

// Session returns the open workshop's session; nil on the welcome screen.
func (s *Shell) Session() *app.Session {
	if s.open == nil {
		return nil
	}
	return s.open.session
}

// Words gives the words of the interface's language.
func (s *Shell) Words() *translations.Localizer { return s.words }

// Window returns the window.
func (s *Shell) Window() fyne.Window { return s.window }

// Today is the current day in the user's time zone.
func (s *Shell) Today() app.Date { return app.DateOf(s.localNow()) }

// Flushers holds the fields with text that may not be on disk yet.
func (s *Shell) Flushers() *widgets.Flushers { return s.flushers }

// Settings returns the user's settings.
func (s *Shell) Settings() app.Settings { return s.settings }

// SetSettings changes the settings, keeps them, and shows their effect at once.
func (s *Shell) SetSettings(change func(*app.Settings)) {
	before := s.settings
	change(&s.settings)
	s.settings = s.settings.Normal()
	now, save := s.settings, s.p.Settings.Save
	s.background(func() {
		if err := save(now); err != nil {
			s.p.Log.Error("settings", "err", err)
		}
	})
	if before.TextSize != now.TextSize || before.Appearance != now.Appearance {
		s.app.Settings().SetTheme(theme.New(now.TextSize, now.Appearance))
		if s.open != nil {
			s.open.show.rebuild()
		}
	}
	if before.Language != now.Language || before.TextSize != now.TextSize {
		s.relabel()
	}
}

// Toast says something in passing.
func (s *Shell) Toast(text string) {
	s.toasts.Show(widgets.Toast{Text: text, Kind: widgets.ToastNote})
}

// Offer says what an edit did and offers what can be done next, until another edit is made.
func (s *Shell) Offer(text, label string, do func()) {
	s.toasts.Show(widgets.Toast{Topic: historyTopic, Text: text, ActionLabel: label, Action: do})
}

// Fail shows an error and logs it.
func (s *Shell) Fail(err error) {
	s.p.Log.Error("shown", "err", err)
	text := s.words.Error(err, s.p.Directories.Log)
	if code := app.CodeOf(err); code == app.CodeInvalid || code == app.CodeReadOnly || code == app.CodeNothingToUndo || code == app.CodeNothingToRedo {
		s.toasts.Show(widgets.Toast{Text: text, Kind: widgets.ToastProblem})
		return
	}
	widgets.Inform(s.window, s.words.T("shell.failed"), text, s.words.T("shell.close"), nil)
}

// background does work off the user interface's thread.
func (s *Shell) background(work func()) {
	if s.p.Inline {
		work()
		return
	}
	go func() {
		defer func() {
			if r := recover(); r != nil {
				s.p.Log.Error("panic in the background", "reason", r)
			}
		}()
		work()
	}()
}

// modal tells whether a dialog is open, behind which nothing may happen.
func (s *Shell) modal() bool { return s.window.Canvas().Overlays().Top() != nil }

// localNow is the time of day for the user.
func (s *Shell) localNow() time.Time { return s.p.Clock().Local() }
