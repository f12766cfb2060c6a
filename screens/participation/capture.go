package participation

import (
	"strings"
	"unicode"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"kifahrplan/app"
	"kifahrplan/screens/arrange"
	"kifahrplan/screens/form"
	"kifahrplan/screens/screen"
	"kifahrplan/screens/theme"
	"kifahrplan/screens/widgets"
)

// capture is the line into which the moderator types what is being said. The contribution exists from the first letter on:
// whatever happens to the laptop, what was typed is in the file. Enter ends it and begins the next.
type capture struct {
	host    screen.Host
	groups  *widgets.Chips
	sorts   *widgets.Choice
	entry   *widgets.Autosave
	keep    *widgets.Button
	content fyne.CanvasObject

	group app.ID
	sort  app.ContributionSort
	id    app.ID // of the contribution being typed; empty before its first letter

	digits string // that were just taken as numbers of groups
	before app.ID // the group before them
}

func newCapture(host screen.Host) *capture {
	t := host.Words().T
	c := &capture{host: host, sort: app.SortRequirement}
	c.groups = widgets.NewChips(nil, func(code string) { c.group = app.ID(code); c.update() })
	c.sorts = widgets.NewChoice(form.Options(host.Words(), "contribution.sort.", app.ContributionSorts()), func(code string) {
		c.sort = app.ContributionSort(code)
		c.update()
	})
	c.sorts.Set(string(c.sort))
	tag := app.TextFields(app.Contribution{})[1]
	c.entry = widgets.NewAutosave(false, tag.Max, func(text string, _ int) { c.save(text) })
	c.entry.SetPlaceHolder(t("participation.capture"))
	c.entry.OnSubmitted = func(string) { c.finish() }
	c.entry.OnRune = c.typedRune
	c.keep = widgets.NewButton(t("participation.keep"), theme.Icon(theme.IconCheck), c.finish)
	c.groups.OnTapped = func() { host.Window().Canvas().Focus(c.entry) } // a click chooses, and one types on
	host.Flushers().Add(c.entry)
	if !host.Session().Writable() {
		c.entry.SetPlaceHolder(t("state.readonly"))
		c.entry.Disable()
		c.groups.Disable()
		c.sorts.Disable()
		c.keep.Disable()
	}
	line := arrange.Ended(c.entry, container.NewHBox(arrange.AtLeast(150, 0, c.sorts), c.keep))
	c.content = container.NewVBox(c.groups, line)
	c.showGroups()
	return c
}

// showGroups offers the groups of the workshop, each with its number key.
func (c *capture) showGroups() {
	st := c.host.Session().Strategy()
	var chips []widgets.Chip
	for _, g := range st.Groups {
		mark := MarkOf(st, g.ID)
		chips = append(chips, widgets.Chip{Code: string(g.ID), Label: g.Label(c.host.Words()), Symbol: mark.Symbol, Colour: mark.Colour})
	}
	c.groups.SetChips(chips)
	if _, ok := st.Groups.Get(c.group); !ok && len(st.Groups) > 0 {
		c.group = st.Groups[0].ID
	}
	c.groups.Set(string(c.group))
}

// typedRune takes a digit at the start of the line as the number of a group. What follows and is no letter says that the
// digits were meant as text, as in "30 Tage": they come back, and the group is again the one before them.
func (c *capture) typedRune(r rune) bool {
	digits := c.digits
	if c.entry.Text != "" {
		c.digits = ""
		return false
	}
	groups := c.host.Session().Strategy().Groups
	if i := int(r - '1'); i >= 0 && i < min(9, len(groups)) {
		if digits == "" {
			c.before = c.group
		}
		c.digits += string(r)
		c.choose(groups[i].ID)
		return true
	}
	c.digits = ""
	if digits != "" && !unicode.IsLetter(r) {
		c.choose(c.before)
		for _, digit := range digits {
			c.entry.Entry.Entry.TypedRune(digit)
		}
	}
	return false
}

func (c *capture) choose(group app.ID) {
	c.group = group
	c.groups.Set(string(group))
}

// save writes the contribution as far as it is typed. All the typing of one contribution is one step of undo.
func (c *capture) save(text string) {
	text = strings.TrimSpace(text)
	if c.id == "" {
		if text == "" {
			return
		}
		c.id = app.NewID()
	}
	id, group, sort := c.id, c.group, c.sort
	c.host.Session().Do(func(s *app.Strategy) (app.Edit, error) {
		edit := app.Edit{Label: "edit.contribution.added", Group: "capture/" + string(id)}
		record, ok := s.Contributions.Get(id)
		switch {
		case text == "" && ok:
			edit.Delete = []app.Ref{app.RefOf(record)}
			return edit, nil
		case text == "":
			return edit, nil
		case !ok:
			record = app.NewContribution(group, sort)
			record.ID = id
		}
		record.Text, record.GroupID, record.Sort = text, group, sort
		edit.Put = []app.Record{record}
		return edit, nil
	})
}

// update gives group and sort to the contribution that is being typed.
func (c *capture) update() {
	if c.id != "" {
		c.save(c.entry.Text)
	}
}

// finish ends the contribution and begins the next.
func (c *capture) finish() {
	c.entry.Flush()
	c.id, c.digits = "", ""
	c.entry.Load("")
	c.host.Window().Canvas().Focus(c.entry)
}
