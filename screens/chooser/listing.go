// Package chooser is the dialog in which files and folders are chosen. Fyne's own reads folders on the user interface's
// thread, has words in English in every language, adds no extension and empties a file before it asks.
package chooser

import (
	"cmp"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"time"
)

// Entry is a file or a folder in a listing.
type Entry struct {
	Name     string
	Path     string
	Folder   bool
	Modified time.Time // of files
	Size     int64     // of files, in bytes
}

// List reads a folder: first its folders, then the files with one of the extensions (none: no files), each in the order of
// their names. What is hidden is left out.
func List(folder string, extensions []string) ([]Entry, error) {
	found, err := os.ReadDir(folder)
	if err != nil {
		return nil, err
	}
	var out []Entry
	for _, f := range found {
		if strings.HasPrefix(f.Name(), ".") || strings.HasPrefix(f.Name(), "$") {
			continue
		}
		path := filepath.Join(folder, f.Name())
		if isFolder(f, path) {
			out = append(out, Entry{Name: f.Name(), Path: path, Folder: true})
		} else if matches(f.Name(), extensions) {
			out = append(out, fileEntry(f.Name(), path))
		}
	}
	slices.SortStableFunc(out, func(a, b Entry) int {
		if a.Folder != b.Folder {
			if a.Folder {
				return -1
			}
			return 1
		}
		return cmp.Compare(strings.ToLower(a.Name), strings.ToLower(b.Name))
	})
	return out, nil
}

// fileEntry describes a file; one that cannot be read has neither date nor size.
func fileEntry(name, path string) Entry {
	e := Entry{Name: name, Path: path}
	if info, err := os.Stat(path); err == nil {
		e.Modified, e.Size = info.ModTime(), info.Size()
	}
	return e
}

// isFolder follows symbolic links, which stand for folders on many Linux desktops.
func isFolder(f os.DirEntry, path string) bool {
	if f.Type()&os.ModeSymlink == 0 {
		return f.IsDir()
	}
	info, err := os.Stat(path)
	return err == nil && info.IsDir()
}

func matches(name string, extensions []string) bool {
	return slices.ContainsFunc(extensions, func(e string) bool { return strings.EqualFold(filepath.Ext(name), e) })
}

// Place is a folder that is one click away; "chooser.place." + Code is the id of its name, where Name is empty.
type Place struct {
	Code string
	Name string
	Path string
}

// Places lists the folders that exist of those that people look in: home, desktop, documents, downloads, and the drives or
// mounted sticks.
func Places(home string) []Place {
	candidates := []Place{
		{Code: "home", Path: home},
		{Code: "desktop", Path: filepath.Join(home, "Desktop")},
		{Code: "desktop", Path: filepath.Join(home, "Schreibtisch")},
		{Code: "documents", Path: filepath.Join(home, "Documents")},
		{Code: "documents", Path: filepath.Join(home, "Dokumente")},
		{Code: "downloads", Path: filepath.Join(home, "Downloads")},
	}
	out := slices.DeleteFunc(candidates, func(p Place) bool {
		info, err := os.Stat(p.Path)
		return err != nil || !info.IsDir()
	})
	for _, drive := range drives() {
		out = append(out, Place{Name: drive, Path: drive})
	}
	return out
}
