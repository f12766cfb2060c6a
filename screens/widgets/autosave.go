package widgets

import (
	"time"

	"fyne.io/fyne/v2"
)

// How long an Autosave waits: after the last keystroke, and at most after the first one that is not saved.
const (
	saveQuiet  = 300 * time.Millisecond
	saveLatest = 2 * time.Second
)

// Autosave is an entry that saves its text while it is typed. OnChanged belongs to it; OnText tells of keystrokes.
type Autosave struct {
	Entry
	// After and Now can be replaced by tests.
	After After
	Now   func() time.Time
	// OnProblem is told why the text is not saved, and "" once it is fine.
	OnProblem func(string)
	// OnText is told of every change.
	OnText func(string)

	save     func(text string, stretch int)
	validate func(string) string
	patient  bool // problems are told only when the field is left
	onProb   func(string)
	leave    func() // called when the field was left and saved

	saved   string // what the record is known to hold
	echoes  echoes
	dirty   bool
	loading bool
	problem string
	stretch int
	timer   debounce
}

// NewAutosave returns a field. save gets the text and a number that is the same for all that was typed between getting and
// losing the focus: that much is undone in one step.
func NewAutosave(multi bool, maxRunes int, save func(text string, stretch int)) *Autosave {
	a := &Autosave{}
	a.init(a, multi, save)
	a.MaxRunes = maxRunes
	return a
}

func (a *Autosave) init(self fyne.Widget, multi bool, save func(text string, stretch int)) {
	a.After, a.Now, a.save = Afterwards, time.Now, save
	a.timer = debounce{quiet: saveQuiet, latest: saveLatest}
	a.Bound = true
	a.OnChanged = a.changed
	a.extend(self, multi)
}

// SetValidator has each text checked before it is saved. check returns what is wrong with it, or "".
func (a *Autosave) SetValidator(check func(string) string) { a.validate = check }

// Problem returns what is wrong with the text, or "".
func (a *Autosave) Problem() string { return a.problem }

// Unsaved tells whether the field holds text that is not saved.
func (a *Autosave) Unsaved() bool { return a.dirty }

// Set shows the value that the record has now. It does not disturb someone who is typing: while there is unsaved text in
// the field, and when the value is merely the echo of something saved earlier, the text stays.
func (a *Autosave) Set(text string) {
	if a.echoes.late(text) {
		return
	}
	a.saved = text
	if a.dirty && (a.focused || a.problem != "") {
		a.dirty = a.Text != text
		return
	}
	a.show(text)
}

// Load shows the value of another record. Whatever was in the field and could not be saved is dropped: call Flush first.
func (a *Autosave) Load(text string) {
	a.echoes, a.saved = echoes{}, text
	a.show(text)
	a.stretch = 0
}

func (a *Autosave) show(text string) {
	a.timer.stop()
	a.dirty = false
	a.tell("")
	if a.Text == text {
		return
	}
	a.rewrite(text)
}

// rewrite shows the same value in another way of writing it; whether it is saved stays as it is.
func (a *Autosave) rewrite(text string) {
	a.loading = true
	a.SetText(text)
	a.loading = false
}

func (a *Autosave) changed(text string) {
	if a.loading {
		return
	}
	a.dirty = text != a.saved
	if a.problem != "" && a.check(text) == "" {
		a.tell("")
	}
	if a.dirty {
		a.timer.touch(a.After, func() { a.store(!a.patient) })
	} else {
		a.timer.stop()
		a.tell("")
	}
	if a.OnText != nil {
		a.OnText(text)
	}
}

// Flush saves at once what is not saved. It may be called on the main goroutine after the window has gone.
func (a *Autosave) Flush() {
	a.timer.stop()
	a.store(true)
}

func (a *Autosave) check(text string) string {
	if a.validate == nil {
		return ""
	}
	return a.validate(text)
}

func (a *Autosave) store(tellProblem bool) {
	if !a.dirty {
		return
	}
	if problem := a.check(a.Text); problem != "" {
		if tellProblem {
			a.tell(problem)
		}
		return
	}
	a.tell("")
	a.dirty, a.saved = false, a.Text
	a.echoes.add(a.Text)
	if a.stretch == 0 {
		a.begin()
	}
	a.save(a.Text, a.stretch)
}

// begin starts a stretch of typing. The clock makes its number greater than that of any earlier field on the same record.
func (a *Autosave) begin() { a.stretch = max(a.stretch+1, int(a.Now().UnixMilli())) }

func (a *Autosave) tell(problem string) {
	if a.problem == problem {
		return
	}
	a.problem = problem
	if a.onProb != nil {
		a.onProb(problem)
	}
	if a.OnProblem != nil {
		a.OnProblem(problem)
	}
}

func (a *Autosave) reportTo(f func(string)) { a.onProb = f }

// FocusGained is called by Fyne.
func (a *Autosave) FocusGained() {
	a.begin()
	a.Entry.FocusGained()
}

// FocusLost is called by Fyne.
func (a *Autosave) FocusLost() {
	a.Entry.FocusLost()
	a.Flush()
	if a.leave != nil {
		a.leave()
	}
}

// TypedKey is called by Fyne.
func (a *Autosave) TypedKey(key *fyne.KeyEvent) {
	if isReturn(key) && !a.MultiLine {
		a.Flush()
	}
	a.Entry.TypedKey(key)
}
