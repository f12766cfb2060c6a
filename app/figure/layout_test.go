package figure_test

import (
	"strings"
	"testing"

	"github.com/go-fonts/liberation/liberationsansbold"
	"github.com/go-fonts/liberation/liberationsansregular"
	"golang.org/x/image/font"
	"golang.org/x/image/font/sfnt"
	"golang.org/x/image/math/fixed"

	"kifahrplan/app"
	"kifahrplan/app/figure"
)

// crowded is a strategy whose numbers and names are as long as they get.
func crowded() *app.Strategy {
	var b builder
	for i, code := range app.PhaseCodes() {
		id := b.phase(code, i+1)
		b.tasks(id, app.TaskDone, 1)
		b.tasks(id, app.TaskBlocked, 1)
		b.tasks(id, app.TaskInProgress, 1)
		b.tasks(id, app.TaskOpen, 1+i*i*90)
	}
	for _, code := range app.GroupCodes() {
		b.contributions(b.group(code, ""), app.ContributionAnswered, 1)
	}
	long := b.group("", "Donaudampfschifffahrtsgesellschaftskapitänsvereinigung der Stadt Musterstadt und ihrer Ortsteile WWWWWW")
	b.contributions(long, app.ContributionOpen, 1500)
	b.contributions(long, app.ContributionAnswered, 1)
	return b.strategy()
}

func TestEverythingStaysInsideTheDrawing(t *testing.T) {
	faces := fonts(t)
	for _, lang := range app.Languages() {
		tr := words(t, lang)
		for _, s := range []*app.Strategy{town(), {}, crowded(), risky()} {
			for _, d := range []figure.Drawing{figure.TasksByPhase(s, tr), figure.ContributionsByGroup(s, tr), figure.RiskPyramid(s, tr)} {
				for _, shape := range d.Shapes {
					wantInside(t, d, shape, faces)
				}
			}
		}
	}
}

func wantInside(t *testing.T, d figure.Drawing, shape figure.Shape, faces map[bool]*sfnt.Font) {
	t.Helper()
	var x1, x2, y1, y2 float64
	switch s := shape.(type) {
	case figure.Box:
		x1, x2, y1, y2 = s.X, s.X+s.W, s.Y, s.Y+s.H
	case figure.Line:
		x1, x2, y1, y2 = min(s.X1, s.X2), max(s.X1, s.X2), min(s.Y1, s.Y2), max(s.Y1, s.Y2)
	case figure.Text:
		w := advance(t, faces[s.Bold], s)
		x1 = s.X - w*float64(s.Anchor)/2 // start, middle, end
		x2, y1, y2 = x1+w, s.Y-s.Size*0.75, s.Y+s.Size*0.25
	}
	if x1 < -0.01 || y1 < -0.01 || x2 > d.Width+0.01 || y2 > d.Height+0.01 {
		t.Errorf("outside of %.0f × %.0f: %+v (%.1f–%.1f, %.1f–%.1f)", d.Width, d.Height, shape, x1, x2, y1, y2)
	}
}

// A box is wide enough for the number in it, and the parts of a bar do not overlap.
func TestNumbersFitTheirBoxes(t *testing.T) {
	faces := fonts(t)
	tr := words(t, app.German)
	for _, d := range []figure.Drawing{figure.TasksByPhase(crowded(), tr), figure.ContributionsByGroup(crowded(), tr)} {
		var box, before figure.Box
		for _, shape := range d.Shapes {
			switch s := shape.(type) {
			case figure.Box:
				before, box = box, s
				if before.Y == box.Y && before.X+before.W > box.X {
					t.Errorf("%+v overlaps %+v", box, before)
				}
			case figure.Text:
				if s.Anchor == figure.Middle && advance(t, faces[true], s) > box.W {
					t.Errorf("%q is wider than its box of %.1f", s.Value, box.W)
				}
			}
		}
	}
}

func TestLongNamesAreShortenedInThePictureOnly(t *testing.T) {
	d := figure.ContributionsByGroup(crowded(), words(t, app.German))
	shortened := false
	for _, v := range texts(d) {
		shortened = shortened || strings.HasSuffix(v, "…")
	}
	if !shortened {
		t.Errorf("no ellipsis in %q", texts(d))
	}
	last := d.Facts[len(d.Facts)-1]
	if !strings.HasSuffix(last[0], "WWWWWW") || last[3] != "1.501" {
		t.Errorf("facts are cut too: %q", last)
	}
}

func fonts(t *testing.T) map[bool]*sfnt.Font {
	t.Helper()
	out := map[bool]*sfnt.Font{}
	for bold, data := range map[bool][]byte{false: liberationsansregular.TTF, true: liberationsansbold.TTF} {
		f, err := sfnt.Parse(data)
		if err != nil {
			t.Fatal(err)
		}
		out[bold] = f
	}
	return out
}

// advance is the width of a text in the font of the papers, with a tenth more for the wider one of the screens.
func advance(t *testing.T, f *sfnt.Font, s figure.Text) float64 {
	t.Helper()
	var buf sfnt.Buffer
	units := fixed.I(1000)
	var sum fixed.Int26_6
	for _, r := range s.Value {
		g, err := f.GlyphIndex(&buf, r)
		if err != nil {
			t.Fatal(err)
		}
		a, err := f.GlyphAdvance(&buf, g, units, font.HintingNone)
		if err != nil {
			t.Fatal(err)
		}
		sum += a
	}
	return float64(sum) / 64 / 1000 * s.Size * 1.1
}
