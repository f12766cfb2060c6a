// Package pictured is the pattern of the screens that show records as numbered spots of a picture: the picture on the left,
// the list of its numbers on the right. What is chosen in one is marked in the other; a click on a spot, and Return in the
// list, go to the record. It knows neither the records nor the picture.
package pictured

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	fynetheme "fyne.io/fyne/v2/theme"

	"kifahrplan/app"
	"kifahrplan/app/figure"
	"kifahrplan/screens/arrange"
	"kifahrplan/screens/listdetail"
	"kifahrplan/screens/screen"
	"kifahrplan/screens/tabbed"
	"kifahrplan/screens/theme"
	"kifahrplan/screens/widgets"
)

// Row is a record of the list. Its number is its place, from 1.
type Row struct {
	ID              app.ID
	Title, Subtitle string
}

// Parts are what a screen puts into the pattern.
type Parts struct {
	// Name distinguishes the screen: it remembers the divider.
	Name string
	// Title heads the page; Hint says above the list what one can do there.
	Title, Hint string
	// Kinds are those whose changes the picture shows.
	Kinds []app.Kind
	// Rows lists what the picture shows now.
	Rows func(*app.Strategy) []Row
	// Draw draws the picture with a record marked; none when the id is empty.
	Draw func(s *app.Strategy, chosen app.ID) figure.Drawing
	// Figure is what the head says, and where it leads; leads may be nil.
	Figure func(*app.Strategy) (text string, leads func())
	// Empty is shown while there is nothing to see.
	Empty fyne.CanvasObject
	// Page is where a record is edited.
	Page screen.Page
}

// Page is a screen of that pattern.
type Page struct {
	host    screen.Host
	parts   Parts
	rows    []Row
	chosen  app.ID
	head    *widgets.PageHead
	drawing *widgets.SpotDrawing
	list    *widgets.Rows
	body    *fyne.Container // picture and list, or what to do while there is nothing to see
	split   *widgets.Split
	content fyne.CanvasObject
}

var (
	_ screen.Screen  = (*Page)(nil)
	_ screen.Focuser = (*Page)(nil)
)

// New builds the screen; wrap puts the row of tabs below its head.
func New(host screen.Host, wrap tabbed.Wrap, parts Parts) *Page {
	p := &Page{host: host, parts: parts, body: container.NewStack(), head: widgets.NewPageHead(parts.Title)}
	p.drawing = widgets.NewSpotDrawing(figure.Drawing{}, func(key string) { p.open(app.ID(key)) })
	p.list = widgets.NewRows(p.row)
	p.list.OnSelect = p.mark
	p.list.OnTap = p.openRow
	p.list.OnActivate = p.openRow
	hint := widgets.NewCaption(parts.Hint)
	hint.MaxLines = 1
	picture := widgets.NewFocusScroll(arrange.Inset(container.NewVBox(p.drawing)))
	p.split = listdetail.Divided(host, parts.Name, 0.62, picture, container.NewPadded(arrange.Topped(hint, p.list)))
	p.content = widgets.NewFocusScroll(arrange.Topped(arrange.Head(wrap(p.head)), p.body))
	p.reload()
	return p
}

// Content implements screen.Screen.
func (p *Page) Content() fyne.CanvasObject { return p.content }

// Changed implements screen.Screen.
func (p *Page) Changed(ev app.Event) {
	if ev.Touches(p.parts.Kinds...) {
		p.reload()
	}
}

// Choose implements screen.Screen: records are chosen where they are edited.
func (p *Page) Choose(app.ID) {}

// Chosen implements screen.Screen.
func (p *Page) Chosen() app.ID { return "" }

// Focus implements screen.Focuser: the arrow keys walk through the list, Return goes to the record. Where the list stands
// below the picture, the focus would scroll the picture away: Tab begins above it then.
func (p *Page) Focus() {
	if len(p.rows) > 0 && !p.split.Stacked() {
		p.list.Focus()
		return
	}
	p.host.Window().Canvas().Unfocus()
}

// reload draws what there is now.
func (p *Page) reload() {
	st := p.host.Session().Strategy()
	p.rows = p.parts.Rows(st)
	p.list.SetRows(len(p.rows))
	p.draw()
	p.head.SetFigure(p.parts.Figure(st))
	var shown fyne.CanvasObject = p.split
	if len(p.rows) == 0 {
		shown = p.parts.Empty
	}
	p.body.Objects = []fyne.CanvasObject{shown}
	p.body.Refresh()
}

// draw draws the picture with the chosen record marked.
func (p *Page) draw() { p.drawing.Set(p.parts.Draw(p.host.Session().Strategy(), p.chosen)) }

func (p *Page) row(i int) widgets.RowView {
	if p == nil || i < 0 || i >= len(p.rows) { // nil: while the screen is being built
		return widgets.RowView{}
	}
	return widgets.RowView{
		Symbol: p.host.Words().Number(i + 1), Colour: fynetheme.Color(theme.ColorAccent),
		Title: p.rows[i].Title, Subtitle: p.rows[i].Subtitle,
	}
}

// mark marks the record of a row in the picture.
func (p *Page) mark(row int) {
	if row >= 0 && row < len(p.rows) {
		p.chosen = p.rows[row].ID
		p.draw()
	}
}

func (p *Page) openRow(row int) {
	if row >= 0 && row < len(p.rows) {
		p.open(p.rows[row].ID)
	}
}

// open goes to a record where it is edited.
func (p *Page) open(id app.ID) { p.host.Go(screen.Route{Page: p.parts.Page, Record: id}) }
