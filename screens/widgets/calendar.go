package widgets

import (
	"image/color"
	"strconv"
	"time"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/driver/desktop"
	fynetheme "fyne.io/fyne/v2/theme"
	"fyne.io/fyne/v2/widget"

	"kifahrplan/screens/theme"
)

// monthGrid shows the days of a month. Arrows move the cursor, Page Up and Page Down turn the month, Home goes to today,
// Return takes the day, Delete takes the date away.
type monthGrid struct {
	widget.BaseWidget
	format  DateFormat
	page    monthPage
	chosen  string
	today   string
	hovered int
	focused bool
	turned  func()           // the month has changed
	pick    func(iso string) // "" for no date
	cancel  func()
}

func newMonthGrid(format DateFormat, chosen string) *monthGrid {
	today := format.Today()
	g := &monthGrid{format: format, chosen: chosen, today: today, hovered: -1, page: newMonthPage(chosen, today)}
	g.ExtendBaseWidget(g)
	return g
}

func (g *monthGrid) show(page monthPage) {
	g.page = page
	g.turned()
	g.Refresh()
}

// TypedKey is called by Fyne.
func (g *monthGrid) TypedKey(key *fyne.KeyEvent) {
	switch key.Name {
	case fyne.KeyLeft:
		g.show(g.page.moved(-1))
	case fyne.KeyRight:
		g.show(g.page.moved(1))
	case fyne.KeyUp:
		g.show(g.page.moved(-7))
	case fyne.KeyDown:
		g.show(g.page.moved(7))
	case fyne.KeyPageUp:
		g.show(g.page.turned(-1))
	case fyne.KeyPageDown:
		g.show(g.page.turned(1))
	case fyne.KeyHome:
		g.show(newMonthPage(g.today))
	case fyne.KeyReturn, fyne.KeyEnter, fyne.KeySpace:
		g.pick(g.page.iso())
	case fyne.KeyDelete, fyne.KeyBackspace:
		g.pick("")
	case fyne.KeyEscape:
		g.cancel()
	}
}

// TypedRune is called by Fyne.
func (g *monthGrid) TypedRune(rune) {}

// FocusGained is called by Fyne.
func (g *monthGrid) FocusGained() {
	g.focused = true
	g.Refresh()
}

// FocusLost is called by Fyne.
func (g *monthGrid) FocusLost() {
	g.focused = false
	g.Refresh()
}

// Tapped is called by Fyne.
func (g *monthGrid) Tapped(ev *fyne.PointEvent) {
	if i := g.dayAt(ev.Position); i >= 0 {
		g.pick(g.page.days()[i].Format(isoDay))
	}
}

// MouseIn is called by Fyne.
func (g *monthGrid) MouseIn(ev *desktop.MouseEvent) { g.MouseMoved(ev) }

// MouseMoved is called by Fyne.
func (g *monthGrid) MouseMoved(ev *desktop.MouseEvent) {
	if at := g.dayAt(ev.Position); at != g.hovered {
		g.hovered = at
		g.Refresh()
	}
}

// MouseOut is called by Fyne.
func (g *monthGrid) MouseOut() {
	g.hovered = -1
	g.Refresh()
}

func (g *monthGrid) cell() fyne.Size {
	text := fyne.MeasureText("00", sizeOf(g, fynetheme.SizeNameText), fyne.TextStyle{Bold: true})
	return fyne.NewSize(text.Width*1.5+sizeOf(g, fynetheme.SizeNameInnerPadding), text.Height+sizeOf(g, fynetheme.SizeNameInnerPadding))
}

// dayAt returns the index of the day at a position, or -1.
func (g *monthGrid) dayAt(pos fyne.Position) int {
	cell := g.cell()
	column, row := int(pos.X/cell.Width), int(pos.Y/cell.Height)-1
	if pos.X < 0 || column > 6 || row < 0 || row > 5 {
		return -1
	}
	return row*7 + column
}

