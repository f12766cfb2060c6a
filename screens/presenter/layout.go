package presenter

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
)

// The measures of the view at 1366 by 768.
const (
	usualWidth  = 1366
	usualHeight = 768
	headMargin  = 24
	headText    = 20
	askText     = 36 // of the question
	askLess     = 28 // of a question that is too long; no smaller: it must be read from the last row
	askLines    = 3  // how many lines a question may have before it gets smaller
	gapBelow    = 16
	notesText   = 16 // read by the moderator only
	notesLines  = 4
)

// unit is how much larger than at 1366 by 768 everything is. A window of twice the size has letters of twice the size,
// since both are meant to fill the same wall; how large the type on the pages is does not matter there.
func (v *View) unit() float32 {
	size := v.Size()
	window := min(size.Width/usualWidth, size.Height/usualHeight)
	return max(0.78, min(window, 3))
}

// CreateRenderer implements fyne.Widget.
func (v *View) CreateRenderer() fyne.WidgetRenderer { return &viewRenderer{v} }

type viewRenderer struct{ view *View }

// Objects implements fyne.WidgetRenderer. What comes first gets the focus first with Tab.
func (r *viewRenderer) Objects() []fyne.CanvasObject {
	v := r.view
	all := []fyne.CanvasObject{v.place, v.left, v.question, v.about, v.head.about, v.head.title, v.head.state, v.head.brief, v.notes, v.board, v.lacking, v.result.Container}
	if v.votes != nil {
		all = append(all, v.votes)
	}
	return append(all, v.typing, v.foot)
}

// MinSize implements fyne.WidgetRenderer. The view takes what there is.
func (r *viewRenderer) MinSize() fyne.Size { return fyne.Size{} }

// Layout implements fyne.WidgetRenderer: from the top time and question, from the bottom keys and line, and what came in so
// far has the room between them.
func (r *viewRenderer) Layout(size fyne.Size) {
	v, u := r.view, r.view.unit()
	margin := headMargin * u
	width := max(0, size.Width-2*margin)
	v.place.Points = headText * u
	v.place.Refresh()
	v.left.SetPoints(headText * u)
	v.placeHead()
	y := margin + max(v.place.MinSize().Height, v.left.MinSize().Height) + gapBelow*u
	y += r.ask(fyne.NewPos(margin, y), width, u) + gapBelow*u
	if height := v.head.layout(fyne.NewPos(margin, y), width, u); height > 0 {
		y += height + gapBelow*u/2
	}
	if show(v.notes, v.notes.Value != ""); !v.notes.Hidden {
		height := tall(v.notes, notesText*u, width)
		v.notes.Resize(fyne.NewSize(width, height))
		v.notes.Move(fyne.NewPos(margin, y))
		y += height + gapBelow*u/2
	}
	bottom := size.Height - margin/2
	for _, o := range []fyne.CanvasObject{v.foot, v.typing} {
		if !o.Visible() {
			continue
		}
		o.Resize(fyne.NewSize(width, o.MinSize().Height)) // chips that wrap find their height
		height := o.MinSize().Height
		bottom -= height
		// Whatever was refreshed meanwhile was laid out with the type of the pages; only another size has Fyne lay it out again.
		o.Resize(fyne.NewSize(width, height+1))
		o.Resize(fyne.NewSize(width, height))
		o.Move(fyne.NewPos(margin, bottom))
	}
	v.board.SetUnit(u)
	body := []fyne.CanvasObject{v.board, v.lacking, v.result.Container}
	if v.votes != nil {
		body = append(body, v.votes)
	}
	for _, o := range body {
		o.Move(fyne.NewPos(margin, y))
		o.Resize(fyne.NewSize(width, max(0, bottom-gapBelow*u/2-y)))
	}
}

// ask places the question, and what stands below it in a break, and returns their height.
func (r *viewRenderer) ask(at fyne.Position, width, u float32) float32 {
	v := r.view
	set := func(points float32, lines int) float32 {
		v.question.MaxLines = lines
		return tall(v.question, max(points*u, askLess), width)
	}
	var height float32
	if v.question.Bold = v.matter == nil; !v.question.Bold { // the title of the matter is bold, and larger
		height = set(askLess, 2)
	} else if height = set(askText, 0); height > askLines*1.6*askText*u {
		height = set(askLess, 5)
	}
	v.question.Resize(fyne.NewSize(width, height))
	v.question.Move(at)
	if v.about.Value == "" {
		v.about.Hide()
		return height
	}
	v.about.Show()
	below := tall(v.about, askLess*u, width)
	v.about.Resize(fyne.NewSize(width, below))
	v.about.Move(at.AddXY(0, height+gapBelow*u))
	return height + gapBelow*u + below
}

// Refresh implements fyne.WidgetRenderer.
func (r *viewRenderer) Refresh() {
	r.Layout(r.view.Size())
	r.view.board.Refresh()
	canvas.Refresh(r.view)
}

// Destroy implements fyne.WidgetRenderer.
func (r *viewRenderer) Destroy() {}
