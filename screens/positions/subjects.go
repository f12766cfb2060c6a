package positions

import (
	"slices"
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"kifahrplan/app"
	"kifahrplan/app/consensus"
	drawn "kifahrplan/app/figure"
	"kifahrplan/screens/arrange"
	"kifahrplan/screens/form"
	"kifahrplan/screens/listdetail"
	"kifahrplan/screens/screen"
	"kifahrplan/screens/sign"
	"kifahrplan/screens/tabbed"
	"kifahrplan/screens/widgets"
)

// subjects is the tab with the list of what needs agreement and the voices of the chosen one.
type subjects struct {
	host   screen.Host
	filter consensus.Filter
	order  consensus.Order
	all    []consensus.Standing
	shown  []consensus.Standing
	chosen app.Subject

	head                *widgets.PageHead
	text                *widgets.Search
	topic, state, sorts *widgets.Choice
	rows                *widgets.Rows
	count               *widgets.Text
	left                *fyne.Container
	voices              *voices
	content             fyne.CanvasObject
}

var (
	_ screen.Screen    = (*subjects)(nil)
	_ screen.Focuser   = (*subjects)(nil)
	_ screen.TaskMaker = (*subjects)(nil)
)

func newSubjects(host screen.Host, wrap tabbed.Wrap) *subjects {
	words := host.Words()
	s := &subjects{host: host, order: consensus.ByTopic, count: widgets.NewCaption(""), left: container.NewStack()}
	s.head = widgets.NewPageHead(words.T("page.positions"))
	s.rows = widgets.NewRows(s.row)
	s.rows.OnSelect = func(row int) { s.choose(row) }
	s.rows.OnActivate = func(row int) { s.choose(row); s.voices.focus() }
	s.voices = newVoices(host)
	list := arrange.Inset(arrange.Bottomed(arrange.Topped(s.filters(), s.left), s.count))
	split := listdetail.Divided(host, "positions", 0.46, list, s.voices.content)
	s.content = widgets.NewFocusScroll(arrange.Topped(arrange.Head(wrap(s.head)), split))
	s.reload()
	return s
}

func (s *subjects) filters() fyne.CanvasObject {
	words := s.host.Words()
	s.text = widgets.NewSearch(words.T("list.search"), func(text string) { s.filter.Text = text; s.show() })
	s.topic = widgets.NewChoice(form.WithAll(words, "positions.alltopics", form.Options(words, "topic.", app.Topics())), func(code string) {
		s.filter.Topic = app.Topic(code)
		s.show()
	})
	states := sign.Options(words, "consensus.", consensus.States(), sign.OfAgreement)
	s.state = widgets.NewChoice(form.WithAll(words, "list.all.status", states), func(code string) {
		s.filter.State = consensus.State(code)
		s.show()
	})
	s.sorts = widgets.NewChoice(form.Options(words, "positions.order.", consensus.Orders()), func(code string) {
		s.order = consensus.Order(code)
		s.show()
	})
	s.showFilter()
	return container.NewVBox(s.text, arrange.Columns(110, s.topic, s.state, s.sorts))
}

func (s *subjects) showFilter() {
	s.text.SetText(s.filter.Text)
	s.topic.Set(string(s.filter.Topic))
	s.state.Set(string(s.filter.State))
	s.sorts.Set(string(s.order))
}

func (s *subjects) unfilter() {
	s.filter = consensus.Filter{}
	s.showFilter()
	s.show()
}

// reload looks at the positions anew.
func (s *subjects) reload() {
	s.all = consensus.All(s.host.Session().Strategy())
	s.head.SetFigure(figure(s.host.Words(), s.all), nil)
	s.show()
}