// CreateRenderer is called by Fyne.
func (g *monthGrid) CreateRenderer() fyne.WidgetRenderer {
	r := &monthLook{grid: g}
	for i := range r.head {
		r.head[i] = canvas.NewText("", color.Black)
		r.all = append(r.all, r.head[i])
	}
	for i := range r.tiles {
		r.tiles[i] = canvas.NewRectangle(color.Transparent)
		r.texts[i] = canvas.NewText("", color.Black)
		r.all = append(r.all, r.tiles[i], r.texts[i])
	}
	return render(g, r)
}

type monthLook struct {
	grid  *monthGrid
	head  [7]*canvas.Text
	tiles [42]*canvas.Rectangle
	texts [42]*canvas.Text
	all   []fyne.CanvasObject
}

func (r *monthLook) objects() []fyne.CanvasObject { return r.all }

func (r *monthLook) minSize() fyne.Size {
	cell := r.grid.cell()
	return fyne.NewSize(7*cell.Width, 7*cell.Height)
}

func (r *monthLook) layout(fyne.Size) {
	cell := r.grid.cell()
	for i, head := range r.head {
		place(head, fyne.NewPos(float32(i)*cell.Width, 0), cell)
	}
	for i, text := range r.texts {
		at := fyne.NewPos(float32(i%7)*cell.Width, float32(i/7+1)*cell.Height)
		place(text, at, cell)
		inset := r.tiles[i].StrokeWidth/2 + 1
		r.tiles[i].Move(at.AddXY(inset, inset))
		r.tiles[i].Resize(cell.Subtract(fyne.NewSquareSize(2 * inset)))
	}
}

// place centres a text in an area.
func place(text *canvas.Text, at fyne.Position, area fyne.Size) {
	text.Alignment = fyne.TextAlignCenter
	height := text.MinSize().Height
	text.Move(at.AddXY(0, (area.Height-height)/2))
	text.Resize(fyne.NewSize(area.Width, height))
}

func (r *monthLook) draw() {
	g := r.grid
	names := g.format.Weekdays()
	for i, head := range r.head {
		head.Text, head.TextSize = names[i], sizeOf(g, fynetheme.SizeNameCaptionText)
		head.Color = colourOf(g, theme.ColorMuted)
	}
	for i, day := range g.page.days() {
		r.drawDay(i, day)
	}
}

func (r *monthLook) drawDay(i int, day time.Time) {
	g, tile, text := r.grid, r.tiles[i], r.texts[i]
	iso := day.Format(isoDay)
	ink, ground, frame := theme.ColorText, fyne.ThemeColorName(""), fyne.ThemeColorName("")
	if !g.page.holds(day) {
		ink = theme.ColorMuted
	}
	switch {
	case iso == g.chosen:
		ink, ground = theme.ColorOnAccent, theme.ColorAccent
	case i == g.hovered:
		ground = fynetheme.ColorNameHover
	}
	tile.StrokeWidth = 0
	if iso == g.today {
		tile.StrokeWidth, frame = 1, theme.ColorBorder
	}
	if iso == g.page.iso() && g.focused {
		tile.StrokeWidth, frame = sizeOf(g, theme.SizeFocus), theme.ColorFocusRing
		if iso == g.chosen {
			frame = theme.ColorText
		}
	}
	tile.FillColor, tile.StrokeColor = transparentOr(g, ground), transparentOr(g, frame)
	tile.CornerRadius = sizeOf(g, fynetheme.SizeNameInputRadius)
	text.Text, text.Color, text.TextSize = strconv.Itoa(day.Day()), colourOf(g, ink), sizeOf(g, fynetheme.SizeNameText)
	text.TextStyle.Bold = iso == g.chosen || iso == g.today
}

// transparentOr returns the colour of a name, or none for an empty name.
func transparentOr(w themed, name fyne.ThemeColorName) color.Color {
	if name == "" {
		return color.Transparent
	}
	return colourOf(w, name)
}
