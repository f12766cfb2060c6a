package pdf

import (
	"bytes"
	"compress/zlib"
	"errors"
	"fmt"
	"io"
	"slices"
	"strconv"
)

// errUnexpected says that gofpdf's file is not as it should be. It is archived, so its files do not change.
var errUnexpected = errors.New("unexpected output of gofpdf")

// rawFile is a PDF file taken apart: the bytes between "n 0 obj" and "endobj", by object number.
type rawFile struct {
	objects [][]byte // the first is not used
}

// parseRaw takes gofpdf's file apart. gofpdf always writes one classic cross-reference table and no object streams, so
// the file is cut at the table's offsets and no parser of PDF is needed.
func parseRaw(b []byte) (*rawFile, error) {
	offsets, table, err := crossReference(b)
	if err != nil {
		return nil, err
	}
	byOffset := make([]int, 0, len(offsets))
	for n := 1; n < len(offsets); n++ {
		byOffset = append(byOffset, n)
	}
	slices.SortFunc(byOffset, func(a, c int) int { return offsets[a] - offsets[c] })
	f := &rawFile{objects: make([][]byte, len(offsets))}
	for i, n := range byOffset {
		end := table
		if i+1 < len(byOffset) {
			end = offsets[byOffset[i+1]]
		}
		body, found := bytes.CutPrefix(b[offsets[n]:end], fmt.Appendf(nil, "%d 0 obj\n", n))
		if found {
			body, found = bytes.CutSuffix(body, []byte("\nendobj\n"))
		}
		if !found {
			return nil, fmt.Errorf("%w: object %d", errUnexpected, n)
		}
		f.objects[n] = body
	}
	return f, nil
}

// crossReference reads the offsets of the objects, and of the table itself.
func crossReference(b []byte) (offsets []int, table int, err error) {
	const entry = 20
	_, tail, found := bytes.Cut(b[max(0, len(b)-64):], []byte("startxref\n"))
	digits, _, _ := bytes.Cut(tail, []byte("\n"))
	table, err = strconv.Atoi(string(digits))
	if !found || err != nil || table < 0 || table > len(b) {
		return nil, 0, fmt.Errorf("%w: no startxref", errUnexpected)
	}
	rest, found := bytes.CutPrefix(b[table:], []byte("xref\n0 "))
	count, rest, _ := bytes.Cut(rest, []byte("\n"))
	size, err := strconv.Atoi(string(count))
	if !found || err != nil || size < 1 || len(rest) < size*entry {
		return nil, 0, fmt.Errorf("%w: no cross-reference table", errUnexpected)
	}
	offsets = make([]int, size)
	for n := range offsets {
		offsets[n], err = strconv.Atoi(string(rest[n*entry : n*entry+10]))
		if err != nil || offsets[n] > table {
			return nil, 0, fmt.Errorf("%w: offset of object %d", errUnexpected, n)
		}
	}
	return offsets, table, nil
}

// add appends an object and returns its number.
func (f *rawFile) add(body string) int {
	f.objects = append(f.objects, []byte(body))
	return len(f.objects) - 1
}

// reserve returns the number of an object that is set later.
func (f *rawFile) reserve() int { return f.add("") }

func (f *rawFile) set(n int, body string) { f.objects[n] = []byte(body) }

// replace replaces what has to stand once in an object.
func (f *rawFile) replace(n int, old, replacement string) error {
	if bytes.Count(f.objects[n], []byte(old)) != 1 {
		return fmt.Errorf("%w: object %d has not %q once", errUnexpected, n, old)
	}
	f.objects[n] = bytes.Replace(f.objects[n], []byte(old), []byte(replacement), 1)
	return nil
}

// stream makes a stream object.
func stream(dict string, data []byte) string {
	return fmt.Sprintf("<<%s /Length %d>>\nstream\n%s\nendstream", dict, len(data), data)
}

// deflated makes a compressed stream object.
func deflated(dict string, data []byte) string {
	var b bytes.Buffer
	z, err := zlib.NewWriterLevel(&b, zlib.BestCompression)
	if err != nil {
		panic(err) // the level is right
	}
	_, _ = z.Write(data) // a bytes.Buffer does not fail
	_ = z.Close()
	return stream(dict+" /Filter /FlateDecode", b.Bytes())
}

// inflate returns the data of a compressed stream object.
func inflate(object []byte) ([]byte, error) {
	_, data, found := bytes.Cut(object, []byte("stream\n"))
	if !found {
		return nil, fmt.Errorf("%w: no stream", errUnexpected)
	}
	z, err := zlib.NewReader(bytes.NewReader(data))
	if err != nil {
		return nil, err
	}
	defer func() { _ = z.Close() }() // only frees memory
	return io.ReadAll(z)
}
