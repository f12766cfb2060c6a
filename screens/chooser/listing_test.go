package chooser_test

import (
	"os"
	"path/filepath"
	"runtime"
	"slices"
	"testing"

	"kifahrplan/screens/chooser"
)

// folderWith makes a folder with empty files; names that end with a slash are folders.
func folderWith(t *testing.T, names ...string) string {
	t.Helper()
	dir := t.TempDir()
	for _, name := range names {
		path := filepath.Join(dir, name)
		var err error
		if name[len(name)-1] == '/' {
			err = os.Mkdir(path, 0o755)
		} else {
			err = os.WriteFile(path, nil, 0o644)
		}
		if err != nil {
			t.Fatal(err)
		}
	}
	return dir
}

func names(entries []chooser.Entry) []string {
	var out []string
	for _, e := range entries {
		name := e.Name
		if e.Folder {
			name += "/"
		}
		out = append(out, name)
	}
	return out
}

func TestListShowsFoldersFirstThenFilesThatFit(t *testing.T) {
	dir := folderWith(t, "Zebra/", "alt/", ".versteckt/", "$RECYCLE/", "b.kifahrplan", "A.KIFAHRPLAN", ".c.kifahrplan", "d.pdf", "ohne")
	for _, c := range []struct {
		extensions []string
		want       []string
	}{
		{[]string{".kifahrplan"}, []string{"alt/", "Zebra/", "A.KIFAHRPLAN", "b.kifahrplan"}},
		{[]string{".pdf", ".kifahrplan"}, []string{"alt/", "Zebra/", "A.KIFAHRPLAN", "b.kifahrplan", "d.pdf"}},
		{nil, []string{"alt/", "Zebra/"}},
	} {
		got, err := chooser.List(dir, c.extensions)
		if err != nil || !slices.Equal(names(got), c.want) {
			t.Errorf("%v: %v, %v", c.extensions, names(got), err)
		}
		for _, e := range got {
			if e.Path != filepath.Join(dir, e.Name) {
				t.Errorf("%q lies at %q", e.Name, e.Path)
			}
		}
	}
}

func TestListFollowsLinks(t *testing.T) {
	if runtime.GOOS == "windows" {
		t.Skip("links need a privilege there")
	}
	dir := folderWith(t, "a.kifahrplan")
	target := folderWith(t)
	for name, to := range map[string]string{"ordner": target, "tot.kifahrplan": filepath.Join(target, "weg"), "datei.kifahrplan": filepath.Join(dir, "a.kifahrplan")} {
		if err := os.Symlink(to, filepath.Join(dir, name)); err != nil {
			t.Fatal(err)
		}
	}
	got, err := chooser.List(dir, []string{".kifahrplan"})
	if want := []string{"ordner/", "a.kifahrplan", "datei.kifahrplan", "tot.kifahrplan"}; err != nil || !slices.Equal(names(got), want) {
		t.Errorf("%v, %v", names(got), err)
	}
}

func TestListOfAFolderThatIsGone(t *testing.T) {
	if got, err := chooser.List(filepath.Join(t.TempDir(), "weg"), nil); err == nil {
		t.Errorf("%v", got)
	}
}

func TestPlacesAreThoseThatExist(t *testing.T) {
	home := folderWith(t, "Dokumente/", "Desktop/", "Downloads")
	var codes []string
	for _, p := range chooser.Places(home) {
		if p.Code != "" {
			codes = append(codes, p.Code)
		} else if p.Name == "" || p.Path == "" {
			t.Errorf("a drive without a name: %+v", p)
		}
	}
	if want := []string{"home", "desktop", "documents"}; !slices.Equal(codes, want) {
		t.Errorf("places: %v", codes)
	}
}
