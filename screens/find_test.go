package screens_test

import (
	"fmt"
	"slices"
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/test"

	"kifahrplan/screens/widgets"
)

// walk visits an object and what can be seen in it, in the order in which it is drawn. It goes no deeper where visit
// returns false.
func walk(o fyne.CanvasObject, visit func(fyne.CanvasObject) bool) {
	if o == nil || !o.Visible() || !visit(o) {
		return
	}
	for _, child := range inside(o) {
		walk(child, visit)
	}
}

// inside returns what an object is made of.
func inside(o fyne.CanvasObject) []fyne.CanvasObject {
	switch o := o.(type) {
	case *fyne.Container:
		return o.Objects
	case fyne.Widget:
		return test.WidgetRenderer(o).Objects()
	}
	return nil
}

// all returns the objects of a type that can be seen.
func all[T fyne.CanvasObject](in fyne.CanvasObject) []T {
	var found []T
	walk(in, func(o fyne.CanvasObject) bool {
		if t, ok := o.(T); ok {
			found = append(found, t)
		}
		return true
	})
	return found
}

// texts returns the words that can be seen in an object. A text that wraps is one string.
func texts(in fyne.CanvasObject) []string {
	var out []string
	add := func(text string) {
		if strings.TrimSpace(text) != "" {
			out = append(out, text)
		}
	}
	walk(in, func(o fyne.CanvasObject) bool {
		switch o := o.(type) {
		case *widgets.Text:
			add(o.Value)
			return false
		case *widgets.Button:
			add(o.Text)
			return false
		case *canvas.Text:
			add(o.Text)
		}
		return true
	})
	return out
}

// top is what the user can reach: the open dialog or menu, otherwise the window's content.
func (r *room) top() fyne.CanvasObject {
	if o := r.canvas().Overlays().Top(); o != nil {
		return o
	}
	return r.canvas().Content()
}

func (r *room) canvas() fyne.Canvas { return r.shell.Window().Canvas() }

// texts returns all words on the screen, or in the dialog that covers it.
func (r *room) texts() []string { return texts(r.top()) }

// shows tells whether a text can be read somewhere, also as part of a longer one.
func (r *room) shows(text string) bool {
	return slices.ContainsFunc(r.texts(), func(s string) bool { return strings.Contains(s, text) })
}

// see fails when one of the texts cannot be read.
func (r *room) see(texts ...string) {
	r.t.Helper()
	for _, text := range texts {
		if !r.shows(text) {
			r.t.Errorf("%q cannot be read in:\n%s", text, strings.Join(r.texts(), "\n"))
		}
	}
}

// miss fails when one of the texts can be read.
func (r *room) miss(texts ...string) {
	r.t.Helper()
	for _, text := range texts {
		if r.shows(text) {
			r.t.Errorf("%q can be read", text)
		}
	}
}

// say is a message in the language of the interface.
func (r *room) say(id string, pairs ...any) string { return r.shell.Words().T(id, pairs...) }

// button finds a button by its label.
func (r *room) button(label string) *widgets.Button {
	r.t.Helper()
	var labels []string
	for _, b := range all[*widgets.Button](r.top()) {
		if b.Text == label {
			return b
		}
		labels = append(labels, b.Text)
	}
	r.t.Fatalf("no button %q among %q", label, labels)
	return nil
}

// hasButton tells whether there is a button with a label.
func (r *room) hasButton(label string) bool {
	return slices.ContainsFunc(all[*widgets.Button](r.top()), func(b *widgets.Button) bool { return b.Text == label })
}

// field finds a field by its label.
func (r *room) field(label string) *widgets.Field {
	r.t.Helper()
	return r.fieldIn(r.top(), label)
}

func (r *room) fieldIn(in fyne.CanvasObject, label string) *widgets.Field {
	r.t.Helper()
	var labels []string
	for _, f := range all[*widgets.Field](in) {
		if labelOf(f) == label {
			return f
		}
		labels = append(labels, labelOf(f))
	}
	r.t.Fatalf("no field %q among %q", label, labels)
	return nil
}

func labelOf(f *widgets.Field) string {
	return test.WidgetRenderer(f).Objects()[0].(*widgets.Text).Value
}

