package widgets

import (
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/test"

	"kifahrplan/app"
	"kifahrplan/app/figure"
	"kifahrplan/screens/theme"
)

func TestDrawingIsAsWideAsThereIsRoom(t *testing.T) {
	d := NewDrawing(sampleFigure())
	w := show(t, container.NewVBox(d))
	equal(t, "height at double width", d.MinSize().Height, 240)
	w.Resize(fyne.NewSize(400, 600))
	settle(w)
	equal(t, "height at its own width", d.MinSize().Height, 120)
	equal(t, "least width", d.MinSize().Width, 240)
	equal(t, "words", d.Alt(), "Zwei Balken")
}

func TestDrawingPlacesItsShapes(t *testing.T) {
	d := NewDrawing(sampleFigure())
	show(t, container.NewVBox(d)) // 800 wide: twice its size
	objects := test.WidgetRenderer(d).Objects()
	bar := objects[2].(*canvas.Rectangle)
	equal(t, "bar at", bar.Position(), fyne.NewPos(200, 40))
	equal(t, "bar", bar.Size(), fyne.NewSize(400, 48))
	equal(t, "colour", bar.FillColor, colourOf(d, theme.ColorAccent))
	line := objects[1].(*canvas.Line)
	equal(t, "line from", line.Position1, fyne.NewPos(200, 20))
	equal(t, "line to", line.Position2, fyne.NewPos(200, 220))
	label := objects[4].(*canvas.Text)
	if end := label.Position().X + label.Size().Width; end < 183 || end > 185 {
		t.Errorf("a text that ends at 184 ends at %v", end)
	}
	title := objects[6].(*canvas.Text)
	if middle := title.Position().X + title.Size().Width/2; middle < 399 || middle > 401 {
		t.Errorf("a text around 400 is around %v", middle)
	}
	equal(t, "text size", title.TextSize, 22)
	_, baseline := fyne.CurrentApp().Driver().RenderedTextSize(title.Text, title.TextSize, title.TextStyle, nil)
	equal(t, "baseline", title.Position().Y+baseline, 72)
}

func TestDrawingFollowsTheTheme(t *testing.T) {
	d := NewDrawing(sampleFigure())
	w := show(t, d)
	fyne.CurrentApp().Settings().SetTheme(theme.New(100, app.AppearanceDark))
	d.Refresh()
	settle(w)
	bar := test.WidgetRenderer(d).Objects()[2].(*canvas.Rectangle)
	equal(t, "colour", bar.FillColor, colourOf(d, theme.ColorAccent))
	dark := figure.Dark()[figure.Accent]
	r, g, b, _ := bar.FillColor.RGBA()
	wantR, wantG, wantB, _ := dark.RGBA()
	equal(t, "red, green and blue", [3]uint32{r, g, b}, [3]uint32{wantR, wantG, wantB})
}

func TestDrawingChanges(t *testing.T) {
	d := NewDrawing(figure.Drawing{})
	show(t, d)
	equal(t, "nothing to draw", len(test.WidgetRenderer(d).Objects()), 0)
	d.Set(sampleFigure())
	equal(t, "words", shows(d, "12 Aufgaben"), true)
}
