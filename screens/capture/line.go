// Package capture is the line into which the moderator types what is being said, and the marks by which groups are told
// apart. The page of the participation and the presenter view share it.
package capture

import (
	"strings"
	"unicode"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/driver/desktop"

	"kifahrplan/app"
	"kifahrplan/screens/arrange"
	"kifahrplan/screens/form"
	"kifahrplan/screens/screen"
	"kifahrplan/screens/theme"
	"kifahrplan/screens/widgets"
)

// Options say how a line differs from one that stands alone.
type Options struct {
	// Sort is what a contribution is unless the moderator says otherwise.
	Sort app.ContributionSort
	// Sorts offers the choice of it.
	Sorts bool
	// Step is the step of the running order that contributions belong to; none when it is empty.
	Step func() app.ID
	// OnKept is told of a contribution that is done; it may not be on disk yet.
	OnKept func(app.Contribution)
	// OnKey may take a key while nothing is typed; a space counts as one.
	OnKey func(*fyne.KeyEvent) bool
	// OnRune may take a character while nothing is typed, but not the digit of a group.
	OnRune func(rune) bool
}

// Line is the line. The contribution exists from the first letter on: whatever happens to the laptop, what was typed is in
// the file. Enter ends it and begins the next, and with Ctrl marks it as a requirement.
type Line struct {
	host    screen.Host
	options Options
	groups  *widgets.Chips
	sorts   *widgets.Choice
	entry   *widgets.Autosave
	keep    *widgets.Button
	content fyne.CanvasObject

	group  app.ID
	sort   app.ContributionSort
	id     app.ID  // of the contribution being typed; empty before its first letter
	target *Target // what is typed about instead of contributions; mostly nil

	digits string // that were just taken as numbers of groups
	before app.ID // the group before them
}

// New makes the line.
func New(host screen.Host, options Options) *Line {
	t := host.Words().T
	l := &Line{host: host, options: options, sort: options.Sort}
	l.groups = widgets.NewChips(nil, func(code string) { l.group = app.ID(code); l.settleGroup(); l.update() })
	l.sorts = widgets.NewChoice(form.Options(host.Words(), "contribution.sort.", app.ContributionSorts()), func(code string) {
		l.sort = app.ContributionSort(code)
		l.update()
	})
	l.sorts.Set(string(l.sort))
	tag := app.TextFields(app.Contribution{})[1]
	l.entry = widgets.NewAutosave(false, tag.Max, func(text string, _ int) { l.save(text, l.sort) })
	l.showHint()
	l.entry.OnSubmitted = func(string) { l.finish(l.sort) }
	l.entry.OnRune = l.typedRune
	l.entry.OnKey = func(key *fyne.KeyEvent) bool { return key.Name != fyne.KeySpace && l.idle(key) }
	l.entry.OnShortcut = l.typedShortcut
	l.keep = widgets.NewButton(t("participation.keep"), theme.Icon(theme.IconCheck), func() { l.finish(l.sort) })
	l.groups.OnTapped = l.Focus // a click chooses, and one types on
	host.Flushers().Add(l.entry)
	if !host.Session().Writable() {
		l.entry.Disable()
		l.groups.Disable()
		l.sorts.Disable()
		l.keep.Disable()
	}
	end := container.NewHBox(l.keep)
	if options.Sorts {
		end = container.NewHBox(arrange.AtLeast(150, 0, l.sorts), l.keep)
	}
	l.content = container.NewVBox(l.groups, arrange.Ended(l.entry, end))
	l.ShowGroups()
	return l
}

// Content is the chips of the groups with the line below them.
func (l *Line) Content() fyne.CanvasObject { return l.content }

// Focus puts the cursor into the line.
func (l *Line) Focus() { l.host.Window().Canvas().Focus(l.entry) }

// Typing is the contribution that is being typed; empty when none is.
func (l *Line) Typing() app.ID { return l.id }

// Type types a character that came while the cursor was elsewhere.
func (l *Line) Type(r rune) {
	if l.host.Session().Writable() {
		l.Focus()
		l.entry.TypedRune(r)
	}
}

