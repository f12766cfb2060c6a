package pdf

import (
	"bytes"
	"crypto/md5" //nolint:gosec // names the file, protects nothing
	"encoding/binary"
	"fmt"
	"strings"
	"unicode/utf16"
)

// packSize is how many objects share a stream.
const packSize = 200

// entry says where an object is: at an offset of the file, or at a place in an object stream.
type entry struct {
	kind  byte // 1: in the file, 2: in a stream
	where int
	place int
}

// fileWriter writes a PDF file.
type fileWriter struct {
	out     bytes.Buffer
	source  *rawFile
	entries []entry
}

// write writes the whole file: the header with the binary comment that PDF/A wants, the streams, all other objects
// packed into compressed streams, and a compressed cross-reference.
func (f *rawFile) write(root, info int) []byte {
	w := &fileWriter{source: f, entries: make([]entry, len(f.objects))}
	w.out.WriteString("%PDF-1.7\n%\xe2\xe3\xcf\xd3\n")
	var pack []int
	for n := 1; n < len(f.objects); n++ {
		if bytes.HasSuffix(f.objects[n], []byte("endstream")) {
			w.object(n, f.objects[n])
			continue
		}
		if pack = append(pack, n); len(pack) == packSize {
			w.pack(pack)
			pack = nil
		}
	}
	if len(pack) > 0 {
		w.pack(pack)
	}
	return w.finish(root, info)
}

// object writes an object into the file.
func (w *fileWriter) object(n int, body []byte) {
	w.entries[n] = entry{kind: 1, where: w.out.Len()}
	fmt.Fprintf(&w.out, "%d 0 obj\n%s\nendobj\n", n, body)
}

// next returns the number of a new object.
func (w *fileWriter) next() int {
	w.entries = append(w.entries, entry{})
	return len(w.entries) - 1
}

// pack writes objects into an object stream.
func (w *fileWriter) pack(numbers []int) {
	var index, bodies bytes.Buffer
	packed := w.next()
	for i, n := range numbers {
		fmt.Fprintf(&index, "%d %d ", n, bodies.Len())
		bodies.Write(w.source.objects[n])
		bodies.WriteByte('\n')
		w.entries[n] = entry{kind: 2, where: packed, place: i}
	}
	dict := fmt.Sprintf("/Type /ObjStm /N %d /First %d", len(numbers), index.Len())
	w.object(packed, []byte(deflated(dict, append(index.Bytes(), bodies.Bytes()...))))
}

// finish writes the cross-reference, which lists itself too. The file's ID follows from its content.
func (w *fileWriter) finish(root, info int) []byte {
	id := md5.Sum(w.out.Bytes()) //nolint:gosec // see above
	start := w.out.Len()
	self := w.next()
	w.entries[self] = entry{kind: 1, where: start}
	table := make([]byte, 0, 7*len(w.entries))
	for i, e := range w.entries {
		if i == 0 { // the head of the list of free objects
			e.place = 0xFFFF
		}
		table = append(table, e.kind)
		table = binary.BigEndian.AppendUint32(table, uint32(e.where)) //nolint:gosec // files are smaller than 4 GB
		table = binary.BigEndian.AppendUint16(table, uint16(e.place)) //nolint:gosec // below packSize
	}
	dict := fmt.Sprintf("/Type /XRef /W [1 4 2] /Size %d /Root %d 0 R /Info %d 0 R /ID [<%x> <%x>]", len(w.entries), root, info, id, id)
	fmt.Fprintf(&w.out, "%d 0 obj\n%s\nendobj\nstartxref\n%d\n%%%%EOF\n", self, deflated(dict, table), start)
	return w.out.Bytes()
}

// textString writes a text string: as a literal where it is ASCII, else as UTF-16 in hexadecimal digits.
func textString(s string) string {
	if isSimple(s) {
		return "(" + strings.NewReplacer(`\`, `\\`, "(", `\(`, ")", `\)`).Replace(s) + ")"
	}
	units := []byte{0xFE, 0xFF}
	for _, u := range utf16.Encode([]rune(s)) {
		units = binary.BigEndian.AppendUint16(units, u)
	}
	return fmt.Sprintf("<%X>", units)
}

// asciiURI writes an address in the 7-bit characters that PDF allows there.
func asciiURI(s string) string {
	var b strings.Builder
	for i := range len(s) {
		if c := s[i]; c <= ' ' || c >= 0x7F {
			fmt.Fprintf(&b, "%%%02X", c)
		} else {
			b.WriteByte(c)
		}
	}
	return b.String()
}
