package sample

import (
	"bytes"
	"flag"
	"image"
	"image/color"
	"image/draw"
	"image/png"
	"math"
	"os"
	"testing"
)

// The arms of Musterstadt: a silver gate tower on blue above silver waves. They are drawn here and embedded as a file, so
// that their bytes do not depend on the version of the compressor.
var updateLogo = flag.Bool("update-logo", false, "draw data/logo.png anew")

const (
	logoWidth, logoHeight = 400, 448
	logoScale             = 198.0 // pixels for one unit; the shield is two units wide
	shoulder              = 0.5   // where the sides of the shield begin to bend
)

func TestLogoIsTheDrawing(t *testing.T) {
	want := drawLogo()
	if *updateLogo {
		var out bytes.Buffer
		if err := (&png.Encoder{CompressionLevel: png.BestCompression}).Encode(&out, want); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile("data/logo.png", out.Bytes(), 0o644); err != nil {
			t.Fatal(err)
		}
		t.Log("data/logo.png was drawn; run the tests again to embed it")
		return
	}
	c := loaded(t)
	got, err := png.Decode(bytes.NewReader([]byte(c.logo)))
	if err != nil {
		t.Fatal(err)
	}
	if got.Bounds() != want.Bounds() {
		t.Fatalf("the logo measures %v, want %v", got.Bounds(), want.Bounds())
	}
	have := image.NewNRGBA(want.Bounds())
	draw.Draw(have, have.Bounds(), got, image.Point{}, draw.Src)
	if !nearlyEqual(have.Pix, want.Pix) {
		t.Error("data/logo.png is not what drawLogo draws: run the test with -update-logo")
	}
}

func TestLogoIsSmallAndHasClearCorners(t *testing.T) {
	c := loaded(t)
	if n := len(c.logo); n > 20<<10 {
		t.Errorf("the logo has %d bytes, want at most 20 KB", n)
	}
	img, err := png.Decode(bytes.NewReader([]byte(c.logo)))
	if err != nil {
		t.Fatal(err)
	}
	if _, _, _, a := img.At(2, logoHeight-3).RGBA(); a != 0 {
		t.Error("the background beside the shield is not transparent")
	}
	if _, _, _, a := img.At(logoWidth/2, logoHeight/2).RGBA(); a != 0xffff {
		t.Error("the middle of the shield is not opaque")
	}
}

// nearlyEqual allows for the rounding that drawing with transparency brings.
func nearlyEqual(a, b []uint8) bool {
	if len(a) != len(b) {
		return false
	}
	for i := range a {
		if math.Abs(float64(a[i])-float64(b[i])) > 2 {
			return false
		}
	}
	return true
}

// drawLogo paints every pixel as the mean of 16 points.
func drawLogo() *image.NRGBA {
	img := image.NewNRGBA(image.Rect(0, 0, logoWidth, logoHeight))
	for py := range logoHeight {
		for px := range logoWidth {
			img.SetNRGBA(px, py, meanColour(px, py))
		}
	}
	return img
}

func meanColour(px, py int) color.NRGBA {
	const side = 4
	var r, g, b, hits float64
	for i := range side * side {
		x := (float64(px) + (float64(i%side)+0.5)/side - logoWidth/2) / logoScale
		y := (float64(py) + (float64(i/side)+0.5)/side - 2) / logoScale
		c, ok := armsAt(x, y)
		if !ok {
			continue
		}
		r, g, b, hits = r+float64(c.R), g+float64(c.G), b+float64(c.B), hits+1
	}
	if hits == 0 {
		return color.NRGBA{}
	}
	return color.NRGBA{
		uint8(math.Round(r / hits)), uint8(math.Round(g / hits)), uint8(math.Round(b / hits)),
		uint8(math.Round(hits * 255 / (side * side))),
	}
}

// armsAt returns the colour at a point; x runs from -1 to 1, y from the top.
func armsAt(x, y float64) (color.NRGBA, bool) {
	navy, gold := color.NRGBA{0x10, 0x24, 0x3E, 0xff}, color.NRGBA{0xF2, 0xC1, 0x4E, 0xff}
	blue, silver := color.NRGBA{0x0B, 0x5C, 0xAD, 0xff}, color.NRGBA{0xFF, 0xFF, 0xFF, 0xff}
	switch wave := math.Floor((y - 1.30 - 0.04*math.Sin(x*4*math.Pi)) / 0.15); {
	case !inShield(x, y, 0):
		return color.NRGBA{}, false
	case !inShield(x, y, 0.05):
		return navy, true
	case !inShield(x, y, 0.085):
		return gold, true
	case wave >= 0 && math.Mod(wave, 2) == 0:
		return silver, true
	case wave >= 0:
		return blue, true
	case inGate(x, y):
		return navy, true
	case inTower(math.Abs(x), y):
		return silver, true
	}
	return blue, true
}

// inShield tells whether a point lies in the shield, at least inset away from its edge.
func inShield(x, y, inset float64) bool {
	x = math.Abs(x)
	if y < inset || x > 1-inset {
		return false
	}
	return y < shoulder || math.Hypot(x+1, y-shoulder) <= 2-inset
}

func inTower(x, y float64) bool {
	switch {
	case y < 0.26 || y > 1.36:
		return false
	case y < 0.38: // merlons of the tower
		return x < 0.09 || x > 0.23 && x < 0.42
	case y < 0.52:
		return x < 0.42
	case x < 0.33:
		return true
	case y < 0.80:
		return false
	case y < 0.89: // merlons of the wall
		return x > 0.42 && x < 0.53 || x > 0.64 && x < 0.75
	}
	return x < 0.75
}

func inGate(x, y float64) bool {
	gate := math.Hypot(x, y-1.04) < 0.15 || math.Abs(x) < 0.15 && y > 1.04
	window := math.Hypot(x, y-0.66) < 0.06 || math.Abs(x) < 0.06 && y > 0.66 && y < 0.76
	return gate || window
}
