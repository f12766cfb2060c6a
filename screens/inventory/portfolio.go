package inventory

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	fynetheme "fyne.io/fyne/v2/theme"

	"kifahrplan/app"
	"kifahrplan/app/figure"
	"kifahrplan/screens/arrange"
	"kifahrplan/screens/screen"
	"kifahrplan/screens/tabbed"
	"kifahrplan/screens/theme"
	"kifahrplan/screens/widgets"
)

// portfolio is the picture of the rated processes, benefit against effort, with the list of their numbers.
type portfolio struct {
	host        screen.Host
	shown       app.Portfolio
	chosen      app.ID
	showUnrated func()

	head    *widgets.PageHead
	drawing *widgets.SpotDrawing
	rows    *widgets.Rows
	body    *fyne.Container // picture and list, or what to do while nothing is rated
	split   *widgets.Split
	content fyne.CanvasObject
}

var (
	_ screen.Screen  = (*portfolio)(nil)
	_ screen.Focuser = (*portfolio)(nil)
)

func newPortfolio(host screen.Host, wrap tabbed.Wrap, showUnrated func()) *portfolio {
	words := host.Words()
	p := &portfolio{host: host, showUnrated: showUnrated, body: container.NewStack()}
	p.head = widgets.NewPageHead(words.T("block.bb_inventory"))
	p.drawing = widgets.NewSpotDrawing(figure.Drawing{}, func(key string) { p.open(app.ID(key)) })
	p.rows = widgets.NewRows(p.row)
	p.rows.OnSelect = p.mark
	p.rows.OnTap = p.openRow
	p.rows.OnActivate = p.openRow
	hint := widgets.NewCaption(words.T("inventory.portfolio.hint"))
	hint.MaxLines = 1
	list := arrange.Topped(hint, p.rows)
	picture := widgets.NewFocusScroll(arrange.Inset(container.NewVBox(p.drawing)))
	p.split = widgets.NewSplit(picture, container.NewPadded(list), host.Settings().Split("portfolio", 0.62), func(at float64) {
		host.SetSettings(func(s *app.Settings) { s.Splits = withSplit(s.Splits, at) })
	})
	p.content = widgets.NewFocusScroll(arrange.Topped(arrange.Head(wrap(p.head)), p.body))
	p.reload()
	return p
}

// withSplit returns a copy of the positions: settings that were handed out stay as they are.
func withSplit(splits map[string]float64, at float64) map[string]float64 {
	out := map[string]float64{}
	for k, v := range splits {
		out[k] = v
	}
	out["portfolio"] = at
	return out
}

// Content implements screen.Screen.
func (p *portfolio) Content() fyne.CanvasObject { return p.content }

// Changed implements screen.Screen.
func (p *portfolio) Changed(ev app.Event) {
	if ev.Touches(app.KindProcess) {
		p.reload()
	}
}

// Choose implements screen.Screen: processes are chosen in their register.
func (p *portfolio) Choose(app.ID) {}

// Chosen implements screen.Screen.
func (p *portfolio) Chosen() app.ID { return "" }

// Focus implements screen.Focuser: the arrow keys walk through the list, Return goes to the process. Where the list stands below
// the picture, the focus would scroll the picture away: Tab begins above it then.
func (p *portfolio) Focus() {
	if len(p.shown.Rated) > 0 && !p.split.Stacked() {
		p.rows.Focus()
		return
	}
	p.host.Window().Canvas().Unfocus()
}

// reload draws what is rated now.
func (p *portfolio) reload() {
	p.shown = app.PortfolioOf(p.host.Session().Strategy())
	p.rows.SetRows(len(p.shown.Rated))
	p.draw()
	p.head.SetFigure(p.figure())
	var shown fyne.CanvasObject = p.split
	if len(p.shown.Rated) == 0 {
		shown = p.empty()
	}
	p.body.Objects = []fyne.CanvasObject{shown}
	p.body.Refresh()
}

// draw draws the picture with the chosen process marked.
func (p *portfolio) draw() {
	p.drawing.Set(figure.Portfolio(p.host.Session().Strategy(), p.chosen, p.host.Words()))
}

// figure says how many processes are in the picture and how many are not; it leads to those.
func (p *portfolio) figure() (text string, tapped func()) {
	words := p.host.Words()
	text = words.N("inventory.portfolio.figure", len(p.shown.Rated))
	if p.shown.Unrated > 0 {
		return text + " · " + words.N("inventory.portfolio.unrated", p.shown.Unrated), p.showUnrated
	}
	return text, nil
}

// empty says why there is no picture yet.
func (p *portfolio) empty() fyne.CanvasObject {
	t := p.host.Words().T
	return widgets.EmptyState(t("inventory.portfolio.empty.title"), t("inventory.portfolio.empty.text"),
		widgets.NewPrimaryButton(t("inventory.portfolio.rate"), theme.Icon(theme.IconForward), p.showUnrated))
}

func (p *portfolio) row(i int) widgets.RowView {
	if p == nil || i < 0 || i >= len(p.shown.Rated) {
		return widgets.RowView{}
	}
	r, words := p.shown.Rated[i], p.host.Words()
	return widgets.RowView{
		Symbol: words.Number(i + 1), Colour: fynetheme.Color(theme.ColorAccent), Title: r.Title,
		Subtitle: words.T("inventory.portfolio.row", "Quadrant", words.T("inventory.quadrant."+string(r.Quadrant())),
			"Benefit", words.Number(r.Benefit), "Effort", words.Number(r.Effort)),
	}
}

// mark marks the process of a row in the picture.
func (p *portfolio) mark(row int) {
	if row >= 0 && row < len(p.shown.Rated) {
		p.chosen = p.shown.Rated[row].ID
		p.draw()
	}
}

func (p *portfolio) openRow(row int) {
	if row >= 0 && row < len(p.shown.Rated) {
		p.open(p.shown.Rated[row].ID)
	}
}

// open goes to a process in the register.
func (p *portfolio) open(id app.ID) {
	p.host.Go(screen.Route{Page: screen.Inventory, Record: id})
}
