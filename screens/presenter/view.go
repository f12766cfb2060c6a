package presenter

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/widget"

	"kifahrplan/app"
	"kifahrplan/screens/arrange"
	"kifahrplan/screens/ballot"
	"kifahrplan/screens/capture"
	"kifahrplan/screens/form"
	"kifahrplan/screens/screen"
	"kifahrplan/screens/theme"
	"kifahrplan/screens/widgets"
)

// View shows the step that the room is at.
type View struct {
	widget.BaseWidget
	host   screen.Host
	course *Course
	leave  func() // nil in the second window, which shows only

	place    *widgets.Text // which step of how many
	left     *widgets.Countdown
	question *widgets.Text
	notes    *widgets.Text // of the moderator, while the room sees another window
	about    *widgets.Text // below a break: when it goes on
	head     *matterHead
	board    *widgets.Board
	ballot   *ballot.Ballot
	votes    *widgets.FocusScroll // the ballot; nil before the first step for rating
	result   *fitted              // of a rating that is revealed
	lacking  fyne.CanvasObject    // what to do while a step for rating has no rating
	line     *capture.Line
	acting   map[app.Method]fyne.CanvasObject // the buttons of steps that go through matters, once they are needed
	actings  *fyne.Container                  // they stand above the line
	typing   fyne.CanvasObject                // the line with them
	keys     *widgets.Text
	next     *widgets.Button
	foot     fyne.CanvasObject
	enlarged []*enlarged // what is larger than on the pages

	pending   []app.Contribution // that were just kept and are not on disk yet
	matter    *matter            // that is on the wall; mostly nil
	asked     app.Subject        // that the matter is about in a step for positions
	explained *explained         // what the line took the words of last; nil before
	proposal  *capture.Target    // for the words of decisions; nil before the first step for them
}

// New makes the view that the moderator works with; leave closes it.
func New(host screen.Host, course *Course, leave func()) *View {
	v := newView(host, course)
	v.leave = leave
	v.line = capture.New(host, capture.Options{Sort: app.SortIdea, Step: v.step, OnKept: v.kept, OnKey: v.Key, OnRune: v.act})
	v.acting, v.actings = map[app.Method]fyne.CanvasObject{}, container.NewVBox()
	v.typing = v.enlarge(container.NewVBox(v.actings, v.line.Content()), lineScale)
	v.foot = v.enlarge(v.newFoot(), footScale)
	v.ExtendBaseWidget(v)
	v.Update()
	return v
}

// NewProjection makes the view of the second window: the same without line and buttons.
func NewProjection(host screen.Host, course *Course) *View {
	v := newView(host, course)
	v.typing, v.foot = container.NewStack(), container.NewStack()
	v.ExtendBaseWidget(v)
	v.Update()
	return v
}

func newView(host screen.Host, course *Course) *View {
	words := host.Words()
	v := &View{host: host, course: course, place: widgets.NewTextLine(""), left: widgets.NewCountdown(), question: widgets.NewText(""), about: widgets.NewText(""), notes: widgets.NewText("")}
	v.place.Color, v.about.Color, v.notes.MaxLines = theme.ColorMuted, theme.ColorMuted, notesLines
	v.question.Bold, v.head = true, newMatterHead()
	v.board = widgets.NewBoard(func(n int) string { return words.N("presenter.more", n) })
	v.board.OnTurn = course.turnCards
	v.lacking, v.result = container.NewStack(), newFitted()
	return v
}

// newBallot makes the ballot when the first step for rating comes.
func (v *View) newBallot() {
	if v.ballot != nil {
		return
	}
	v.ballot = ballot.New(v.host, v.leave == nil)
	v.votes = widgets.NewFocusScroll(v.enlarge(v.ballot.Content(), ballotScale))
	column := container.NewVBox(widgets.NewText(v.host.Words().T("presenter.norating")))
	if v.leave != nil {
		column.Add(container.NewHBox(form.PrimaryButton(v.host, "presenter.addrating", theme.IconAdd, v.addRating)))
	}
	v.lacking = v.enlarge(column, ballotScale)
}

// newFoot makes the line at the bottom that names the keys, with buttons for the mouse.
func (v *View) newFoot() fyne.CanvasObject {
	t := v.host.Words().T
	v.keys = widgets.NewCaption("")
	v.keys.MaxLines = 1
	button := func(id string, icon theme.IconName, do func()) *widgets.Button {
		return widgets.NewQuietButton(t(id), theme.Icon(icon), do)
	}
	v.next = button("presenter.next", theme.IconNext, func() { v.Key(&fyne.KeyEvent{Name: fyne.KeyRight}) })
	return arrange.Ended(arrange.Middle(v.keys), container.NewHBox(
		button("presenter.back", theme.IconPrevious, func() { v.Key(&fyne.KeyEvent{Name: fyne.KeyLeft}) }),
		v.next,
		button("presenter.leave", theme.IconClose, v.leave),
	))
}

// step is the step that contributions come in for.
func (v *View) step() app.ID {
	step, _, _ := v.course.Shown()
	return step.ID
}

// kept shows a card at once, before it is on disk.
func (v *View) kept(c app.Contribution) {
	c.StepID = v.step()
	v.pending = append(v.pending, c)
	v.board.Top()
	v.showCards()
}

// addRating makes the rating of the step.
func (v *View) addRating() {
	step, _, _ := v.course.Shown()
	title := app.Shown(step.AgendaStep, "question", v.host.Words())
	if title == "" {
		title = app.TitleOf(step.AgendaStep, v.host.Words())
	}
	v.host.Session().Do(app.Put("edit.rating.added", "", v.host.Session().Strategy().NewRatingAt(step.AgendaStep, title)))
}

// Leave keeps what is being typed, and forgets the line.
func (v *View) Leave() {
	if v.line != nil {
		v.line.Leave()
	}
}

// Focus puts the cursor where typing begins in this step.
func (v *View) Focus() {
	c := v.host.Window().Canvas()
	c.Unfocus()
	if v.line != nil && v.typing.Visible() && v.host.Session().Writable() {
		v.line.Focus()
	}
}

// Key does what a key means that no field has a use for, and tells whether it means anything. Remote controls of
// presentations send the page keys.
func (v *View) Key(key *fyne.KeyEvent) bool {
	switch key.Name {
	case fyne.KeySpace, fyne.KeyRight, fyne.KeyPageDown:
		v.course.Next()
	case fyne.KeyLeft, fyne.KeyPageUp:
		v.course.Back()
	case fyne.KeyDown:
		v.turn(1)
	case fyne.KeyUp:
		v.turn(-1)
	default:
		return false
	}
	return true
}

// turn goes through the matters of a step, or else through its cards.
func (v *View) turn(by int) {
	if v.matter != nil {
		v.course.Turn(by)
	} else {
		v.course.turnCards(by)
	}
}

// TurnCards brings later cards up, or the earlier ones back.
func (v *View) TurnCards(by int) { v.board.Turn(by) }

// Rune takes a typed character that no field took: a digit chooses a group, anything else is typed into the line.
func (v *View) Rune(r rune) {
	switch {
	case v.line == nil || r == ' ':
	case v.typing.Visible():
		v.line.Type(r)
	case v.votes != nil && v.votes.Visible(): // points that cannot be seen are not given
		v.ballot.Press(r)
	}
}
