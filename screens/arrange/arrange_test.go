package arrange_test

import (
	"image/color"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/test"

	"kifahrplan/app"
	"kifahrplan/screens/arrange"
	"kifahrplan/screens/theme"
	"kifahrplan/screens/widgets"
)

// atTextSize sets the theme of a test.
func atTextSize(t *testing.T, percent int) {
	t.Helper()
	test.NewTempApp(t).Settings().SetTheme(theme.New(percent, app.AppearanceLight))
}

// box is an object with a least size.
func box(width, height float32) *canvas.Rectangle {
	r := canvas.NewRectangle(color.Black)
	r.SetMinSize(fyne.NewSize(width, height))
	return r
}

func TestColumnsWrapWhereTheyGetTooNarrow(t *testing.T) {
	for _, c := range []struct {
		percent int
		width   float32
		inRow   int
	}{{100, 900, 3}, {100, 640, 3}, {100, 500, 2}, {100, 250, 1}, {100, 20, 1}, {200, 900, 2}, {200, 640, 1}} {
		atTextSize(t, c.percent)
		boxes := []fyne.CanvasObject{box(10, 40), box(10, 60), box(10, 20)}
		columns := arrange.Columns(200, boxes...)
		columns.Resize(fyne.NewSize(c.width, columns.MinSize().Height))
		inRow := 0
		for _, b := range boxes {
			if b.Position().Y == boxes[0].Position().Y {
				inRow++
			}
		}
		if inRow != c.inRow {
			t.Errorf("%v wide at %d %%: %d in a row, want %d", c.width, c.percent, inRow, c.inRow)
		}
		last := boxes[2]
		if need := columns.MinSize().Height; last.Position().Y+last.Size().Height > need+0.5 {
			t.Errorf("%v wide: the last one ends below %v", c.width, need)
		}
		for _, b := range boxes {
			if b.Size().Width != boxes[0].Size().Width || b.Position().X+b.Size().Width > c.width+0.5 {
				t.Errorf("%v wide: %v at %v", c.width, b.Size(), b.Position())
			}
		}
	}
}

func TestColumnsLeaveOutWhatIsHidden(t *testing.T) {
	atTextSize(t, 100)
	boxes := []fyne.CanvasObject{box(10, 40), box(10, 40), box(10, 40)}
	columns := arrange.Columns(200, boxes...)
	boxes[0].Hide()
	columns.Resize(fyne.NewSize(450, 40))
	if boxes[1].Position().X != 0 || boxes[2].Position().Y != 0 {
		t.Errorf("at %v and %v", boxes[1].Position(), boxes[2].Position())
	}
	boxes[1].Hide()
	boxes[2].Hide()
	columns.Resize(fyne.NewSize(500, 40))
	if got := columns.MinSize(); got.Height != 0 {
		t.Errorf("nothing needs %v", got)
	}
}

func TestColumnsOfARowAreEquallyHigh(t *testing.T) {
	atTextSize(t, 100)
	low, high := box(10, 20), box(10, 90)
	columns := arrange.Columns(200, low, high)
	columns.Resize(fyne.NewSize(600, 300))
	if low.Size().Height != high.Size().Height {
		t.Errorf("%v and %v", low.Size(), high.Size())
	}
}

func TestPageGetsNoWiderThanItMay(t *testing.T) {
	for _, c := range []struct {
		percent     int
		window      float32
		least, most float32
	}{{100, 1920, 700, 700}, {100, 500, 460, 500}, {200, 1920, 1400, 1400}} {
		atTextSize(t, c.percent)
		content := box(100, 100)
		arrange.Page(700, content).Resize(fyne.NewSize(c.window, 400))
		if got := content.Size().Width; got < c.least || got > c.most || content.Position().X <= 0 {
			t.Errorf("in a window of %v at %d %%: %v wide", c.window, c.percent, got)
		}
	}
}

func TestHeadBeginsAtTheEdgeOfThePage(t *testing.T) {
	atTextSize(t, 100)
	head, content := box(10, 10), box(10, 10)
	arrange.Head(head).Resize(fyne.NewSize(800, 50))
	arrange.Page(700, content).Resize(fyne.NewSize(800, 400))
	if head.Position().X != content.Position().X {
		t.Errorf("%v and %v", head.Position().X, content.Position().X)
	}
}

