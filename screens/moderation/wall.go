package moderation

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"kifahrplan/app"
	"kifahrplan/screens/arrange"
	"kifahrplan/screens/capture"
	"kifahrplan/screens/form"
	"kifahrplan/screens/listdetail"
	"kifahrplan/screens/screen"
	"kifahrplan/screens/tabbed"
	"kifahrplan/screens/theme"
	"kifahrplan/screens/widgets"
)

// wall is the tab of the cards: what was said, under the themes that the room gave it. Cards that say the same stand behind
// one of them.
type wall struct {
	*listdetail.Page[app.Contribution]
	host   screen.Host
	filter app.CardFilter
	behind map[app.ID]int // how many cards stand behind one
	made   app.ID         // a theme that was asked for and is not there yet

	themes *themeBar
	text   *widgets.Search
	step   *widgets.Choice
	rows   *widgets.Rows
	head   *widgets.PageHead
	merged *mergedCards
}

var (
	_ screen.Screen = (*wall)(nil)
	_ screen.Adder  = (*wall)(nil)
	_ screen.Keyed  = (*wall)(nil)
)

func newWall(host screen.Host, wrap tabbed.Wrap) *wall {
	words := host.Words()
	w := &wall{host: host}
	w.head = widgets.NewPageHead(words.T("page.moderation"), form.PrimaryButton(host, "cards.addtheme", theme.IconAdd, w.Add))
	w.rows = widgets.NewRows(w.row)
	w.rows.OnSelect = func(row int) { w.ChooseRow(row) }
	w.rows.OnActivate = func(row int) { w.ChooseRow(row); w.FocusForm() }
	w.text = widgets.NewSearch(words.T("list.search"), func(text string) { w.filter.Text = text; w.Reload() })
	w.step = widgets.NewChoice(nil, func(code string) { w.filter.Step = app.ID(code); w.Reload() })
	w.offerSteps()
	w.themes = newThemeBar(w)
	w.Page = listdetail.New(host, wrap(w.head), listdetail.Parts[app.Contribution]{
		Name: "cards", List: w.rows, Form: w.newForm(), Records: w.records, Share: 0.55,
		Total:    func(s *app.Strategy) int { return len(s.Contributions) - len(w.behindOf(s)) },
		Unfilter: w.unfilter,
		Title:    w.title,
		Filters:  container.NewVBox(w.themes.content, arrange.Columns(160, w.text, w.step)),
		Actions:  []fyne.CanvasObject{form.Button(host, "cards.merge", theme.IconCopy, w.showMerge)},
		Empty: []*widgets.Button{form.PrimaryButton(host, "cards.first", theme.IconComment, func() {
			host.Go(screen.Route{Page: screen.Participation})
		})},
	})
	w.Start()
	w.showFigure()
	return w
}

// Add implements screen.Adder: a theme of the wall. Cards come in elsewhere.
func (w *wall) Add() {
	w.host.Flushers().FlushAll()
	made := app.NewTheme(w.host.Session().Strategy())
	made.Title = w.host.Words().T("cards.newtheme")
	w.made = made.ID
	w.host.Session().Do(app.Put("edit.theme.added", "", made))
}

// Changed implements screen.Screen.
func (w *wall) Changed(ev app.Event) {
	linked := ev.Touches(app.KindProcess, app.KindSystem, app.KindPrinciple, app.KindClause)
	if !linked && !ev.Touches(app.KindContribution, app.KindTheme, app.KindGroup, app.KindAgendaStep) {
		return
	}
	w.themes.reload()
	if ev.Touches(app.KindAgendaStep) {
		w.offerSteps()
	}
	w.Page.Changed(ev)
	w.showFigure()
	if _, there := w.host.Session().Strategy().Themes.Get(w.made); there {
		w.themes.choose(w.made)
		w.themes.form.Focus()
		w.made = ""
	}
}

// Choose implements screen.Screen: a theme is chosen above the list, and a card that stands behind another leads to that.
func (w *wall) Choose(id app.ID) {
	st := w.host.Session().Strategy()
	if _, ok := st.Themes.Get(id); ok {
		w.themes.choose(id)
		return
	}
	if card, ok := st.Contributions.Get(id); ok && card.MergedID != "" {
		id = card.MergedID
	}
	w.Page.Choose(id)
}

