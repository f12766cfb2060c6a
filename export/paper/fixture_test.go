package paper_test

import (
	"fmt"
	"log/slog"
	"testing"
	"time"

	"kifahrplan/app"
	"kifahrplan/export/paper"
	"kifahrplan/translations"
)

func catalogue(t testing.TB) *translations.Catalogue {
	t.Helper()
	c, err := translations.Load(slog.New(slog.DiscardHandler))
	if err != nil {
		t.Fatal(err)
	}
	return c
}

// paperOf builds the paper of a strategy as of 1 July 2026.
func paperOf(t testing.TB, s *app.Strategy, lang app.Language) paper.Document {
	t.Helper()
	return paper.Strategy(s, catalogue(t).In(lang), app.ExportOptions{
		Language: lang, Now: time.Date(2026, 7, 1, 9, 30, 0, 0, time.UTC), File: "musterstadt.kifahrplan",
	})
}

// base makes the head of a record; ids sort in the order of their numbers.
func base(n int) app.Base { return app.Base{ID: id(n)} }

func id(n int) app.ID { return app.ID(fmt.Sprintf("%04d", n)) }

// town is what a short workshop in German leaves behind.
func town() *app.Strategy {
	s := &app.Strategy{
		Municipality: app.Municipality{Base: base(1), Name: "Musterstadt", State: "NW", Inhabitants: 48000, Logo: "PNG"},
		Workshop: app.Workshop{
			Base: base(2), Title: "KI-Strategie 2027", Moderator: "Kim Beispiel", Place: "Rathaus", StartsOn: "2026-06-08",
			EndsOn: "2026-06-09", Language: app.German, Status: app.StatusDraft, Version: "0.4",
		},
		Revision: 1234,
	}
	var records []app.Record
	records = append(records, townGroups()...)
	records = append(records, townTasks()...)
	records = append(records, townDecisions()...)
	return s.With(records, nil)
}

// The groups are 10 to 13, their contributions 20 to 23.
func townGroups() []app.Record {
	return []app.Record{
		app.Group{Base: base(10), Code: app.GroupStaffCouncil, Participants: "Vorsitz\n\nStellvertretung\n"},
		app.Group{Base: base(11), Code: app.GroupIT, Participants: "IT-Leitung"},
		app.Group{Base: base(12), Code: app.GroupLegal},
		app.Group{Base: base(13), Name: "Jugendrat"},
		app.Contribution{
			Base: base(20), GroupID: id(10), Subject: "Kontrolle", Sort: app.SortConcern, Text: "Keine Leistungskontrolle.\nAuch nicht mittelbar.",
			Priority: app.PriorityMedium, Status: app.ContributionAnswered, Answer: "Die Dienstvereinbarung schließt das aus.",
		},
		app.Contribution{
			Base: base(21), GroupID: id(10), Sort: app.SortQuestion, Text: "Wer haftet für Fehler?",
			Priority: app.PriorityLow, Status: app.ContributionOpen,
		},
		app.Contribution{
			Base: base(22), GroupID: id(13), Sort: app.SortIdea, Text: "Ein Chat für Fragen junger Leute",
			Priority: app.PriorityHigh, Status: app.ContributionOpen,
		},
		app.Contribution{
			Base: base(23), GroupID: id(13), Sort: app.SortRequirement, Text: "Einfache Sprache",
			Priority: app.PriorityHigh, Status: app.ContributionResolved, Answer: "Aufgenommen.",
		},
	}
}

// The phases are 31 and 30, in this order; the tasks are 40 to 45.
func townTasks() []app.Record {
	return []app.Record{
		app.Phase{Base: base(30), Code: "ph2", Number: 2},
		app.Phase{Base: base(31), Code: "ph1", Number: 1},
		app.Task{
			Base: base(40), Title: "Schulung planen", Description: "Für alle Fachbereiche.", PhaseID: id(31), Department: "Hauptamt",
			Responsible: "Personalentwicklung", StartsOn: "2026-06-10", DueOn: "2026-06-30", Status: app.TaskInProgress, Progress: 40,
			Priority: app.PriorityHigh, Effort: 12,
		},
		app.Task{
			Base: base(41), Title: "Begriffe klären", PhaseID: id(31), DueOn: "2026-06-20", Status: app.TaskDone, Progress: 100,
			Priority: app.PriorityLow, Responsible: "KI-Stelle",
		},
		app.Task{Base: base(42), Title: "Newsletter", PhaseID: id(31), Status: app.TaskDropped, Priority: app.PriorityLow},
		app.Task{
			Base: base(43), Title: "Entwurf verhandeln", PhaseID: id(30), StartsOn: "2026-07-01", Status: app.TaskOpen,
			Priority: app.PriorityMedium, Department: "Rechtsamt",
		},
		app.Task{
			Base: base(44), Title: "Entwurf schreiben", PhaseID: id(30), DueOn: "2026-07-01", Status: app.TaskBlocked,
			Priority: app.PriorityMedium, Responsible: "Rechtsamt",
		},
		app.Task{
			Base: base(45), Title: "Unterzeichnen", PhaseID: id(30), DueOn: "2026-07-01", Status: app.TaskOpen,
			Priority: app.PriorityHigh, Responsible: "Bürgermeisterin",
		},
	}
}

func townDecisions() []app.Record {
	return []app.Record{
		app.Decision{
			Base: base(50), Text: "Private Konten werden dienstlich nicht genutzt.", Reason: "Datenschutz", DecidedOn: "2026-06-09",
			Status: app.DecisionTaken, AgreedBy: app.IDsOf(id(10), id(13), id(99)), Dissent: "Der Jugendrat hätte eine Frist gewollt.",
		},
		app.Decision{Base: base(51), Text: "Es gibt eine KI-Stelle.", DecidedOn: "2026-06-08", Status: app.DecisionRevised},
		app.Decision{Base: base(52), Text: "Ein Beirat begleitet die Umsetzung.", Reason: "Vertrauen", Status: app.DecisionProposed, AgreedBy: app.IDsOf(id(11))},
	}
}

// oddities is a strategy that breaks rules, as a damaged or merged file might.
func oddities() *app.Strategy {
	s := &app.Strategy{Workshop: app.Workshop{Base: base(2), Language: "xx", Status: "?", EndsOn: "2026-06-09", StartsOn: "2026-99-99"}}
	return s.With([]app.Record{
		app.Municipality{Base: base(1), State: "XX", Logo: "PNG"},
		app.Group{Base: base(10), Code: "sg_unknown"},
		app.Contribution{Base: base(20), GroupID: id(98), Sort: "?", Priority: "?", Status: "?"},
		app.Contribution{Base: base(21), GroupID: id(10), Subject: "Nur ein Thema"},
		app.Phase{Base: base(30), Code: "ph9", Number: 9},
		app.Task{Base: base(40), PhaseID: id(97), DueOn: "31.12.2026", Status: "?", Priority: "?", Effort: -1},
		app.Task{Base: base(41), Title: " \n", Description: "Nur eine Beschreibung", PhaseID: id(30), Status: app.TaskOpen, StartsOn: "2026-07-02"},
		app.Decision{Base: base(50), Status: app.DecisionTaken, AgreedBy: app.IDsOf(id(96), id(95))},
		app.Decision{Base: base(51), Status: app.DecisionRevised, Text: "Alt"},
		app.Decision{Base: base(52), Status: "?", Text: "Neu"},
	}, nil)
}
