package library

import (
	"slices"
	"testing"
)

// A room can work for two hours at a time, not longer.
func TestAgendasHaveBreaks(t *testing.T) {
	for _, a := range standard(t).Agendas {
		day, stretch := 0, 0
		for _, s := range a.Steps {
			if s.Day != day {
				day, stretch = s.Day, 0
			}
			if stretch += s.Minutes; s.Question.Empty() {
				stretch = 0
			}
			if stretch > 120 {
				t.Errorf("%s: %d minutes without a break", s.ID, stretch)
			}
		}
	}
}

// What a fixed beginning says must be what comes out of the steps before it, or the plan is wrong from the start.
func TestAgendasKeepTheirTimes(t *testing.T) {
	for _, a := range standard(t).Agendas {
		day, at := 0, 0
		for _, s := range a.Steps {
			if s.Begins != "" {
				begins := int(s.Begins[0]-'0')*600 + int(s.Begins[1]-'0')*60 + int(s.Begins[3]-'0')*10 + int(s.Begins[4]-'0')
				if s.Day == day && begins != at {
					t.Errorf("%s begins %d minutes after the step before it", s.ID, begins-at)
				}
				at = begins
			} else if s.Day != day {
				t.Errorf("%s begins a day at no time", s.ID)
			}
			day, at = s.Day, at+s.Minutes
		}
	}
}

func TestAgendasFitTheirLength(t *testing.T) {
	l := standard(t)
	for id, want := range map[string]struct{ days, least, most int }{"ag_half": {1, 210, 270}, "ag_day": {1, 390, 480}, "ag_two": {2, 780, 960}} {
		a, ok := l.Agenda(id)
		if n := a.Minutes(); !ok || n < want.least || n > want.most {
			t.Errorf("%s takes %d minutes", id, n)
		}
		if last := a.Steps[len(a.Steps)-1]; last.Day != want.days {
			t.Errorf("%s ends on day %d", id, last.Day)
		}
	}
}

func TestAgendasWorkOnAllBlocksInAllWays(t *testing.T) {
	l := standard(t)
	for _, a := range l.Agendas {
		for _, b := range l.Blocks {
			if !slices.ContainsFunc(a.Steps, func(s AgendaStep) bool { return s.Block == b.ID }) {
				t.Errorf("%s has nothing on %s", a.ID, b.ID)
			}
		}
		for _, m := range Methods() {
			if !slices.ContainsFunc(a.Steps, func(s AgendaStep) bool { return s.Method == m }) {
				t.Errorf("%s never works by %s", a.ID, m)
			}
		}
	}
}

// Workshop files hold these texts with limits of their own.
func TestAgendasFitIntoWorkshopFiles(t *testing.T) {
	for _, a := range standard(t).Agendas {
		for _, s := range a.Steps {
			for _, lang := range Languages() {
				if len(s.Subject.In(lang)) > 160 || len(s.Question.In(lang)) > 200 {
					t.Errorf("%s is too long in %s", s.ID, lang)
				}
			}
		}
	}
}
