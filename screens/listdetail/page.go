// Package listdetail is the pattern of the screens that work on records: a list on the left, the chosen record in fields on
// the right, edited in place. It knows any kind of record; which columns, filters and fields there are is the screen's
// business.
package listdetail

import (
	"cmp"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"kifahrplan/app"
	"kifahrplan/screens/arrange"
	"kifahrplan/screens/form"
	"kifahrplan/screens/screen"
	"kifahrplan/screens/theme"
	"kifahrplan/screens/widgets"
)

// List is a widget with rows, of which one can be selected.
type List interface {
	fyne.CanvasObject
	SetRows(n int)
	// Select marks a row without telling anybody; -1 marks none.
	Select(row int)
	// Focus lets the arrow keys move in the list.
	Focus()
}

// Parts are what a screen puts into the pattern.
type Parts[R app.Record] struct {
	// Name distinguishes the screen: it prefixes the ids of its words and remembers the divider.
	Name string
	List List
	Form *form.Form[R]
	// Records returns what the list shows now, filtered and sorted.
	Records func(*app.Strategy) []R
	// Total counts the records without the filter.
	Total func(*app.Strategy) int
	// Unfilter takes all filters away, for when a record is to be shown that they hide.
	Unfilter func()
	// Title names the chosen record above its fields.
	Title func(R) string
	// Filters stand above the list.
	Filters fyne.CanvasObject
	// Actions are buttons below the title of the chosen record.
	Actions []fyne.CanvasObject
	// Empty is what can be done when there is no record at all.
	Empty []*widgets.Button
	// Share is the list's part of the width until somebody moves the divider; 0: that of a table.
	Share float64
}

// Page is a screen of that pattern.
type Page[R app.Record] struct {
	host    screen.Host
	parts   Parts[R]
	records []R
	chosen  app.ID
	waiting app.ID // a record that was just asked for and is not there yet
	made    bool   // the one that is waited for is new: typing begins in its first field

	title   *widgets.Text
	line    *fyne.Container // of the title and the button that deletes
	remove  *fyne.Container // the button that deletes; not there for a record that is not kept yet
	count   *widgets.Text
	left    *fyne.Container // the list, or what to do when it is empty
	detail  *fyne.Container // the fields, or a hint
	fields  *widgets.FocusScroll
	content fyne.CanvasObject
}

// New builds the page below a head.
func New[R app.Record](host screen.Host, head fyne.CanvasObject, parts Parts[R]) *Page[R] {
	p := &Page[R]{host: host, parts: parts, title: widgets.NewHeading(""), count: widgets.NewCaption("")}
	p.remove = container.NewHBox()
	if host.Session().Writable() {
		p.remove.Add(widgets.NewQuietButton(host.Words().T("form.delete"), theme.Icon(theme.IconDelete), p.Delete))
	}
	p.line = arrange.Ended(arrange.Middle(p.title), container.NewCenter(p.remove))
	column := container.NewVBox(p.line)
	if len(parts.Actions) > 0 {
		column.Add(container.NewHBox(parts.Actions...))
	}
	column.Add(parts.Form.Content())
	p.title.MaxLines = 2
	p.fields = widgets.NewFocusScroll(container.NewPadded(column))
	p.left, p.detail = container.NewStack(), container.NewStack()
	list := arrange.Inset(arrange.Bottomed(arrange.Topped(parts.Filters, p.left), p.count))
	name := parts.Name
	split := widgets.NewSplit(list, p.detail, host.Settings().Split(name, cmp.Or(parts.Share, 0.62)), func(at float64) {
		host.SetSettings(func(s *app.Settings) { s.Splits = with(s.Splits, name, at) })
	})
	p.content = widgets.NewFocusScroll(arrange.Topped(arrange.Head(head), split))
	return p
}

// Start fills the list and chooses the first record. The screen calls it once it is whole: the list asks it for rows.
func (p *Page[R]) Start() {
	p.Reload()
	if first, ok := p.Record(0); ok {
		p.Choose(first.Head().ID)
	}
}

// with returns a copy of the positions with one changed: settings that were handed out stay as they are.
func with(splits map[string]float64, name string, at float64) map[string]float64 {
	out := map[string]float64{name: at}
	for k, v := range splits {
		if k != name {
			out[k] = v
		}
	}
	return out
}

// Content implements screen.Screen.
func (p *Page[R]) Content() fyne.CanvasObject { return p.content }

// Chosen implements screen.Screen.
func (p *Page[R]) Chosen() app.ID { return p.chosen }

// Record returns a row of the list.
func (p *Page[R]) Record(row int) (R, bool) {
	if p == nil || row < 0 || row >= len(p.records) { // nil: while the screen is being built
		var zero R
		return zero, false
	}
	return p.records[row], true
}

// Changed implements screen.Screen.
func (p *Page[R]) Changed(ev app.Event) {
	if len(ev.Kinds) == 0 {
		return
	}
	p.Reload()
	for _, ref := range ev.Refs {
		if ref.ID == p.waiting && p.waiting != "" {
			p.waiting = ""
			p.Choose(ref.ID)
			if p.made {
				p.parts.Form.Focus()
			} else {
				p.Focus()
			}
		}
	}
}

