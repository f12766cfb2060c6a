package store

import (
	"bytes"
	"encoding/binary"
	"errors"
	"io"
	"io/fs"
	"os"

	"kifahrplan/app"
)

// The parts of a database file's first 100 bytes that are looked at (sqlite.org/fileformat2.html).
const (
	headerSize    = 100
	magic         = "SQLite format 3\x00"
	journalMagic  = "\xd9\xd5\x05\xf9\x20\xa1\x63\xd7" // of a rollback journal
	applicationID = 0x4B494650                         // "KIFP"

	atPageSize, atFormats, atCounter, atPages, atApplication, atValidFor = 16, 18, 24, 28, 68, 92
)

// checkPresent tells apart why there is nothing to open.
func checkPresent(path string) error {
	info, err := regular(path)
	if err == nil && info.Size() == 0 {
		return app.NewError(app.CodeFileEmpty, nil, "Path", path)
	}
	return err
}

// regular says what is at a path, where that is a file: no folder, and no pipe that would never end.
func regular(path string) (fs.FileInfo, error) {
	info, err := os.Stat(path)
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return nil, app.NewError(app.CodeFileMissing, err, "Path", path)
	case err != nil:
		return nil, app.NewError(app.CodeFileUnreadable, err, "Path", path)
	case !info.Mode().IsRegular():
		return nil, app.NewError(app.CodeFileUnreadable, errors.New("not a file"), "Path", path)
	}
	return info, nil
}

// checkHeader looks at the first bytes of a file, or of a copy of the one at path, before SQLite opens it: no file of
// another program is ever handed to it.
func checkHeader(file, path string) error {
	head, size, err := readHeader(file)
	if err != nil {
		return app.NewError(app.CodeFileUnreadable, err, "Path", path)
	}
	code, reason := judgeHeader(head, size, !hasJournal(file))
	if code == "" {
		return nil
	}
	return app.NewError(code, errors.New(reason), "Path", path)
}

func readHeader(path string) (head []byte, size int64, err error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, 0, err
	}
	defer func() { _ = f.Close() }() // was only read
	info, err := f.Stat()
	if err != nil {
		return nil, 0, err
	}
	head = make([]byte, headerSize)
	n, err := io.ReadFull(f, head)
	if err != nil && !errors.Is(err, io.ErrUnexpectedEOF) && !errors.Is(err, io.EOF) {
		return nil, 0, err
	}
	return head[:n], info.Size(), nil
}

// judgeHeader returns what is wrong with a file that begins so. A file with one of our two marks is damaged rather than
// foreign; SQLite's mark alone is that of many programs. While a transaction is under way the size may not fit.
func judgeHeader(head []byte, size int64, settled bool) (code app.Code, reason string) {
	if len(head) < headerSize {
		if bytes.HasPrefix(head, []byte(magic)) {
			return app.CodeFileDamaged, "shorter than a header"
		}
		return app.CodeFileForeign, "shorter than a header"
	}
	id := binary.BigEndian.AppendUint32(nil, applicationID)
	wrongMagic, wrongID := differing(head, []byte(magic)), differing(head[atApplication:], id)
	switch {
	case wrongMagic == 0 && wrongID == 0:
	case wrongID == 0, wrongMagic == 0 && wrongID == 1:
		return app.CodeFileDamaged, "marks are damaged"
	default:
		return app.CodeFileForeign, "not a workshop file"
	}
	if head[atFormats] != 1 || head[atFormats+1] != 1 {
		return app.CodeFileDamaged, "no rollback journal"
	}
	if settled && !sizeFits(head, size) {
		return app.CodeFileDamaged, "truncated"
	}
	return "", ""
}

// sizeFits tells whether a file has as many pages as its header says, if the header says so reliably.
func sizeFits(head []byte, size int64) bool {
	pageSize := int64(binary.BigEndian.Uint16(head[atPageSize:]))
	if pageSize == 1 { // as the format writes what does not fit
		pageSize = 65536
	}
	if pageSize == 0 || size%pageSize != 0 {
		return false
	}
	pages := int64(binary.BigEndian.Uint32(head[atPages:]))
	counted := bytes.Equal(head[atCounter:atCounter+4], head[atValidFor:atValidFor+4])
	return !counted || pages*pageSize == size
}

// differing counts the bytes in which data does not begin with a mark.
func differing(data, mark []byte) (n int) {
	for i, b := range mark {
		if data[i] != b {
			n++
		}
	}
	return n
}

// hasJournal tells whether a transaction is under way, or was when the program died.
func hasJournal(path string) bool {
	f, err := os.Open(resolve(path) + "-journal")
	if err != nil {
		return false
	}
	defer func() { _ = f.Close() }() // was only read
	head := make([]byte, len(journalMagic))
	_, err = io.ReadFull(f, head)
	return err == nil && string(head) == journalMagic
}
