package paper_test

import (
	"strings"
	"testing"

	"kifahrplan/app"
	"kifahrplan/export/paper"
)

// recruiting are answers that lead to a high-risk system.
const recruiting app.Answers = "a5_screen=none\nannex_i=no\nannex_iii_4=a\nannex_iii_area=4\nart50_biometric=none\nart50_deepfake=no\n" +
	"art50_generate=no\nart50_interaction=no\nart50_public_text=no\nart6_3_profiling=yes\ngpai=no\nhr_decisions=yes\nhr_workplace=no\n" +
	"is_ai_system=yes\nlifecycle=planned\norg_type=public_body\nov_automated_decision=no\nov_personal_data=no\nov_staff_monitoring=no\n" +
	"role=uses_product\nscope=in_scope"

// register is a town with a system that is classified, one whose class was set by hand, and one that is not classified.
func register() *app.Strategy {
	system := func(n int, name string) app.System {
		return app.System{Base: base(n), Name: name, Department: "Personalamt"}
	}
	return town().With([]app.Record{
		system(900, "Bewerbungsfilter"), system(901, "Wohngeldprüfung"), system(902, "Chatbot"),
		app.Classification{
			Base: base(910), SystemID: id(900), Version: "2026.11.2", DateSet: "ds_2026_07_27", Answers: recruiting, Outcome: app.ClassHigh,
			ConfirmedBy: "Rechtsamt", ConfirmedOn: "2026-06-30",
		},
		app.Classification{
			Base: base(911), SystemID: id(901), Version: "2026.11.2", DateSet: "ds_2026_07_27", Override: app.ClassMinimal,
			OverrideBy: "Frau Recht", OverrideReason: "Nur Prüfung auf Vollständigkeit",
		},
	}, nil)
}

// tableWith returns the table with a caption.
func tableWith(t *testing.T, d paper.Document, caption string) paper.Table {
	t.Helper()
	for _, b := range d.Blocks {
		if table, ok := b.(paper.Table); ok && table.Caption == caption {
			return table
		}
	}
	t.Fatalf("no table %q", caption)
	return paper.Table{}
}

func TestRegisterOfSystemsWithTheirClasses(t *testing.T) {
	table := tableWith(t, paperOf(t, register(), app.German), "Verzeichnis der KI-Systeme mit Risikoklasse")
	var rows []string
	for _, row := range table.Rows {
		var cells []string
		for _, c := range row {
			cells = append(cells, runs(c))
		}
		rows = append(rows, strings.Join(cells, " | "))
	}
	if len(rows) != 3 {
		t.Fatalf("%d rows", len(rows))
	}
	for i, parts := range [][]string{
		{"**Bewerbungsfilter / **Personalamt | ▲ Hochrisiko-KI-System |", "Anhang III", "Rechtsamt, 30.06.2026 | 2026.11.2"},
		{"Wohngeldprüfung", "● Minimales Risiko** / Von Hand gesetzt von Frau Recht. **Nur Prüfung auf Vollständigkeit"},
		{"Chatbot", "○ noch nicht eingestuft | – | – | –"},
	} {
		for _, part := range parts {
			if !strings.Contains(rows[i], part) {
				t.Errorf("row %d lacks %q: %s", i, part, rows[i])
			}
		}
	}
}

func TestWhatOtherLawAsksForAppliesAlready(t *testing.T) {
	for lang, want := range map[app.Language][2]string{
		app.German: {"Pflichten: Bewerbungsfilter", "gilt bereits"}, app.English: {"Duties for Bewerbungsfilter", "already applies"},
	} {
		n := 0
		for _, row := range tableWith(t, paperOf(t, register(), lang), want[0]).Rows {
			switch since := runs(row[3]); {
			case since == want[1]:
				n++
			case strings.Contains(runs(row[1]), "BPersVG"):
				t.Errorf("%s: co-determination since %s", lang, since)
			}
		}
		if n == 0 {
			t.Errorf("%s: nothing applies already", lang)
		}
	}
}

func TestTheIntroductionCountsWhatIsConfirmed(t *testing.T) {
	s := register()
	for confirmed, on := range map[string]app.Date{"0": "", "1": "2026-06-30"} {
		c := s.Classifications[0]
		c.ConfirmedOn = on
		if text := outline(paperOf(t, s.With([]app.Record{c}, nil), app.German)); !strings.Contains(text, "bestätigt: "+confirmed+".") {
			t.Errorf("confirmed on %q:\n%s", on, text)
		}
	}
}

func TestDutiesHaveTheirDates(t *testing.T) {
	for lang, want := range map[app.Language][3]string{
		app.German: {"Pflichten: Bewerbungsfilter", "02.12.2027", "Betreiber / Pflicht"}, app.English: {"Duties for Bewerbungsfilter", "2\u00a0Dec\u00a02027", "Deployer / mandatory"},
	} {
		table := tableWith(t, paperOf(t, register(), lang), want[0])
		dated := 0
		for _, row := range table.Rows {
			if runs(row[3]) == want[1] && runs(row[2]) == want[2] {
				dated++
			}
		}
		if dated == 0 || len(table.Rows) < 10 || table.Summary == "" {
			t.Errorf("%s: %d of %d duties apply from %s", lang, dated, len(table.Rows), want[1])
		}
	}
}

func TestChapterSaysWhatItWasMadeWithAndWhatItIsNot(t *testing.T) {
	text := outline(paperOf(t, register(), app.German))
	for _, want := range []string{"Fassung des Katalogs 2026.11.2", "keine Rechtsberatung", "Risikopyramide mit 3 KI-Systemen", "von Hand gesetzt"} {
		if !strings.Contains(text, want) {
			t.Errorf("the paper lacks %q", want)
		}
	}
}

func TestNoChapterWithoutASystem(t *testing.T) {
	if text := outline(paperOf(t, town(), app.German)); strings.Contains(text, "KI-Verordnung: Einstufung") {
		t.Error("a chapter about nothing")
	}
}
