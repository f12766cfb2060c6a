package figure_test

import (
	"fmt"
	"log/slog"
	"testing"

	"kifahrplan/app"
	"kifahrplan/translations"
)

func words(t *testing.T, lang app.Language) *translations.Localizer {
	t.Helper()
	c, err := translations.Load(slog.New(slog.DiscardHandler))
	if err != nil {
		t.Fatal(err)
	}
	return c.In(lang)
}

// builder collects records with ids in the order of their making.
type builder struct {
	records []app.Record
}

func (b *builder) id() app.Base { return app.Base{ID: app.ID(fmt.Sprintf("%04d", len(b.records)+1))} }

func (b *builder) group(code app.GroupCode, name string) app.ID {
	g := app.Group{Base: b.id(), Code: code, Name: name}
	b.records = append(b.records, g)
	return g.ID
}

func (b *builder) phase(code app.PhaseCode, number int) app.ID {
	p := app.Phase{Base: b.id(), Code: code, Number: number}
	b.records = append(b.records, p)
	return p.ID
}

func (b *builder) contributions(group app.ID, status app.ContributionStatus, n int) {
	for range n {
		b.records = append(b.records, app.Contribution{Base: b.id(), GroupID: group, Status: status, Text: "x"})
	}
}

func (b *builder) tasks(phase app.ID, status app.TaskStatus, n int) {
	for range n {
		b.records = append(b.records, app.Task{Base: b.id(), PhaseID: phase, Status: status, Title: "x"})
	}
}

func (b *builder) strategy() *app.Strategy { return new(app.Strategy).With(b.records, nil) }

// town is a workshop with two phases, whose records were made in the wrong order, and three groups.
func town() *app.Strategy {
	var b builder
	second := b.phase("ph2", 2)
	first := b.phase("ph1", 1)
	b.tasks(first, app.TaskDone, 3)
	b.tasks(first, app.TaskInProgress, 2)
	b.tasks(first, app.TaskDropped, 5)
	b.tasks(second, app.TaskBlocked, 1)
	b.tasks(second, app.TaskOpen, 12)
	council := b.group(app.GroupStaffCouncil, "")
	b.group(app.GroupIT, "")
	youth := b.group("", "Jugendrat der Stadt")
	b.contributions(council, app.ContributionOpen, 4)
	b.contributions(council, app.ContributionAnswered, 2)
	b.contributions(council, app.ContributionResolved, 1)
	b.contributions(youth, app.ContributionOpen, 1)
	return b.strategy()
}
