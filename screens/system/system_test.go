package system_test

import (
	"bytes"
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"testing"

	"fyne.io/fyne/v2/test"

	"kifahrplan/screens/system"
)

func TestLogIsWrittenAndPutAsideOnceItIsLarge(t *testing.T) {
	path := filepath.Join(t.TempDir(), "neu", "kifahrplan.log")
	log, closer := system.OpenLog(path)
	log.Info("erste Zeile")
	log.Debug("unwichtig")
	if err := closer.Close(); err != nil {
		t.Fatal(err)
	}
	if got := read(t, path); !strings.Contains(got, "erste Zeile") || strings.Contains(got, "unwichtig") {
		t.Errorf("the log holds %q", got)
	}
	if err := os.WriteFile(path, bytes.Repeat([]byte("alt\n"), 1<<20), 0o600); err != nil {
		t.Fatal(err)
	}
	log, closer = system.OpenLog(path)
	log.Info("danach")
	if err := closer.Close(); err != nil {
		t.Fatal(err)
	}
	if got := read(t, path); !strings.Contains(got, "danach") || strings.Contains(got, "alt\n") {
		t.Errorf("the new log has %d bytes", len(got))
	}
	if got := read(t, path+".old"); !strings.HasPrefix(got, "alt\n") {
		t.Errorf("the old log has %d bytes", len(got))
	}
}

func TestLogThatCannotBeWrittenGoesElsewhere(t *testing.T) {
	dir := t.TempDir()
	file := filepath.Join(dir, "datei")
	if err := os.WriteFile(file, nil, 0o600); err != nil {
		t.Fatal(err)
	}
	stderr := os.Stderr
	out, err := os.Create(filepath.Join(dir, "stderr"))
	if err != nil {
		t.Fatal(err)
	}
	os.Stderr = out
	log, closer := system.OpenLog(filepath.Join(file, "kifahrplan.log"))
	log.Info("trotzdem")
	os.Stderr = stderr
	if err := closer.Close(); err != nil {
		t.Error(err)
	}
	if err := out.Close(); err != nil {
		t.Error(err)
	}
	if got := read(t, out.Name()); !strings.Contains(got, "trotzdem") {
		t.Errorf("stderr holds %q", got)
	}
}

func read(t *testing.T, path string) string {
	t.Helper()
	data, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	return string(data)
}

func TestDirectoriesFollowTheDesktop(t *testing.T) {
	if runtime.GOOS != "linux" {
		t.Skip("other systems have other places")
	}
	home := t.TempDir()
	t.Setenv("HOME", home)
	t.Setenv("XDG_CONFIG_HOME", "")
	t.Setenv("XDG_DATA_HOME", "")
	dirs, err := system.FindDirectories()
	if err != nil {
		t.Fatal(err)
	}
	if dirs.Home != home || dirs.Config != filepath.Join(home, ".config", "ki-fahrplan") || dirs.Data != filepath.Join(home, ".local", "share", "ki-fahrplan") || dirs.Documents != home {
		t.Errorf("%+v", dirs)
	}
	if entries, err := os.ReadDir(home); err != nil || len(entries) != 0 {
		t.Errorf("looking made %v, %v", entries, err)
	}
	if err := os.Mkdir(filepath.Join(home, "Dokumente"), 0o755); err != nil {
		t.Fatal(err)
	}
	t.Setenv("XDG_DATA_HOME", filepath.Join(home, "daten"))
	dirs, err = system.FindDirectories()
	if err != nil || dirs.Documents != filepath.Join(home, "Dokumente") || dirs.Log != filepath.Join(home, "daten", "ki-fahrplan", "kifahrplan.log") {
		t.Errorf("%+v, %v", dirs, err)
	}
	t.Setenv("HOME", "")
	if _, err := system.FindDirectories(); err == nil {
		t.Error("without a home there are directories")
	}
}

// Without any program of the desktop's the message is on stderr, and opening says that it failed.
func TestDesktopWithoutPrograms(t *testing.T) {
	if runtime.GOOS != "linux" {
		t.Skip("other systems always have their programs")
	}
	t.Setenv("PATH", t.TempDir())
	var stderr bytes.Buffer
	system.Alert(&stderr, "KI-Fahrplan", "Kein Fenster.")
	if stderr.String() != "KI-Fahrplan: Kein Fenster.\n" {
		t.Errorf("stderr: %q", stderr.String())
	}
	if err := system.Open("/tmp/a.pdf"); err == nil {
		t.Error("opening worked")
	}
	if err := system.ShowFolder("/tmp/a.pdf"); err == nil {
		t.Error("showing the folder worked")
	}
}

func TestAlertAndOpenUseTheDesktopsPrograms(t *testing.T) {
	if runtime.GOOS != "linux" {
		t.Skip("other systems have other programs")
	}
	dir := t.TempDir()
	seen := filepath.Join(dir, "seen")
	if err := os.WriteFile(filepath.Join(dir, "xdg-open"), []byte("#!/bin/sh\necho \"$1\" >> "+seen+"\n"), 0o755); err != nil {
		t.Fatal(err)
	}
	t.Setenv("PATH", dir)
	if err := system.Open(filepath.Join("/tmp", "Übersicht 1.pdf")); err != nil {
		t.Fatal(err)
	}
	if err := system.ShowFolder(filepath.Join("/tmp", "Übersicht 1.pdf")); err != nil {
		t.Fatal(err)
	}
	if got := read(t, seen); got != "/tmp/Übersicht 1.pdf\n/tmp\n" {
		t.Errorf("opened: %q", got)
	}
}

func TestPersonAndComputerHaveNames(t *testing.T) {
	if system.UserName() == "" || system.ComputerName() == "" {
		t.Errorf("%q at %q", system.UserName(), system.ComputerName())
	}
}

func TestWindowThatIsNotNativeCounts(t *testing.T) {
	if !system.HasWindow(test.NewTempWindow(t, nil)) {
		t.Error("the window of a test is none")
	}
}
