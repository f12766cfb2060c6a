package store

import (
	"os"
	"path/filepath"
	"reflect"
	"testing"

	"kifahrplan/app"
)

func TestSettingsComeBack(t *testing.T) {
	path := filepath.Join(t.TempDir(), "KI-Fahrplan", "settings.json")
	s := NewSettings(path, quiet())
	if got := s.Load(); !reflect.DeepEqual(got, app.Settings{}.Normal()) {
		t.Errorf("without a file: %+v", got)
	}
	want := app.Settings{
		Language: app.English, Appearance: app.AppearanceDark, TextSize: 150, Width: 1000, Height: 700, Screen: "roadmap",
		Splits: map[string]float64{"tasks": 0.4}, Recent: []string{`C:\Users\Jörg\a.kifahrplan`}, ExportDir: "/tmp/<Ausgabe>",
	}
	must(t, s.Save(want))
	if got := NewSettings(path, quiet()).Load(); !reflect.DeepEqual(got, want) {
		t.Errorf("got %+v, want %+v", got, want)
	}
}

func TestDamagedSettingsArePutAside(t *testing.T) {
	path := writeFile(t, filepath.Join(t.TempDir(), "settings.json"), []byte(`{"language":"en",`))
	s := NewSettings(path, quiet())
	if got := s.Load(); got.Language != app.German {
		t.Errorf("got %+v", got)
	}
	if got := read(t, path+".damaged"); got != `{"language":"en",` {
		t.Errorf("put aside: %q", got)
	}
	must(t, s.Save(s.Load()))
	if got := s.Load(); got.TextSize != 100 {
		t.Errorf("got %+v", got)
	}
}

func TestSettingsOutOfRangeBecomeNormal(t *testing.T) {
	path := writeFile(t, filepath.Join(t.TempDir(), "settings.json"), []byte(`{"text_size":7,"language":"fr","unknown":1}`))
	if got := NewSettings(path, quiet()).Load(); got.TextSize != 100 || got.Language != app.German {
		t.Errorf("got %+v", got)
	}
}

func TestSettingsThatCannotBeReadOrWritten(t *testing.T) {
	dir := t.TempDir()
	must(t, os.Mkdir(filepath.Join(dir, "settings.json"), 0o700)) // a folder where the file should be
	s := NewSettings(filepath.Join(dir, "settings.json"), quiet())
	if got := s.Load(); got.TextSize != 100 {
		t.Errorf("got %+v", got)
	}
	wantCode(t, s.Save(app.Settings{}), app.CodeFileWrite)
	writeFile(t, filepath.Join(dir, "file"), nil)
	wantCode(t, NewSettings(filepath.Join(dir, "file", "settings.json"), quiet()).Save(app.Settings{}), app.CodeFileWrite)
}
