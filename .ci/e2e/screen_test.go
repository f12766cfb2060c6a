package e2e

import (
	"bytes"
	"image"
	"image/color"
	"image/png"
)

// Colours that the window is read by: what they mark is found wherever the layout puts it.
func primaryBlue() color.RGBA  { return color.RGBA{R: 11, G: 92, B: 173, A: 255} } // the button of a screen's main action
func secondGroup() color.RGBA  { return color.RGBA{R: 141, G: 54, B: 13, A: 255} } // the sign of data protection
func sidebarNight() color.RGBA { return color.RGBA{R: 16, G: 36, B: 62, A: 255} }  // the sidebar, which open workshops have

// look returns what the window shows; nil when it shows nothing yet.
func (p *program) look() image.Image {
	img, err := png.Decode(bytes.NewReader([]byte(p.output("import", "-window", p.window, "png:-"))))
	if err != nil {
		return nil
	}
	return img
}

// drawn tells whether the first frame is on the screen: a window without it has one colour.
func (p *program) drawn() bool {
	img := p.look()
	if img == nil {
		return false
	}
	seen := map[color.Color]bool{}
	for y := img.Bounds().Min.Y; y < img.Bounds().Max.Y; y += 3 {
		for x := img.Bounds().Min.X; x < img.Bounds().Max.X; x += 3 {
			seen[img.At(x, y)] = true
		}
	}
	return len(seen) > 10
}

// hasWorkshop tells whether the program shows a workshop: only then there is a sidebar.
func (p *program) hasWorkshop() bool {
	img := p.look()
	return img != nil && alike(img.At(4, 600), sidebarNight())
}

// asks tells whether a dialog stands before the welcome screen, which it darkens.
func (p *program) asks() bool {
	img := p.look()
	return img != nil && !alike(img.At(4, 600), color.RGBA{R: 255, G: 255, B: 255, A: 255}) && !alike(img.At(4, 600), sidebarNight())
}

// clickOn clicks on the topmost thing of a colour.
func (p *program) clickOn(what string, c color.RGBA) {
	p.t.Helper()
	p.clickOnWide(what, c, 7)
}

// clickOnButton clicks on the topmost button of a main action. Text and signs of its colour are narrower.
func (p *program) clickOnButton(what string) {
	p.t.Helper()
	p.clickOnWide(what, primaryBlue(), 80)
}

func (p *program) clickOnWide(what string, c color.RGBA, least int) {
	p.t.Helper()
	var x, y int
	p.wait(what, func() bool {
		var found bool
		x, y, found = topmost(p.look(), c, least)
		return found
	})
	p.click(x, y)
}

// topmost finds the first line of a colour that has a least length, and returns a point some way below its middle.
func topmost(img image.Image, c color.RGBA, least int) (x, y int, found bool) {
	const below = 6
	if img == nil {
		return 0, 0, false
	}
	b := img.Bounds()
	for y := b.Min.Y; y < b.Max.Y; y++ {
		run := 0
		for x := b.Min.X; x <= b.Max.X; x++ {
			if x < b.Max.X && alike(img.At(x, y), c) {
				run++
				continue
			}
			if run >= least {
				return x - run/2, y + below, true
			}
			run = 0
		}
	}
	return 0, 0, false
}

func alike(a color.Color, b color.RGBA) bool {
	const tolerance = 8 // hovering and smoothing change colours a little
	near := func(x uint32, y uint8) bool { d := int(x>>8) - int(y); return -tolerance <= d && d <= tolerance }
	r, g, bl, _ := a.RGBA()
	return near(r, b.R) && near(g, b.G) && near(bl, b.B)
}
