package store

import (
	"os"
	"path/filepath"
	"testing"
)

// Whatever bytes a file holds: nothing that opens it panics or writes to it, and nothing is left beside it.
func FuzzOpen(f *testing.F) {
	_, path := closedFile(f)
	whole, err := os.ReadFile(path)
	if err != nil {
		f.Fatal(err)
	}
	f.Add([]byte{}, []byte{}, uint32(0))
	f.Add([]byte("Sehr geehrte Damen und Herren"), []byte{}, uint32(0))
	f.Add(whole[:headerSize], []byte{}, uint32(0))
	// Of a whole file the fuzzer changes a few bytes at a place: as a whole it would be too large to change.
	f.Add([]byte(nil), []byte{0}, uint32(100))
	f.Add([]byte(nil), []byte{0xff, 0xff, 0xff, 0xff}, uint32(4096+3))
	f.Add([]byte(nil), []byte{0x0d, 0, 0, 0, 9}, uint32(8192))
	f.Fuzz(func(t *testing.T, data, patch []byte, at uint32) {
		if data == nil || len(data) == 0 && len(patch) > 0 {
			data = append([]byte(nil), whole...)
			copy(data[int(at)%len(data):], patch)
		}
		path := writeFile(t, filepath.Join(t.TempDir(), "a.kifahrplan"), data)
		before := listing(t, filepath.Dir(path))
		for way, open := range opened(newFiles(t)) {
			_ = open(path) // may fail, and says how in other tests
			if after := listing(t, filepath.Dir(path)); after != before {
				t.Fatalf("%s: folder changed from\n%sto\n%s", way, before, after)
			}
		}
	})
}

// A journal that lies beside a sound file may be anything too.
func FuzzOpenWithJournal(f *testing.F) {
	_, path := closedFile(f)
	whole, err := os.ReadFile(path)
	if err != nil {
		f.Fatal(err)
	}
	f.Add([]byte(journalMagic), false)
	f.Add([]byte(journalMagic+"\x00\x00\x00\x01\x12\x34\x56\x78\x00\x00\x00\x16\x00\x00\x02\x00\x00\x00\x10\x00"), true)
	f.Fuzz(func(t *testing.T, journal []byte, padded bool) {
		if padded { // to where the first page of a journal begins
			journal = append(journal, make([]byte, max(0, 512-len(journal)))...)
			journal = append(journal, whole[:4200]...)
		}
		path := writeFile(t, filepath.Join(t.TempDir(), "a.kifahrplan"), whole)
		writeFile(t, path+"-journal", journal)
		files := newFiles(t)
		before := listing(t, filepath.Dir(path))
		_ = files.Verify(path)
		if after := listing(t, filepath.Dir(path)); after != before {
			t.Fatalf("folder changed from\n%sto\n%s", before, after)
		}
		file, err := files.Open(path)
		if err != nil {
			if got := read(t, path); got != string(whole) {
				t.Fatal("a file that was refused was written to")
			}
			return
		}
		load(t, file)
		must(t, file.Close())
	})
}
