package pdf_test

import (
	"bytes"
	"compress/zlib"
	"fmt"
	"io"
	"regexp"
	"strconv"
	"strings"
	"testing"
	"unicode/utf16"
)

// file is a PDF file as the tests read it back: all objects, also those in object streams. It knows as much of PDF as
// our files use, and shares no code with what writes them.
type file struct {
	t       testing.TB
	objects map[int]object
	root    dict
	pages   []int // numbers of the pages' objects
	content []pageText
}

type object struct {
	value  any
	stream []byte // inflated, where it is one
}

type (
	dict map[string]any
	name string
	ref  int
)

// pageText is what is drawn on a page.
type pageText struct {
	marked map[int]string // text by number of the marked content
	pieces []piece        // all texts in the order in which they are drawn
}

// piece is one text on a page.
type piece struct {
	text     string
	x, y     float64 // from the bottom left
	mark     int     // -1: artifact
	artifact string  // subtype of pagination artifacts
	size     float64
}

var objectStart = regexp.MustCompile(`(?m)^(\d+) 0 obj\n`)

// readBack reads a file.
func readBack(t testing.TB, data []byte) *file {
	t.Helper()
	f := &file{t: t, objects: map[int]object{}}
	var trailer dict
	for _, m := range objectStart.FindAllSubmatchIndex(data, -1) {
		n, _ := strconv.Atoi(string(data[m[2]:m[3]]))
		p := &parser{data: data, at: m[1]}
		o := object{value: p.value()}
		if d, ok := o.value.(dict); ok {
			o.stream = p.stream(t, d)
			switch d["Type"] {
			case name("XRef"):
				trailer = d
			case name("ObjStm"):
				f.unpack(d, o.stream)
			}
		}
		f.objects[n] = o
	}
	f.root = f.dict(trailer["Root"])
	pageTree := f.dict(f.root["Pages"])
	for _, k := range pageTree["Kids"].([]any) {
		f.pages = append(f.pages, int(k.(ref)))
		f.content = append(f.content, readContent(f.objects[int(f.dict(k)["Contents"].(ref))].stream))
	}
	return f
}

func (f *file) unpack(d dict, data []byte) {
	first := int(d["First"].(float64))
	index := strings.Fields(string(data[:first]))
	for i := 0; i+1 < len(index); i += 2 {
		n, _ := strconv.Atoi(index[i])
		offset, _ := strconv.Atoi(index[i+1])
		p := &parser{data: data, at: first + offset}
		f.objects[n] = object{value: p.value()}
	}
}

// dict returns a dictionary, or the one that a reference leads to.
func (f *file) dict(v any) dict {
	f.t.Helper()
	if r, ok := v.(ref); ok {
		v = f.objects[int(r)].value
	}
	d, ok := v.(dict)
	if !ok {
		f.t.Fatalf("%v is no dictionary", v)
	}
	return d
}

// pageNumber returns the number of a page, from 1.
func (f *file) pageNumber(v any) int {
	for i, n := range f.pages {
		if v == ref(n) {
			return i + 1
		}
	}
	f.t.Fatalf("%v is no page", v)
	return 0
}

// parser reads PDF's values.
type parser struct {
	data []byte
	at   int
}

func (p *parser) skip() {
	for p.at < len(p.data) && strings.IndexByte(" \n\r\t\x00", p.data[p.at]) >= 0 {
		p.at++
	}
}

func (p *parser) starts(s string) bool { return bytes.HasPrefix(p.data[p.at:], []byte(s)) }

var reference = regexp.MustCompile(`^(\d+) 0 R\b`)

// word reads up to the next delimiter.
func (p *parser) word() string {
	start := p.at
	for p.at < len(p.data) && strings.IndexByte(" \n\r\t\x00()<>[]/", p.data[p.at]) < 0 {
		p.at++
	}
	return string(p.data[start:p.at])
}