// Reload filters and sorts anew and shows the chosen record as it is now.
func (p *Page[R]) Reload() {
	st := p.host.Session().Strategy()
	p.records = p.parts.Records(st)
	total := p.parts.Total(st)
	p.parts.List.SetRows(len(p.records))
	words := p.host.Words()
	text := words.N(p.parts.Name+".count", total)
	if len(p.records) < total {
		text = words.T("list.filtered", "Shown", words.Number(len(p.records)), "All", text)
	}
	p.count.SetText(text)
	p.showLeft(total)
	p.showChosen()
}

func (p *Page[R]) showLeft(total int) {
	words := p.host.Words()
	var shown fyne.CanvasObject = p.parts.List
	switch {
	case total == 0:
		shown = widgets.EmptyState(words.T(p.parts.Name+".empty.title"), words.T(p.parts.Name+".empty.text"), p.parts.Empty...)
	case len(p.records) == 0:
		shown = widgets.EmptyState(words.T("list.nothing.title"), words.T("list.nothing.text"),
			widgets.NewButton(words.T("list.unfilter"), nil, func() { p.parts.Unfilter(); p.Reload() }))
	}
	if len(p.left.Objects) == 1 && p.left.Objects[0] == shown {
		return
	}
	p.left.Objects = []fyne.CanvasObject{shown}
	p.left.Refresh()
}

// showChosen shows the chosen record, and the row that it stands in, or the hint to choose one.
func (p *Page[R]) showChosen() {
	r, kept, ok := p.find(p.chosen)
	var shown fyne.CanvasObject = p.fields
	if !ok {
		p.chosen = ""
		p.parts.List.Select(-1)
		words := p.host.Words()
		shown = widgets.EmptyState(words.T(p.parts.Name+".none.title"), words.T(p.parts.Name+".none.text"))
	} else {
		if p.remove.Hidden == kept { // room is made for it at once
			p.remove.Hidden = !kept
			p.line.Refresh()
		}
		p.title.SetText(p.parts.Title(r))
		if p.chosen != p.parts.Form.ID() {
			p.fields.ScrollToTop()
		}
		p.parts.Form.Show(r)
		if row := p.row(p.chosen); row >= 0 {
			p.parts.List.Select(row)
		} else {
			p.parts.List.Select(-1)
		}
	}
	if len(p.detail.Objects) != 1 || p.detail.Objects[0] != shown {
		p.detail.Objects = []fyne.CanvasObject{shown}
		p.detail.Refresh()
	}
}

// find looks a record up: one that is kept, or one that the screen lists although it is not kept yet.
func (p *Page[R]) find(id app.ID) (r R, kept, ok bool) {
	if found, there := p.host.Session().Strategy().Find(app.Ref{Kind: r.Kind(), ID: id}); there {
		return found.(R), true, true
	}
	r, ok = p.Record(p.row(id))
	return r, false, ok
}

func (p *Page[R]) row(id app.ID) int {
	for i, r := range p.records {
		if r.Head().ID == id {
			return i
		}
	}
	return -1
}

// Choose implements screen.Screen.
func (p *Page[R]) Choose(id app.ID) {
	if id != "" && p.row(id) < 0 {
		p.parts.Unfilter()
		p.chosen = id
		p.Reload()
		return
	}
	p.chosen = id
	p.showChosen()
}

// ChooseRow is for the list: the user selected a row.
func (p *Page[R]) ChooseRow(row int) {
	if r, ok := p.Record(row); ok && r.Head().ID != p.chosen {
		p.host.Flushers().FlushAll()
		p.chosen = r.Head().ID
		p.showChosen()
	}
}

// Put adds a record and puts the cursor into its first field once it is there.
func (p *Page[R]) Put(r R, label string) {
	p.host.Flushers().FlushAll()
	p.AwaitNew(r.Head().ID)
	p.host.Session().Do(app.Put(label, "", r))
}

// Focus implements screen.Focuser: the arrow keys choose records.
func (p *Page[R]) Focus() { p.parts.List.Focus() }

// FocusForm puts the cursor into the first field of the chosen record.
func (p *Page[R]) FocusForm() {
	if p.chosen != "" {
		p.parts.Form.Focus()
	}
}

// Await has a record chosen once it is there: it was taken from the library and has its words already, which the next key must
// not replace.
func (p *Page[R]) Await(id app.ID) { p.waiting, p.made = id, false }

// AwaitNew has a record chosen once it is there, with the cursor in its first field.
func (p *Page[R]) AwaitNew(id app.ID) { p.waiting, p.made = id, true }

// Delete deletes the chosen record. The shell's toast offers to undo it.
func (p *Page[R]) Delete() {
	if _, kept, _ := p.find(p.chosen); !kept {
		return
	}
	var zero R
	p.host.Flushers().FlushAll()
	gone := app.Ref{Kind: zero.Kind(), ID: p.chosen}
	p.chosen = p.neighbour() // before the edit, whose event shows what is chosen then
	p.host.Session().Do(app.Delete(gone))
}

// neighbour is the record to show when the chosen one is gone.
func (p *Page[R]) neighbour() app.ID {
	row := p.row(p.chosen)
	for _, i := range []int{row + 1, row - 1} {
		if r, ok := p.Record(i); ok && row >= 0 {
			return r.Head().ID
		}
	}
	return ""
}
