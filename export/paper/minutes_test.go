package paper_test

import (
	"fmt"
	"strings"
	"testing"
	"time"

	"kifahrplan/app"
	"kifahrplan/export/paper"
)

// cet is the zone of the town in winter.
var cet = time.FixedZone("CET", 3600)

// at is a time of the town's first day.
func at(clock string) app.Timestamp {
	t, err := time.ParseInLocation("2006-01-02 15:04", "2026-06-08 "+clock, cet)
	if err != nil {
		panic(err)
	}
	return app.TimestampOf(t)
}

// headAt is the head of a record that was made at a time.
func headAt(n int, clock string) app.Base { return app.Base{ID: id(n), CreatedAt: at(clock)} }

// dayInTown is the town with a day on which everything happened that minutes tell of.
func dayInTown() *app.Strategy {
	return town().With([]app.Record{
		app.AgendaStep{
			Base: base(60), Subject: "Sorgen sammeln", Question: "Was macht uns Sorgen?", Method: app.MethodCollect, Minutes: 60, Day: 1, Position: 1,
			StartedAt: at("09:05"), EndedAt: at("10:15"),
		},
		app.AgendaStep{Base: base(61), Subject: "Wählen", Method: app.MethodRate, Minutes: 30, Day: 1, Position: 2, StartedAt: at("10:15"), EndedAt: at("10:40")},
		app.AgendaStep{Base: base(62), Subject: "Beschließen", Method: app.MethodDecide, Minutes: 30, Day: 1, Position: 3, StartedAt: at("10:40")},
		app.AgendaStep{Base: base(63), Subject: "Ausblick", Method: app.MethodInform, Minutes: 10, Day: 2, Position: 4},
		app.Contribution{
			Base: headAt(70, "09:10"), GroupID: id(10), StepID: id(60), Sort: app.SortConcern, Text: "Keine Überwachung", Answer: "Zugesagt.",
			Status: app.ContributionAnswered, Priority: app.PriorityHigh,
		},
		app.Contribution{
			Base: headAt(71, "09:11"), GroupID: id(11), StepID: id(60), Sort: app.SortIdea, Text: "Protokolle löschen", MergedID: id(70),
			Status: app.ContributionOpen, Priority: app.PriorityLow,
		},
		app.Process{Base: base(80), Title: "Anfragen", Status: app.ProcessIdea},
		app.Process{Base: base(81), Title: "Niemandes Liebling", Status: app.ProcessIdea},
		app.Rating{Base: headAt(82, "10:16"), Title: "Was zuerst?", Of: app.RatingProcesses, Points: 3, Groups: app.IDsOf(id(10)), StepID: id(61), Revealed: true},
		app.Vote{Base: base(83), RatingID: id(82), GroupID: id(10), ProcessID: id(80), Points: 3},
		app.Rating{Base: headAt(84, "10:17"), Title: "Noch geheim", Of: app.RatingProcesses, Points: 3, Groups: app.IDsOf(id(10)), StepID: id(61)},
		app.Vote{Base: base(85), RatingID: id(84), GroupID: id(10), ProcessID: id(81), Points: 3},
		app.Position{Base: headAt(90, "10:41"), GroupID: id(10), Topic: app.TopicRoadmap, Stance: app.StanceObjects, Text: "Zu schnell.", Speaker: "Vorsitz", GivenOn: "2026-06-08"},
		app.Position{Base: headAt(91, "10:42"), GroupID: id(11), Topic: app.TopicRoadmap, Stance: app.StanceAgrees, GivenOn: "2026-06-08"},
		app.Position{Base: headAt(92, "10:43"), GroupID: id(13), Topic: app.TopicRoadmap, Stance: app.StanceAgrees, GivenOn: "2026-06-08"},
		app.Decision{Base: headAt(93, "10:44"), Text: "Wir beginnen im Juli.", Status: app.DecisionProposed},
		app.Task{Base: headAt(94, "12:30"), Title: "Auftakt planen", PhaseID: id(31), Department: "Hauptamt", DueOn: "2026-07-01", Status: app.TaskOpen},
	}, nil)
}

func minutesOf(t *testing.T, s *app.Strategy, lang app.Language, moments ...app.Moment) string {
	t.Helper()
	return outline(paper.Minutes(s, catalogue(t).In(lang), app.ExportOptions{
		Language: lang, Now: time.Date(2026, 7, 1, 9, 30, 0, 0, cet), Moments: moments,
	}))
}

// wantInOrder tells which of some texts are missing or out of order.
func wantInOrder(t *testing.T, text string, want ...string) {
	t.Helper()
	rest := text
	for _, w := range want {
		_, after, ok := strings.Cut(rest, w)
		if !ok {
			t.Fatalf("%q is missing or out of order in\n%s", w, text)
		}
		rest = after
	}
}

