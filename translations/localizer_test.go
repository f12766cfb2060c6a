package translations_test

import (
	"errors"
	"fmt"
	"os/exec"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"

	"kifahrplan/app"
	"kifahrplan/translations"
)

func TestMissingMessagesShowTheirIdAndAreLoggedOnce(t *testing.T) {
	words, log := load(t)
	for range 3 {
		if got := words.In(app.German).T("no.such.message", "Name", 1); got != "⟦no.such.message⟧" {
			t.Errorf("T says %q", got)
		}
		if got := words.In(app.German).N("no.such.count", 3); got != "⟦no.such.count⟧" {
			t.Errorf("N says %q", got)
		}
	}
	for _, id := range []string{"no.such.message", "no.such.count"} {
		if n := strings.Count(log.String(), "id="+id); n != 1 {
			t.Errorf("%s was logged %d times:\n%s", id, n, log)
		}
	}
	words.In(app.English).T("no.such.message")
	if n := strings.Count(log.String(), "language=en"); n != 1 {
		t.Errorf("logged %d times for English:\n%s", n, log)
	}
}

func TestLocalizersKnowTheirLanguage(t *testing.T) {
	words, _ := load(t)
	for _, lang := range app.Languages() {
		if got := words.In(lang).Language(); got != lang {
			t.Errorf("In(%s) speaks %s", lang, got)
		}
	}
	if got := words.In("fr").Language(); got != app.German {
		t.Errorf("an unknown language is answered in %s", got)
	}
}

func TestCountsAreWrittenLikeNumbers(t *testing.T) {
	words, _ := load(t)
	for lang, want := range map[app.Language]string{app.German: "10.000 Aufgaben", app.English: "10,000 tasks"} {
		if got := words.In(lang).N("roadmap.count", 10000); got != want {
			t.Errorf("%s: %q, want %q", lang, got, want)
		}
	}
}

func TestArgumentsInPairs(t *testing.T) {
	words, _ := load(t)
	if got := words.In(app.German).T("excel.page", "Page", 3, "Total", 9, "odd"); got != "Seite 3 von 9" {
		t.Errorf("said %q", got)
	}
}

func TestSeveralMayTalkAtOnce(t *testing.T) {
	words, _ := load(t)
	var all sync.WaitGroup
	for i := range 16 {
		all.Go(func() {
			lang := app.Languages()[i%2]
			l := words.In(lang)
			for j := range 50 {
				if got := l.T("excel.page", "Page", j, "Total", i); !strings.HasSuffix(got, fmt.Sprint(" ", i)) {
					t.Errorf("said %q", got)
				}
				l.N("roadmap.count", j)
				l.T(fmt.Sprintf("missing.%d", j))
				l.LongDate("2026-12-31")
			}
		})
	}
	all.Wait()
}

// mendable lists an error for every code, with the values that its message is given.
func mendable(t *testing.T) []*app.Error {
	t.Helper()
	var out []*app.Error
	for _, code := range readSources(t).constants["app.Code"] {
		out = append(out, app.NewError(app.Code(code), errors.New("SQLITE_IOERR"), "Path", "/stick/Musterstadt.kifahrplan",
			"Name", "Personalrat.xlsx", "User", "Meyer", "Computer", "PC-7", "Since", "2026-11-23T09:30:00.000Z"))
	}
	if len(out) < 20 {
		t.Fatalf("only %d codes found", len(out))
	}
	return out
}

func TestErrorsAreSaidInTheUsersWords(t *testing.T) {
	words, log := load(t)
	for _, e := range mendable(t) {
		german, english := words.In(app.German).Error(fmt.Errorf("wrapped: %w", e), "/log"), words.In(app.English).Error(e, "/log")
		for _, text := range []string{german, english} {
			if unfinished(text) || !strings.HasSuffix(text, ".") || strings.Contains(text, "SQLITE") {
				t.Errorf("%s: %q", e.Code, text)
			}
			if strings.HasPrefix(string(e.Code), "file.") && !strings.Contains(text, e.Params["Path"]) {
				t.Errorf("%s does not name the file: %q", e.Code, text)
			}
		}
		if german == english {
			t.Errorf("%s says the same in both languages", e.Code)
		}
	}
	if log.Len() > 0 {
		t.Error(log)
	}
}

func TestLockedFilesNameWhoHoldsThem(t *testing.T) {
	words, _ := load(t)
	since := app.Timestamp("2026-11-23T09:30:00.000Z")
	err := app.NewError(app.CodeFileLocked, nil, "Path", "x", "Name", "Personalrat.xlsx", "User", "Meyer", "Computer", "PC-7", "Since", string(since))
	for _, lang := range app.Languages() {
		l := words.In(lang)
		text := l.Error(err, "")
		for _, part := range []string{"Meyer", "PC-7", l.Moment(since.Time().In(time.Local))} {
			if !strings.Contains(text, part) {
				t.Errorf("%s: %q lacks %q", lang, text, part)
			}
		}
	}
}

func TestInternalErrorsNameTheLog(t *testing.T) {
	words, _ := load(t)
	for _, lang := range app.Languages() {
		text := words.In(lang).Error(errors.New("index out of range"), "/home/m/kifahrplan.log")
		if !strings.Contains(text, "/home/m/kifahrplan.log") || strings.Contains(text, "index") || unfinished(text) {
			t.Errorf("%s: %q", lang, text)
		}
	}
}

func TestInvalidRecordsNameTheFirstProblem(t *testing.T) {
	words, _ := load(t)
	problems := app.Problems{{Field: "title", Rule: app.RuleTooLong, Limit: 2000}, {Field: "x", Rule: app.RuleRequired}}
	for _, lang := range app.Languages() {
		l := words.In(lang)
		if got := l.Error(app.NewError(app.CodeInvalid, problems), ""); got != l.Problem(problems[0]) || !strings.Contains(got, l.Number(2000)) {
			t.Errorf("%s: %q", lang, got)
		}
		if got := l.Error(app.NewError(app.CodeInvalid, nil), ""); got != l.T("error.edit.invalid") {
			t.Errorf("%s: without problems %q", lang, got)
		}
	}
}

func TestToolkitHasTheKeysOfTheToolkit(t *testing.T) {
	dir, err := exec.Command("go", "list", "-m", "-f", "{{.Dir}}", "fyne.io/fyne/v2").Output()
	if err != nil {
		t.Fatal(err)
	}
	base := readMessages(t, filepath.Join(strings.TrimSpace(string(dir)), "lang", "translations", "base.en.json"))
	if len(base) < 30 {
		t.Fatalf("the toolkit has only %d words", len(base))
	}
	for _, lang := range app.Languages() {
		ours := parseMessages(t, string(lang), translations.Toolkit(lang))
		for id := range base {
			if ours[id]["other"] == "" {
				t.Errorf("%s: the toolkit's %q has no words", lang, id)
			}
		}
		for id := range ours {
			if base[id] == nil {
				t.Errorf("%s: the toolkit has no %q", lang, id)
			}
		}
	}
	if got := parseMessages(t, "de", translations.Toolkit(app.German))["Cancel"]["other"]; got != "Abbrechen" {
		t.Errorf("the German toolkit says %q", got)
	}
}