// value reads a value; operators of content streams come as Go strings.
func (p *parser) value() any {
	p.skip()
	switch {
	case p.at >= len(p.data):
		return nil
	case p.starts("<<"):
		p.at += 2
		return p.dict()
	case p.starts("<"):
		end := bytes.IndexByte(p.data[p.at:], '>')
		digits := p.data[p.at+1 : p.at+end]
		p.at += end + 1
		out := make([]byte, len(digits)/2)
		_, _ = fmt.Sscanf(string(digits), "%x", &out)
		return out
	case p.starts("("):
		return p.literal()
	case p.starts("["):
		p.at++
		return p.array()
	case p.starts("/"):
		p.at++
		return name(p.word())
	}
	if m := reference.FindSubmatch(p.data[p.at:min(p.at+24, len(p.data))]); m != nil {
		p.at += len(m[0])
		n, _ := strconv.Atoi(string(m[1]))
		return ref(n)
	}
	w := p.word()
	if n, err := strconv.ParseFloat(w, 64); err == nil {
		return n
	}
	if w == "true" || w == "false" {
		return w == "true"
	}
	return w
}

func (p *parser) dict() dict {
	d := dict{}
	for {
		p.skip()
		if p.starts(">>") {
			p.at += 2
			return d
		}
		key := p.value()
		k, ok := key.(name)
		if !ok {
			panic(fmt.Sprintf("%v is no key", key))
		}
		d[string(k)] = p.value()
	}
}

func (p *parser) array() []any {
	out := []any{}
	for {
		p.skip()
		if p.starts("]") {
			p.at++
			return out
		}
		out = append(out, p.value())
	}
}

func (p *parser) literal() []byte {
	var out []byte
	depth := 0
	for {
		c := p.data[p.at]
		p.at++
		switch c {
		case '(':
			if depth++; depth == 1 {
				continue
			}
		case ')':
			if depth--; depth == 0 {
				return out
			}
		case '\\':
			c = p.data[p.at]
			p.at++
			if c == 'r' {
				c = '\r'
			}
		}
		out = append(out, c)
	}
}

// stream returns the data of a stream after its dictionary, inflated; nil where there is none.
func (p *parser) stream(t testing.TB, d dict) []byte {
	p.skip()
	if !p.starts("stream\n") {
		return nil
	}
	p.at += len("stream\n")
	data := p.data[p.at : p.at+int(d["Length"].(float64))]
	if d["Filter"] != name("FlateDecode") || d["Subtype"] == name("Image") {
		return data
	}
	z, err := zlib.NewReader(bytes.NewReader(data))
	if err != nil {
		t.Fatal(err)
	}
	out, err := io.ReadAll(z)
	if err != nil {
		t.Fatal(err)
	}
	return out
}

// textOf decodes a text string or the codes that are shown, which are UTF-16 in our files.
func textOf(v any) string {
	b, _ := v.([]byte)
	wide := bytes.HasPrefix(b, []byte{0xFE, 0xFF})
	if !wide {
		return string(b)
	}
	return utf16Text(b[2:])
}

func utf16Text(b []byte) string {
	var units []uint16
	for i := 0; i+1 < len(b); i += 2 {
		units = append(units, uint16(b[i])<<8|uint16(b[i+1]))
	}
	return string(utf16.Decode(units))
}

// readContent reads the texts of a page.
func readContent(data []byte) pageText {
	page := pageText{marked: map[int]string{}}
	p := &parser{data: data}
	var args []any
	now := piece{mark: -1}
	for {
		v := p.value()
		op, isOperator := v.(string)
		switch {
		case v == nil:
			return page
		case !isOperator:
			args = append(args, v)
			continue
		}
		switch op {
		case "BDC":
			d := args[1].(dict)
			now = piece{mark: -1, size: now.size}
			if n, ok := d["MCID"]; ok {
				now.mark = int(n.(float64))
			} else if s, ok := d["Subtype"]; ok {
				now.artifact = string(s.(name))
			}
		case "EMC":
			now = piece{mark: -1, size: now.size}
		case "Tf":
			now.size = args[1].(float64)
		case "Td":
			now.x, now.y = args[0].(float64), args[1].(float64)
		case "Tj":
			now.text = utf16Text(args[0].([]byte))
			page.pieces = append(page.pieces, now)
			if now.mark >= 0 {
				page.marked[now.mark] += now.text
			}
		}
		args = nil
	}
}
