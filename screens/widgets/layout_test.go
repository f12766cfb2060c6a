package widgets

import (
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/test"

	"kifahrplan/app"
	"kifahrplan/screens/theme"
)

func boxes(widths ...float32) []fyne.CanvasObject {
	var all []fyne.CanvasObject
	for _, width := range widths {
		box := canvas.NewRectangle(nil)
		box.SetMinSize(fyne.NewSize(width, 20))
		all = append(all, box)
	}
	return all
}

func TestFlowBreaksLines(t *testing.T) {
	objects := boxes(100, 100, 100)
	row := NewFlow(objects...)
	show(t, container.NewVBox(row))
	equal(t, "one line", row.MinSize().Height, 20)
	row.Resize(fyne.NewSize(220, 100))
	equal(t, "two lines", row.MinSize().Height, 48)
	equal(t, "third one", objects[2].Position(), fyne.NewPos(0, 28))
	objects[0].Hide()
	row.Refresh()
	equal(t, "without the first", row.MinSize().Height, 20)
	equal(t, "as narrow as the widest", row.MinSize().Width, 100)
	row.Resize(fyne.NewSize(50, 100))
	equal(t, "nothing sticks out", objects[1].Size().Width, 50)
}

func TestFlowAligns(t *testing.T) {
	show(t, NewEntry())
	for align, want := range map[fyne.TextAlign]float32{fyne.TextAlignLeading: 0, fyne.TextAlignCenter: 50, fyne.TextAlignTrailing: 100} {
		objects := boxes(100)
		container.New(&flowLayout{align: align}, objects...).Resize(fyne.NewSize(200, 20))
		equal(t, "begins at", objects[0].Position().X, want)
	}
}

func TestColumnsFollowTheWidth(t *testing.T) {
	objects := boxes(50, 50, 50, 50)
	columns := NewColumns(150, objects...)
	show(t, container.NewWithoutLayout(columns))
	for width, want := range map[float32]fyne.Position{800: {X: 606, Y: 0}, 480: {X: 0, Y: 28}, 320: {X: 164, Y: 28}, 100: {X: 0, Y: 84}} {
		columns.Resize(fyne.NewSize(width, 400))
		equal(t, "fourth one", objects[3].Position(), want)
	}
	columns.Resize(fyne.NewSize(320, 400))
	equal(t, "height", columns.MinSize().Height, 48)
	equal(t, "no objects", NewColumns(100).MinSize(), fyne.Size{})
}

func TestSplitReportsMoves(t *testing.T) {
	var told []float64
	left, right := boxes(10)[0], boxes(10)[0]
	s := NewSplit(left, right, 0.5, func(offset float64) { told = append(told, offset) })
	w := show(t, s)
	half := left.Size().Width
	if half < 380 || half > 400 {
		t.Errorf("the left part is %v wide", half)
	}
	s.divider.Dragged(&fyne.DragEvent{PointEvent: fyne.PointEvent{Position: fyne.NewPos(50, 0)}})
	equal(t, "told while dragging", len(told), 0)
	if left.Size().Width <= half {
		t.Error("the left part has not grown")
	}
	s.divider.DragEnd()
	equal(t, "told at the end", len(told), 1)
	equal(t, "offset", told[0], s.Offset())
	w.Canvas().Focus(s.divider)
	press(w, fyne.KeyLeft, fyne.KeyRight)
	equal(t, "told by keys", len(told), 3)
	if told[1] >= told[2] {
		t.Errorf("left gave %v, right %v", told[1], told[2])
	}
	for range 50 {
		press(w, fyne.KeyLeft)
	}
	equal(t, "not narrower than allowed", left.Size().Width, s.MinLeft)
	s.SetOffset(2)
	equal(t, "nor the right part", right.Size().Width, s.MinRight)
}

func TestNarrowSplitsStack(t *testing.T) {
	left, right := boxes(10)[0], boxes(10)[0]
	s := NewSplit(left, right, 0.5, nil)
	w := show(t, s)
	equal(t, "side by side", s.Stacked(), false)
	w.Resize(fyne.NewSize(500, 600))
	equal(t, "stacked", s.Stacked(), true)
	equal(t, "left is on top", right.Position().Y >= left.Size().Height, true)
	equal(t, "both are wide", left.Size().Width+right.Size().Width, 1000)
	w.Canvas().FocusNext()
	equal(t, "the divider is no stop", w.Canvas().Focused() == nil, true)
	w.Resize(fyne.NewSize(1000, 600))
	fyne.CurrentApp().Settings().SetTheme(theme.New(200, app.AppearanceLight))
	settle(w)
	equal(t, "stacked at double text size", s.Stacked(), true)
	parts := boxes(20, 30)
	s.SetParts(parts[0], parts[1])
	equal(t, "new parts", parts[0].Size().Width > 0 && parts[1].Size().Width > 0, true)
}

