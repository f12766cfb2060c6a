package results

import (
	"path/filepath"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"kifahrplan/screens/arrange"
	"kifahrplan/screens/theme"
	"kifahrplan/screens/widgets"
)

// row says what was written and offers to open it.
func (r *Results) row(w written) fyne.CanvasObject {
	words := r.host.Words()
	name := widgets.NewTextLine("✓ " + filepath.Base(w.path))
	name.Bold = true
	facts := widgets.NewCaption(r.facts(w))
	open := widgets.NewButton(words.T("results.open"), theme.Icon(theme.IconView), func() { r.launch(r.desk.Open, w.path) })
	show := widgets.NewButton(words.T("results.showfolder"), theme.Icon(theme.IconFolder), func() { r.launch(r.desk.ShowFolder, w.path) })
	row := container.NewVBox(arrange.Ended(container.NewVBox(name, facts), container.NewCenter(container.NewHBox(open, show))))
	if len(w.replaced) > 0 {
		note := widgets.NewText(words.N("export.replaced", len(w.replaced), "Characters", string(w.replaced)))
		note.Color = theme.ColorWarning
		row.Add(note)
	}
	return row
}

func (r *Results) facts(w written) string {
	words := r.host.Words()
	size := words.Number(max(1, w.size/1024))
	at := " · " + words.Clock(r.desk.Clock().Local()) // tells a second export from the first
	if w.pages > 0 {
		return words.N("results.pages", w.pages, "Size", size) + at
	}
	return words.T("results.size", "Size", size) + at
}

// launch has the desktop open something, off the user interface's thread.
func (r *Results) launch(open func(string) error, path string) {
	r.desk.Background(func() {
		if err := open(path); err != nil {
			r.desk.Foreground(func() {
				r.host.Toast(r.host.Words().T("results.noprogram", "Path", path))
			})
		}
	})
}