func TestAtLeastGrowsWithTheText(t *testing.T) {
	for percent, want := range map[int]fyne.Size{100: fyne.NewSize(200, 100), 200: fyne.NewSize(400, 200)} {
		atTextSize(t, percent)
		content := box(10, 10)
		c := arrange.AtLeast(200, 100, content)
		if got := c.MinSize(); got != want {
			t.Errorf("at %d %%: %v", percent, got)
		}
		c.Resize(fyne.NewSize(500, 400))
		if content.Size() != fyne.NewSize(500, 400) {
			t.Errorf("the content is %v", content.Size())
		}
	}
}

func TestTightStacksWithoutRoom(t *testing.T) {
	atTextSize(t, 100)
	first, hidden, second := box(30, 10), box(99, 99), box(50, 20)
	hidden.Hide()
	c := arrange.Tight(first, hidden, second)
	if got := c.MinSize(); got != fyne.NewSize(50, 30) {
		t.Errorf("needs %v", got)
	}
	c.Resize(fyne.NewSize(80, 60))
	if second.Position().Y != 10 || second.Size() != fyne.NewSize(80, 20) {
		t.Errorf("the second is %v at %v", second.Size(), second.Position())
	}
}

func TestToppedBottomedAndEnded(t *testing.T) {
	atTextSize(t, 100)
	rest, other := box(10, 10), box(30, 20)
	arrange.Topped(other, rest).Resize(fyne.NewSize(200, 100))
	if other.Position().Y != 0 || rest.Position().Y < 20 {
		t.Errorf("topped: %v above %v", other.Position(), rest.Position())
	}
	arrange.Bottomed(rest, other).Resize(fyne.NewSize(200, 100))
	if rest.Position().Y != 0 || other.Position().Y != 80 {
		t.Errorf("bottomed: %v below %v", other.Position(), rest.Position())
	}
	arrange.Ended(rest, other).Resize(fyne.NewSize(200, 100))
	if rest.Position().X != 0 || other.Position().X != 170 {
		t.Errorf("ended: %v right of %v", other.Position(), rest.Position())
	}
	arrange.Middle(other).Resize(fyne.NewSize(200, 120))
	if got := other.Position().Y; got < 30 || got > 70 {
		t.Errorf("the middle is at %v", got)
	}
}

// What stands above comes first with Tab, other than in Fyne's own border container.
func TestTabGoesFromTopToBottom(t *testing.T) {
	atTextSize(t, 100)
	above, below := widgets.NewEntry(), widgets.NewEntry()
	w := test.NewTempWindow(t, arrange.Topped(above, below))
	w.Canvas().FocusNext()
	if !above.Focused() {
		t.Error("Tab begins below")
	}
	w.SetContent(arrange.Bottomed(above, below))
	w.Canvas().FocusNext()
	if !above.Focused() {
		t.Error("Tab begins at the bottom")
	}
}

func TestCardDrawsAGround(t *testing.T) {
	atTextSize(t, 100)
	card := arrange.Card(box(40, 40))
	if got := card.MinSize(); got.Width <= 40 || got.Height <= 40 {
		t.Errorf("no room around the content: %v", got)
	}
	card.Resize(fyne.NewSize(300, 200))
	ground := test.WidgetRenderer(card.Objects[0].(fyne.Widget)).Objects()[0].(*canvas.Rectangle)
	if ground.Size() != card.Size() || ground.StrokeWidth == 0 {
		t.Errorf("the ground is %v", ground.Size())
	}
	light := ground.FillColor
	fyne.CurrentApp().Settings().SetTheme(theme.New(100, app.AppearanceDark))
	card.Objects[0].Refresh()
	if ground.FillColor == light {
		t.Error("the ground stays light in the dark")
	}
}

func TestIndentedBeginsWithTheLabelOfABox(t *testing.T) {
	for _, percent := range []int{100, 200} {
		atTextSize(t, percent)
		text := box(40, 10)
		c := arrange.Indented(text)
		c.Resize(fyne.NewSize(300, 40))
		if at := text.Position().X; at < float32(percent)/10 || at > float32(percent)/2 || text.Position().Y != 0 {
			t.Errorf("at %d %%: at %v", percent, text.Position())
		}
	}
}
