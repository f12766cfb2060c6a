package pdf

import (
	"image/color"
	"math"
	"testing"

	"kifahrplan/app/figure"
)

// contrast is the ratio of WCAG 2.
func contrast(a, b color.NRGBA) float64 {
	luminance := func(c color.NRGBA) float64 {
		channel := func(v uint8) float64 {
			x := float64(v) / 255
			if x <= 0.04045 {
				return x / 12.92
			}
			return math.Pow((x+0.055)/1.055, 2.4)
		}
		return 0.2126*channel(c.R) + 0.7152*channel(c.G) + 0.0722*channel(c.B)
	}
	la, lb := luminance(a), luminance(b)
	return (max(la, lb) + 0.05) / (min(la, lb) + 0.05)
}

func TestTextCanBeRead(t *testing.T) {
	th := newTheme()
	white := figure.Light()[figure.Background]
	texts := map[string]textStyle{
		"body": th.body, "lead": th.lead, "small": th.small, "cell": th.cell, "caption": th.caption, "furniture": th.furniture,
		"subtitle": th.coverSubtitle, "name": th.coverName, "value": th.coverValue, "title": th.coverTitle(30),
	}
	for level := 1; level <= maxLevel; level++ {
		texts["heading"+string(rune('0'+level))], _, _ = th.heading(level)
	}
	for name, st := range texts {
		if got := contrast(st.ink, white); got < 4.5 {
			t.Errorf("%s: contrast %.2f", name, got)
		}
		if st.size < 8.5 || st.lead < st.size*1.2 {
			t.Errorf("%s: %v points on %v", name, st.size, st.lead)
		}
	}
	if got := contrast(th.accent, white); got < 4.5 {
		t.Errorf("links: contrast %.2f", got)
	}
	for _, ink := range []color.NRGBA{th.columnHead.ink, th.accent} {
		if got := contrast(ink, th.headFill); got < 4.5 {
			t.Errorf("head of tables: contrast %.2f", got)
		}
	}
}