// show filters and sorts anew. The chosen subject stays chosen while it is there.
func (s *subjects) show() {
	words, st := s.host.Words(), s.host.Session().Strategy()
	s.shown = s.order.Sort(st, s.filter.Apply(st, s.all, words), words)
	s.rows.SetRows(len(s.shown))
	text := words.N("positions.count", len(s.all))
	if len(s.shown) < len(s.all) {
		text = words.T("list.filtered", "Shown", words.Number(len(s.shown)), "All", text)
	}
	s.count.SetText(text)
	var list fyne.CanvasObject = s.rows
	switch {
	case len(s.all) == 0:
		list = widgets.EmptyState(words.T("positions.empty.title"), words.T("positions.empty.text"))
	case len(s.shown) == 0:
		list = widgets.EmptyState(words.T("list.nothing.title"), words.T("list.nothing.text"), widgets.NewButton(words.T("list.unfilter"), nil, s.unfilter))
	}
	s.left.Objects = []fyne.CanvasObject{list}
	s.left.Refresh()
	if !slices.ContainsFunc(s.all, func(x consensus.Standing) bool { return x.Subject == s.chosen }) {
		s.chosen = app.Subject{}
		if len(s.shown) > 0 {
			s.chosen = s.shown[0].Subject
		}
	}
	s.rows.Select(s.place(s.chosen))
	s.showVoices()
}

// place is the row of a subject, or -1.
func (s *subjects) place(subject app.Subject) int {
	return slices.IndexFunc(s.shown, func(x consensus.Standing) bool { return x.Subject == subject })
}

func (s *subjects) choose(row int) {
	if row < 0 || row >= len(s.shown) {
		return
	}
	s.host.Flushers().FlushAll()
	s.chosen = s.shown[row].Subject
	s.showVoices()
}

// showVoices shows where the groups stand on the chosen subject; the zero standing stands for none.
func (s *subjects) showVoices() {
	standing := consensus.Standing{}
	for _, x := range s.all {
		if x.Subject == s.chosen {
			standing = x
		}
	}
	s.voices.show(standing)
}

// row shows a subject with the signs of its voices, in the order of the groups.
func (s *subjects) row(i int) widgets.RowView {
	if s == nil || i < 0 || i >= len(s.shown) { // nil: while the screen is being built
		return widgets.RowView{}
	}
	words, x := s.host.Words(), s.shown[i]
	mark := sign.OfAgreement(x.State)
	below := words.T("topic."+string(x.Subject.Topic)) + " · " + words.N("positions.spoken", x.Spoken())
	if owed := x.Missing(); len(owed) > 0 && x.Spoken() > 0 {
		below += " · " + words.T("positions.waiting", "Names", names(words, owed))
	}
	return widgets.RowView{
		Title: consensus.TitleOf(s.host.Session().Strategy(), x.Subject, words), Subtitle: below,
		Badge: mark.With(words.T("consensus." + string(x.State))), BadgeColor: mark.Color,
	}
}

// Content implements screen.Screen.
func (s *subjects) Content() fyne.CanvasObject { return s.content }

// Changed implements screen.Screen.
func (s *subjects) Changed(ev app.Event) {
	if ev.Touches(shownKinds()...) {
		s.reload()
		s.voices.changed(ev)
	}
}

// Choose implements screen.Screen: a position is shown at its subject, which can also be named by its key.
func (s *subjects) Choose(id app.ID) {
	subject := app.Subject{}
	if p, ok := s.host.Session().Strategy().Positions.Get(id); ok {
		subject = p.Subject()
	}
	for _, x := range s.all {
		if drawn.SubjectKey(x.Subject) == string(id) {
			subject = x.Subject
		}
	}
	if subject.Topic == "" {
		return
	}
	s.chosen = subject
	if s.place(subject) < 0 {
		s.filter = consensus.Filter{}
		s.showFilter()
	}
	s.show()
}

// Chosen implements screen.Screen.
func (s *subjects) Chosen() app.ID { return app.ID(drawn.SubjectKey(s.chosen)) }

// Focus implements screen.Focuser.
func (s *subjects) Focus() { s.rows.Focus() }

// MakeTask implements screen.TaskMaker: of the first condition or objection that nothing is done about yet.
func (s *subjects) MakeTask() { s.voices.makeFirstTask() }

// names lists groups.
func names(tr app.Translator, voices []consensus.Voice) string {
	var out []string
	for _, v := range voices {
		out = append(out, v.Group.Label(tr))
	}
	return strings.Join(out, ", ")
}
