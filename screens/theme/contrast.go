package theme

import (
	"image/color"
	"math"
)

// Contrast returns the contrast of two opaque colours as WCAG 2 counts it, from 1 to 21.
func Contrast(a, b color.Color) float64 {
	la, lb := luminance(a), luminance(b)
	return (max(la, lb) + 0.05) / (min(la, lb) + 0.05)
}

// On returns black or white, whichever can be read better on a colour.
func On(c color.Color) color.NRGBA {
	black, white := hex(0x000000), hex(0xFFFFFF)
	if Contrast(c, black) >= Contrast(c, white) {
		return black
	}
	return white
}

// Over returns what the eye sees where a colour with transparency lies on an opaque one.
func Over(top, bottom color.Color) color.NRGBA {
	t, ok := color.NRGBAModel.Convert(top).(color.NRGBA)
	b, okToo := color.NRGBAModel.Convert(bottom).(color.NRGBA)
	if !ok || !okToo {
		return t
	}
	mix := func(x, y uint8) uint8 {
		return uint8((uint32(x)*uint32(t.A) + uint32(y)*(255-uint32(t.A)) + 127) / 255) //nolint:gosec // at most 255
	}
	return color.NRGBA{R: mix(t.R, b.R), G: mix(t.G, b.G), B: mix(t.B, b.B), A: 0xFF}
}

func luminance(c color.Color) float64 {
	r, g, b, _ := c.RGBA()
	return 0.2126*linear(r) + 0.7152*linear(g) + 0.0722*linear(b)
}

func linear(v uint32) float64 {
	s := float64(v) / 0xFFFF
	if s <= 0.04045 {
		return s / 12.92
	}
	return math.Pow((s+0.055)/1.055, 2.4)
}
