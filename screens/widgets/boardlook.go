package widgets

import (
	"image/color"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"

	"kifahrplan/screens/theme"
)

// boardLook draws the cards that have room.
type boardLook struct {
	board *Board
	all   []fyne.CanvasObject
}

func (r *boardLook) objects() []fyne.CanvasObject { return r.all }

func (r *boardLook) minSize() fyne.Size { return fyne.Size{} }

func (r *boardLook) layout(size fyne.Size) {
	r.all = r.all[:0:0]
	b := r.board
	if len(b.columns) == 0 || size.Width <= 0 {
		return
	}
	gap := boardGap * b.unit
	perRow := min(len(b.columns), max(1, int((size.Width+gap)/(boardColumn*b.unit+gap))))
	rows := (len(b.columns) + perRow - 1) / perRow
	perRow = (len(b.columns) + rows - 1) / rows // as even as possible
	width := (size.Width - gap*float32(perRow-1)) / float32(perRow)
	height := (size.Height - gap*float32(rows-1)) / float32(rows)
	for i, column := range b.columns {
		at := fyne.NewPos(float32(i%perRow)*(width+gap), float32(i/perRow)*(height+gap))
		r.column(column, at, fyne.NewSize(width, height))
	}
}

// column draws a heading and as many cards as fit below it. The last one is cut where two lines of it fit, and the first one
// is there in any case.
func (r *boardLook) column(c BoardColumn, at fyne.Position, size fyne.Size) {
	b := r.board
	y := at.Y + r.heading(c, at, size.Width)
	bottom := at.Y + size.Height
	more := boardNote * b.unit * 1.5
	first := min(b.turned*boardTurn, max(0, len(c.Cards)-1))
	for i, card := range c.Cards[first:] {
		room := bottom - y
		if first+i < len(c.Cards)-1 {
			room -= more
		}
		lines, height := r.measure(card, size.Width, boardLines)
		for n := len(lines) - 1; height > room && n >= 2; n-- {
			lines, height = r.measure(card, size.Width, n)
		}
		if height > room && i > 0 {
			r.text(b.More(len(c.Cards)-first-i), fyne.NewPos(at.X, min(y, bottom-more)), boardNote*b.unit, theme.ColorMuted, false)
			return
		}
		r.card(card, lines, c.Color, square{at.X, y, size.Width, height})
		y += height + boardPad*b.unit*0.8
	}
}

// heading draws sign, name and number of a column and returns its height.
func (r *boardLook) heading(c BoardColumn, at fyne.Position, width float32) float32 {
	b := r.board
	points := boardHead * b.unit
	tile, symbol := canvas.NewRectangle(color.Transparent), canvas.NewText("", color.Black)
	side := points * 1.4
	drawTile(b, tile, symbol, c.Symbol, colourOf(b, c.Color))
	symbol.TextSize = points * 0.9
	tile.Move(at)
	tile.Resize(fyne.NewSquareSize(side))
	place(symbol, at, fyne.NewSquareSize(side))
	r.all = append(r.all, tile, symbol)
	bold := fyne.TextStyle{Bold: true}
	room := width - side - points/2
	heading := oneLine(c.Title) + " " + c.Count
	y := at.Y
	if textWidth(heading, points, bold) > room { // a long name gets smaller before it is cut
		points *= 0.8
		y += points * 0.15
	}
	count := textWidth(" "+c.Count, points, bold)
	name := ellipsize(oneLine(c.Title), max(0, room-count), points, bold)
	r.text(name+" "+c.Count, fyne.NewPos(at.X+width-room, y), points, theme.ColorText, true)
	return side + boardPad*b.unit
}

// measure breaks the text of a card into at most so many lines and returns the card's height.
func (r *boardLook) measure(card BoardCard, width float32, most int) (lines []string, height float32) {
	b := r.board
	points := boardText * b.unit
	room := width - 3*boardPad*b.unit
	text := card.Text
	if runes := []rune(text); len(runes) > 400 {
		text = string(runes[:400]) // more cannot be seen in five lines, and breaking long texts is slow
	}
	lines = wrapText(text, room, points, fyne.TextStyle{})
	if len(lines) > most {
		lines = lines[:most]
		lines[most-1] = ellipsize(lines[most-1]+ellipsis, room, points, fyne.TextStyle{})
	}
	height = float32(len(lines))*lineHeight(points) + 2*boardPad*b.unit
	if card.Note != "" {
		height += lineHeight(boardNote * b.unit)
	}
	return lines, height
}

// square is where something is drawn.
type square struct{ x, y, w, h float32 }

func (r *boardLook) card(card BoardCard, lines []string, ink fyne.ThemeColorName, at square) {
	b := r.board
	ground, edge := canvas.NewRectangle(colourOf(b, theme.ColorSurface)), canvas.NewRectangle(colourOf(b, ink))
	ground.StrokeColor, ground.StrokeWidth, ground.CornerRadius = colourOf(b, theme.ColorBorder), 1, 4*b.unit
	ground.Move(fyne.NewPos(at.x, at.y))
	ground.Resize(fyne.NewSize(at.w, at.h))
	edge.Move(fyne.NewPos(at.x, at.y))
	edge.Resize(fyne.NewSize(boardPad*b.unit*0.6, at.h))
	r.all = append(r.all, ground, edge)
	pad := boardPad * b.unit
	x, y, points := at.x+2*pad, at.y+pad, boardText*b.unit
	for _, line := range lines {
		r.text(line, fyne.NewPos(x, y), points, theme.ColorText, false)
		y += lineHeight(points)
	}
	if card.Note != "" {
		r.text(card.Note, fyne.NewPos(x, y), boardNote*b.unit, theme.ColorMuted, true)
	}
}

func (r *boardLook) text(value string, at fyne.Position, points float32, ink fyne.ThemeColorName, bold bool) {
	t := canvas.NewText(value, colourOf(r.board, ink))
	t.TextSize, t.TextStyle.Bold = points, bold
	t.Move(at)
	t.Resize(t.MinSize())
	r.all = append(r.all, t)
}

// lineHeight is the height of a line of text.
func lineHeight(points float32) float32 {
	return fyne.MeasureText("Ág", points, fyne.TextStyle{}).Height
}
