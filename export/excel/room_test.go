package excel

import (
	"archive/zip"
	"bytes"
	"io"
	"slices"
	"strings"
	"testing"
	"time"

	"kifahrplan/app"
)

// heldRoom is a strategy of a workshop that took place: a running order, two ratings of which one is still hidden, and
// positions on a goal.
func heldRoom() *app.Strategy {
	s := strategy(3)
	groups := s.Groups
	step, pause := app.NewAgendaStep(s), app.NewAgendaStep(s)
	step.Subject, step.Question, step.Block, step.Method, step.Minutes = "=Daten", "Was darf hinein?", app.BlockGuidelines, app.MethodCollect, 40
	step.StartedAt, step.EndedAt = "2026-11-20T08:02:00.000Z", "2026-11-20T08:47:30.000Z"
	pause.Subject, pause.Method, pause.Minutes, pause.Position = "Pause", app.MethodInform, 15, 2
	first, second := app.NewProcess(), app.NewProcess()
	first.Title, second.Title = "Bauanträge", "Wohngeld"
	shown, hidden := app.NewRating(app.RatingProcesses, groups[0].ID, groups[1].ID), app.NewRating(app.RatingProcesses, groups[0].ID)
	shown.Title, shown.Points, shown.Revealed, hidden.Title = "Womit anfangen?", 3, true, "Noch geheim"
	votes := []app.Vote{
		app.NewVote(shown.ID, groups[0].ID, app.RefOf(first)), app.NewVote(shown.ID, groups[0].ID, app.RefOf(second)),
		app.NewVote(shown.ID, groups[1].ID, app.RefOf(second)), app.NewVote(hidden.ID, groups[0].ID, app.RefOf(first)),
	}
	for i, points := range []int{1, 2, 3, 1} {
		votes[i].Points = points
	}
	goal, silent := app.NewGoal(), app.NewGoal()
	goal.Title, silent.Title = "Schneller antworten", "Weniger Papier"
	on := app.Subject{Topic: app.TopicGoal, ID: goal.ID}
	before, now := app.NewPosition(on, groups[0].ID, app.StanceObjects, "2026-11-19"), app.NewPosition(on, groups[0].ID, app.StanceCondition, "2026-11-20")
	before.Text, now.Text, now.Speaker = "Zu schnell", "Nur mit Protokoll", "Vorsitzende"
	task := app.NewTask(s.Phases[0].ID)
	task.Title, task.PositionID, task.Status = "Protokoll führen", now.ID, app.TaskDone
	records := []app.Record{step, pause, first, second, shown, hidden, goal, silent, before, now, task}
	for _, v := range votes {
		records = append(records, v)
	}
	return s.With(records, nil)
}

func TestRegistersOfTheRoom(t *testing.T) {
	for _, lang := range app.Languages() {
		b, l := inspect(t, export(t, heldRoom(), lang)), exporter(t).words.In(lang)
		council := heldRoom().Groups[0].Label(l)
		for _, want := range []struct {
			sheet, title string
			value        any
		}{
			{"tab.agenda", "excel.column.number", 1.0},
			{"tab.agenda", "field.agenda_step.subject", "=Daten"}, // stays text
			{"tab.agenda", "field.agenda_step.question", "Was darf hinein?"},
			{"tab.agenda", "field.agenda_step.block", l.T("block.bb_guidelines")},
			{"tab.agenda", "field.agenda_step.method", l.T("method.collect")},
			{"tab.agenda", "field.agenda_step.minutes", 40.0},
			{"tab.agenda", "excel.column.begin", "09:00"},
			{"tab.agenda", "field.agenda_step.started_at", "2026-11-20T08:02:00"},
			{"tab.agenda", "field.agenda_step.ended_at", "2026-11-20T08:47:30"},
			{"tab.agenda", "excel.column.took", 45.0},
			{"tab.ratings", "kind.rating", "Womit anfangen?"},
			{"tab.ratings", "field.rating.topic", "Wohngeld"},
			{"tab.ratings", "excel.column.sum", 5.0},
			{"tab.ratings", "excel.column.rank", 1.0},
			{"page.positions", "positions.subject", "Schneller antworten"},
			{"page.positions", "excel.column.topic", l.T("topic.goal")},
			{"page.positions", "field.position.group_id", council},
			{"page.positions", "field.position.stance", "▲ " + l.T("stance.condition")},
			{"page.positions", "field.position.text", "Nur mit Protokoll"},
			{"page.positions", "excel.column.given", "2026-11-20T00:00:00"},
			{"page.positions", "field.position.speaker", "Vorsitzende"},
			{"page.positions", "excel.column.settled", l.T("positions.paper.settled")},
			{"page.positions", "kind.task", l.T("task.status.done") + ": Protokoll führen"},
		} {
			if got := cellUnder(t, b.sheet(t, l.T(want.sheet)), l.T(want.title)).Value; got != want.value {
				t.Errorf("%s: %s, %s: %v, want %v", lang, want.sheet, want.title, got, want.value)
			}
		}
		if cell := cellUnder(t, b.sheet(t, l.T("tab.agenda")), l.T("field.agenda_step.started_at")); !cell.Date || !strings.HasSuffix(cell.Format, "hh:mm") {
			t.Errorf("%s: a moment is %+v", lang, cell)
		}
		ratings := b.sheet(t, l.T("tab.ratings"))
		if len(ratings.Rows) != 3 || cellUnder(t, ratings, council).Value != 2.0 {
			t.Errorf("%s: %v", lang, ratings.Rows)
		}
		positions := b.sheet(t, l.T("page.positions"))
		missing := 0
		for _, row := range positions.Rows[1:] {
			if row["A"].Value != "Schneller antworten" {
				t.Errorf("%s: %v, on which nobody has spoken", lang, row["A"].Value)
			}
			if row["E"].Value == "○ "+l.T("positions.missing") {
				missing++
			}
		}
		if missing == 0 || missing != len(positions.Rows)-2 {
			t.Errorf("%s: %d of %d rows are missing voices", lang, missing, len(positions.Rows)-1)
		}
	}
}

