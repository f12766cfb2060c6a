package excel

import (
	"bytes"
	"encoding/json"
	"errors"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"testing"
	"time"

	"github.com/xuri/excelize/v2"

	"kifahrplan/app"
	"kifahrplan/app/merge"
)

// step is one thing that somebody does to a questionnaire; see testdata/fill_questionnaire.py.
type step map[string]any

func set(sheet, column, row string, value any) step {
	return step{"set": []any{sheet, column, row, value}}
}

// filled is a questionnaire after somebody worked on it with another program.
func filled(t *testing.T, data []byte, steps ...step) []byte {
	t.Helper()
	if python() == "" {
		t.Skip("openpyxl is not installed")
	}
	from, to := filepath.Join(t.TempDir(), "from.xlsx"), filepath.Join(t.TempDir(), "to.xlsx")
	if err := os.WriteFile(from, data, 0o600); err != nil {
		t.Fatal(err)
	}
	input, err := json.Marshal(append([]step{}, steps...))
	if err != nil {
		t.Fatal(err)
	}
	cmd := exec.Command(python(), filepath.Join("testdata", "fill_questionnaire.py"), from, to)
	cmd.Stdin = bytes.NewReader(input)
	if out, err := cmd.CombinedOutput(); err != nil {
		t.Fatalf("openpyxl: %v\n%s", err, out)
	}
	back, err := os.ReadFile(to)
	if err != nil {
		t.Fatal(err)
	}
	return back
}

func file(data []byte) merge.File {
	return merge.File{Name: "Personalrat.xlsx", Data: data, Today: app.DateOf(today())}
}

func readBack(t testing.TB, s *app.Strategy, data []byte) merge.Reading {
	t.Helper()
	r, err := questionnaires(t).Read(t.Context(), s, file(data))
	if err != nil {
		t.Fatal(err)
	}
	return r
}

// taken is the strategy after everything that is proposed without asking was taken over.
func taken(t testing.TB, s *app.Strategy, data []byte) (*app.Strategy, merge.Proposal) {
	t.Helper()
	p := merge.Compare(s, readBack(t, s, data).Source)
	edit, err := p.Build("edit.answer.changed")(s)
	if err != nil {
		t.Fatal(err)
	}
	if edit, err = edit.Prepared(s, func() time.Time { return today().Add(time.Hour) }); err != nil {
		t.Fatal(err)
	}
	return s.With(edit.Put, edit.Delete), p
}

// answered are the answers that most tests give.
func answered() []step {
	return []step{
		set("Fragen", "Antwort", "Welche Protokolldaten", "  Nur die IT,\n30 Tage "),
		set("Fragen", "Antwort", "Welches Beteiligungsmodell", "Einzelzustimmung je System"),
		set("Fragen", "Antwort", "Wie wichtig ist die Freiwilligkeit", 5),
		set("Fragen", "Antwort", "Welche Werte sollen", "Würde"),
		set("Positionen", "Haltung", "Zweck", "stimmt zu"),
		set("Positionen", "Datum", "Zweck", "date:2026-11-25"),
		set("Positionen", "Haltung", "Fahrplan als Ganzes", " Objects "),
		set("Positionen", "Bedingung oder Begründung", "Fahrplan als Ganzes", "Zu schnell"),
		set("Positionen", "Wer spricht für die Gruppe", "Fahrplan als Ganzes", "Herr Beispiel"),
		set("Positionen", "Datum", "Fahrplan als Ganzes", "26.11.2026"),
		set("Positionen", "Haltung", "Schneller werden", "stimmt zu"),
		{"cell": []any{"Eigene Punkte", "D4", "Wer haftet für Fehler?"}},
		{"cell": []any{"Eigene Punkte", "B4", "frage"}},
		{"cell": []any{"Eigene Punkte", "E4", "High"}},
		{"cell": []any{"Eigene Punkte", "D7", "Schulung für alle"}},
	}
}

