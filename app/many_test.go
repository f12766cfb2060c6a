package app

import (
	"fmt"
	"sync"
	"testing"
)

// manyRecords is a strategy as large as they get: 10,000 tasks and 5,000 contributions with texts of ordinary length.
var manyRecords = sync.OnceValue(func() *Strategy {
	const body = "Die Dienstvereinbarung regelt, welche Daten in ein Sprachmodell eingegeben werden dürfen und welche niemals; die " +
		"Beschäftigten werden geschult, bevor sie das Werkzeug benutzen, und der Personalrat ist beteiligt."
	words := []string{"Schulung", "Prüfung", "Verzeichnis", "Übersicht", "Äußerung", "Maßnahme", "Leitfaden", "Vergabe", "Ausstieg"}
	departments := []string{"Hauptamt", "Bauamt", "Ordnungsamt", "Sozialamt", "Kämmerei", "Jugendamt", "Bürgerservice"}
	statuses, priorities := TaskStatuses(), Priorities()
	records := workshop()
	for i := range 5_000 {
		records = append(records, contribution(ID(fmt.Sprintf("c%06d", i)), func(c *Contribution) {
			c.Subject = words[i%len(words)]
			c.Text = fmt.Sprintf("%s %d: %s", words[i*7%len(words)], i, body)
			c.Priority = priorities[i%3]
		}))
	}
	for i := range 10_000 {
		records = append(records, task(ID(fmt.Sprintf("t%06d", i)), func(t *Task) {
			t.Title = fmt.Sprintf("%s zum %s %d vorbereiten", words[i%len(words)], words[i*5%len(words)], i*7919%10_000)
			t.Description = body
			t.PhaseID = ID(PhaseCodes()[i%5])
			t.Department = departments[i%len(departments)]
			t.Responsible = fmt.Sprintf("Sachgebiet %d", i%40)
			t.Status, t.Priority = statuses[i%len(statuses)], priorities[i%3]
			t.DueOn = testToday.AddDays(i%400 - 200)
			t.CreatedAt = Timestamp(fmt.Sprintf("2026-11-%02dT10:00:00.000Z", i%28+1))
		}))
	}
	return new(Strategy).With(records, nil)
})

func BenchmarkFreeze(b *testing.B) {
	s := manyRecords()
	for b.Loop() {
		Freeze(s)
	}
}

func BenchmarkDifferences(b *testing.B) {
	s := manyRecords()
	content := Freeze(s)
	changed := s.Tasks[5]
	changed.Title = "Anders"
	s = s.With([]Record{changed}, nil)
	for b.Loop() {
		if got, err := Differences(content, Freeze(s), fakeWords{}); err != nil || len(got) != 1 {
			b.Fatal(len(got), err)
		}
	}
}