// What a group gave in a rating that is still hidden stands nowhere in the file, not even in its parts.
func TestHiddenRatingsAreNotInTheFile(t *testing.T) {
	s := heldRoom()
	for i := range s.Ratings {
		s.Ratings[i].Revealed = false
	}
	data := export(t, s, app.German)
	b := inspect(t, data)
	if slices.ContainsFunc(b.Sheets, func(x readSheet) bool { return x.Name == "Bewertung" }) {
		t.Error("there is a sheet of hidden ratings")
	}
	z, err := zip.NewReader(bytes.NewReader(data), int64(len(data)))
	if err != nil {
		t.Fatal(err)
	}
	for _, f := range z.File {
		r, err := f.Open()
		if err != nil {
			t.Fatal(err)
		}
		content, err := io.ReadAll(r)
		_ = r.Close()
		if err != nil || strings.Contains(string(content), "Noch geheim") || strings.Contains(string(content), "Womit anfangen") {
			t.Errorf("%s: %v, or it names a hidden rating", f.Name, err)
		}
	}
}

func TestThingsWithAsManyPointsHaveTheSameRank(t *testing.T) {
	s := heldRoom()
	third := app.NewProcess()
	third.Title = "Meldewesen"
	s = s.With([]app.Record{third}, nil)
	for i := range s.Votes {
		s.Votes[i].Points = 2
	}
	for i := range s.Votes {
		if s.Votes[i].GroupID == s.Groups[1].ID {
			s.Votes[i].Points = 0
		}
	}
	r := ratingRegister(s, exporter(t).words.In(app.German))
	var ranks []any
	for i := range r.rows {
		ranks = append(ranks, r.columns[len(r.columns)-1].value(i))
	}
	if !slices.Equal(ranks, []any{1, 1, 3}) {
		t.Errorf("ranks %v", ranks)
	}
}

// Moments are those of the place where the workbook is made.
func TestMomentsAreLocal(t *testing.T) {
	zone := time.FixedZone("MEZ", 3600)
	r := agendaRegister(heldRoom(), exporter(t).words.In(app.German), zone)
	if at, ok := r.columns[8].value(0).(time.Time); !ok || at.Hour() != 9 || r.columns[8].value(1) != nil || r.columns[10].value(1) != nil {
		t.Errorf("began at %v, the break at %v", r.columns[8].value(0), r.columns[8].value(1))
	}
}

// A room with many groups needs more columns than the alphabet has letters.
func TestRatingsOfManyGroups(t *testing.T) {
	s := heldRoom()
	var ids []app.ID
	for range 30 {
		g := app.NewGroup("")
		g.Name = "Gruppe"
		s = s.With([]app.Record{g}, nil)
		ids = append(ids, g.ID)
	}
	for i := range s.Ratings {
		s.Ratings[i].Groups = app.IDsOf(append(s.Ratings[i].Groups.List(), ids...)...)
	}
	sheet := inspect(t, export(t, s, app.German)).sheet(t, "Bewertung")
	if got := sheet.Rows[0]["AI"].Value; got != "Summe" || sheet.Filter != "$A$1:$AJ$3" {
		t.Errorf("%v, filter %q", got, sheet.Filter)
	}
}