func TestPageHead(t *testing.T) {
	primary := NewPrimaryButton("Aufgabe anlegen", nil, nil)
	head := NewPageHead("Aufgaben", NewButton("Vorlagen", nil, nil), primary)
	w := show(t, container.NewVBox(head))
	equal(t, "buttons beside the title", primary.Position().Y, 0)
	head.SetFigure("12 überfällig", nil)
	equal(t, "figure", shows(head, "12 überfällig"), true)
	equal(t, "link", head.link.Visible(), false)
	tapped := 0
	head.SetFigure("12 überfällig", func() { tapped++ })
	w.Canvas().FocusNext()
	press(w, fyne.KeyReturn)
	equal(t, "figure as a link", tapped, 1)
	w.Resize(fyne.NewSize(250, 600))
	settle(w)
	if primary.Position().Y < head.title.Size().Height {
		t.Error("the buttons lie on the title")
	}
	if end := primary.Position().X + primary.Size().Width; end > 250 {
		t.Errorf("the last button ends at %v", end)
	}
	head.SetTitle("Andere")
	head.SetFigure("", nil)
	head.SetButtons()
	same(t, "all gone", texts(head), "Andere")
}

func TestEmptyState(t *testing.T) {
	made := false
	state := EmptyState("Noch keine Aufgaben", longText, NewPrimaryButton("Erste Aufgabe anlegen", nil, func() { made = true }), NewButton("Vorlagen", nil, nil))
	w := show(t, state)
	equal(t, "title", shows(state, "Noch keine Aufgaben"), true)
	w.Canvas().FocusNext()
	press(w, fyne.KeyReturn)
	equal(t, "button", made, true)
	w.Resize(fyne.NewSize(200, 150))
	settle(w)
	equal(t, "buttons in a small window", shows(state, "Vorlagen"), true)
}

func TestTilesAndMeters(t *testing.T) {
	tapped := 0
	tile, still := NewTile("12", "überfällig", func() { tapped++ }), NewTile("3", "Phasen", nil)
	w := show(t, container.NewVBox(still, tile))
	w.Canvas().FocusNext()
	equal(t, "a tile without a callback is no stop", tile.focused, true)
	equal(t, "ring", ringShown(tile), true)
	press(w, fyne.KeySpace, fyne.KeyReturn, fyne.KeyEscape)
	tap(tile)
	tap(still)
	equal(t, "tapped", tapped, 3)
	tile.Set("13", "zu spät")
	tile.SetColor(theme.ColorDanger)
	equal(t, "number", shows(tile, "13"), true)
	if tile.MinSize().Width < textWidth("13", 28, fyne.TextStyle{Bold: true}) {
		t.Error("the number is cut")
	}
	test.MoveMouse(w.Canvas(), tile.Position().AddXY(20, 20))
	equal(t, "hovered", tile.hovered, true)
}

func TestMeterAndRing(t *testing.T) {
	meter, ring := NewMeter(0.25, "5 von 20"), NewRing(0.25)
	show(t, container.NewVBox(meter, ring))
	drawn := lookOf[*meterLook](meter)
	if got := drawn.bar.Size().Width / drawn.track.Size().Width; got < 0.24 || got > 0.26 {
		t.Errorf("the bar fills %v", got)
	}
	meter.Set(7, "zu viel")
	equal(t, "more than all", drawn.bar.Size().Width, drawn.track.Size().Width)
	equal(t, "text", shows(meter, "zu viel"), true)
	circle := lookOf[*ringLook](ring)
	equal(t, "angle", circle.part.EndAngle, 90)
	ring.Set(0)
	equal(t, "nothing", circle.part.Visible(), false)
	ring.Set(1)
	equal(t, "all", circle.part.EndAngle, 360)
	ring.Side = 100
	equal(t, "side", ring.MinSize(), fyne.NewSquareSize(100))
}
