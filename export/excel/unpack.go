package excel

import (
	"archive/zip"
	"bytes"
	"context"
	"encoding/xml"
	"errors"
	"fmt"
	"io"
	"path"
	"strings"

	"kifahrplan/app"
	"kifahrplan/app/merge"
)

// The limits of workbooks that come back. A questionnaire that was filled in is a hundredth of them; what is larger was made
// to fill the memory.
const (
	maxParts     = 2000
	maxPart      = 24 << 20  // bytes of one part, unpacked
	maxUnpacked  = 256 << 20 // bytes of all parts as the file says, also of those that are not read
	maxRatio     = 100       // by which a file may grow when it is unpacked, beyond freeRatio bytes
	freeRatio    = 16 << 20
	maxCells     = 200_000
	maxCellText  = 16 << 20 // bytes of all texts together
	reportTokens = 4096     // after so many pieces of a part it is looked whether somebody has cancelled
)

// errTooLarge is what a part gets that is larger than it may be.
var errTooLarge = errors.New("too large")

// errBadReference is a cell that refers to a text that is not there.
var errBadReference = errors.New("no such text")

// foreignBook is a workbook that came from outside. It is read with nothing but the standard library, piece by piece and with
// limits on everything: excelize builds the whole of it in memory, whatever that is.
type foreignBook struct {
	ctx     context.Context //nolint:containedctx // lives as long as one call of Read
	parts   map[string]*zip.File
	texts   []string // that cells share
	room    int      // bytes of text that may still come
	cells   int      // that may still come
	since   int      // pieces since it was last looked whether somebody has cancelled
	from    string   // the part with the list of the sheets
	date904 bool     // days are counted from 1904
}

// openForeign looks at the outside of a workbook.
func openForeign(ctx context.Context, f merge.File) (*foreignBook, error) {
	code := func(c app.Code, err error) error { return app.NewError(c, err, "Name", f.Name) }
	if len(f.Data) > merge.MaxFile {
		return nil, code(app.CodeBookTooLarge, nil)
	}
	if hasMacroName(f.Name) {
		return nil, code(app.CodeBookMacros, nil)
	}
	if !bytes.HasPrefix(f.Data, []byte("PK")) {
		return nil, code(app.CodeBookForeign, nil)
	}
	z, err := zip.NewReader(bytes.NewReader(f.Data), int64(len(f.Data)))
	if err != nil {
		return nil, code(app.CodeBookDamaged, err)
	}
	b := &foreignBook{ctx: ctx, parts: map[string]*zip.File{}, room: maxCellText, cells: maxCells}
	var total uint64
	for _, part := range z.File {
		name := strings.ToLower(strings.TrimPrefix(path.Clean("/"+strings.ReplaceAll(part.Name, `\`, "/")), "/"))
		if strings.HasSuffix(name, "vbaproject.bin") {
			return nil, code(app.CodeBookMacros, nil)
		}
		if part.UncompressedSize64 > maxUnpacked {
			return nil, code(app.CodeBookTooLarge, nil)
		}
		total += part.UncompressedSize64
		b.parts[name] = part
	}
	if len(z.File) > maxParts || total > maxUnpacked || total > freeRatio+maxRatio*uint64(len(f.Data)) {
		return nil, code(app.CodeBookTooLarge, nil)
	}
	if b.parts["[content_types].xml"] == nil {
		return nil, code(app.CodeBookForeign, nil)
	}
	if macros, err := b.mentions("[content_types].xml", "macroEnabled"); macros || err != nil {
		return nil, b.coded(err, f.Name, app.CodeBookMacros)
	}
	return b, nil
}

func hasMacroName(name string) bool {
	switch strings.ToLower(path.Ext(name)) {
	case ".xlsm", ".xltm", ".xlam", ".xlsb":
		return true
	}
	return false
}

// coded says an error in reading in the user's words; without an error, what else was found.
func (b *foreignBook) coded(err error, name string, otherwise app.Code) error {
	switch {
	case b.ctx.Err() != nil:
		return b.ctx.Err()
	case errors.Is(err, errTooLarge):
		return app.NewError(app.CodeBookTooLarge, err, "Name", name)
	case err != nil:
		return app.NewError(app.CodeBookDamaged, err, "Name", name)
	}
	return app.NewError(otherwise, nil, "Name", name)
}

// mentions tells whether a small part mentions a word.
func (b *foreignBook) mentions(part, word string) (bool, error) {
	r, err := b.parts[part].Open()
	if err != nil {
		return false, err
	}
	defer func() { _ = r.Close() }()
	const enough = 1 << 20
	data, err := io.ReadAll(io.LimitReader(r, enough))
	return bytes.Contains(data, []byte(word)), err
}

// walk reads the elements of a part. visit gets each beginning of an element, and may read on; a part that is not there is
// empty.
func (b *foreignBook) walk(part string, visit func(d *xml.Decoder, e xml.StartElement) error) error {
	file := b.parts[strings.ToLower(part)]
	if file == nil {
		return nil
	}
	r, err := file.Open()
	if err != nil {
		return err
	}
	defer func() { _ = r.Close() }()
	d := xml.NewDecoder(&limited{r: r, left: maxPart})
	for {
		token, err := b.next(d)
		if errors.Is(err, io.EOF) {
			return nil
		}
		if err != nil {
			return fmt.Errorf("%s: %w", part, err)
		}
		if start, ok := token.(xml.StartElement); ok {
			if err := visit(d, start); err != nil {
				return fmt.Errorf("%s: %w", part, err)
			}
		}
	}
}

// next is the next piece of a part.
func (b *foreignBook) next(d *xml.Decoder) (xml.Token, error) {
	if b.since++; b.since > reportTokens {
		b.since = 0
		if err := b.ctx.Err(); err != nil {
			return nil, err
		}
	}
	return d.Token()
}

// textWithin reads the text up to the end of an element of a sheet: that of values and of texts, whole or in runs, but not
// formulas, formats, and the readings of Japanese names.
func (b *foreignBook) textWithin(d *xml.Decoder) (string, error) {
	const deep = 64
	var text strings.Builder
	open := []textLevel{textInside}
	for len(open) > 0 {
		token, err := b.next(d)
		if err != nil {
			return "", err
		}
		switch t := token.(type) {
		case xml.StartElement:
			if len(open) > deep {
				return "", errTooLarge
			}
			open = append(open, open[len(open)-1].within(t.Name.Local))
		case xml.EndElement:
			open = open[:len(open)-1]
		case xml.CharData:
			if open[len(open)-1] != textHere {
				continue
			}
			if b.room -= len(t); b.room < 0 {
				return "", errTooLarge
			}
			text.Write(t)
		}
	}
	return text.String(), nil
}

// textLevel says whether the text of an element counts.
type textLevel int

const (
	textNowhere textLevel = iota
	textInside            // that of its children does
	textHere
)

func (l textLevel) within(element string) textLevel {
	switch {
	case l != textInside:
		return textNowhere
	case element == "t", element == "v":
		return textHere
	case element == "r", element == "is":
		return textInside
	}
	return textNowhere
}

// limited is a reader that fails instead of ending where a part is larger than it may be.
type limited struct {
	r    io.Reader
	left int
}

func (l *limited) Read(p []byte) (int, error) {
	n, err := l.r.Read(p)
	if l.left -= n; l.left < 0 {
		return 0, errTooLarge
	}
	return n, err
}

func attribute(e xml.StartElement, name string) string {
	for _, a := range e.Attr {
		if a.Name.Local == name {
			return a.Value
		}
	}
	return ""
}
