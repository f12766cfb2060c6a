package paper_test

import (
	"slices"
	"strings"
	"testing"

	"kifahrplan/app"
	"kifahrplan/export/paper"
)

// ruled is a town with a second building block.
func ruled() *app.Strategy {
	return town().With([]app.Record{
		app.Principle{Base: base(60), Adopted: app.Adopted{LibraryID: "gp03"}, Meaning: "Bescheide unterschreibt ein Mensch.", Position: 2, Status: app.PrincipleAgreed},
		app.Principle{Base: base(61), Title: "Fehler melden", Text: "Wer meldet, hat keinen Nachteil.", Position: 1, Status: app.PrincipleSelected},
		app.Principle{Base: base(62), Adopted: app.Adopted{LibraryID: "gp20"}, Position: 3, Status: app.PrincipleDropped},
		app.UsageRule{Base: base(63), Purpose: "Texte", Data: app.DataNone, Verdict: app.VerdictAllowed},
		app.UsageRule{Base: base(64), Purpose: "Texte", Data: app.DataPersonal, Verdict: app.VerdictConditional, Condition: "Nur mit Platzhaltern"},
		app.Clause{Base: base(65), Adopted: app.Adopted{LibraryID: "dv01"}, Position: 1, Status: app.ClauseAgreed, LegalBasis: "§ 72 LPVG"},
		app.Clause{Base: base(66), Title: "Hausregeln", Position: 2, Status: app.ClauseObjected},
		app.Comment{Base: base(67), ClauseID: id(66), GroupID: id(10), Text: "Nein"},
		app.PassProgress{Base: base(68), Department: "Hauptamt", Staff: 40, Informed: 30, Trained: 20, Checked: 10, Acknowledged: 10},
		app.PassProgress{Base: base(69), Department: "Bauamt", Staff: 10},
	}, nil)
}

// tablesCalled returns the tables of a paper by their captions.
func tablesCalled(d paper.Document) map[string]paper.Table {
	out := map[string]paper.Table{}
	for _, b := range d.Blocks {
		if t, ok := b.(paper.Table); ok {
			out[t.Caption] = t
		}
	}
	return out
}

func TestPrinciplesComeInTheRoomsOrder(t *testing.T) {
	text := outline(paperOf(t, ruled(), app.German))
	own, decide := strings.Index(text, "Fehler melden"), strings.Index(text, "Menschen entscheiden")
	if own < 0 || decide < own {
		t.Errorf("the principles stand at %d and %d", own, decide)
	}
	if !strings.Contains(text, "Diese 2 Leitlinien hat der Workshop gewählt") || !strings.Contains(text, "Davon vereinbart: 1.") {
		t.Errorf("one of two is agreed:\n%s", text)
	}
	agreed := ruled()
	agreed = agreed.With([]app.Record{app.Principle{Base: base(61), Title: "Fehler melden", Position: 1, Status: app.PrincipleAgreed}}, nil)
	if text := outline(paperOf(t, agreed, app.German)); !strings.Contains(text, "An diese 2 Leitlinien hält sich die Kommune") {
		t.Errorf("all are agreed:\n%s", text)
	}
	for _, want := range []string{
		"Bescheide unterschreibt ein Mensch.", "KI bereitet vor und schlägt vor.", "Stadt Essen", "CC BY-SA 4.0", "Wer meldet, hat keinen Nachteil.",
	} {
		if !strings.Contains(text, want) {
			t.Errorf("the paper lacks %q", want)
		}
	}
	if strings.Contains(text, "Schonender Umgang") {
		t.Error("a principle that was dropped is in the paper")
	}
}

func TestTextsOfTheLibraryAreInThePapersLanguage(t *testing.T) {
	marked := map[string]app.Language{}
	for _, r := range allRuns(paperOf(t, ruled(), app.English)) {
		marked[r.Text] = r.Lang
	}
	for text, want := range map[string]app.Language{
		"Humans decide": "", "Preamble and objectives": "", "Fehler melden": app.German, "Nur mit Platzhaltern": app.German, "Hausregeln": app.German,
	} {
		if got, there := marked[text]; !there || got != want {
			t.Errorf("%q is there: %v, and marked as %q", text, there, got)
		}
	}
}

func TestTablesOfTheGuidelines(t *testing.T) {
	tables := tablesCalled(paperOf(t, ruled(), app.German))
	lights := tables["Nutzungsregeln nach Zweck und Daten"]
	if len(lights.Rows) != 1 || len(lights.Columns) != 1+len(app.DataKinds()) {
		t.Fatalf("traffic lights: %+v", lights)
	}
	if got := []string{runs(lights.Rows[0][1]), runs(lights.Rows[0][2]), runs(lights.Rows[0][3])}; !slices.Equal(got, []string{"erlaubt", "bedingt", "–"}) {
		t.Errorf("verdicts: %q", got)
	}
	if got := column(tables["Bedingungen der Nutzungsregeln"], 2); !slices.Equal(got, []string{"Nur mit Platzhaltern"}) {
		t.Errorf("conditions: %q", got)
	}
	agreement := tables["Stand der Dienstvereinbarung"]
	if got := column(agreement, 2); !slices.Equal(got, []string{"geeint", "strittig"}) {
		t.Errorf("states: %q", got)
	}
	if got := column(agreement, 4); !slices.Equal(got, []string{"0", "1"}) {
		t.Errorf("comments: %q", got)
	}
	pass := tables["Stand des KI-Passes nach Fachbereichen"]
	if got := column(pass, 0); !slices.Equal(got, []string{"Bauamt", "Hauptamt", "**Summe**"}) {
		t.Errorf("departments: %q", got)
	}
	if got := column(pass, 2); !slices.Equal(got, []string{"0 (0\u00a0%)", "30 (75\u00a0%)", "30 (60\u00a0%)"}) {
		t.Errorf("informed: %q", got)
	}
	for caption, table := range tables {
		if caption == "" || table.Summary == "" {
			t.Errorf("table %q has no caption or summary", caption)
		}
	}
}

// A room that did not work on the second building block has no empty chapter in its paper.
func TestGuidelinesAreLeftOutWhereThereAreNone(t *testing.T) {
	if text := outline(paperOf(t, town(), app.German)); strings.Contains(text, "Leitlinien und Regeln") {
		t.Error("there is an empty chapter")
	}
	only := town().With([]app.Record{app.PassProgress{Base: base(68), Department: "Hauptamt", Staff: 4}}, nil)
	text := outline(paperOf(t, only, app.German))
	if !strings.Contains(text, "KI-Pass") || strings.Contains(text, "Nutzungsregeln") || strings.Contains(text, "Abschnitt") {
		t.Error("there are empty parts")
	}
}
