package paper_test

import (
	"strings"
	"testing"

	"kifahrplan/app"
	"kifahrplan/export/paper"
)

// followed is the town with a follow-through; today is 1 July 2026.
func followed() *app.Strategy {
	return town().With([]app.Record{
		app.Indicator{
			Base: base(300), Adopted: app.Adopted{LibraryID: "k07"}, Unit: "percent", Direction: app.DirectionDown,
			Frequency: app.FrequencyMonthly, Baseline: "14", Target: "5", DueOn: "2027-06-30",
		},
		app.Indicator{Base: base(301), Title: "Private Konten", Unit: "count", Direction: app.DirectionDown, Frequency: app.FrequencyYearly},
		app.Measurement{Base: base(310), IndicatorID: id(300), MeasuredOn: "2026-05-31", Value: "11"},
		app.Measurement{Base: base(311), IndicatorID: id(300), MeasuredOn: "2026-06-30", Value: "6.5"},
		app.Hazard{
			Base: base(320), Adopted: app.Adopted{LibraryID: "r03"}, Category: "quality", Likelihood: 4, Impact: 4, Status: app.HazardOpen,
		},
		app.Hazard{
			Base: base(321), Title: "Kosten steigen", Mitigation: "Deckel", Category: "cost", Likelihood: 2, Impact: 2, Owner: "Kämmerei",
			Status: app.HazardClosed,
		},
		app.Occurrence{
			Base: base(330), Title: "Falsche Gebühr", Sort: app.OccurrenceIncident, OccurredOn: "2026-06-14", Severity: app.SeverityMedium,
			Consequence: "Drei Beschwerden", Response: "Berichtigt", ReportedTo: "Anbieter", ReportedOn: "2026-06-15", Status: app.OccurrenceResolved,
		},
		app.Review{Base: base(340), Title: "Stichprobe", DueOn: "2026-06-15", Every: app.FrequencyMonthly, Responsible: "Redaktion"},
		app.Review{Base: base(341), Title: "Sofortprüfung", DueOn: "2026-05-15", HeldOn: "2026-05-17", Result: "Nichts gefunden"},
	}, nil)
}

// chapterOf is the outline of a chapter.
func chapterOf(t *testing.T, doc paper.Document, title string) string {
	t.Helper()
	text := outline(doc)
	at := strings.Index(text, title)
	if at < 0 {
		t.Fatalf("there is no chapter %q:\n%s", title, text)
	}
	end := strings.Index(text[at:], "\n# ")
	if end < 0 {
		return text[at:]
	}
	return text[at : at+end]
}

func TestChapterOfTheFollowThrough(t *testing.T) {
	for lang, c := range map[app.Language]struct {
		title string
		want  []string
	}{
		app.German: {"Begleitung", []string{
			"Kennzahlen", "Fehlerquote in der Stichprobe", "14\u00a0%", "6,5\u00a0%", "30.06.2026", "5\u00a0%", "bis 30.06.2027", "▲ nah am Ziel",
			"Private Konten", "○ offen", "FIGURE", "Risiken", "FIGURE", "(ohne 1 erledigtes Risiko)", "Falsche KI-Aussagen", "▲ hoch", "4 × 4", "Kosten steigen", "Kämmerei", "erledigt",
			"Rückmeldungen und Zwischenfälle", "Falsche Gebühr", "Zwischenfall (mittel)", "beantwortet oder behoben", "Drei Beschwerden", "Gemeldet am 15.06.2026 an:",
			"Überprüfungen", "Stichprobe", "monatlich", "Redaktion", "fällig", "Sofortprüfung", "Nichts gefunden", "17.05.2026",
		}},
		app.English: {"Follow-through", []string{
			"Indicators", "Error rate in the sample", "6.5%", "▲ close to target", "Risks", "Wrong AI statements", "▲ high", "Feedback and incidents",
			"Falsche Gebühr", "Incident (moderate)", "Reviews", "Stichprobe", "monthly", "due",
		}},
	} {
		chapter := chapterOf(t, paperOf(t, followed(), lang), c.title)
		last := 0
		for _, want := range c.want {
			i := strings.Index(chapter[last:], want)
			if i < 0 {
				t.Fatalf("%s: %q is missing or out of order in\n%s", lang, want, chapter)
			}
			last += i
		}
	}
}

func TestWhatWaitsInTheFollowThroughIsAnOpenPoint(t *testing.T) {
	for lang, want := range map[app.Language][3]string{
		app.German: {"Offene Punkte", "Begleitung", "„Stichprobe“"}, app.English: {"Open points", "Follow-through", "“Stichprobe”"},
	} {
		chapter := chapterOf(t, paperOf(t, followed(), lang), want[0])
		_, waits, ok := strings.Cut(chapter, want[1])
		if !ok || !strings.Contains(waits, want[2]) || strings.Contains(waits, "Sofortprüfung") {
			t.Errorf("%s: a review is due:\n%s", lang, chapter)
		}
		if chapter := chapterOf(t, paperOf(t, town(), lang), want[0]); strings.Contains(chapter, want[1]) {
			t.Errorf("%s: nothing waits:\n%s", lang, chapter)
		}
	}
}

func TestNoChapterWithoutFollowThrough(t *testing.T) {
	if text := outline(paperOf(t, town(), app.German)); strings.Contains(text, "Begleitung") {
		t.Error("an empty chapter")
	}
}

// The words of the library are in the paper's language, those of the room are marked as the room's.
func TestWordsOfTheRoomAreMarkedInTheOtherLanguage(t *testing.T) {
	doc := paperOf(t, followed(), app.English)
	langs := map[string]app.Language{}
	for _, b := range doc.Blocks {
		table, ok := b.(paper.Table)
		if !ok {
			continue
		}
		for _, row := range table.Rows {
			for _, cell := range row {
				for _, run := range cell {
					langs[strings.TrimSpace(run.Text)] = run.Lang
				}
			}
		}
	}
	for text, want := range map[string]app.Language{"Error rate in the sample": "", "Departments": "", "Kämmerei": app.German, "Kosten steigen": app.German, "Redaktion": app.German} {
		if got, there := langs[text]; !there || got != want {
			t.Errorf("%q is marked %q, %v", text, got, there)
		}
	}
}