// choice finds the choice in a field.
func (r *room) choice(label string) *widgets.Choice {
	r.t.Helper()
	c, ok := r.field(label).Parts()[0].(*widgets.Choice)
	if !ok {
		r.t.Fatalf("%q is no choice", label)
	}
	return c
}

// filter finds a choice outside of fields by the label of one of its options.
func (r *room) filter(option string) *widgets.Choice {
	r.t.Helper()
	for _, c := range all[*widgets.Choice](r.top()) {
		if slices.Contains(c.Options, option) && !r.inField(c) {
			return c
		}
	}
	r.t.Fatalf("no filter with %q", option)
	return nil
}

func (r *room) inField(c *widgets.Choice) bool {
	return slices.ContainsFunc(all[*widgets.Field](r.top()), func(f *widgets.Field) bool { return f.Parts()[0] == fyne.CanvasObject(c) })
}

// entry finds the line or area for text in a field.
func (r *room) entry(label string) fyne.Focusable {
	r.t.Helper()
	return r.hold(r.field(label).Parts()[0])
}

// hold gives a control that saves or searches while one types the test's clock, and returns the part that takes the text.
func (r *room) hold(control fyne.CanvasObject) fyne.Focusable {
	r.t.Helper()
	switch c := control.(type) {
	case *widgets.Autosave:
		c.After, c.Now = r.clock.After, r.wallClock
		return c
	case *widgets.Suggest:
		c.After, c.Now = r.clock.After, r.wallClock
		return c
	case *widgets.Number:
		c.After, c.Now = r.clock.After, r.wallClock
		return c
	case *widgets.DateField:
		return r.hold(c.Entry)
	case *widgets.Search:
		c.After = r.clock.After
		return c
	case *widgets.Entry:
		return c
	}
	r.t.Fatalf("%T takes no text", control)
	return nil
}

// capture is the line in which contributions are typed.
func (r *room) capture() *widgets.Autosave {
	r.t.Helper()
	for _, e := range all[*widgets.Autosave](r.top()) {
		if e.PlaceHolder == r.say("participation.capture") || e.PlaceHolder == r.say("state.readonly") {
			r.hold(e)
			return e
		}
	}
	r.t.Fatal("no line for capturing")
	return nil
}

// only finds the one object of a type.
func only[T fyne.CanvasObject](r *room) T {
	r.t.Helper()
	found := all[T](r.top())
	if len(found) != 1 {
		var none T
		r.t.Fatalf("%d objects of type %T", len(found), none)
	}
	return found[0]
}

// navItem finds an entry of the sidebar.
func (r *room) navItem(label string) fyne.CanvasObject {
	r.t.Helper()
	var found fyne.CanvasObject
	walk(r.canvas().Content(), func(o fyne.CanvasObject) bool {
		if fmt.Sprintf("%T", o) == "*widgets.NavItem" && slices.Equal(texts(o), []string{label}) {
			found = o
		}
		return true
	})
	if found == nil {
		r.t.Fatalf("no entry %q in the sidebar", label)
	}
	return found
}

// chosenPage is the name that stands bold in the sidebar.
func (r *room) chosenPage() string {
	chosen := ""
	walk(r.canvas().Content(), func(o fyne.CanvasObject) bool {
		if fmt.Sprintf("%T", o) != "*widgets.NavItem" {
			return true
		}
		if text := all[*canvas.Text](o)[0]; text.TextStyle.Bold {
			chosen = text.Text
		}
		return false
	})
	return chosen
}

// listed is the number of the row with a title in the dialog in which files are chosen.
func (r *room) listed(title string) int {
	r.t.Helper()
	list := only[*widgets.Rows](r)
	row := 0
	for _, text := range texts(list) {
		if text == title {
			return row
		}
		if text == r.say("chooser.folder") || strings.HasSuffix(text, " KB") {
			row++
		}
	}
	r.t.Fatalf("%q is not listed in %q", title, texts(list))
	return -1
}

// boldTexts are the words that stand out in an object.
func boldTexts(in fyne.CanvasObject) []string {
	var out []string
	for _, t := range all[*canvas.Text](in) {
		if t.TextStyle.Bold {
			out = append(out, t.Text)
		}
	}
	return out
}