// checkAnswered looks for the answers in a strategy.
func checkAnswered(t *testing.T, name string, s *app.Strategy) {
	t.Helper()
	council := s.Groups[0].ID
	for question, want := range map[app.ContentID]string{
		"sc_q01": "Keine Auswertung je Person", "sc_q02": "Nur die IT,\n30 Tage", "sc_q03": "Einzelzustimmung je System", "sc_q07": "5", "bb2_q01": "Würde",
	} {
		if a, ok := app.AnswerOf(s, council, question); !ok || a.Text != want || a.Block != app.BlockGuidelines || a.Status != app.AnswerOpen {
			t.Errorf("%s: %s: %+v", name, question, a)
		}
	}
	if len(s.Answers) != 5 || len(s.Positions) != 4 {
		t.Errorf("%s: %d answers, %d positions", name, len(s.Answers), len(s.Positions))
	}
	for subject, want := range map[app.Subject]app.Position{
		{Topic: app.TopicClause, ID: s.Clauses[0].ID}: {Stance: app.StanceAgrees, GivenOn: "2026-11-25"},
		{Topic: app.TopicRoadmap}:                     {Stance: app.StanceObjects, Text: "Zu schnell", Speaker: "Herr Beispiel", GivenOn: "2026-11-26"},
		{Topic: app.TopicGoal, ID: s.Goals[0].ID}:     {Stance: app.StanceAgrees, Text: "Nur mit Schulung", Speaker: "Frau Muster", GivenOn: "2026-11-23"},
	} {
		found, ok := app.Counterpart(s, app.Position{GroupID: council}.On(subject))
		if !ok {
			t.Fatalf("%s: no position on %+v", name, subject)
		}
		p := found.(app.Position)
		if p.Stance != want.Stance || p.Text != want.Text || p.Speaker != want.Speaker || p.GivenOn != want.GivenOn {
			t.Errorf("%s: %+v", name, p)
		}
	}
	var points []string
	for _, c := range s.Contributions {
		if c.GroupID == council && c.CreatedAt > "2026-11-22" {
			points = append(points, string(c.Sort)+" "+string(c.Priority)+" "+string(c.Status)+" "+c.Text)
		}
	}
	slices.Sort(points)
	if want := []string{"question high open Wer haftet für Fehler?", "requirement medium open Schulung für alle"}; !slices.Equal(points, want) {
		t.Errorf("%s: points %q", name, points)
	}
}

func TestAnswersComeBack(t *testing.T) {
	s := consulted()
	blank := ask(t, s, 0, app.German)
	for name, more := range map[string][]step{
		"as it was": nil,
		"rows sorted": {
			{"reverse": "Fragen"}, {"reverse": "Positionen"}, {"reverse": "Eigene Punkte"}, {"insert": []any{"Fragen", 5}}, {"insert": []any{"Positionen", 1}},
		},
		"columns moved": {
			{"swap": []any{"Fragen", "Frage", "Antwort"}},
			{"swap": []any{"Fragen", "Nr.", "row"}},
			{"swap": []any{"Positionen", "Haltung", "Datum"}},
			{"swap": []any{"Eigene Punkte", "Text", "Art"}},
		},
		"everything renamed": {
			{"rename": []any{"Fragen", "Antwort", "Unsere Antwort"}},
			{"rename": []any{"Positionen", "Haltung", "Was wir meinen"}},
			{"rename": []any{"Eigene Punkte", "Text", "Anliegen"}},
			{"title": []any{"Fragen", "Antworten PR"}},
			{"title": []any{"Eigene Punkte", "Punkte (neu)"}},
		},
		"hidden row deleted":  {{"reverse": "Fragen"}, {"unmark": "Fragen"}, {"unmark": "Positionen"}, {"unmark": "Eigene Punkte"}},
		"ids deleted":         {{"clear": []any{"Fragen", "row"}}, {"clear": []any{"Eigene Punkte", "row"}}, {"clear": []any{"Positionen", "row"}}},
		"another sheet added": {{"add": "Notizen"}},
	} {
		back := filled(t, blank, append(answered(), more...)...)
		next, p := taken(t, s, back)
		checkAnswered(t, name, next)
		if n := len(p.Of(merge.Conflict, merge.Refused, merge.Gone)); n > 0 {
			t.Errorf("%s: %+v", name, p.Of(merge.Conflict, merge.Refused, merge.Gone))
		}
		again := merge.Compare(next, readBack(t, next, back).Source)
		if again.Effective() != 0 || len(again.Of(merge.Conflict)) > 0 {
			t.Errorf("%s: a second time: %+v", name, again.Of(merge.New, merge.Changed, merge.Conflict))
		}
	}
}

// The answer of a group keeps the words in which it was asked, whatever became of them meanwhile.
func TestAnswersToRewordedQuestionsComeBack(t *testing.T) {
	s := rewording()
	back := filled(t, ask(t, s, 0, app.English), set("Questions", "Answer", "Wem nützt es?", "Allen"), set("Questions", "Answer", "Which AI functions", "Elf"))
	taken, p := taken(t, s, back)
	for question, want := range map[app.ContentID][2]string{"bb1_q03": {"Wem nützt es?", "Allen"}, "bb1_q01": {"", "Elf"}} {
		if a, ok := app.AnswerOf(taken, s.Groups[0].ID, question); !ok || a.Question != want[0] || a.Text != want[1] {
			t.Errorf("%s: %+v", question, a)
		}
	}
	if a, _ := app.AnswerOf(taken, "", "bb1_q03"); a.Text != "" || a.Question != "Wem nützt es?" || len(p.Of(merge.New)) != 2 {
		t.Errorf("the room's own: %+v, %d new", a, len(p.Of(merge.New)))
	}
}

