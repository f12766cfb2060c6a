package pdf

import (
	"bytes"
	"errors"
	"fmt"
	"regexp"
	"strconv"
	"strings"
	"testing"
	"time"
)

// drawn is gofpdf's file of one page.
func drawn(t *testing.T) []byte {
	t.Helper()
	cv := newCanvas(time.Unix(0, 0))
	cv.newPage()
	cv.mark(&element{kind: "P"})
	cv.text(testSetter(t).fonts.face(false, false), 10, newTheme().ink, point{100, 100}, "Größe")
	raw, err := cv.output()
	if err != nil {
		t.Fatal(err)
	}
	return raw
}

func TestParseRaw(t *testing.T) {
	f, err := parseRaw(drawn(t))
	if err != nil {
		t.Fatal(err)
	}
	for n := 1; n < len(f.objects); n++ {
		if !bytes.HasPrefix(f.objects[n], []byte("<<")) {
			t.Errorf("object %d is %.40q", n, f.objects[n])
		}
	}
	if !bytes.Contains(f.objects[1], []byte("/Type /Pages")) || !bytes.Contains(f.objects[len(f.objects)-1], []byte("/Type /Catalog")) {
		t.Error("pages and catalog are not where they are expected")
	}
}

// What is not as gofpdf writes it must be refused, not written into a paper.
func TestParseRawRefusesWhatItDoesNotKnow(t *testing.T) {
	raw := drawn(t)
	for what, broken := range map[string][]byte{
		"empty":          nil,
		"cut":            raw[:len(raw)/2],
		"no table":       bytes.Replace(raw, []byte("xref\n0 "), []byte("xxxx\n0 "), 1),
		"no count":       bytes.Replace(raw, []byte("xref\n0 "), []byte("xref\n0 x"), 1),
		"moved":          append([]byte("%"), raw...),
		"another object": bytes.Replace(raw, []byte("3 0 obj\n"), []byte("9 0 obj\n"), 1),
		"another end":    bytes.Replace(raw, []byte("\nendobj\n"), []byte("\nendob_\n"), 1),
	} {
		if _, err := parseRaw(broken); !errors.Is(err, errUnexpected) {
			t.Errorf("%s: %v", what, err)
		}
	}
}

func FuzzParseRaw(f *testing.F) {
	f.Add([]byte("1 0 obj\n<<>>\nendobj\nxref\n0 2\n0000000000 65535 f \n0000000000 00000 n \nstartxref\n20\n%%EOF"))
	f.Fuzz(func(t *testing.T, data []byte) {
		file, err := parseRaw(data)
		if err == nil && len(file.objects) == 0 {
			t.Error("a file without objects")
		}
	})
}

func TestReplace(t *testing.T) {
	f := &rawFile{objects: [][]byte{nil, []byte("a b b")}}
	if err := f.replace(1, "a", "c"); err != nil || string(f.objects[1]) != "c b b" {
		t.Errorf("%q, %v", f.objects[1], err)
	}
	for _, old := range []string{"b", "x"} {
		if err := f.replace(1, old, "c"); !errors.Is(err, errUnexpected) {
			t.Errorf("%q: %v", old, err)
		}
	}
}

func TestStreams(t *testing.T) {
	data := []byte(strings.Repeat("Text endstream ", 100))
	got, err := inflate([]byte(deflated("/A 1", data)))
	if err != nil || !bytes.Equal(got, data) {
		t.Errorf("%q, %v", got, err)
	}
	for _, bad := range []string{"<<>>", "<<>>\nstream\nno zlib\nendstream"} {
		if _, err := inflate([]byte(bad)); err == nil {
			t.Errorf("%q was inflated", bad)
		}
	}
}

// The cross-reference must lead to every object, in the file or in its stream.
func TestWriteLeadsToEveryObject(t *testing.T) {
	f := &rawFile{objects: make([][]byte, 1)}
	for n := 1; n <= 2*packSize+7; n++ {
		if n%50 == 0 {
			f.add(stream("", fmt.Append(nil, "object", n)))
		} else {
			f.add(fmt.Sprintf("<</N %d>>", n))
		}
	}
	out := f.write(1, 2)
	start := regexp.MustCompile(`startxref\n(\d+)\n%%EOF\n$`).FindSubmatch(out)
	at, _ := strconv.Atoi(string(start[1]))
	table, err := inflate(out[at:])
	if err != nil {
		t.Fatal(err)
	}
	if !bytes.Contains(out[at:], []byte("/Root 1 0 R /Info 2 0 R")) || len(table)%7 != 0 {
		t.Errorf("trailer %.150q", out[at:])
	}
	entry := func(n int) (kind byte, where, place int) {
		e := table[7*n : 7*n+7]
		return e[0], int(e[1])<<24 | int(e[2])<<16 | int(e[3])<<8 | int(e[4]), int(e[5])<<8 | int(e[6])
	}
	for n := 1; n < len(f.objects); n++ {
		kind, where, place := entry(n)
		want := []byte(fmt.Sprintf("%d 0 obj\n%s\nendobj", n, f.objects[n]))
		if kind == 1 && bytes.HasPrefix(out[where:], want) {
			continue
		}
		_, offset, _ := entry(where)
		packed, err := inflate(out[offset:])
		if err != nil {
			t.Fatal(err)
		}
		if lines := strings.Split(string(packed), "\n"); kind != 2 || !strings.HasSuffix(lines[place], string(f.objects[n])) {
			t.Errorf("object %d: entry %d %d %d", n, kind, where, place)
		}
	}
}

func TestTextString(t *testing.T) {
	for s, want := range map[string]string{
		"Text":     "(Text)",
		`a(b)c\d`:  `(a\(b\)c\\d)`,
		"ä€":       "<FEFF00E420AC>",
		"😀":        "<FEFFD83DDE00>",
		"":         "()",
		"a\nb\x1b": "<FEFF0061000A0062001B>",
	} {
		if got := textString(s); got != want {
			t.Errorf("%q: %s, want %s", s, got, want)
		}
	}
	if got := asciiURI("https://ä.de/a b?c=(d)\x7f"); got != "https://%C3%A4.de/a%20b?c=(d)%7F" {
		t.Errorf("address %s", got)
	}
}
