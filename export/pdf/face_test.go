package pdf

import (
	"bytes"
	"testing"

	"github.com/jung-kurt/gofpdf"
)

// Readers place glyphs by the widths that gofpdf writes into the file, so ours must be the same.
func TestWidthsAreThoseOfTheFile(t *testing.T) {
	fonts := testSetter(t).fonts
	for _, f := range fonts {
		p := gofpdf.New("P", "pt", "A4", "")
		p.AddUTF8FontFromBytes(fontFamily, f.style, bytes.Clone(f.data))
		p.SetFont(fontFamily, f.style, 10)
		covered := 0
		for r := rune(1); r < basicPlane; r++ {
			if !f.covers(r) {
				continue
			}
			covered++
			if got := p.GetStringSymbolWidth(string(r)); got != int(f.widths[r]) {
				t.Errorf("%s %U: %d in the file, %d measured", f.name, r, got, f.widths[r])
			}
		}
		if covered < 2000 || p.Err() {
			t.Errorf("%s covers %d characters (%v)", f.name, covered, p.Error())
		}
	}
}

func TestFamily(t *testing.T) {
	fonts := testSetter(t).fonts
	for i, want := range []string{"LiberationSans", "LiberationSans-Bold", "LiberationSans-Italic", "LiberationSans-BoldItalic"} {
		if got := fonts.face(i&1 > 0, i&2 > 0).name; got != want {
			t.Errorf("style %d is %q, want %q", i, got, want)
		}
	}
	if fonts.face(false, false).covers('😀') || fonts.face(false, false).covers(-1) {
		t.Error("covers what it lacks")
	}
}

func TestFontsThatCannotBeRead(t *testing.T) {
	if _, err := loadFace("", []byte("no font")); err == nil {
		t.Error("read what is no font")
	}
}

func TestMeasure(t *testing.T) {
	f := testSetter(t).fonts.face(false, false)
	if got, want := f.measure("ab ", 10), f.width('a', 10)+f.width('b', 10)+f.width(' ', 10); got-want > 1e-9 || want-got > 1e-9 {
		t.Errorf("%v, want %v", got, want)
	}
	if got := pdfName("A (b)/c#"); got != "Abc" {
		t.Errorf("name %q", got)
	}
}
