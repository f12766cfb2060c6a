package widgets

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/layout"
	"fyne.io/fyne/v2/widget"

	"kifahrplan/screens/theme"
)

// calendarPopUp is the calendar that a DateField opens.
type calendarPopUp struct {
	popUp *widget.PopUp
	grid  *monthGrid
}

// showCalendar opens a calendar under a widget and gives it the focus.
func showCalendar(c fyne.Canvas, under fyne.CanvasObject, f DateFormat, chosen string, picked func(iso string)) *calendarPopUp {
	p := &calendarPopUp{grid: newMonthGrid(f, chosen)}
	title := NewTextLine("")
	title.Bold, title.Align = true, fyne.TextAlignCenter
	p.grid.turned = func() { title.SetText(f.MonthTitle(p.grid.page.cursor.Year(), p.grid.page.cursor.Month())) }
	p.grid.pick = func(iso string) {
		p.popUp.Hide()
		picked(iso)
	}
	p.grid.cancel = func() { p.popUp.Hide() }
	p.popUp = widget.NewPopUp(p.content(f, title), c)
	p.grid.turned()
	at := fyne.CurrentApp().Driver().AbsolutePositionForObject(under)
	below, height := under.Size().Height, p.popUp.MinSize().Height
	if at.Y+below+height > c.Size().Height && at.Y >= height {
		below = -height // rather than on the field
	}
	p.popUp.ShowAtPosition(at.AddXY(0, below))
	c.Focus(p.grid)
	return p
}

func (p *calendarPopUp) content(f DateFormat, title *Text) fyne.CanvasObject {
	turn := func(icon theme.IconName, months int) *Button {
		b := NewQuietButton("", theme.Icon(icon), func() { p.grid.show(p.grid.page.turned(months)) })
		b.OnKey = p.escapes
		return b
	}
	previous, next := turn(theme.IconPrevious, -1), turn(theme.IconNext, 1)
	head := container.New(layout.NewBorderLayout(nil, nil, previous, next), previous, container.NewCenter(fixedWidth(title, 11)), next)
	today, none, _ := f.Labels()
	foot := container.NewGridWithColumns(2,
		p.footButton(today, func() { p.grid.pick(p.grid.today) }), p.footButton(none, func() { p.grid.pick("") }))
	return container.New(layout.NewBorderLayout(head, foot, nil, nil), p.grid, head, foot)
}

func (p *calendarPopUp) footButton(label string, tapped func()) *Button {
	b := NewQuietButton(label, nil, tapped)
	b.OnKey = p.escapes
	return b
}

func (p *calendarPopUp) escapes(key *fyne.KeyEvent) bool {
	if key.Name != fyne.KeyEscape {
		return false
	}
	p.popUp.Hide()
	return true
}

// fixedWidth makes a widget so many letters wide.
func fixedWidth(w themed, letters float32) fyne.CanvasObject {
	return container.New(&emLayout{widget: w, letters: letters}, w)
}

type emLayout struct {
	widget  themed
	letters float32
}

// Layout is called by Fyne.
func (l *emLayout) Layout(_ []fyne.CanvasObject, size fyne.Size) { l.widget.Resize(size) }

// MinSize is called by Fyne.
func (l *emLayout) MinSize([]fyne.CanvasObject) fyne.Size {
	return fyne.NewSize(l.letters*14*textFactor(l.widget), l.widget.MinSize().Height)
}
