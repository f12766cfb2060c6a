package export_test

import (
	"context"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"kifahrplan/app"
)

// withAgreement is a strategy with two sections of a service agreement and two systems, of which one is public.
func withAgreement() *app.Strategy {
	edit := app.NewWorkshopEdit(app.Municipality{Name: "Neustadt"}, app.Workshop{Title: "KI-Strategie", Language: app.German, Status: app.StatusDraft})
	s := new(app.Strategy).With(edit.Put, nil)
	drafted, open := app.NewClause(s, "dv01"), app.NewClause(s, "dv07")
	open.Position, drafted.Text, drafted.LegalBasis, drafted.Status = 2, "Dienststelle und Personalrat vereinbaren Folgendes.", "§ 72 LPVG", app.ClauseDrafted
	comment := app.NewComment(drafted.ID, s.Groups[0].ID)
	comment.Text = "Bitte die Beschäftigten zuerst nennen."
	public, secret := app.NewSystem(), app.NewSystem()
	public.Name, public.Public, public.PublicText = "Chatbot Neustadt", true, "Er beantwortet Fragen zu Öffnungszeiten."
	public.Costs, secret.Name = "12.000 Euro im Jahr", "Geheimes System"
	class := app.NewClassification(public.ID, "2026.11.2", "ds_2026_07_27")
	class.Outcome = app.ClassLimited
	return s.With([]app.Record{drafted, open, comment, public, secret, class}, nil)
}

// textOf makes a document and returns its text as pdftotext reads it.
func textOf(t *testing.T, format app.ExportFormat, lang app.Language) string {
	t.Helper()
	if _, err := exec.LookPath("pdftotext"); err != nil {
		t.Skip("pdftotext is not installed")
	}
	now := time.Date(2026, 11, 23, 12, 0, 0, 0, time.UTC)
	doc, err := exporters(t)[format].Export(context.Background(), withAgreement(), app.ExportOptions{Language: lang, Now: now, File: "neustadt.kifahrplan"})
	if err != nil {
		t.Fatal(err)
	}
	path := filepath.Join(t.TempDir(), "document.pdf")
	if err := os.WriteFile(path, doc.Data, 0o600); err != nil {
		t.Fatal(err)
	}
	out, err := exec.Command("pdftotext", "-layout", path, "-").Output()
	if err != nil {
		t.Fatal(err)
	}
	return folded(strings.Join(strings.Fields(string(out)), " "))
}

// folded makes no difference between a hyphen at the end of a line and one before a word.
func folded(text string) string { return strings.ReplaceAll(text, "- ", "-") }

func TestDraftOfTheServiceAgreement(t *testing.T) {
	words := catalogue(t)
	for _, lang := range app.Languages() {
		l, text := words.In(lang), textOf(t, app.ExportAgreement, lang)
		section, _ := l.Library().Section("dv07")
		for _, want := range []string{
			"§ 1 " + l.T("library.dv01.title"), "§ 2 " + l.T("library.dv07.title"), "Dienststelle und Personalrat vereinbaren Folgendes.",
			"§ 72 LPVG", l.T("clause.status.drafted"), "Bitte die Beschäftigten zuerst nennen.", section.Hints.In(string(lang))[0],
		} {
			if !strings.Contains(text, folded(want)) {
				t.Errorf("%s: %q is missing in\n%s", lang, want, text)
			}
		}
	}
}

func TestPublicRegisterHoldsOnlyWhatIsPublic(t *testing.T) {
	words := catalogue(t)
	for _, lang := range app.Languages() {
		l, text := words.In(lang), textOf(t, app.ExportRegister, lang)
		for _, want := range []string{"Chatbot Neustadt", "Er beantwortet Fragen zu Öffnungszeiten.", l.N("paper.register.intro", 1, "Municipality", "Neustadt")} {
			if !strings.Contains(text, folded(want)) {
				t.Errorf("%s: %q is missing in\n%s", lang, want, text)
			}
		}
		if strings.Contains(text, "Geheimes System") || strings.Contains(text, "12.000 Euro") || strings.Contains(text, "neustadt.kifahrplan") {
			t.Errorf("%s: something that is not public stands in the register", lang)
		}
	}
}

func TestDocumentsThatWouldSayNothing(t *testing.T) {
	empty, full := new(app.Strategy), withAgreement()
	full.Workshop.StartsOn = "2026-11-18"
	for _, f := range app.ExportFormats() {
		always := f != app.ExportAgreement && f != app.ExportRegister && f != app.ExportMinutes
		if f.Holds(empty) != always || !f.Holds(full) {
			t.Errorf("%s: %v, %v", f, f.Holds(empty), f.Holds(full))
		}
	}
	step := app.AgendaStep{Subject: "Willkommen"}
	if planned := new(app.Strategy).With([]app.Record{step}, nil); !app.ExportMinutes.Holds(planned) {
		t.Error("an agenda gives no minutes")
	}
}
