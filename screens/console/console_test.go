package console_test

import (
	"bytes"
	"context"
	"io"
	"log/slog"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"kifahrplan/app"
	"kifahrplan/app/sample"
	"kifahrplan/export"
	"kifahrplan/screens/console"
	"kifahrplan/store"
	"kifahrplan/translations"
)

// terminal is a console in a temporary folder with what it wrote.
type terminal struct {
	*console.Console
	t        *testing.T
	dir      string
	out, err bytes.Buffer
}

func newTerminal(t *testing.T, lang app.Language) *terminal {
	t.Helper()
	log := slog.New(slog.NewTextHandler(io.Discard, nil))
	words, err := translations.Load(log)
	if err != nil {
		t.Fatal(err)
	}
	clock := func() time.Time { return time.Date(2026, 11, 23, 12, 0, 0, 0, time.UTC) }
	term := &terminal{t: t, dir: t.TempDir()}
	term.Console = &console.Console{
		Files:     store.New(store.Options{DataDir: filepath.Join(term.dir, "data"), Clock: clock, Log: log}),
		Exporters: export.All(words), Returned: export.Reader(words), Sample: sample.Edit, Words: words, Language: lang, Clock: clock, Log: log,
		LogPath: "/var/log/kifahrplan.log", Out: &term.out, Err: &term.err,
	}
	return term
}

// run runs a command line whose words with a dot are names in the folder.
func (c *terminal) run(line string) int {
	c.t.Helper()
	c.out.Reset()
	c.err.Reset()
	args := strings.Fields(line)
	for i, a := range args {
		if strings.Contains(a, ".") {
			args[i] = filepath.Join(c.dir, a)
		}
	}
	exit, ok := c.Run(context.Background(), args)
	if !ok {
		c.t.Fatalf("%q opens the window", line)
	}
	return exit
}

func (c *terminal) say(id string, pairs ...any) string { return c.Words.In(c.Language).T(id, pairs...) }

func (c *terminal) read(name string) string {
	c.t.Helper()
	data, err := os.ReadFile(filepath.Join(c.dir, name))
	if err != nil {
		c.t.Fatal(err)
	}
	return string(data)
}

func TestSampleExportAndCheck(t *testing.T) {
	for _, lang := range app.Languages() {
		c := newTerminal(t, lang)
		if exit := c.run("sample a.kifahrplan"); exit != console.Done || c.out.String() != c.say("console.sample.done", "Path", filepath.Join(c.dir, "a.kifahrplan"))+"\n" {
			t.Fatalf("sample ends with %d and says %q, %q", exit, c.out.String(), c.err.String())
		}
		if exit := c.run("export a.kifahrplan -paper p.pdf -tasks t.xlsx"); exit != console.Done || c.err.Len() > 0 {
			t.Fatalf("export ends with %d and says %q", exit, c.err.String())
		}
		if !strings.HasPrefix(c.read("p.pdf"), "%PDF-") || !strings.HasPrefix(c.read("t.xlsx"), "PK") {
			t.Error("the files are no PDF and no workbook")
		}
		for _, name := range []string{"p.pdf", "t.xlsx"} {
			if !strings.Contains(c.out.String(), c.say("console.export.done", "Path", filepath.Join(c.dir, name))) {
				t.Errorf("export says %q", c.out.String())
			}
		}
		if exit := c.run("check a.kifahrplan"); exit != console.Done {
			t.Errorf("check ends with %d: %q", exit, c.err.String())
		}
		if got := c.out.String(); !strings.Contains(got, c.say("console.check.lacks")) || strings.Count(got, "\n- ") < 2 {
			t.Errorf("check says %q", got)
		}
	}
}

func TestEveryDocumentIsExported(t *testing.T) {
	c := newTerminal(t, app.German)
	c.run("sample a.kifahrplan")
	for _, format := range app.ExportFormats() {
		name := string(format) + format.Extension()
		if exit := c.run("export a.kifahrplan -lang en -" + string(format) + " " + name); exit != console.Done || len(c.read(name)) < 5000 {
			t.Errorf("%s: ends with %d and says %q", format, exit, c.err.String())
		}
	}
	c.run("export a.kifahrplan -paper plain.pdf")
	c.run("export a.kifahrplan -paper more.pdf -appendix")
	if plain, more := len(c.read("plain.pdf")), len(c.read("more.pdf")); more < plain+10_000 {
		t.Errorf("%d bytes without the appendix, %d with it", plain, more)
	}
}

func TestExtensionIsAddedToWhatIsExported(t *testing.T) {
	c := newTerminal(t, app.German)
	c.run("sample a.kifahrplan")
	c.run("export -tasks ./liste a.kifahrplan -lang en")
	c.read("liste.xlsx")
}

func TestSampleReplacesNothing(t *testing.T) {
	c := newTerminal(t, app.German)
	c.run("sample a.kifahrplan")
	before := c.read("a.kifahrplan")
	exit := c.run("sample a.kifahrplan")
	if want := c.say("error.file.exists", "Path", filepath.Join(c.dir, "a.kifahrplan")); exit != console.Failed || c.err.String() != "kifahrplan: "+want+"\n" {
		t.Errorf("ends with %d and says %q", exit, c.err.String())
	}
	if c.read("a.kifahrplan") != before {
		t.Error("the file was changed")
	}
}

func TestLanguageOfTheSample(t *testing.T) {
	c := newTerminal(t, app.German)
	c.run("sample a.kifahrplan -lang en")
	f, err := c.Files.OpenReadOnly(filepath.Join(c.dir, "a.kifahrplan"))
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = f.Close() }()
	s, err := f.Load()
	if err != nil || s.Workshop.Language != app.English {
		t.Errorf("the sample is in %q: %v", s.Workshop.Language, err)
	}
}

