package widgets

import (
	"strings"
	"unicode/utf8"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver/desktop"
	"fyne.io/fyne/v2/widget"
)

// Entry is a line or an area for text. Other than Fyne's, it lets Tab leave an area, limits its length while typing, and
// passes keys that it has no use for to the window.
type Entry struct {
	widget.Entry
	revealable
	// MaxRunes is the greatest length; 0 for none. What would be beyond is refused as a whole.
	MaxRunes int
	// Bound is true for an entry that edits a record: undo is then the window's, not that of the entry.
	Bound bool
	// OnRefused is called when text was refused because of MaxRunes.
	OnRefused func()
	// OnKey may take a key before the entry does.
	OnKey func(*fyne.KeyEvent) bool
	// OnRune may take a typed character before the entry does.
	OnRune func(rune) bool
	// OnShortcut may take a shortcut before the entry does.
	OnShortcut func(fyne.Shortcut) bool
	// OnFocus is told when the focus comes and goes.
	OnFocus func(bool)

	self     fyne.Widget // the widget that extends this one
	focused  bool
	rendered bool
	stray    bool // a space that comes now was meant for what had the focus before
}

// NewEntry returns an entry of one line.
func NewEntry() *Entry {
	e := &Entry{}
	e.extend(e, false)
	return e
}

// NewMultiLineEntry returns an entry of several lines, which wrap.
func NewMultiLineEntry() *Entry {
	e := &Entry{}
	e.extend(e, true)
	return e
}

func (e *Entry) extend(self fyne.Widget, multi bool) {
	e.self = self
	e.MultiLine = multi
	e.Wrapping = fyne.TextWrap(fyne.TextTruncateClip)
	if multi {
		e.Wrapping = fyne.TextWrapWord
	}
	e.ExtendBaseWidget(self)
}

// CreateRenderer is called by Fyne.
func (e *Entry) CreateRenderer() fyne.WidgetRenderer {
	e.rendered = true
	return withRing(e.Entry.CreateRenderer(), e, func() bool { return e.focused })
}

// AcceptsTab is called by Fyne. Tab always goes to the next field.
func (e *Entry) AcceptsTab() bool { return false }

// Focused tells whether the cursor is in the entry.
func (e *Entry) Focused() bool { return e.focused }

// FocusGained is called by Fyne.
func (e *Entry) FocusGained() {
	e.focused, e.stray = true, true
	e.Entry.FocusGained()
	e.revealed(e.self)
	if e.OnFocus != nil {
		e.OnFocus(true)
	}
}

// FocusLost is called by Fyne.
func (e *Entry) FocusLost() {
	e.focused = false
	e.Entry.FocusLost()
	if e.OnFocus != nil {
		e.OnFocus(false)
	}
}

// TypedRune is called by Fyne. When Space presses a button that moves the focus here, the key goes to the button and the
// space to the entry; it is dropped.
func (e *Entry) TypedRune(r rune) {
	stray := e.stray && r == ' '
	e.stray = false
	if stray || e.OnRune != nil && e.OnRune(r) {
		return
	}
	if e.accepts(1) {
		e.Entry.TypedRune(r)
	}
}

// TypedKey is called by Fyne.
func (e *Entry) TypedKey(key *fyne.KeyEvent) {
	e.stray = false
	if e.OnKey != nil && e.OnKey(key) {
		return
	}
	if isReturn(key) && e.MultiLine && !e.accepts(1) {
		return
	}
	e.Entry.TypedKey(key)
	if !editsText(key, e.MultiLine) {
		passKey(e.self, key)
	}
}

// editsText tells whether a key has a meaning inside an entry.
func editsText(key *fyne.KeyEvent, multi bool) bool {
	switch key.Name {
	case fyne.KeyBackspace, fyne.KeyDelete, fyne.KeyTab, fyne.KeyUp, fyne.KeyDown, fyne.KeyLeft, fyne.KeyRight,
		fyne.KeyHome, fyne.KeyEnd, fyne.KeyPageUp, fyne.KeyPageDown, fyne.KeySpace:
		return true
	case fyne.KeyReturn, fyne.KeyEnter:
		return multi
	}
	// Letters arrive as runes as well; those keys are of no interest to the window.
	return utf8.RuneCountInString(string(key.Name)) == 1
}

// TypedShortcut is called by Fyne.
func (e *Entry) TypedShortcut(s fyne.Shortcut) {
	if e.OnShortcut != nil && e.OnShortcut(s) {
		return
	}
	switch s := s.(type) {
	case *fyne.ShortcutPaste:
		e.paste(s)
	case *fyne.ShortcutUndo, *fyne.ShortcutRedo:
		if e.Bound {
			passShortcut(e.self, s)
			return
		}
		e.Entry.TypedShortcut(s)
	case *desktop.CustomShortcut:
		if movesInText(s) {
			e.Entry.TypedShortcut(s)
			return
		}
		passShortcut(e.self, s)
	default:
		e.Entry.TypedShortcut(s)
	}
}

// movesInText tells whether Fyne's entry has a use for a shortcut.
func movesInText(s *desktop.CustomShortcut) bool {
	switch s.KeyName {
	case fyne.KeyLeft, fyne.KeyRight, fyne.KeyBackspace, fyne.KeyDelete:
		return true
	}
	return false
}

// paste inserts the clipboard if there is room for all of it. A part would be worse than nothing: nobody would notice.
func (e *Entry) paste(s *fyne.ShortcutPaste) {
	text := strings.ReplaceAll(s.Clipboard.Content(), "\r\n", "\n")
	if !e.MultiLine {
		text = strings.Join(strings.FieldsFunc(text, func(r rune) bool { return r == '\n' || r == '\t' }), " ")
	}
	if text == "" || !e.accepts(utf8.RuneCountInString(text)) {
		return
	}
	e.Entry.TypedShortcut(&fyne.ShortcutPaste{Clipboard: fixedText(text)})
}

// accepts tells whether so many more runes have room.
func (e *Entry) accepts(more int) bool {
	if e.MaxRunes <= 0 {
		return true
	}
	length := utf8.RuneCountInString(e.Text) + more
	if e.rendered {
		length -= utf8.RuneCountInString(e.SelectedText())
	}
	if length <= e.MaxRunes {
		return true
	}
	if e.OnRefused != nil {
		e.OnRefused()
	}
	return false
}

// fixedText is a clipboard with a text that was made fit for an entry.
type fixedText string

// Content is called by Fyne.
func (f fixedText) Content() string { return string(f) }

// SetContent is called by Fyne.
func (f fixedText) SetContent(string) {}
