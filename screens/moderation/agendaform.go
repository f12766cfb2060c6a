package moderation

import (
	"regexp"
	"strconv"
	"strings"

	"kifahrplan/app"
	"kifahrplan/screens/form"
)

// newForm makes the fields of a step: what it is about first, then when, and the moderator's own notes last.
func (a *agenda) newForm() *form.Form[app.AgendaStep] {
	words := a.host.Words()
	f := form.New[app.AgendaStep](a.host, "edit.agenda_step.changed")
	f.Wording("subject", nil)
	f.Wording("question", nil)
	f.Row(func() {
		f.Choice("block", form.WithAll(words, "agenda.noblock", form.Options(words, "block.", app.Blocks())),
			func(s app.AgendaStep) string { return string(s.Block) }, func(s *app.AgendaStep, v string) { s.Block = app.Block(v) })
		f.Choice("method", form.Options(words, "method.", app.Methods()),
			func(s app.AgendaStep) string { return string(s.Method) }, func(s *app.AgendaStep, v string) { s.Method = app.Method(v) })
	})
	f.Row(func() {
		f.Number("minutes", form.Limits{Least: 1, Most: app.MaxStepMinutes},
			func(s app.AgendaStep) int { return s.Minutes }, func(s *app.AgendaStep, v int) { s.Minutes = v })
		f.Number("day", form.Limits{Least: 1, Most: app.MaxDays},
			func(s app.AgendaStep) int { return s.Day }, func(s *app.AgendaStep, v int) { s.Day = v })
		f.Text("begins_at", func(s app.AgendaStep) string { return string(s.BeginsAt) },
			func(s *app.AgendaStep, v string) { s.BeginsAt = clockTime(v) })
	})
	f.Text("notes", func(s app.AgendaStep) string { return s.Notes }, func(s *app.AgendaStep, v string) { s.Notes = v })
	f.OnShow(func(app.AgendaStep) { a.showRun() })
	return f
}

// typedTime are the ways in which people write a time of day: 9:30, 9.30, 9 Uhr 30, 0930, 9.
var typedTime = regexp.MustCompile(`^(\d{1,2})\s*(?:[:.,h]|uhr)?\s*(\d{2})?\s*(?:uhr|h)?$`)

// clockTime reads a time of day. What is none stays as it was typed, for the field to say so.
func clockTime(text string) app.ClockTime {
	text = strings.TrimSpace(text)
	m := typedTime.FindStringSubmatch(strings.ToLower(text))
	if m == nil {
		return app.ClockTime(text)
	}
	hour, _ := strconv.Atoi(m[1])
	minute, _ := strconv.Atoi(m[2])
	if hour > 23 || minute > 59 {
		return app.ClockTime(text)
	}
	return app.ClockTimeAt(hour*60 + minute)
}