// Leave keeps what is typed, when the line goes.
func (l *Line) Leave() { l.entry.Flush() }

// ShowGroups offers the groups of the workshop, each with its number key.
func (l *Line) ShowGroups() {
	st := l.host.Session().Strategy()
	l.groups.SetChips(Chips(l.host, st.Groups))
	if _, ok := st.Groups.Get(l.group); !ok && len(st.Groups) > 0 {
		l.group = st.Groups[0].ID
	}
	l.groups.Set(string(l.group))
}

// idle offers a key that comes while nothing is typed to whoever has a use for it.
func (l *Line) idle(key *fyne.KeyEvent) bool {
	return l.options.OnKey != nil && l.entry.Text == "" && l.digits == "" && l.options.OnKey(key)
}

// typedRune takes a digit at the start of the line as the number of a group. What follows and is no letter says that the
// digits were meant as text, as in "30 Tage": they come back, and the group is again the one before them.
func (l *Line) typedRune(r rune) bool {
	if r == ' ' && l.idle(&fyne.KeyEvent{Name: fyne.KeySpace}) {
		return true
	}
	digits := l.digits
	if l.entry.Text != "" {
		l.digits = ""
		return false
	}
	if l.options.OnRune != nil && l.options.OnRune(r) {
		l.digits = ""
		return true
	}
	groups := l.host.Session().Strategy().Groups
	if i := int(r - '1'); i >= 0 && i < min(9, len(groups)) {
		if digits == "" {
			l.before = l.group
		}
		l.digits += string(r)
		l.choose(groups[i].ID)
		return true
	}
	l.digits = ""
	if digits != "" && unicode.IsLetter(r) {
		l.settleGroup()
	} else if digits != "" {
		l.choose(l.before)
		for _, digit := range digits {
			l.entry.Entry.Entry.TypedRune(digit)
		}
	}
	return false
}

// typedShortcut keeps a requirement with Ctrl and Enter.
func (l *Line) typedShortcut(s fyne.Shortcut) bool {
	custom, ok := s.(*desktop.CustomShortcut)
	if !ok || custom.Modifier != fyne.KeyModifierShortcutDefault || custom.KeyName != fyne.KeyReturn && custom.KeyName != fyne.KeyEnter {
		return false
	}
	l.entry.Flush()
	if l.id != "" {
		l.save(l.entry.Text, app.SortRequirement)
	}
	l.finish(app.SortRequirement)
	return true
}

func (l *Line) choose(group app.ID) {
	l.group = group
	l.groups.Set(string(group))
}

// save writes the contribution as far as it is typed. All the typing of one contribution is one step of undo.
func (l *Line) save(text string, sort app.ContributionSort) {
	text = strings.TrimSpace(text)
	if l.target != nil {
		l.target.Save(text)
		return
	}
	if l.id == "" {
		if text == "" {
			return
		}
		l.id = app.NewID()
	}
	var step app.ID
	if l.options.Step != nil {
		step = l.options.Step()
	}
	id, group := l.id, l.group
	l.host.Session().Do(func(s *app.Strategy) (app.Edit, error) {
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
			record.ID, record.StepID = id, step
		}
		record.Text, record.GroupID, record.Sort = text, group, sort
		edit.Put = []app.Record{record}
		return edit, nil
	})
}

// update gives group and sort to the contribution that is being typed.
func (l *Line) update() {
	if l.id != "" {
		l.save(l.entry.Text, l.sort)
	}
}

// finish ends the contribution and begins the next.
func (l *Line) finish(sort app.ContributionSort) {
	l.entry.Flush()
	if l.target != nil {
		l.finishTarget()
		return
	}
	done := app.NewContribution(l.group, sort)
	done.ID, done.Text = l.id, strings.TrimSpace(l.entry.Text)
	l.id, l.digits = "", ""
	l.entry.Load("")
	l.Focus()
	if l.options.OnKept != nil && done.ID != "" && done.Text != "" {
		l.options.OnKept(done)
	}
}
