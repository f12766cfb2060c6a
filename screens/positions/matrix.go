package positions

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"kifahrplan/app"
	"kifahrplan/app/consensus"
	drawn "kifahrplan/app/figure"
	"kifahrplan/screens/arrange"
	"kifahrplan/screens/form"
	"kifahrplan/screens/screen"
	"kifahrplan/screens/tabbed"
	"kifahrplan/screens/theme"
	"kifahrplan/screens/widgets"
)

// matrix is the picture of all positions. A click on a row leads to its subject.
type matrix struct {
	host    screen.Host
	order   consensus.Order
	head    *widgets.PageHead
	drawing *widgets.SpotDrawing
	body    *fyne.Container
	content fyne.CanvasObject
}

var _ screen.Screen = (*matrix)(nil)

func newMatrix(host screen.Host, wrap tabbed.Wrap) *matrix {
	words := host.Words()
	m := &matrix{host: host, order: consensus.ByOpenness, body: container.NewStack()}
	m.head = widgets.NewPageHead(words.T("page.positions"), exportButton(host))
	m.drawing = widgets.NewSpotDrawing(drawn.Drawing{}, m.open)
	sorts := widgets.NewChoice(form.Options(words, "positions.order.", consensus.Orders()), func(code string) {
		m.order = consensus.Order(code)
		m.draw()
	})
	sorts.Set(string(m.order))
	column := container.NewVBox(arrange.Columns(280, sorts, container.NewVBox()), m.drawing)
	m.body.Objects = []fyne.CanvasObject{arrange.Page(900, column)}
	m.content = arrange.Topped(arrange.Head(wrap(m.head)), widgets.NewFocusScroll(m.body))
	m.draw()
	return m
}

// exportButton leads to where the matrix and the lists are printed: in the paper, and as lists to hand out.
func exportButton(host screen.Host) *widgets.Button {
	return form.Button(host, "positions.export", theme.IconExport, func() { host.Go(screen.Route{Page: screen.Results}) })
}

// draw draws what there is now.
func (m *matrix) draw() {
	words, st := m.host.Words(), m.host.Session().Strategy()
	all := consensus.All(st)
	m.head.SetFigure(figure(words, all), nil)
	m.drawing.Set(drawn.Agreement(st, m.order.Sort(st, all, words), app.Subject{}, words))
}

// open leads to the subject of a row.
func (m *matrix) open(key string) {
	for _, subject := range consensus.Subjects(m.host.Session().Strategy()) {
		if drawn.SubjectKey(subject) == key {
			openSubject(m.host, subject)
		}
	}
}

// openSubject shows a subject in the list. One that nobody spoke of yet has no record to go to, so the tab is told.
func openSubject(host screen.Host, subject app.Subject) {
	host.Go(screen.Route{Page: screen.Positions, Tab: "positions", Record: app.ID(drawn.SubjectKey(subject))})
}

// Content implements screen.Screen.
func (m *matrix) Content() fyne.CanvasObject { return m.content }

// Changed implements screen.Screen.
func (m *matrix) Changed(ev app.Event) {
	if ev.Touches(shownKinds()...) {
		m.draw()
	}
}

// Choose implements screen.Screen: positions are chosen in the list.
func (m *matrix) Choose(app.ID) {}

// Chosen implements screen.Screen.
func (m *matrix) Chosen() app.ID { return "" }
