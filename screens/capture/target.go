package capture

import (
	"strings"

	"kifahrplan/app"
)

// Target is what is typed about where that is no contribution: the words of a condition, or of a decision.
type Target struct {
	// Hint stands in the empty line.
	Hint string
	// Text is what the target says already.
	Text string
	// Group is whose words they are; another group that begins to speak ends the target. Empty: everybody's.
	Group app.ID
	// Save keeps what is typed so far.
	Save func(text string)
	// Done is told that Enter ended the text, which may be empty.
	Done func(text string)
}

// About has the line write about something else than contributions; nil goes back to them. What was being typed is kept as
// what it was.
func (l *Line) About(t *Target) {
	if t == l.target {
		return
	}
	l.entry.Flush()
	l.id, l.digits, l.target = "", "", t
	text := ""
	if t != nil {
		text = t.Text
	}
	l.entry.Load(text)
	l.entry.CursorColumn = len([]rune(text)) // one types on
	l.showHint()
}

// Target is what is typed about; nil for contributions.
func (l *Line) Target() *Target { return l.target }

// Group is the group that speaks.
func (l *Line) Group() app.ID { return l.group }

// Take takes the contribution that is being typed out of the line, and does not keep it: its words turned out to be a condition.
func (l *Line) Take() string {
	if l.target != nil {
		return ""
	}
	text := strings.TrimSpace(l.entry.Text)
	if l.id != "" {
		l.save("", l.sort)
	}
	l.id, l.digits = "", ""
	l.entry.Load("")
	return text
}

// finishTarget ends what is typed about the target. The next text is about it as well, unless it says otherwise.
func (l *Line) finishTarget() {
	t, text := l.target, strings.TrimSpace(l.entry.Text)
	l.digits = ""
	l.entry.Load("")
	l.Focus()
	t.Done(text)
}

// settleGroup goes back to contributions when another group speaks than the one whose words the line waits for.
func (l *Line) settleGroup() {
	if l.target != nil && l.target.Group != "" && l.target.Group != l.group {
		l.About(nil)
	}
}

// showHint says in the empty line what is typed there.
func (l *Line) showHint() {
	hint := l.host.Words().T("participation.capture")
	switch {
	case !l.host.Session().Writable():
		hint = l.host.Words().T("state.readonly")
	case l.target != nil:
		hint = l.target.Hint
	}
	l.entry.SetPlaceHolder(hint)
}
