package excel

import (
	"archive/zip"
	"bytes"
	"compress/flate"
	"hash/crc32"
	"io"
	"io/fs"
	"slices"
	"strings"
	"sync"

	"github.com/xuri/excelize/v2"
)

// pack writes the workbook as a file in memory.
func (b *book) pack(m *meter) ([]byte, error) {
	b.f.SetZipWriter(func(w io.Writer) excelize.ZipWriter { return &archive{w: w, m: m, growing: b.growing} })
	buf, err := b.f.WriteToBuffer()
	if err != nil {
		return nil, err
	}
	return buf.Bytes(), nil
}

// archive is the ZIP file that a workbook is. It takes the place of the writer that excelize uses, because that one gets
// the streamed sheets in random order, so that the same workbook would never give the same bytes twice; and because this
// one compresses the parts side by side.
type archive struct {
	w       io.Writer
	m       *meter
	growing []string
	parts   []*part
}

// part is a file within the archive.
type part struct {
	name   string
	raw    bytes.Buffer
	packed bytes.Buffer
}

// Create begins a part.
func (a *archive) Create(name string) (io.Writer, error) {
	p := &part{name: name}
	a.parts = append(a.parts, p)
	return &p.raw, nil
}

// AddFS is part of the interface that excelize wants; workbooks do not use it.
func (a *archive) AddFS(fs.FS) error { return fs.ErrInvalid }

// Close compresses the parts and writes them in a fixed order.
func (a *archive) Close() error {
	var mu sync.Mutex
	done := 0
	err := sideBySide(len(a.parts), func(i int) error {
		p := a.parts[i]
		if slices.Contains(a.growing, p.name) {
			p.grow()
		}
		if err := p.pack(a.m); err != nil {
			return err
		}
		mu.Lock()
		defer mu.Unlock()
		done++
		return a.m.packed(float64(done) / float64(len(a.parts)))
	})
	if err != nil {
		return err
	}
	slices.SortFunc(a.parts, comparePlace)
	z := zip.NewWriter(a.w)
	for _, p := range a.parts {
		w, err := z.CreateRaw(&zip.FileHeader{
			Name: p.name, Method: zip.Deflate, CRC32: crc32.ChecksumIEEE(p.raw.Bytes()),
			CompressedSize64: uint64(p.packed.Len()), UncompressedSize64: uint64(p.raw.Len()),
		})
		if err != nil {
			return err
		}
		if _, err := p.packed.WriteTo(w); err != nil {
			return err
		}
	}
	return z.Close()
}

// grow lets the rows of a sheet grow when longer text is typed into them. excelize can only write heights that are fixed for
// good; without this mark they are where the rows start from. Within texts quotation marks are escaped, so that the mark
// is found in the elements of rows only.
func (p *part) grow() {
	p.raw = *bytes.NewBuffer(bytes.ReplaceAll(p.raw.Bytes(), []byte(` customHeight="1">`), []byte(`>`)))
}

// pack compresses a part piece by piece, so that it can be stopped. This level makes sheets a tenth larger than the
// default level does, in a third of its time.
func (p *part) pack(m *meter) error {
	const piece, level = 1 << 20, 3
	w, err := flate.NewWriter(&p.packed, level)
	if err != nil {
		return err
	}
	for raw := p.raw.Bytes(); len(raw) > 0; {
		if err := m.err(); err != nil {
			return err
		}
		n := min(piece, len(raw))
		if _, err := w.Write(raw[:n]); err != nil {
			return err
		}
		raw = raw[n:]
	}
	return w.Close()
}

// comparePlace puts the list of the parts first, where programs that guess the type of a file look for it.
func comparePlace(a, b *part) int {
	const first = "[Content_Types].xml"
	switch {
	case a.name == b.name:
		return 0
	case a.name == first:
		return -1
	case b.name == first:
		return 1
	}
	return strings.Compare(a.name, b.name)
}
