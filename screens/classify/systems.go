package classify

import (
	"slices"

	fynetheme "fyne.io/fyne/v2/theme"

	"kifahrplan/app"
	"kifahrplan/app/figure"
	"kifahrplan/app/risk"
	"kifahrplan/screens/arrange"
	"kifahrplan/screens/form"
	"kifahrplan/screens/listdetail"
	"kifahrplan/screens/screen"
	"kifahrplan/screens/sign"
	"kifahrplan/screens/tabbed"
	"kifahrplan/screens/theme"
	"kifahrplan/screens/widgets"
)

// systems is the tab on which systems are classified: the list, and the questions to the chosen one.
type systems struct {
	*listdetail.Page[app.System]
	host screen.Host
	law  *risk.Law

	needle string
	class  string // that is shown; empty: all
	text   *widgets.Search
	choice *widgets.Choice
	rows   *widgets.Rows
	head   *widgets.PageHead
	guide  *guide
}

var (
	_ screen.Screen  = (*systems)(nil)
	_ screen.Adder   = (*systems)(nil)
	_ screen.Deleter = (*systems)(nil)
	_ screen.Focuser = (*systems)(nil)
	_ screen.Keyed   = (*systems)(nil)
)

// unclassified is the choice of systems without a class.
const unclassified = "open"

func newSystems(host screen.Host, law *risk.Law, wrap tabbed.Wrap) *systems {
	words := host.Words()
	y := &systems{host: host, law: law}
	add := form.PrimaryButton(host, "aiact.add", theme.IconAdd, y.Add)
	y.head = widgets.NewPageHead(words.T("page.aiact"), add)
	y.rows = widgets.NewRows(y.row)
	y.rows.OnSelect = func(row int) { y.ChooseRow(row) }
	y.rows.OnActivate = func(row int) { y.ChooseRow(row); y.guide.focus() }
	y.text = widgets.NewSearch(words.T("list.search"), func(text string) { y.needle = text; y.Reload() })
	options := append(form.Options(words, "class.", app.Classes()), widgets.Option{Code: unclassified, Label: words.T("class.open")})
	y.choice = widgets.NewChoice(form.WithAll(words, "aiact.allclasses", options), func(code string) { y.class = code; y.Reload() })
	y.choice.Set("")
	y.guide = newGuide(host, law)
	y.Page = listdetail.New(host, wrap(y.head), listdetail.Parts[app.System]{
		Name: "aiact", List: y.rows, Form: y.newForm(), Share: 0.36,
		Records:  y.records,
		Total:    func(s *app.Strategy) int { return len(s.Systems) },
		Unfilter: y.unfilter,
		Title:    func(r app.System) string { return r.Name },
		Filters:  arrange.Columns(150, y.text, y.choice),
		Empty:    []*widgets.Button{form.PrimaryButton(host, "aiact.addfirst", theme.IconAdd, y.Add)},
	})
	y.Start()
	y.showFigure()
	return y
}

// newForm names the system and asks the questions.
func (y *systems) newForm() *form.Form[app.System] {
	f := form.New[app.System](y.host, "edit.system.changed")
	f.Row(func() {
		f.Text("name", func(r app.System) string { return r.Name }, func(r *app.System, v string) { r.Name = v })
		f.Suggest("department", app.SuggestedDepartments, func(r app.System) string { return r.Department }, func(r *app.System, v string) { r.Department = v })
	})
	f.Add(y.guide.content)
	f.OnShow(y.guide.show)
	return f
}

// Add implements screen.Adder.
func (y *systems) Add() {
	system := app.NewSystem()
	system.Name = y.host.Words().T("aiact.newname")
	y.Put(system, "edit.system.added")
}

// Press implements screen.Keyed: the keys in front of the answers choose them from the list and from beside the card, too.
func (y *systems) Press(key rune) bool { return y.Chosen() != "" && y.guide.ask.press(key) }

// Choose implements screen.Screen. A classification is shown at its system.
func (y *systems) Choose(id app.ID) {
	if c, ok := y.host.Session().Strategy().Classifications.Get(id); ok {
		id = c.SystemID
	}
	y.Page.Choose(id)
}

// Changed implements screen.Screen.
func (y *systems) Changed(ev app.Event) {
	if ev.Touches(app.KindSystem, app.KindClassification, app.KindTask) {
		y.Page.Changed(ev)
		y.showFigure()
	}
	offerTasks(y.host, ev)
}

func (y *systems) records(s *app.Strategy) []app.System {
	return s.Systems.Where(func(r app.System) bool {
		class := s.ClassOf(r.ID)
		shown := y.class == "" || y.class == string(class) || y.class == unclassified && class == ""
		return shown && app.Matches(y.needle, r.Name, r.Purpose, r.Department)
	})
}

func (y *systems) unfilter() {
	y.needle, y.class = "", ""
	y.text.SetText("")
	y.choice.Set("")
}

// row shows a system with its class, or the gravest that is still possible.
func (y *systems) row(i int) widgets.RowView {
	r, ok := y.Record(i)
	if !ok {
		return widgets.RowView{}
	}
	words := y.host.Words()
	standing := y.law.StandingOf(y.host.Session().Strategy(), r.ID)
	mark := sign.OfClass(standing.Class)
	below := figure.ClassName(standing.Class, words)
	switch {
	case standing.ByHand:
		below = words.T("aiact.byhand.name", "Name", below)
	case standing.Class == "":
		below = words.T("aiact.row.open", "Class", marked(words, standing.Worst))
	}
	return widgets.RowView{Title: r.Name, Subtitle: below, Symbol: mark.Mark, Colour: fynetheme.Color(mark.Color)}
}

func (y *systems) showFigure() {
	words, st := y.host.Words(), y.host.Session().Strategy()
	known := len(slices.DeleteFunc(slices.Clone(st.Systems), func(r app.System) bool { return st.ClassOf(r.ID) == "" }))
	y.head.SetFigure(words.N("aiact.figure", len(st.Systems), "Known", words.Number(known)), nil)
}
