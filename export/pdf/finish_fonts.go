package pdf

import (
	"bytes"
	"crypto/sha256"
	"encoding/binary"
	"fmt"
	"regexp"
	"strings"
)

// What gofpdf writes for a font, counted from the first of its objects.
const (
	fontObject      = 0
	cidFontObject   = 1
	toUnicodeObject = 2
	describedObject = 4
	glyphMapObject  = 5
	fontFileObject  = 6
)

var compositeFont = regexp.MustCompile(`^<</Type /Font\n/Subtype /Type0\n/BaseFont /utf8` + fontFamily + `((?:BI|B|I)?)\n`)

// repairFonts mends what is wrong with the fonts that gofpdf writes: the map to Unicode is against its rules, the names
// do not say that the fonts are subsets, and a length inside the font file is wrong.
func (f *finisher) repairFonts() error {
	for n := 1; n+fontFileObject < len(f.file.objects); n++ {
		m := compositeFont.FindSubmatch(f.file.objects[n])
		if m == nil {
			continue
		}
		if err := f.repairFont(n, string(m[1])); err != nil {
			return fmt.Errorf("font %q: %w", m[1], err)
		}
	}
	return nil
}

func (f *finisher) repairFont(n int, style string) error {
	glyphs, err := inflate(f.file.objects[n+glyphMapObject])
	if err != nil {
		return err
	}
	used := usedCodes(glyphs)
	name := subsetTag(used) + "+" + f.canvas.nameOf(style)
	for _, k := range []int{fontObject, cidFontObject, describedObject} {
		if err := f.file.replace(n+k, "/utf8"+fontFamily+style+"\n", "/"+name+"\n"); err != nil {
			return err
		}
	}
	f.file.set(n+toUnicodeObject, deflated("", unicodeMap(used)))
	program, err := inflate(f.file.objects[n+fontFileObject])
	if err != nil {
		return err
	}
	if err := repairProgram(program); err != nil {
		return err
	}
	f.file.set(n+fontFileObject, deflated(fmt.Sprintf("/Length1 %d", len(program)), program))
	return nil
}

// nameOf returns the PostScript name of a style that was drawn with.
func (cv *canvas) nameOf(style string) string {
	for f := range cv.loaded {
		if f.style == style {
			return f.name
		}
	}
	return "Font"
}

// usedCodes lists the codes that have a glyph. gofpdf's codes are Unicode code points.
func usedCodes(glyphs []byte) []uint16 {
	var used []uint16
	for c := 0; 2*c+1 < len(glyphs) && c < basicPlane; c++ {
		if glyphs[2*c] != 0 || glyphs[2*c+1] != 0 {
			used = append(used, uint16(c)) //nolint:gosec // below basicPlane
		}
	}
	return used
}

// subsetTag is the six letters before a subset's name. The same characters give the same letters.
func subsetTag(used []uint16) string {
	h := sha256.New()
	_ = binary.Write(h, binary.BigEndian, used) // a hash does not fail
	var tag strings.Builder
	for _, b := range h.Sum(nil)[:6] {
		tag.WriteByte('A' + b%26)
	}
	return tag.String()
}

// unicodeMap says which character each code stands for. gofpdf's own map is one range of 65,536 codes, which the rules
// forbid, so some readers ignore it.
func unicodeMap(used []uint16) []byte {
	var b bytes.Buffer
	b.WriteString("/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n" +
		"/CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def\n" +
		"/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n" +
		"1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n")
	const most = 100 // in one block
	for len(used) > 0 {
		n := min(most, len(used))
		fmt.Fprintf(&b, "%d beginbfchar\n", n)
		for _, c := range used[:n] {
			fmt.Fprintf(&b, "<%04[1]X> <%04[1]X>\n", c)
		}
		b.WriteString("endbfchar\n")
		used = used[n:]
	}
	b.WriteString("endcmap\nCMapName currentdict /CMap defineresource pop\n" + "end\n" + "end\n")
	return b.Bytes()
}

// repairProgram corrects the length of the character map in a font file, which gofpdf gets wrong, and the two checksums
// that follow from it.
func repairProgram(ttf []byte) error {
	be := binary.BigEndian
	head := 0
	const directory, record = 12, 16
	if len(ttf) < directory {
		return fmt.Errorf("%w: font file", errUnexpected)
	}
	for i := range int(be.Uint16(ttf[4:])) {
		if len(ttf) < directory+record*(i+1) {
			return fmt.Errorf("%w: font directory", errUnexpected)
		}
		rec := ttf[directory+record*i:]
		offset, size := int(be.Uint32(rec[8:])), int(be.Uint32(rec[12:]))
		if offset+size > len(ttf) {
			return fmt.Errorf("%w: font table", errUnexpected)
		}
		switch string(rec[:4]) {
		case "cmap":
			table := ttf[offset : offset+size]
			if size < 16 || be.Uint16(table[2:]) != 1 || be.Uint32(table[8:]) != 12 || be.Uint16(table[12:]) != 4 {
				return fmt.Errorf("%w: character map", errUnexpected)
			}
			be.PutUint16(table[14:], uint16(size-12)) //nolint:gosec // the map of a subset is small
			be.PutUint32(rec[4:], checksum(table))
		case "head":
			head = offset
		}
	}
	if head == 0 || head+12 > len(ttf) {
		return fmt.Errorf("%w: font head", errUnexpected)
	}
	be.PutUint32(ttf[head+8:], 0)
	be.PutUint32(ttf[head+8:], 0xB1B0AFBA-checksum(ttf))
	return nil
}

// checksum is that of TrueType: the sum of the words.
func checksum(b []byte) uint32 {
	sum := uint32(0)
	for ; len(b) >= 4; b = b[4:] {
		sum += binary.BigEndian.Uint32(b)
	}
	if len(b) > 0 {
		var last [4]byte
		copy(last[:], b)
		sum += binary.BigEndian.Uint32(last[:])
	}
	return sum
}