func TestMinutesTellWhatCameOfEachStep(t *testing.T) {
	wantInOrder(
		t, minutesOf(t, dayInTown(), app.German),
		"COVER Protokoll des Workshops", "| Personalrat | Vorsitz",
		"# 2 Tag 1: 8. Juni 2026",
		"| Sorgen sammeln | sammeln | 09:00–10:00 Uhr | 09:05–10:15 Uhr | 70 statt 60 |",
		"| Beschließen | beschließen | 10:30–11:00 Uhr | seit 10:40 Uhr | 30 |",
		"## 09:05–10:15 Uhr · Sorgen sammeln", "Was macht uns Sorgen?", "2 Eingaben, nach Gruppen:",
		"Personalrat", "Keine Überwachung", "(Bedenken)", "Antwort:", "Zugesagt.", "IT", "Protokolle löschen", "Zusammengeführt mit:", "Keine Überwachung",
		"## 10:15–10:40 Uhr · Wählen", "Was zuerst? (3 Punkte je Gruppe)", "Anfragen", "„Noch geheim“ ist noch nicht aufgedeckt",
		"## seit 10:40 Uhr · Beschließen", "Fahrplan als Ganzes", "stimmt zu: ", "IT, Jugendrat", "widerspricht: ", "Personalrat (Vorsitz) – Zu schnell.",
		"Ein Beschluss:", "Wir beginnen im Juli.",
		"Neue Aufgabe: Beschließen", "Auftakt planen | Hauptamt | ", "01.07.2026",
		"## Außerhalb der Schritte", "Es gibt eine KI-Stelle.",
		"# 3 Tag 2: 9. Juni 2026", "| Ausblick | informieren | 09:00–09:10 Uhr | nicht begonnen | 10 |",
	)
	wantInOrder(
		t, minutesOf(t, dayInTown(), app.English),
		"COVER Minutes of the workshop", "# 2 Day 1: 8 June 2026", "| Sorgen sammeln[de] | collect | 09:00–10:00 | 09:05–10:15 | 70 instead of 60 |",
		"## 09:05–10:15 · Sorgen sammeln[de]", "2 contributions, by group:", "Staff council", "Keine Überwachung", "## Outside the steps", "# 3 Day 2: 9 June 2026",
	)
}

// What was given in a rating that is still hidden, and what nobody wants, is not in the minutes; nor are the moderator's notes.
func TestMinutesKeepSecrets(t *testing.T) {
	s := dayInTown()
	step, _ := s.Agenda.Get(id(60))
	step.Notes = "Vorsitz bremsen"
	text := minutesOf(t, s.With([]app.Record{step}, nil), app.German)
	for _, secret := range []string{"Niemandes Liebling", "Vorsitz bremsen"} {
		if strings.Contains(text, secret) {
			t.Errorf("the minutes tell %q", secret)
		}
	}
}

// A rating is told item by item, with who gave what, and nothing of what nobody wanted.
func TestMinutesSayWhoGaveWhat(t *testing.T) {
	d := paper.Minutes(dayInTown(), catalogue(t).In(app.English), app.ExportOptions{Language: app.English, Now: time.Date(2026, 7, 1, 9, 30, 0, 0, cet)})
	for _, b := range d.Blocks {
		if f, ok := b.(paper.Figure); ok {
			if got := fmt.Sprint(f.Drawing.Head, f.Drawing.Facts); got != "[What is rated Points of the groups total] [[Anfragen Staff council\u00a03 3]]" {
				t.Errorf("%s", got)
			}
			return
		}
	}
	t.Error("no rating")
}

func TestMinutesFollowTheJournal(t *testing.T) {
	moments := []app.Moment{
		{At: at("09:20"), Record: app.Ref{Kind: app.KindDecision, ID: id(93)}, Column: "status", Value: "proposed"},
		{At: at("10:20"), Record: app.Ref{Kind: app.KindDecision, ID: id(93)}, Column: "status", Value: "taken"},
	}
	wantInOrder(t, minutesOf(t, dayInTown(), app.German, moments...), "· Wählen", "Wir beginnen im Juli.", "· Beschließen")
}

func TestMinutesOfOneDayAndOfNone(t *testing.T) {
	s := dayInTown()
	wantInOrder(t, minutesOf(t, s.With(nil, []app.Ref{{Kind: app.KindAgendaStep, ID: id(63)}}), app.German), "# 2 Sitzung am 8. Juni 2026")
	undated := s.Workshop
	undated.StartsOn, undated.EndsOn = "", ""
	wantInOrder(t, minutesOf(t, s.With([]app.Record{undated}, nil), app.English), "# 3 Day 2\n")
	wantInOrder(t, minutesOf(t, new(app.Strategy), app.German), "Es hat noch kein Schritt begonnen")
	planned := new(app.Strategy).With([]app.Record{app.AgendaStep{Base: base(60), Subject: "Morgen", Method: app.MethodInform, Minutes: 10, Day: 1}}, nil)
	wantInOrder(t, minutesOf(t, planned, app.German), "Es hat noch kein Schritt begonnen", "# 2 Sitzung\n", "| Morgen | informieren |", "nicht begonnen")
}

// A step that was put off carries the date on which it was run.
func TestMinutesDateWhatRanOnAnotherDay(t *testing.T) {
	s := dayInTown()
	step, _ := s.Agenda.Get(id(61))
	step.StartedAt, step.EndedAt = "2026-06-10T08:00:00.000Z", "2026-06-10T08:30:00.000Z"
	wantInOrder(t, minutesOf(t, s.With([]app.Record{step}, nil), app.German), "| Wählen | bewerten |", "10.06.2026", "09:00–09:30 Uhr")
}

func TestMinutesAreAnAppendixWhereTheyAreAskedFor(t *testing.T) {
	o := app.ExportOptions{Language: app.German, Now: time.Date(2026, 7, 1, 9, 30, 0, 0, cet)}
	words := catalogue(t).In(app.German)
	if text := outline(paper.Strategy(dayInTown(), words, o)); strings.Contains(text, "Anhang: Protokoll") {
		t.Error("an appendix that nobody asked for")
	}
	o.Minutes, o.Examples = true, true
	wantInOrder(
		t, outline(paper.Strategy(dayInTown(), words, o)),
		"Anhang: Protokoll des Workshops", "Tag 1: 8. Juni 2026", "### 09:05–10:15 Uhr · Sorgen sammeln", "Keine Überwachung", "Anhang: Beispiele", "Impressum",
	)
	if text := outline(paper.Strategy(new(app.Strategy), words, o)); strings.Contains(text, "Anhang: Protokoll") {
		t.Error("an appendix without anything in it")
	}
}
