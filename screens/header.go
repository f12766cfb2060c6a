package screens

import (
	"path/filepath"
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	fynetheme "fyne.io/fyne/v2/theme"

	"kifahrplan/app"
	"kifahrplan/screens/arrange"
	"kifahrplan/screens/theme"
	"kifahrplan/screens/widgets"
)

// header says whose strategy is open, in which file, and holds search, undo and redo.
type header struct {
	shell      *Shell
	title      *widgets.Text
	path       *widgets.Text
	undo, redo *widgets.Button
	content    fyne.CanvasObject
}

func newHeader(s *Shell) *header {
	h := &header{shell: s, title: widgets.NewTextLine(""), path: widgets.NewTextLine("")}
	h.title.Bold = true
	h.path.TextSize, h.path.Color = fynetheme.SizeNameCaptionText, theme.ColorMuted
	search := widgets.NewButton(s.words.T("menu.search"), theme.Icon(theme.IconSearch), s.showSearch)
	present := widgets.NewButton(s.words.T("agenda.present"), theme.Icon(theme.IconPlay), func() { s.present("") })
	h.undo = widgets.NewButton("", theme.Icon(theme.IconUndo), s.undo)
	h.redo = widgets.NewButton("", theme.Icon(theme.IconRedo), s.redo)
	h.undo.Importance, h.redo.Importance = widgets.Quiet, widgets.Quiet
	tools := container.NewHBox(present, search, h.undo, h.redo)
	names := arrange.Tight(h.title, h.path)
	h.content = arrange.Head(arrange.Ended(names, container.NewCenter(tools)))
	h.show()
	return h
}

// show writes what the header says now.
func (h *header) show() {
	session := h.shell.Session()
	st := session.Strategy()
	parts := []string{st.Municipality.Name, st.Workshop.Title}
	status := h.shell.words.T("workshop.status." + string(st.Workshop.Status))
	if st.Workshop.Version != "" {
		status += " " + st.Workshop.Version
	}
	h.title.SetText(strings.Join(append(parts, status), " · "))
	h.path.SetText(filepath.Clean(session.Path()))
	undo, redo := session.History()
	enable(h.undo, undo != "" && session.Writable())
	enable(h.redo, redo != "" && session.Writable())
}

func enable(b *widgets.Button, on bool) {
	if on {
		b.Enable()
	} else {
		b.Disable()
	}
}

// showState redraws what does not belong to a screen: header, rings, state of saving, and the menu's undo and redo.
func (s *Shell) showState() {
	w := s.open
	if w.show.presenting() {
		return // nothing of it can be seen; leaving shows it
	}
	w.header.show()
	w.sidebar.progress()
	w.sidebar.state.set(s.savedState(w.session))
	s.refreshMenu()
}

// savedState says in words, and with a sign, whether everything is on disk; brief is for the folded sidebar.
func (s *Shell) savedState(session *app.Session) (text, brief string) {
	state, t := session.State(), s.words.T
	switch {
	case !session.Writable():
		return "○ " + t("state.readonly"), "○ " + t("state.readonly.brief")
	case state.Err != nil:
		return "✕ " + t("state.failed"), "✕ " + t("state.failed.brief")
	}
	at := s.words.Clock(state.SavedAt.Time().In(s.localNow().Location()))
	return "✓ " + t("state.saved", "Time", at), "✓ " + at
}