func TestUsageErrors(t *testing.T) {
	c := newTerminal(t, app.German)
	c.run("sample a.kifahrplan")
	for line, want := range map[string]string{
		"sample":                            c.say("console.onefile"),
		"check a.kifahrplan b.kifahrplan":   c.say("console.onefile"),
		"export a.kifahrplan":               c.say("console.nothing"),
		"export a.kifahrplan -lang fr":      c.say("console.language", "Language", "fr"),
		"sample b.kifahrplan -lang fr":      c.say("console.language", "Language", "fr"),
		"-x":                                c.say("console.unknown", "Command", "-x"),
		"eksport a.kifahrplan -paper x.pdf": c.say("console.unknown", "Command", "eksport"),
	} {
		exit := c.run(line)
		if got := c.err.String(); exit != console.Usage || !strings.HasPrefix(got, "kifahrplan: "+want) || !strings.Contains(got, c.say("console.usage")) || c.out.Len() > 0 {
			t.Errorf("%q ends with %d and says %q on stderr, %q on stdout", line, exit, got, c.out.String())
		}
	}
	if exit := c.run("check a.kifahrplan -gibtsnicht"); exit != console.Usage || !strings.Contains(c.err.String(), "gibtsnicht") {
		t.Errorf("an unknown flag ends with %d: %q", exit, c.err.String())
	}
	if _, err := os.Stat(filepath.Join(c.dir, "b.kifahrplan")); err == nil {
		t.Error("a file was made in spite of the wrong language")
	}
}

func TestFailures(t *testing.T) {
	c := newTerminal(t, app.English)
	if err := os.WriteFile(filepath.Join(c.dir, "fremd.kifahrplan"), []byte(strings.Repeat("no workshop", 200)), 0o644); err != nil {
		t.Fatal(err)
	}
	for line, code := range map[string]app.Code{
		"check weg.kifahrplan":                  app.CodeFileMissing,
		"export weg.kifahrplan -paper x.pdf":    app.CodeFileMissing,
		"check fremd.kifahrplan":                app.CodeFileForeign,
		"export fremd.kifahrplan -tasks x.xlsx": app.CodeFileForeign,
	} {
		path := filepath.Join(c.dir, strings.Fields(line)[1])
		if exit := c.run(line); exit != console.Failed || c.err.String() != "kifahrplan: "+c.say("error."+string(code), "Path", path)+"\n" || c.out.Len() > 0 {
			t.Errorf("%q ends with %d and says %q", line, exit, c.err.String())
		}
	}
}

func TestHelp(t *testing.T) {
	for _, lang := range app.Languages() {
		c := newTerminal(t, lang)
		for _, line := range []string{"help", "-h", "--help", "sample --help", "export -h"} {
			if exit := c.run(line); exit != console.Done || c.out.String() != c.say("console.help")+"\n" || c.err.Len() > 0 {
				t.Errorf("%s ends with %d and says %q", line, exit, c.out.String())
			}
		}
	}
}

func TestWithoutACommandTheWindowOpens(t *testing.T) {
	c := newTerminal(t, app.German)
	for _, args := range [][]string{nil, {"/tmp/a.kifahrplan"}} {
		if exit, ok := c.Run(context.Background(), args); ok || exit != 0 {
			t.Errorf("%v ends with %d", args, exit)
		}
	}
}

func TestCancelledExportWritesNothing(t *testing.T) {
	c := newTerminal(t, app.German)
	c.run("sample a.kifahrplan")
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	exit, _ := c.Run(ctx, []string{"export", filepath.Join(c.dir, "a.kifahrplan"), "-paper", filepath.Join(c.dir, "p.pdf")})
	if _, err := os.Stat(filepath.Join(c.dir, "p.pdf")); exit != console.Failed || err == nil {
		t.Errorf("ends with %d, the file is there: %v", exit, err == nil)
	}
}

func TestCompleteStrategyIsSaidToBe(t *testing.T) {
	c := newTerminal(t, app.German)
	c.Sample = func(lang app.Language) (app.Edit, error) {
		edit, err := sample.Edit(lang)
		for i, r := range edit.Put {
			edit.Put[i] = completed(r)
		}
		return edit, err
	}
	c.run("sample a.kifahrplan")
	if exit := c.run("check a.kifahrplan"); exit != console.Done || !strings.HasSuffix(c.out.String(), c.say("console.check.complete")+"\n") {
		t.Errorf("ends with %d and says %q", exit, c.out.String())
	}
}

// completed returns a record of the sample with nothing left to do.
func completed(r app.Record) app.Record {
	switch r := r.(type) {
	case app.Contribution:
		r.Status, r.Answer = app.ContributionResolved, "Ja."
		return r
	case app.Task:
		r = r.WithStatus(app.TaskDone)
		r.StartsOn, r.DueOn, r.Responsible = "", "2026-10-01", "Erika"
		return r
	case app.Process:
		r.Benefit, r.Effort = 3, 3
		return r
	case app.Clause:
		r.Status = app.ClauseAgreed
		return r
	case app.System:
		r.Status = app.SystemRetired
		return r
	case app.Review:
		r.HeldOn = "2026-10-01"
		return r
	case app.Decision:
		r.Status = app.DecisionTaken
		if r.DecidedOn == "" {
			r.DecidedOn = "2026-10-01"
		}
		if r.AgreedBy == "" {
			r.AgreedBy = "x"
		}
		return r
	}
	return r
}
