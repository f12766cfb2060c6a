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
	b.least = 0
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
	first := min(b.turned, max(0, len(c.Cards)-1))
	for i, card := range c.Cards[first:] {
		room := bottom - y
		if first+i < len(c.Cards)-1 {
			room -= more
		}
		laid := r.fit(card, size.Width, room)
		if laid.height > room && i > 0 {
			if b.least == 0 || i < b.least {
				b.least = i
			}
			r.text(b.More(len(c.Cards)-first-i), fyne.NewPos(at.X, min(y, bottom-more)), boardNote*b.unit, theme.ColorMuted, false)
			return
		}
		r.card(laid, c.Color, square{at.X, y, size.Width, laid.height})
		y += laid.height + boardPad*b.unit*0.8
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
	tail := ""
	if c.Count != "" {
		tail = " " + c.Count
	}
	heading := oneLine(c.Title) + tail
	y := at.Y
	if textWidth(heading, points, bold) > room { // a long name gets smaller before it is cut
		points *= 0.8
		y += points * 0.15
	}
	count := textWidth(tail, points, bold)
	name := ellipsize(oneLine(c.Title), max(0, room-count), points, bold)
	r.text(name+tail, fyne.NewPos(at.X+width-room, y), points, theme.ColorText, true)
	return side + boardPad*b.unit
}

// laidCard is a card with its texts in lines.
type laidCard struct {
	BoardCard
	head, lines []string
	height      float32
}

// fit lays a card out in the room that there is: a text that is too long loses lines. Two lines stay, so that it can be
// read, or none below a head, which says the most.
func (r *boardLook) fit(card BoardCard, width, room float32) laidCard {
	laid := r.measure(card, width, boardLines)
	least := 2
	if card.Head != "" {
		least = 0
	}
	for n := len(laid.lines) - 1; laid.height > room && n >= least; n-- {
		laid = r.measure(card, width, n)
	}
	if laid.height > room && card.Head != "" {
		card.Note = ""
		laid = r.measure(card, width, 0)
	}
	if last := len(laid.head) - 1; last >= 0 && card.Text != "" && len(laid.lines) == 0 {
		bold := fyne.TextStyle{Bold: true}
		laid.head[last] = ellipsize(laid.head[last]+ellipsis, r.inside(width), boardText*r.board.unit, bold)
	}
	return laid
}

// measure breaks the text of a card into at most so many lines.
func (r *boardLook) measure(card BoardCard, width float32, most int) laidCard {
	points := boardText * r.board.unit
	laid := laidCard{BoardCard: card, height: 2 * boardPad * r.board.unit}
	if card.Head != "" {
		laid.head = r.broken(card.Head, width, boardHeads, fyne.TextStyle{Bold: true})
	}
	if card.Text != "" || card.Head == "" {
		laid.lines = r.broken(card.Text, width, most, fyne.TextStyle{})
	}
	laid.height += float32(len(laid.head)+len(laid.lines)) * lineHeight(points)
	if card.Note != "" {
		laid.height += lineHeight(boardNote * r.board.unit)
	}
	return laid
}

// inside is the width of the texts of a card of some width.
func (r *boardLook) inside(width float32) float32 { return width - 3*boardPad*r.board.unit }

// broken breaks a text of a card of some width into at most so many lines.
func (r *boardLook) broken(text string, width float32, most int, style fyne.TextStyle) []string {
	points, room := boardText*r.board.unit, r.inside(width)
	if runes := []rune(text); len(runes) > 400 {
		text = string(runes[:400]) // more cannot be seen in five lines, and breaking long texts is slow
	}
	lines := wrapText(text, room, points, style)
	if len(lines) > most {
		lines = lines[:most]
		if most > 0 {
			lines[most-1] = ellipsize(lines[most-1]+ellipsis, room, points, style)
		}
	}
	return lines
}

// square is where something is drawn.
type square struct{ x, y, w, h float32 }

func (r *boardLook) card(card laidCard, ink fyne.ThemeColorName, at square) {
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
	for _, line := range card.head {
		r.text(line, fyne.NewPos(x, y), points, card.Color, true)
		y += lineHeight(points)
	}
	for _, line := range card.lines {
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
