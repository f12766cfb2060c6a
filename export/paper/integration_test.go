package paper_test

import (
	"slices"
	"strings"
	"testing"

	"kifahrplan/app"
	"kifahrplan/export/paper"
)

// townTools is the town with three systems: one in use without open checks, two tools of which one has a knock-out against it.
func townTools() *app.Strategy {
	done := app.System{
		Data: app.DataNone, Processing: app.CheckDone, Measures: app.CheckDone, Impact: app.CheckNotNeeded, SignOn: app.CheckDone,
		Records: app.CheckDone, Security: app.CheckDone, StaffCouncil: app.CheckNotNeeded,
	}
	filter, chatbot, desk := done, done, done
	filter.Base, filter.Name, filter.Status, filter.LiveOn = base(60), "Mailfilter", app.SystemInUse, "2026-02-01"
	chatbot.Base, chatbot.Name, chatbot.Purpose, chatbot.Status = base(61), "Chatbot", "Antwortet.", app.SystemPilot
	chatbot.Department, chatbot.Vendor, chatbot.Measures, chatbot.Impact = "Bürgerservice", "Verband", app.CheckRunning, app.CheckNeeded
	desk.Base, desk.Name, desk.Status = base(62), "Schreibhilfe", app.SystemIdea
	records := []app.Record{
		filter, chatbot, desk,
		app.Classification{Base: base(70), SystemID: id(60), Outcome: app.ClassMinimal},
		app.Classification{Base: base(71), SystemID: id(61), Outcome: app.ClassLimited},
		app.Weight{Base: base(80), Criterion: "tc39", Weight: 4, Reason: "Erfahrung zählt."},
		app.Weight{Base: base(81), Criterion: "tc41", Weight: 2, Reason: "wie in der Bibliothek"},
	}
	for i, c := range []struct {
		system  int
		id      app.ContentID
		finding app.Finding
	}{{61, "tc11", app.FindingNo}, {61, "tc12", app.FindingYes}, {62, "tc11", app.FindingYes}, {62, "tc39", app.FindingPartly}} {
		records = append(records, app.Assessment{Base: base(90 + i), SystemID: id(c.system), Criterion: c.id, Finding: c.finding})
	}
	return town().With(records, nil)
}

func TestRegisterIsATable(t *testing.T) {
	table := tableAfter(t, paperOf(t, townTools(), app.German), "Verzeichnis der KI-Systeme und Werkzeuge")
	if got := column(table, 1); !slices.Equal(got, []string{"**Chatbot / **Antwortet.", "Mailfilter", "Schreibhilfe"}) &&
		!slices.Equal(got, []string{"**Chatbot / **Antwortet.", "**Mailfilter**", "**Schreibhilfe**"}) {
		t.Errorf("systems: %q", got)
	}
	if got := column(table, 4); !slices.Equal(got, []string{"Pilot", "im Einsatz / 01.02.2026", "Idee"}) {
		t.Errorf("states: %q", got)
	}
	for i, want := range []string{"Begrenztes Risiko", "Minimales Risiko", "noch nicht eingestuft"} {
		if got := column(table, 5)[i]; !strings.Contains(got, want) || !strings.Contains(got, "kein Personenbezug") {
			t.Errorf("class of %d: %q", i, got)
		}
	}
}

func TestOpenChecksAreListedBySystem(t *testing.T) {
	d := paperOf(t, townTools(), app.English)
	table := tableAfter(t, d, "Open checks")
	if len(table.Rows) != 1 || !strings.Contains(runs(table.Rows[0][2]), ": needed") && !strings.Contains(runs(table.Rows[0][2]), "required") {
		t.Errorf("%q", column(table, 2))
	}
	s := townTools()
	done := s.Systems[1]
	done.Measures, done.Impact = app.CheckDone, app.CheckDone
	if text := outline(paperOf(t, s.With([]app.Record{done}, nil), app.English)); !strings.Contains(text, "All checks of the systems are done") {
		t.Error("the paper does not say that nothing is open")
	}
}

func TestComparisonNamesResultsAndWeights(t *testing.T) {
	d := paperOf(t, townTools(), app.German)
	table := tableAfter(t, d, "Bewertung und Vergleich von Werkzeugen")
	if got := column(table, 1); !slices.Equal(got, []string{"Ausgeschlossen", "Noch nicht entscheidungsreif"}) {
		t.Errorf("results: %q", got)
	}
	if got := runs(table.Rows[0][4]); !strings.HasPrefix(got, "Nicht erfüllt: ") || !strings.Contains(got, " / Offen: ") {
		t.Errorf("knock-outs: %q", got)
	}
	text := outline(d)
	for _, want := range []string{"**Vorläufig vorn, noch nicht entscheidungsreif: **Schreibhilfe", "| 1 | 4 | Erfahrung zählt. |"} {
		if !strings.Contains(text, want) {
			t.Errorf("%q is missing in\n%s", want, text)
		}
	}
	if strings.Contains(text, "wie in der Bibliothek") {
		t.Error("a weight that does not differ is listed")
	}
}

func TestTablesOfToolsAreWhole(t *testing.T) {
	for _, lang := range app.Languages() {
		text := outline(paperOf(t, townTools(), lang))
		for _, bad := range []string{"⟦", "<no value>", "|  |"} {
			if strings.Contains(text, bad) {
				t.Errorf("%s: %q in\n%s", lang, bad, text)
			}
		}
		for _, b := range paperOf(t, townTools(), lang).Blocks {
			if table, ok := b.(paper.Table); ok && (table.Caption == "" || table.Summary == "" || !table.Columns[0].Head) {
				t.Errorf("%s: table %q has no caption, summary or head", lang, table.Caption)
			}
		}
	}
}

func TestWithoutSystemsThereIsNoChapter(t *testing.T) {
	if text := outline(paperOf(t, town(), app.German)); strings.Contains(text, "Verzeichnis der KI-Systeme") {
		t.Error("there is a chapter without a system")
	}
	one := town().With([]app.Record{app.System{Base: base(60), Name: "Allein"}}, nil)
	if text := outline(paperOf(t, one, app.German)); strings.Contains(text, "Vergleich von Werkzeugen") || !strings.Contains(text, "Das Verzeichnis nennt ein System") {
		t.Errorf("one system without checklist:\n%s", text)
	}
}

func TestOwnCriteriaAreListedAndNamed(t *testing.T) {
	own := app.OwnCriterion{Base: base(95), Text: "Prüfgruppe kommt zurecht", Norm: "Beschluss", Section: "tg_cost", KnockOut: true, Weight: 5}
	s := townTools().With([]app.Record{own, app.Assessment{Base: base(96), SystemID: id(62), Criterion: own.Criterion().ID, OwnID: own.ID, Finding: app.FindingNo}}, nil)
	for lang, want := range map[app.Language][2]string{
		app.German:  {"Eigene Kriterien", "▲ K.-o.-Kriterium"},
		app.English: {"Own criteria", "▲ Knock-out criterion"},
	} {
		text := outline(paperOf(t, s, lang))
		if n := strings.Count(text, "Prüfgruppe kommt zurecht"); n < 2 || !strings.Contains(text, want[0]) || !strings.Contains(text, want[1]) { // in the list, and at the tool that fails it
			t.Errorf("%s: named %d times in\n%s", lang, n, text)
		}
		if strings.Contains(text, "library.") {
			t.Errorf("%s: a criterion has no words", lang)
		}
		if without := outline(paperOf(t, townTools(), lang)); strings.Contains(without, want[0]) {
			t.Errorf("%s: there are none", lang)
		}
	}
}
