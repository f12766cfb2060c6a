package screens

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"kifahrplan/app"
	"kifahrplan/screens/arrange"
	"kifahrplan/screens/screen"
	"kifahrplan/screens/widgets"
)

// maxHits is how many finds are listed; whoever sees as many types another word.
const maxHits = 100

// listHeight is the height of a list in a dialog, at text size 100 %.
const listHeight = 340

// search is the search over everything that the workshop holds.
type search struct {
	shell  *Shell
	entry  *widgets.Entry
	rows   *widgets.Rows
	count  *widgets.Text
	hits   []app.Hit
	dialog *widgets.Dialog
}

// showSearch opens the search. Choosing a find goes to its record.
func (s *Shell) showSearch() {
	f := &search{shell: s, entry: widgets.NewEntry(), count: widgets.NewCaption("")}
	f.entry.SetPlaceHolder(s.words.T("search.placeholder"))
	f.rows = widgets.NewRows(f.row)
	f.rows.OnActivate = func(i int) { f.jump(i) }
	f.rows.OnSelect = func(i int) { f.jump(i) } // the arrows move in the list without telling
	f.entry.OnChanged = f.find
	f.entry.OnSubmitted = func(string) { f.jump(max(f.rows.Selected(), 0)) }
	f.entry.OnKey = f.typedKey
	content := container.NewVBox(f.entry, arrange.AtLeast(0, listHeight, f.rows), f.count)
	f.dialog = widgets.Sheet(s.window, widgets.SheetContent{
		Title: s.words.T("menu.search"), Content: content, First: f.entry, Width: 760, Cancel: s.words.T("shell.close"),
	})
	f.find("")
}

// typedKey lets the arrows choose a find while the text is being typed.
func (f *search) typedKey(ev *fyne.KeyEvent) bool {
	switch ev.Name {
	case fyne.KeyDown:
		f.rows.Select(min(f.rows.Selected()+1, len(f.hits)-1))
	case fyne.KeyUp:
		f.rows.Select(max(f.rows.Selected()-1, 0))
	case fyne.KeyEscape:
		f.dialog.Hide()
	default:
		return false
	}
	return true
}

func (f *search) find(query string) {
	f.hits = app.Search(f.shell.Session().Strategy(), f.shell.words, query, maxHits)
	f.rows.SetRows(len(f.hits))
	if len(f.hits) > 0 {
		f.rows.Select(0)
	}
	switch {
	case query == "":
		f.count.SetText(f.shell.words.T("search.hint"))
	case len(f.hits) == 0:
		f.count.SetText(f.shell.words.T("search.nothing", "Query", query))
	default:
		f.count.SetText(f.shell.words.N("search.count", len(f.hits)))
	}
}

func (f *search) row(i int) widgets.RowView {
	hit := f.hits[i]
	return widgets.RowView{Title: hit.Title, Subtitle: hit.Excerpt, Badge: f.shell.words.T("kind." + string(hit.Ref.Kind))}
}

func (f *search) jump(i int) {
	if i < 0 || i >= len(f.hits) {
		return
	}
	f.dialog.Hide()
	f.shell.Go(screen.RouteTo(f.hits[i].Ref))
}