// A questionnaire that nobody filled in, saved by another program, changes nothing.
func TestUntouchedQuestionnaireChangesNothing(t *testing.T) {
	s := consulted()
	for _, lang := range app.Languages() {
		for group := range s.Groups {
			blank := ask(t, s, group, lang)
			for name, data := range map[string][]byte{"as it was made": blank, "saved by another program": filled(t, blank)} {
				r := readBack(t, s, data)
				if p := merge.Compare(s, r.Source); p.Effective() != 0 || len(r.Unreadable) > 0 || len(p.Of(merge.Refused, merge.Conflict, merge.Gone)) > 0 {
					t.Errorf("%s, %s, group %d: %+v", lang, name, group, p.Entries)
				}
				if group == 0 && len(r.Source.Records) != 2 { // the answer and the position that are there
					t.Errorf("%s, %s: %d records", lang, name, len(r.Source.Records))
				}
			}
		}
	}
}

func TestRoomAndGroupDisagree(t *testing.T) {
	s := consulted()
	back := filled(
		t, ask(t, s, 0, app.German), set("Fragen", "Antwort", "Welche Formen der Leistungs", "Gar keine Kontrolle"),
		set("Positionen", "Haltung", "Schneller werden", "widerspricht"),
	)
	room := s.Answers[0]
	room.Text = "Nur Stichproben"
	p := app.NewPosition(s.Positions[0].Subject(), s.Groups[0].ID, app.StanceAgrees, "2026-11-23")
	s = s.With([]app.Record{room, p}, nil)
	next, proposal := taken(t, s, back)
	conflicts := proposal.Of(merge.Conflict)
	if len(conflicts) != 2 {
		t.Fatalf("%+v", proposal.Entries)
	}
	for _, e := range conflicts {
		for _, f := range e.Fields {
			switch f.Column {
			case "stance":
				if f.Base != "condition" || f.Theirs != "objects" || f.Ours != "agrees" {
					t.Errorf("%+v", f)
				}
			case "text":
				if e.Record.Kind() == app.KindAnswer && (f.Base != "Keine Auswertung je Person" || f.Theirs != "Gar keine Kontrolle" || f.Ours != "Nur Stichproben") {
					t.Errorf("%+v", f)
				}
			}
		}
	}
	if next.Answers[0].Text != "Nur Stichproben" || len(next.Positions) != 2 {
		t.Errorf("%+v, %d positions", next.Answers[0], len(next.Positions))
	}
}

// Some programs drop the hidden sheet, openpyxl drops the properties.
func TestPropertiesSayWhereAQuestionnaireComesFrom(t *testing.T) {
	s := consulted()
	f, err := excelize.OpenReader(bytes.NewReader(ask(t, s, 0, app.German)))
	if err != nil {
		t.Fatal(err)
	}
	if err := errors.Join(f.DeleteSheet(originSheet), f.SetCellValue("Eigene Punkte", "D3", "Punkt")); err != nil {
		t.Fatal(err)
	}
	buf, err := f.WriteToBuffer()
	if err != nil {
		t.Fatal(err)
	}
	if next, _ := taken(t, s, buf.Bytes()); len(next.Contributions) != len(s.Contributions)+1 {
		t.Errorf("%d contributions", len(next.Contributions))
	}
}

// What a questionnaire asks may be gone when it comes back.
func TestQuestionnaireIsOlderThanTheWorkshop(t *testing.T) {
	s := consulted()
	back := filled(t, ask(t, s, 0, app.German), answered()...)
	later, err := app.Delete(app.RefOf(s.Clauses[0]))(s)
	if err != nil {
		t.Fatal(err)
	}
	s = s.With(later.Put, later.Delete)
	r := readBack(t, s, back)
	if len(r.Unreadable) != 1 || r.Unreadable[0].Problem.Rule != app.RuleReference || r.Unreadable[0].Sheet != "Positionen" || r.Unreadable[0].Cell != "D3" {
		t.Errorf("%+v", r.Unreadable)
	}
	if next, _ := taken(t, s, back); len(next.Positions) != 3 {
		t.Errorf("%d positions", len(next.Positions))
	}
}
