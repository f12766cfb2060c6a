package pdf

import (
	"bytes"
	"encoding/binary"
	"encoding/xml"
	"errors"
	"io"
	"strings"
	"testing"
	"time"

	"golang.org/x/image/font/sfnt"

	"kifahrplan/app"
	"kifahrplan/export/paper"
)

func TestRepairedFontIsSound(t *testing.T) {
	f, err := parseRaw(drawn(t))
	if err != nil {
		t.Fatal(err)
	}
	cv := newCanvas(time.Unix(0, 0))
	cv.loaded[testSetter(t).fonts.face(false, false)] = true
	fin := &finisher{file: f, canvas: cv}
	if err := fin.repairFonts(); err != nil {
		t.Fatal(err)
	}
	repaired := 0
	for n := range f.objects {
		if !bytes.Contains(f.objects[n], []byte("/Subtype /Type0")) {
			continue
		}
		repaired++
		program, err := inflate(f.objects[n+fontFileObject])
		if err != nil {
			t.Fatal(err)
		}
		if checksum(program) != 0xB1B0AFBA {
			t.Errorf("checksum %X", checksum(program))
		}
		sf, err := sfnt.Parse(program)
		if err != nil {
			t.Fatal(err)
		}
		if g, err := sf.GlyphIndex(nil, 'ö'); err != nil || g == 0 {
			t.Errorf("glyph %d, %v", g, err)
		}
		codes, err := inflate(f.objects[n+toUnicodeObject])
		if err != nil || !bytes.Contains(codes, []byte("<00F6> <00F6>")) || bytes.Contains(codes, []byte("bfrange")) {
			t.Errorf("codes %s, %v", codes, err)
		}
		if !bytes.Contains(f.objects[n], []byte("+LiberationSans\n")) {
			t.Errorf("font %s", f.objects[n])
		}
	}
	if repaired != 1 {
		t.Errorf("%d fonts", repaired)
	}
}

func TestRepairProgramRefusesWhatItDoesNotKnow(t *testing.T) {
	table := func(name string, offset, size uint32) []byte {
		b := make([]byte, 60)
		b[5] = 1
		copy(b[12:], name)
		binary.BigEndian.PutUint32(b[20:], offset)
		binary.BigEndian.PutUint32(b[24:], size)
		return b
	}
	for what, ttf := range map[string][]byte{
		"empty": nil, "no directory": {0, 0, 0, 0, 0, 9, 0, 0, 0, 0, 0, 0},
		"beyond the end": table("glyf", 50, 50), "no head": table("glyf", 30, 4), "another map": table("cmap", 28, 32),
	} {
		if err := repairProgram(ttf); !errors.Is(err, errUnexpected) {
			t.Errorf("%s: %v", what, err)
		}
	}
}

func TestSubsetTag(t *testing.T) {
	a, b := subsetTag([]uint16{1, 2}), subsetTag([]uint16{1, 3})
	if a == b || a != subsetTag([]uint16{1, 2}) || len(a) != 6 || strings.Trim(a, "ABCDEFGHIJKLMNOPQRSTUVWXYZ") != "" {
		t.Errorf("%q and %q", a, b)
	}
	if got := bytes.Count(unicodeMap(make([]uint16, 250)), []byte("beginbfchar")); got != 3 {
		t.Errorf("%d blocks", got)
	}
}

func TestXMP(t *testing.T) {
	m, err := metadataOf(&paper.Document{
		Title: "Titel <&> \u00a0ä", Subject: "Thema", Author: "Stadt & Land", Language: app.German,
		Created: time.Date(2026, 6, 1, 1, 0, 0, 0, time.FixedZone("", 7200)),
	})
	if err != nil {
		t.Fatal(err)
	}
	xmp := m.xmp()
	for d := xml.NewDecoder(bytes.NewReader(xmp)); ; {
		if _, err := d.Token(); errors.Is(err, io.EOF) {
			break
		} else if err != nil {
			t.Fatal(err)
		}
	}
	for _, want := range []string{
		"<pdfuaid:part>1<", "<pdfaid:part>2<", "<pdfaid:conformance>A<", ">Titel &lt;&amp;&gt; \u00a0ä<", ">Stadt &amp; Land<",
		"<xmp:CreateDate>2026-05-31T23:00:00Z<", `xml:lang="de"`,
	} {
		if !strings.Contains(string(xmp), want) {
			t.Errorf("%q is missing in\n%s", want, xmp)
		}
	}
	if info := m.info(); !strings.Contains(info, "/CreationDate (D:20260531230000Z)") || !strings.Contains(info, "/Subject (Thema)") {
		t.Errorf("info %s", info)
	}
}

func TestColorProfile(t *testing.T) {
	p := colorProfile()
	if size := binary.BigEndian.Uint32(p); int(size) != len(p) || string(p[36:40]) != "acsp" || string(p[16:20]) != "RGB " {
		t.Errorf("header % x", p[:40])
	}
	tags := map[string][]byte{}
	for i := range int(binary.BigEndian.Uint32(p[128:])) {
		rec := p[132+12*i:]
		offset, size := binary.BigEndian.Uint32(rec[4:]), binary.BigEndian.Uint32(rec[8:])
		tags[string(rec[:4])] = p[offset : offset+size]
	}
	curve := tags["gTRC"]
	if len(tags) != 9 || string(curve[:4]) != "curv" || !bytes.Equal(curve, tags["rTRC"]) {
		t.Errorf("%d tags, curve %q", len(tags), curve[:4])
	}
	if first, last := binary.BigEndian.Uint16(curve[12:]), binary.BigEndian.Uint16(curve[len(curve)-2:]); first != 0 || last != 65535 {
		t.Errorf("the curve goes from %d to %d", first, last)
	}
	// The primaries add up to the white of D50.
	for i, want := range []float64{0.9642, 1, 0.8249} {
		sum := 0.0
		for _, name := range []string{"rXYZ", "gXYZ", "bXYZ"} {
			sum += float64(int32(binary.BigEndian.Uint32(tags[name][8+4*i:]))) / 65536
		}
		if sum < want-0.001 || sum > want+0.001 {
			t.Errorf("channel %d adds up to %.4f, want %.4f", i, sum, want)
		}
	}
}

func TestPrune(t *testing.T) {
	root := &element{kind: "Document"}
	root.add("P")
	root.add("Div").add("Caption").add("P")
	tr := root.add("Table").add("TBody").add("TR")
	tr.add("TD").add("P")
	full := root.add("P")
	full.kids = append(full.kids, kid{page: 1})
	if !root.prune() || len(root.kids) != 2 || len(tr.kids) != 1 || len(tr.kids[0].element.kids) != 0 {
		t.Errorf("left are %d elements", len(root.kids))
	}
}

func TestAllowedURI(t *testing.T) {
	for uri, want := range map[string]bool{
		"https://example.org/ä?b#c": true, " HTTP://example.org ": true, "mailto:a@example.org": true,
		"": false, "example.org": false, "ftp://example.org": false, "javascript:alert(1)": false, "https:": false, "mailto:": false,
		"file:///etc/passwd": false, "http://\x00": false, "https://a b/": false,
	} {
		if got := allowedURI(uri) != ""; got != want {
			t.Errorf("%q: %v", uri, got)
		}
	}
}
