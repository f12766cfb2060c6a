package widgets

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/widget"
)

// Answer is a button of a dialog.
type Answer struct {
	Label      string
	Importance Importance
	Do         func()
	// Stay leaves the dialog open; Do closes it when all is well.
	Stay bool
}

// Question stops the work until it is answered. The verb stands on the buttons; Escape means Cancel.
type Question struct {
	Title, Text string
	Buttons     []Answer
	Cancel      string
	Cancelled   func() // when Cancel was chosen; may be nil
}

// SheetContent is a dialog with content of its own.
type SheetContent struct {
	Title   string
	Content fyne.CanvasObject
	Buttons []Answer
	Cancel  string
	// Cancelled is called when Cancel was chosen; it may be nil.
	Cancelled func()
	// First gets the focus; nil: the first field or button.
	First fyne.Focusable
	// Width is how wide the dialog is at normal text size if there is room; 0: 520.
	Width float32
	// OnClosed is called when the dialog is closed in any way.
	OnClosed func()
}

// Dialog is a dialog that is open. Tab stays inside it.
type Dialog struct {
	popUp    *widget.PopUp
	canvas   fyne.Canvas
	before   func(*fyne.KeyEvent)
	open     bool
	buttons  []*Button
	primary  *Button
	cancel   *Button
	onClosed func()
}

// Ask shows a question. The focus is on the primary button, or on the one that cancels if the other is dangerous.
func Ask(parent fyne.Window, q Question) *Dialog {
	return Sheet(parent, SheetContent{Title: q.Title, Content: NewText(q.Text), Buttons: q.Buttons, Cancel: q.Cancel, Cancelled: q.Cancelled, Width: 460})
}

// Inform shows a message with one button.
func Inform(parent fyne.Window, title, text, ok string, done func()) *Dialog {
	return Sheet(parent, SheetContent{
		Title: title, Content: NewText(text), Buttons: []Answer{{Label: ok, Importance: Primary}}, Width: 460, OnClosed: done,
	})
}

// Sheet shows a dialog with content of its own. Return in a line presses the primary button.
func Sheet(parent fyne.Window, content SheetContent) *Dialog {
	d := &Dialog{canvas: parent.Canvas(), onClosed: content.OnClosed}
	for _, answer := range content.Buttons {
		d.addButton(answer)
	}
	if content.Cancel != "" {
		d.cancel = d.addButton(Answer{Label: content.Cancel, Do: content.Cancelled})
	}
	if content.Width == 0 {
		content.Width = 520
	}
	row := container.New(&flowLayout{align: fyne.TextAlignTrailing})
	for _, b := range d.buttons {
		row.Add(b)
	}
	head := NewHeading(content.Title)
	scroll := NewFocusScroll(content.Content)
	box := container.New(&dialogLayout{canvas: d.canvas, head: head, scroll: scroll, row: row, width: content.Width}, head, scroll, row)
	d.popUp = widget.NewModalPopUp(container.NewPadded(box), d.canvas)
	d.show(content.First)
	return d
}

func (d *Dialog) addButton(answer Answer) *Button {
	b := NewButton(answer.Label, nil, func() {
		if !answer.Stay {
			d.Hide()
		}
		if answer.Do != nil {
			answer.Do()
		}
	})
	b.Importance = answer.Importance
	d.buttons = append(d.buttons, b)
	if answer.Importance == Primary && d.primary == nil {
		d.primary = b
	}
	return b
}

func (d *Dialog) show(first fyne.Focusable) {
	d.open = true
	d.before = d.canvas.OnTypedKey()
	d.canvas.SetOnTypedKey(d.typedKey)
	d.popUp.Show()
	d.popUp.Refresh() // texts know their height only once they know their width
	switch {
	case first != nil:
		d.canvas.Focus(first)
	default:
		d.canvas.FocusNext()
		if _, ok := d.canvas.Focused().(*Button); ok {
			d.canvas.Focus(d.safe())
		}
	}
}

// safe returns the button that Return may press without harm.
func (d *Dialog) safe() *Button {
	switch {
	case d.primary != nil:
		return d.primary
	case d.cancel != nil:
		return d.cancel
	}
	return d.buttons[0]
}

// typedKey gets the keys that no widget of the dialog has a use for.
func (d *Dialog) typedKey(key *fyne.KeyEvent) {
	switch {
	case !d.open:
	case key.Name == fyne.KeyEscape && d.cancel != nil:
		d.cancel.press()
	case key.Name == fyne.KeyEscape && len(d.buttons) <= 1:
		d.Hide()
	case isReturn(key) && d.primary != nil:
		d.primary.press()
	}
}

// Open tells whether the dialog is still there.
func (d *Dialog) Open() bool { return d.open }

// Buttons returns the buttons in the order in which they are shown.
func (d *Dialog) Buttons() []*Button { return d.buttons }

// Refresh lays the dialog out anew after its content has changed.
func (d *Dialog) Refresh() { d.popUp.Refresh() }

// Hide closes the dialog.
func (d *Dialog) Hide() {
	if !d.open {
		return
	}
	d.open = false
	d.popUp.Hide()
	d.canvas.SetOnTypedKey(d.before)
	if d.onClosed != nil {
		d.onClosed()
	}
}
