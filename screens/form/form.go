// Package form binds fields to records: what is typed becomes an edit, what an edit changed is shown. A form knows any
// kind of record through its tags; which fields it has is the screen's business.
package form

import (
	"fmt"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"kifahrplan/app"
	"kifahrplan/screens/arrange"
	"kifahrplan/screens/screen"
	"kifahrplan/screens/widgets"
)

// Form shows one record of kind R in fields that save by themselves.
type Form[R app.Record] struct {
	host    screen.Host
	id      app.ID
	label   string // of the edits that it makes
	texts   map[string]app.TextField
	load    []func(R) // show another record in each field
	update  []func(R) // show what an edit changed
	content *fyne.Container
	first   fyne.Focusable
	drafts  Drafts[R] // nil: every record that is shown is kept
	added   string    // the label of the edit that puts a draft
}

// New makes an empty form; label is the translation id of its edits, e.g. "edit.task.changed".
func New[R app.Record](host screen.Host, label string) *Form[R] {
	f := &Form[R]{host: host, label: label, texts: map[string]app.TextField{}, content: container.NewVBox()}
	var zero R
	for _, t := range app.TextFields(zero) {
		f.texts[t.Column] = t
	}
	return f
}

// Content is the column of fields.
func (f *Form[R]) Content() fyne.CanvasObject { return f.content }

// Add puts something of the screen's own between the fields.
func (f *Form[R]) Add(o fyne.CanvasObject) { f.content.Add(o) }

// OnShow has fn called with each record that is shown.
func (f *Form[R]) OnShow(fn func(R)) { f.onRecord(fn, nil) }

// ID is the record that is shown; empty when none is.
func (f *Form[R]) ID() app.ID { return f.id }

// Show puts a record into the fields. While it is the same record, a field with text that is not saved yet is left alone.
func (f *Form[R]) Show(r R) {
	id := r.Head().ID
	if id == f.id {
		for _, update := range f.update {
			update(r)
		}
		return
	}
	if f.id != "" {
		f.host.Flushers().FlushAll()
	}
	f.id = id
	for _, load := range f.load {
		load(r)
	}
}

// Focus puts the cursor into the first field and selects its text.
func (f *Form[R]) Focus() {
	if f.first == nil {
		return
	}
	f.host.Window().Canvas().Focus(f.first)
	if s, ok := f.first.(fyne.Shortcutable); ok {
		s.TypedShortcut(&fyne.ShortcutSelectAll{})
	}
}

// Row puts the fields that build adds beside each other, in equal widths; where that is too narrow, below each other.
func (f *Form[R]) Row(build func()) {
	outer := f.content
	f.content = arrange.Columns(fieldWidth)
	build()
	row := f.content
	f.content = outer
	f.content.Add(row)
}

// fieldWidth is the least width of a field that stands beside others, at text size 100 %.
const fieldWidth = 120

// onRecord has load called with another record, and update with the same one after an edit; nil stands for load.
func (f *Form[R]) onRecord(load, update func(R)) {
	if update == nil {
		update = load
	}
	f.load = append(f.load, load)
	f.update = append(f.update, update)
}

// problem says which rule a column would break with a change; empty when none.
func (f *Form[R]) problem(column string, change func(*R)) string {
	var zero R
	found, ok := f.host.Session().Strategy().Find(app.Ref{Kind: zero.Kind(), ID: f.id})
	if !ok {
		return ""
	}
	r := found.(R)
	change(&r)
	if p, broken := app.Validate(r).Of(column); broken {
		return f.host.Words().Problem(p)
	}
	return ""
}

// save makes the edit. Typing with the same stretch in the same field is one step of undo.
func (f *Form[R]) save(id app.ID, column string, stretch int, change func(*R)) {
	if id == "" {
		return
	}
	group := ""
	if stretch > 0 {
		group = fmt.Sprintf("%s/%s/%d", id, column, stretch)
	}
	f.host.Session().Do(f.edit(id, group, change))
}

// control is anything that a value is entered with.
type control interface {
	enabling
	fyne.Focusable
}

// enabling is what can be made unusable.
type enabling interface {
	fyne.CanvasObject
	Disable()
}

// place adds a control with its label.
func (f *Form[R]) place(column string, c control) *widgets.Field { return f.placeFocus(column, c, c) }

// placeFocus adds a control with its label, and names the part of it that the cursor goes to. A control that cannot be
// used says why.
func (f *Form[R]) placeFocus(column string, c enabling, focus fyne.Focusable) *widgets.Field {
	var zero R
	label := f.host.Words().T("field." + string(zero.Kind()) + "." + column)
	if !f.host.Session().Writable() {
		label = f.host.Words().T("form.readonly", "Field", label)
		c.Disable()
	}
	field := widgets.NewField(label, c)
	f.content.Add(field)
	if f.first == nil {
		f.first = focus
	}
	return field
}

// Group puts the fields that build adds into a column of their own, which can be hidden as a whole.
func (f *Form[R]) Group(build func()) *fyne.Container {
	outer := f.content
	f.content = container.NewVBox()
	build()
	group := f.content
	f.content = outer
	f.content.Add(group)
	return group
}
