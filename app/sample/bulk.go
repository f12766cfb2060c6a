package sample

import (
	"fmt"
	"time"

	"kifahrplan/app"
)

// Bulk returns an edit with as many tasks and contributions as asked for, made of the German texts of the sample over and
// over, with municipality, workshop, groups, phases and decisions as they are. It is for benchmarks and load tests; the
// same numbers give the same edit.
func Bulk(tasks, contributions int) app.Edit {
	e, err := Edit(app.German)
	if err != nil {
		panic(err) // a mistake in the embedded data, found by the tests of this package
	}
	var m multiplier
	m.read(e.Put)
	m.contributions(contributions)
	m.tasks(tasks)
	return app.Edit{Label: Label, Put: append(m.put, m.decisions...), At: e.At}
}

// multiplier repeats the records of the sample in rounds.
type multiplier struct {
	put                   []app.Record // what the bulk edit puts so far
	decisions             []app.Record
	contributionTemplates []app.Contribution // what is repeated
	taskTemplates         []app.Task
	made                  []app.ID       // the contributions made so far
	place                 map[app.ID]int // of a contribution among the templates
}

// read sorts the records of the sample into templates and what is taken as it is.
func (m *multiplier) read(records []app.Record) {
	m.place = map[app.ID]int{}
	for _, r := range records {
		switch r := r.(type) {
		case app.Contribution:
			m.place[r.ID] = len(m.contributionTemplates)
			m.contributionTemplates = append(m.contributionTemplates, r)
		case app.Task:
			m.taskTemplates = append(m.taskTemplates, r)
		case app.Decision:
			m.decisions = append(m.decisions, r)
		default:
			m.put = append(m.put, r)
		}
	}
}

func (m *multiplier) contributions(n int) {
	start := m.contributionTemplates[0].CreatedAt.Time()
	for i := range n {
		round := i / len(m.contributionTemplates)
		c := m.contributionTemplates[i%len(m.contributionTemplates)]
		c.Base = baseOf(app.KindContribution, start.Add(time.Duration(i)*time.Second), i+1)
		c.Text = numbered(c.Text, round)
		m.made = append(m.made, c.ID)
		m.put = append(m.put, c)
	}
}

func (m *multiplier) tasks(n int) {
	start := m.taskTemplates[0].CreatedAt.Time()
	for i := range n {
		round := i / len(m.taskTemplates)
		t := m.taskTemplates[i%len(m.taskTemplates)]
		t.Base = baseOf(app.KindTask, start.Add(time.Duration(i)*time.Second), i+1)
		t.Title = numbered(t.Title, round)
		t.SourceID = m.source(t.SourceID, round)
		weeks := round % 52 // spread over a year, on the same days of the week
		t.StartsOn, t.DueOn = t.StartsOn.AddDays(7*weeks), t.DueOn.AddDays(7*weeks)
		m.put = append(m.put, t)
	}
}

// source returns the contribution of the same round that stands for one of the sample, or none when there are too few.
func (m *multiplier) source(of app.ID, round int) app.ID {
	if of == "" {
		return ""
	}
	i := m.place[of] + round*len(m.contributionTemplates)
	if i >= len(m.made) {
		return ""
	}
	return m.made[i]
}

// numbered tells the copies of a text apart.
func numbered(text string, round int) string {
	if round == 0 {
		return text
	}
	return fmt.Sprintf("%s (%d)", text, round+1)
}
