package widgets

import (
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/driver/desktop"

	"kifahrplan/app/figure"
)

func TestSpotDrawingTellsWhatWasClicked(t *testing.T) {
	picture := sampleFigure()
	picture.Spots = []figure.Spot{{X: 10, Y: 10, W: 20, H: 20, Key: "a"}, {X: 100, Y: 10, W: 20, H: 20, Key: "b"}}
	var got []string
	d := NewSpotDrawing(picture, func(key string) { got = append(got, key) })
	show(t, container.NewVBox(d)) // 800 wide: twice its size
	for _, at := range []fyne.Position{{X: 30, Y: 30}, {X: 220, Y: 59}, {X: 120, Y: 30}, {X: 30, Y: 100}} {
		d.Tapped(&fyne.PointEvent{Position: at})
	}
	equal(t, "clicked", len(got), 2)
	equal(t, "first", got[0], "a")
	equal(t, "second", got[1], "b")
	d.MouseIn(&desktop.MouseEvent{PointEvent: fyne.PointEvent{Position: fyne.NewPos(30, 30)}})
	equal(t, "pointer over a spot", d.Cursor(), desktop.Cursor(desktop.PointerCursor))
	d.MouseMoved(&desktop.MouseEvent{PointEvent: fyne.PointEvent{Position: fyne.NewPos(130, 30)}})
	equal(t, "pointer beside it", d.Cursor(), desktop.Cursor(desktop.DefaultCursor))
	d.MouseOut()
}