// Press implements screen.Keyed: a digit puts the chosen card under the theme with that number, 0 takes it out of its
// theme, and the next card is chosen, so that a wall is sorted without a mouse.
func (w *wall) Press(key rune) bool {
	number := int(key - '0')
	themes := w.host.Session().Strategy().ThemesInOrder()
	if number < 0 || number > min(9, len(themes)) || w.Chosen() == "" || !w.host.Session().Writable() {
		return false
	}
	var to app.ID
	if number > 0 {
		to = themes[number-1].ID
	}
	card, row := w.Chosen(), w.rows.Selected()
	if shown, ok := w.Record(row); !ok || shown.ID != card { // what the list does not show is not moved unseen
		return false
	}
	if next, ok := w.Record(row + 1); ok {
		w.Page.Choose(next.ID)
	}
	w.host.Session().Do(app.SortInto(to, card))
	return true
}

func (w *wall) records(s *app.Strategy) []app.Contribution {
	w.behind = map[app.ID]int{}
	for _, c := range w.behindOf(s) {
		w.behind[c.MergedID]++
	}
	return w.filter.Apply(s, w.host.Words())
}

// behindOf are the cards that stand behind others.
func (w *wall) behindOf(s *app.Strategy) []app.Contribution {
	return s.Contributions.Where(func(c app.Contribution) bool { return c.MergedID != "" })
}

func (w *wall) unfilter() {
	w.filter = app.CardFilter{}
	w.text.SetText("")
	w.step.Set("")
	w.themes.show()
}

// offerSteps offers the steps in which cards came in, to see those of one only. A step that is gone narrows nothing down.
func (w *wall) offerSteps() {
	st := w.host.Session().Strategy()
	if _, there := st.Agenda.Get(w.filter.Step); !there {
		w.filter.Step = ""
	}
	w.step.SetOptions(form.WithAll(w.host.Words(), "cards.allsteps", w.stepsOf(st)))
	w.step.Set(string(w.filter.Step))
}

// title names a card above its fields: whose it is, and what.
func (w *wall) title(c app.Contribution) string {
	g, _ := w.host.Session().Strategy().Groups.Get(c.GroupID)
	return w.host.Words().T("participation.title", "Group", g.Label(w.host.Words()), "Sort", w.host.Words().T("contribution.sort."+string(c.Sort)))
}

// row shows a card with its group, its theme and what stands behind it.
func (w *wall) row(i int) widgets.RowView {
	c, ok := w.Record(i)
	if !ok {
		return widgets.RowView{}
	}
	words, st := w.host.Words(), w.host.Session().Strategy()
	g, _ := st.Groups.Get(c.GroupID)
	mark := capture.MarkOf(st, c.GroupID)
	subtitle := g.Label(words)
	if step, ok := st.Agenda.Get(c.StepID); ok {
		subtitle += " · " + app.TitleOf(step, words)
	}
	if n := w.behind[c.ID]; n > 0 {
		subtitle += " · " + words.N("cards.behind", n)
	}
	view := widgets.RowView{Title: app.TitleOf(c, words), Subtitle: subtitle, Symbol: mark.Symbol, Colour: mark.Colour, Badge: words.T("cards.notheme")}
	if under, ok := st.Themes.Get(c.ThemeID); ok {
		view.Badge, view.BadgeColor = under.Title, theme.ColorAccent
	}
	return view
}

// showFigure says how many cards have no theme yet, and leads to them.
func (w *wall) showFigure() {
	words, st := w.host.Words(), w.host.Session().Strategy()
	all := app.CardFilter{}.Apply(st, words)
	loose := len(app.CardFilter{Loose: true}.Apply(st, words))
	var rest func()
	if loose > 0 {
		rest = func() { w.themes.pick(looseCode) }
	}
	w.head.SetFigure(words.N("cards.figure", len(all), "Themes", words.N("cards.themes", len(st.Themes)), "Loose", words.Number(loose)), rest)
}
