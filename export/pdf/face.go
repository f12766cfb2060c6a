package pdf

import (
	"errors"
	"fmt"
	"math"
	"strings"
	"sync"

	"github.com/go-fonts/liberation/liberationsansbold"
	"github.com/go-fonts/liberation/liberationsansbolditalic"
	"github.com/go-fonts/liberation/liberationsansitalic"
	"github.com/go-fonts/liberation/liberationsansregular"
	"golang.org/x/image/font"
	"golang.org/x/image/font/sfnt"
	"golang.org/x/image/math/fixed"
)

// family holds the four styles of the paper's font. It does not change once it is loaded.
type family [4]*face

// newFamily returns a function that loads the family when it is first called.
func newFamily() func() (*family, error) {
	return sync.OnceValues(func() (*family, error) {
		var fam family
		for i, src := range [...]struct {
			style string
			data  []byte
		}{
			{"", liberationsansregular.TTF},
			{"B", liberationsansbold.TTF},
			{"I", liberationsansitalic.TTF},
			{"BI", liberationsansbolditalic.TTF},
		} {
			f, err := loadFace(src.style, src.data)
			if err != nil {
				return nil, fmt.Errorf("font %q: %w", src.style, err)
			}
			fam[i] = f
		}
		return &fam, nil
	})
}

func (f *family) face(bold, italic bool) *face {
	i := 0
	if bold {
		i |= 1
	}
	if italic {
		i |= 2
	}
	return f[i]
}

// face is one style of the font.
type face struct {
	style  string // as gofpdf names it
	name   string // PostScript name
	data   []byte // the TrueType file; gofpdf writes into what it is given, so it gets copies
	widths []uint16
}

// absent is the width of characters that the face lacks.
const absent = math.MaxUint16

// basicPlane is the number of characters that gofpdf can draw: those of the Basic Multilingual Plane.
const basicPlane = 1 << 16

func loadFace(style string, data []byte) (*face, error) {
	sf, err := sfnt.Parse(data)
	if err != nil {
		return nil, err
	}
	var buf sfnt.Buffer
	name, err := sf.Name(&buf, sfnt.NameIDPostScript)
	if err != nil {
		return nil, err
	}
	f := &face{style: style, name: pdfName(name), data: data, widths: make([]uint16, basicPlane)}
	units := sf.UnitsPerEm()
	for r := range rune(basicPlane) {
		g, err := sf.GlyphIndex(&buf, r)
		if err != nil || g == 0 {
			f.widths[r] = absent
			continue
		}
		advance, err := sf.GlyphAdvance(&buf, g, fixed.I(int(units)), font.HintingNone)
		if err != nil {
			return nil, fmt.Errorf("width of %U: %w", r, err)
		}
		// Rounded as gofpdf rounds, since readers place the glyphs by what gofpdf writes into the file.
		f.widths[r] = uint16(math.Round(float64(advance.Round()) * 1000 / float64(units)))
	}
	if !f.covers('?') || !f.covers(' ') || !f.covers(softHyphen) {
		return nil, errors.New("lacks basic characters")
	}
	return f, nil
}

// covers says whether the face has a glyph for the character.
func (f *face) covers(r rune) bool {
	return r >= 0 && r < basicPlane && f.widths[r] != absent
}

// width is the width of a character that the face covers, at this size.
func (f *face) width(r rune, size float64) float64 { return float64(f.widths[r]) * size / 1000 }

// measure is the width of cleaned text at this size.
func (f *face) measure(s string, size float64) float64 {
	sum := 0
	for _, r := range s {
		sum += int(f.widths[r])
	}
	return float64(sum) * size / 1000
}

// pdfName drops what a name in a PDF file may not hold.
func pdfName(s string) string {
	return strings.Map(func(r rune) rune {
		if r > ' ' && r < 127 && !strings.ContainsRune("()<>[]{}/%#+", r) {
			return r
		}
		return -1
	}, s)
}
