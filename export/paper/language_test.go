package paper_test

import (
	"strings"
	"testing"

	"kifahrplan/app"
	"kifahrplan/export/paper"
)

// ownWords are texts of the room that the paper must mark when it is in another language.
func ownWords() []string {
	return []string{
		"Keine Leistungskontrolle.\nAuch nicht mittelbar.", "Wer haftet für Fehler?", "Die Dienstvereinbarung schließt das aus.",
		"Jugendrat", "Schulung planen\n", "Für alle Fachbereiche.", "Hauptamt\nPersonalentwicklung", "Vorsitz; Stellvertretung",
		"Private Konten werden dienstlich nicht genutzt.", "Datenschutz", "Der Jugendrat hätte eine Frist gewollt.", "Ein Beirat begleitet die Umsetzung.",
	}
}

func TestTextsOfTheRoomCarryTheirLanguage(t *testing.T) {
	marked := map[string]bool{}
	for _, r := range allRuns(paperOf(t, town(), app.English)) {
		if r.Lang == app.German {
			marked[r.Text] = true
		}
	}
	for _, text := range ownWords() {
		if !marked[text] {
			t.Errorf("%q is not marked as German", text)
		}
	}
	for _, text := range []string{"Staff council", "high", "Reason: ", "–"} {
		if marked[text] {
			t.Errorf("%q is the program's own and marked as German", text)
		}
	}
}

func TestNothingIsMarkedInThePapersOwnLanguage(t *testing.T) {
	d := paperOf(t, town(), app.German)
	for _, r := range allRuns(d) {
		if r.Lang != "" {
			t.Errorf("%q is marked as %s", r.Text, r.Lang)
		}
	}
	if d.Cover.TitleLang != "" {
		t.Errorf("the title is marked as %s", d.Cover.TitleLang)
	}
	if text := outline(d); strings.Contains(text, "nicht übersetzt") {
		t.Error("a German paper says that German texts are not translated")
	}
}

func TestAForeignPaperSaysThatTextsAreNotTranslated(t *testing.T) {
	d := paperOf(t, town(), app.English)
	if d.Cover.TitleLang != app.German {
		t.Errorf("the title is marked as %q", d.Cover.TitleLang)
	}
	const note = "The participants’ texts were written in German. They appear in this paper unchanged and have not been translated."
	if n := strings.Count(outline(d), note); n != 2 {
		t.Errorf("the note stands %d times, want it in summary and imprint", n)
	}
	s := town()
	s.Workshop.Language = app.English
	if text := outline(paperOf(t, s, app.German)); !strings.Contains(text, "auf Englisch verfasst") || !strings.Contains(text, "[en]") {
		t.Error("a German paper of an English workshop lacks note or marks")
	}
}

func TestOwnNamesOfGroupsMarkTheirHeadings(t *testing.T) {
	want := map[string]app.Language{"2.1 Staff council": "", "2.3 Jugendrat": app.German}
	for _, b := range paperOf(t, town(), app.English).Blocks {
		if h, ok := b.(paper.Heading); ok {
			if lang, ok := want[h.Text]; ok && lang != h.Lang {
				t.Errorf("%q is marked as %q, want %q", h.Text, h.Lang, lang)
			}
			delete(want, h.Text)
		}
	}
	if len(want) > 0 {
		t.Errorf("headings are missing: %v", want)
	}
}

// allRuns collects the runs of a document, headings included.
func allRuns(d paper.Document) []paper.Run {
	var out []paper.Run
	for _, b := range d.Blocks {
		switch b := b.(type) {
		case paper.Heading:
			out = append(out, paper.Run{Text: b.Text, Lang: b.Lang})
		case paper.Paragraph:
			out = append(out, b.Runs...)
		case paper.List:
			for _, item := range b.Items {
				out = append(out, item.Runs...)
				for _, more := range item.More {
					out = append(out, more...)
				}
			}
		case paper.Table:
			for _, row := range b.Rows {
				for _, cell := range row {
					out = append(out, cell...)
				}
			}
		}
	}
	return out
}
