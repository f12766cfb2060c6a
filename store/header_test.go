package store

import (
	"bytes"
	"encoding/binary"
	"testing"

	"kifahrplan/app"
)

func TestJudgeHeader(t *testing.T) {
	head := make([]byte, headerSize)
	copy(head, magic)
	binary.BigEndian.PutUint16(head[atPageSize:], 4096)
	head[atFormats], head[atFormats+1] = 1, 1
	binary.BigEndian.PutUint32(head[atPages:], 3)
	binary.BigEndian.PutUint32(head[atApplication:], applicationID)
	const size = 3 * 4096
	set := func(at int, values ...byte) func([]byte) { return func(h []byte) { copy(h[at:], values) } }
	for name, c := range map[string]struct {
		change  func([]byte)
		size    int64
		busy    bool
		outcome app.Code
	}{
		"sound":               {set(0), size, false, ""},
		"one byte of mark":    {set(3, 'x'), size, false, app.CodeFileDamaged},
		"whole mark":          {set(0, make([]byte, 16)...), size, false, app.CodeFileDamaged},
		"one byte of id":      {set(atApplication, 'x'), size, false, app.CodeFileDamaged},
		"other id":            {set(atApplication, 0, 0, 0, 0), size, false, app.CodeFileForeign},
		"neither":             {set(0, make([]byte, headerSize)...), size, false, app.CodeFileForeign},
		"write-ahead log":     {set(atFormats, 2, 2), size, false, app.CodeFileDamaged},
		"page size 0":         {set(atPageSize, 0, 0), size, false, app.CodeFileDamaged},
		"page size odd":       {set(atPageSize, 0x0f, 0xff), size, false, app.CodeFileDamaged},
		"page size 64 KiB":    {func(h []byte) { copy(h[atPageSize:], []byte{0, 1}); h[atPages+3] = 1 }, 65536, false, ""},
		"too short":           {set(0), size - 4096, false, app.CodeFileDamaged},
		"too long":            {set(0), size + 4096, false, app.CodeFileDamaged},
		"part of a page":      {set(0), size + 1, false, app.CodeFileDamaged},
		"while it is written": {set(0), size + 4096, true, ""},
		"count not kept":      {set(atValidFor, 9), size + 4096, false, ""},
	} {
		h := bytes.Clone(head)
		c.change(h)
		if got, reason := judgeHeader(h, c.size, !c.busy); got != c.outcome || (got == "") != (reason == "") {
			t.Errorf("%s: got %q (%s), want %q", name, got, reason, c.outcome)
		}
	}
	if got, _ := judgeHeader([]byte(magic), 16, true); got != app.CodeFileDamaged {
		t.Errorf("only a mark: %q", got)
	}
}

func TestNewFilesHaveOurMarks(t *testing.T) {
	_, path := closedFile(t)
	head, size, err := readHeader(path)
	must(t, err)
	if code, reason := judgeHeader(head, size, true); code != "" {
		t.Errorf("%s %s", code, reason)
	}
	if got := binary.BigEndian.Uint32(head[60:]); int(got) != len(newFiles(t).migrations) {
		t.Errorf("user_version %d", got)
	}
}
