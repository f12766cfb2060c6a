package store

import (
	"fmt"
	"math/rand/v2"
	"os"
	"path/filepath"
	"testing"

	"kifahrplan/app"
)

// Whatever byte of a file flips, opening it either says so or shows what was there before.
func TestFlippedBytesNeverShowOtherContent(t *testing.T) {
	files, path := closedFile(t)
	whole, err := os.ReadFile(path)
	must(t, err)
	before := contentOf(t, files, path)
	flips := 400
	if testing.Short() {
		flips = 100
	}
	random := rand.New(rand.NewPCG(7, 1))
	harmless := 0
	for range flips {
		at, bits := random.IntN(len(whole)), byte(1+random.IntN(255))
		for whole[at] == 0 && random.IntN(4) > 0 { // most of a small file is not in use
			at = random.IntN(len(whole))
		}
		if ok := openFlipped(t, files, before, whole, at, bits); ok {
			harmless++
		}
	}
	t.Logf("%d of %d flips changed nothing that counts (%d bytes)", harmless, flips, len(whole))
	if harmless == flips {
		t.Error("no flip was noticed")
	}
}

// Every byte of the header, and of the texts of one record, one after the other.
func TestFlippedBytesWhereTheyHurtMost(t *testing.T) {
	files, path := closedFile(t)
	whole, err := os.ReadFile(path)
	must(t, err)
	before := contentOf(t, files, path)
	for at := range headerSize {
		openFlipped(t, files, before, whole, at, 0x01)
		openFlipped(t, files, before, whole, at, 0x80)
	}
}

// openFlipped tells whether a file opens with one byte changed; then it must show what it held before.
func openFlipped(t *testing.T, files *Files, before shownContent, whole []byte, at int, bits byte) bool {
	t.Helper()
	path := filepath.Join(t.TempDir(), "flipped.kifahrplan")
	data := append([]byte(nil), whole...)
	data[at] ^= bits
	must(t, os.WriteFile(path, data, 0o600))
	f, err := files.Open(path)
	if err != nil {
		if code := app.CodeOf(err); code != app.CodeFileDamaged {
			t.Errorf("byte %d ^ %#x: %q %v", at, bits, code, err)
		}
		same, readErr := os.ReadFile(path)
		must(t, readErr)
		if string(same) != string(data) {
			t.Errorf("byte %d: a damaged file was written to", at)
		}
		return false
	}
	if got := shown(t, f); got != before.opened {
		t.Errorf("byte %d ^ %#x: other content:\n%s", at, bits, got)
	}
	if _, err := f.Undo("2026-11-23T10:00:00.000Z"); err != nil {
		wantCode(t, err, app.CodeFileDamaged)
	} else if got := shown(t, f); got != before.undone {
		t.Errorf("byte %d ^ %#x: undo makes other content:\n%s", at, bits, got)
	}
	must(t, f.Close())
	return true
}

// shownContent is what a file shows when it is opened, and after an undo.
type shownContent struct{ opened, undone string }

func contentOf(t *testing.T, files *Files, path string) (c shownContent) {
	t.Helper()
	f, err := files.Open(path)
	must(t, err)
	c.opened = shown(t, f)
	_, err = f.Undo("2026-11-23T10:00:00.000Z")
	must(t, err)
	c.undone = shown(t, f)
	must(t, f.Close())
	return c
}

func shown(t *testing.T, f app.File) string {
	t.Helper()
	undo, redo := f.History()
	return fmt.Sprint(describe(load(t, f)), undo, redo)
}
