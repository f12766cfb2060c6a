// Package ballot is where the groups of a room give the points of a rating, one group after the other. What the others gave
// stays hidden until all have given and somebody reveals the result, which is then drawn. The page of the ratings and the
// presenter view share it; it must not know where it stands.
package ballot

import (
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"kifahrplan/app"
	"kifahrplan/app/figure"
	"kifahrplan/screens/arrange"
	"kifahrplan/screens/capture"
	"kifahrplan/screens/form"
	"kifahrplan/screens/screen"
	"kifahrplan/screens/theme"
	"kifahrplan/screens/widgets"
)

// Ballot shows one rating.
type Ballot struct {
	host   screen.Host
	rating app.Rating
	items  []app.Ref
	group  app.ID // whose points are given; empty: nobody's

	groups  *widgets.Chips
	about   *widgets.Text // what gets the points
	state   *widgets.Text
	list    *widgets.Rows
	give    *widgets.Button
	take    *widgets.Button
	reveal  *widgets.Button
	picture *widgets.Drawing
	entry   fyne.CanvasObject // while points are given
	points  *fyne.Container   // the list, once a group is chosen
	content *fyne.Container
}

// listHeight is the least height of the list at text size 100 %.
const listHeight = 190

// New makes a ballot; one that only shows has neither list nor buttons.
func New(host screen.Host, shows bool) *Ballot {
	b := &Ballot{host: host, about: widgets.NewCaption(""), state: widgets.NewText(""), picture: widgets.NewDrawing(figure.Drawing{})}
	b.groups = widgets.NewChips(nil, func(code string) { b.choose(app.ID(code)) })
	b.groups.Numbered = !shows
	b.list = widgets.NewRows(b.row)
	b.list.OnSelect = func(int) { b.enable() }
	b.list.OnKey = b.typedKey
	b.list.OnActivate = func(int) { b.add(1) }
	b.give = form.Button(host, "ballot.give", theme.IconAdd, func() { b.add(1) })
	b.take = form.Button(host, "ballot.take", theme.IconUndo, func() { b.add(-1) })
	b.reveal = form.PrimaryButton(host, "ballot.reveal", theme.IconView, b.open)
	b.points = arrange.AtLeast(0, listHeight, b.list)
	top := container.NewVBox(b.about, b.groups, b.state)
	if !shows {
		top.Add(widgets.NewFlow(b.give, b.take, b.reveal))
	}
	b.entry = arrange.Topped(top, b.points)
	if shows || !host.Session().Writable() {
		b.groups.Disable()
	}
	b.content = container.NewStack(b.entry)
	return b
}

// Content is the ballot.
func (b *Ballot) Content() fyne.CanvasObject { return b.content }

// Show shows a rating as it is now.
func (b *Ballot) Show(r app.Rating) {
	if r.ID != b.rating.ID {
		b.group = ""
		b.list.Select(-1)
	}
	st, words := b.host.Session().Strategy(), b.host.Words()
	b.rating, b.items = r, st.RatingItems(r)
	if r.Revealed {
		b.picture.Set(figure.RatingBars(st, r, words))
		b.content.Objects = []fyne.CanvasObject{container.NewVBox(b.picture)}
		b.content.Refresh()
		return
	}
	if !r.Groups.Has(b.group) {
		b.group = ""
	}
	b.about.SetText(b.subject())
	b.groups.SetChips(b.chips())
	b.groups.Set(string(b.group))
	b.state.SetText(b.sentence())
	b.list.SetRows(len(b.items))
	b.enable()
	b.content.Objects = []fyne.CanvasObject{b.entry}
	b.content.Refresh()
}

// chips are the groups that take part, each with what it has left.
func (b *Ballot) chips() []widgets.Chip {
	st, words := b.host.Session().Strategy(), b.host.Words()
	chips := capture.Chips(b.host, st.Groups.Where(func(g app.Group) bool { return b.rating.Groups.Has(g.ID) }))
	for i, chip := range chips {
		left := st.PointsLeft(b.rating, app.ID(chip.Code))
		if left <= 0 {
			chips[i].Label = words.T("ballot.done", "Group", chip.Label)
			continue
		}
		chips[i].Label = words.N("ballot.left", left, "Group", chip.Label)
	}
	return chips
}

// subject says what gets the points: cards of which step, processes or principles.
func (b *Ballot) subject() string {
	words := b.host.Words()
	of := words.T("rating.topic." + string(b.rating.Of))
	if step, ok := b.host.Session().Strategy().Agenda.Get(b.rating.StepID); ok && b.rating.Of == app.RatingIdeas {
		return words.T("ballot.about.step", "Of", of, "Step", app.TitleOf(step, words))
	}
	return words.T("ballot.about", "Of", of)
}

// sentence says what can be done now.
func (b *Ballot) sentence() string {
	st, words := b.host.Session().Strategy(), b.host.Words()
	waiting := st.Waiting(b.rating)
	switch {
	case len(b.items) == 0:
		return words.T("ballot.noitems")
	case b.rating.Groups == "":
		return words.T("ballot.nogroups")
	case b.group != "" && st.PointsLeft(b.rating, b.group) > 0:
		g, _ := st.Groups.Get(b.group)
		return words.N("ballot.giving", st.PointsLeft(b.rating, b.group), "Group", g.Label(words))
	case len(waiting) == 0:
		return words.T("ballot.complete")
	}
	names := make([]string, len(waiting))
	for i, g := range waiting {
		names[i] = g.Label(words)
	}
	return words.T("ballot.waiting", "Groups", strings.Join(names, ", "))
}

// enable lets the buttons do what can be done.
func (b *Ballot) enable() {
	st := b.host.Session().Strategy()
	item, chosen := b.chosen()
	mine := st.VotesOf(b.rating.ID, b.group)
	set := func(button *widgets.Button, on bool) {
		if on && b.host.Session().Writable() {
			button.Enable()
		} else {
			button.Disable()
		}
	}
	set(b.give, chosen && st.PointsLeft(b.rating, b.group) > 0)
	set(b.take, chosen && mine[item.ID].Points > 0)
	set(b.reveal, len(b.items) > 0 && b.rating.Groups != "" && len(st.Waiting(b.rating)) == 0)
	hidden := b.group == "" || b.groups.Disabled()
	b.points.Hidden, b.give.Hidden, b.take.Hidden = hidden, hidden, hidden
}

// choose opens the points of a group; those of the one before are hidden again.
func (b *Ballot) choose(group app.ID) {
	b.group = group
	b.Show(b.rating)
	if b.list.Selected() < 0 {
		b.list.Select(0)
	}
	b.enable()
	b.list.Focus()
}

func (b *Ballot) chosen() (app.Ref, bool) {
	if row := b.list.Selected(); b.group != "" && row >= 0 && row < len(b.items) {
		return b.items[row], true
	}
	return app.Ref{}, false
}

// add gives the chosen item so many points more, or fewer.
func (b *Ballot) add(points int) {
	item, ok := b.chosen()
	if !ok || !b.host.Session().Writable() {
		return
	}
	b.host.Session().Do(app.GivePoints(b.rating.ID, b.group, item, points))
}

// open reveals the result.
func (b *Ballot) open() {
	b.group = ""
	b.host.Window().Canvas().Unfocus() // the button goes, and keys are for the view again
	b.host.Session().Do(app.Reveal(b.rating.ID))
}
