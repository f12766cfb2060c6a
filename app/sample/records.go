package sample

import (
	"time"

	"kifahrplan/app"
)

func (b *builder) municipality(f workshopFile, logo app.Blob) {
	m := f.Municipality
	b.add(app.Municipality{
		Base: b.base(app.KindMunicipality, f.WrittenAt, ""),
		Name: m.Name, State: m.State, Inhabitants: m.Inhabitants, Logo: logo,
	})
}

func (b *builder) workshop(f workshopFile) {
	w := f.Workshop
	b.add(app.Workshop{
		Base:  b.base(app.KindWorkshop, f.WrittenAt, ""),
		Title: w.Title.in(b.lang), Moderator: w.Moderator.in(b.lang), Place: w.Place.in(b.lang),
		StartsOn: w.StartsOn, EndsOn: w.EndsOn, Language: b.lang, Status: w.Status, Version: w.Version,
	})
}

func (b *builder) groups(f groupsFile) {
	for i, g := range f.Groups {
		b.add(app.Group{
			Base: b.base(app.KindGroup, after(f.WrittenAt, i), g.Key),
			Code: g.Code, Name: g.Name.in(b.lang), Participants: g.Participants.in(b.lang),
		})
	}
}

// phases adds the five phases. They have no names of their own and so appear in the language of the reader.
func (b *builder) phases(f workshopFile) {
	for i, code := range app.PhaseCodes() {
		b.add(app.Phase{Base: b.base(app.KindPhase, f.WrittenAt, string(code)), Code: code, Number: i + 1})
	}
}

func (b *builder) contributions(f contributionsFile) {
	for i, c := range f.Contributions {
		b.add(app.Contribution{
			Base:    b.base(app.KindContribution, after(f.WrittenAt, i), c.Key),
			GroupID: b.ref(app.KindGroup, c.Group), StepID: b.ref(app.KindAgendaStep, f.Step), Subject: b.term(b.terms.Subjects, c.Subject),
			Sort: c.Sort, Text: c.Text.in(b.lang), Priority: c.Priority, Status: c.Status, Answer: c.Answer.in(b.lang),
		})
	}
}

func (b *builder) tasks(f tasksFile) {
	phase := b.ref(app.KindPhase, string(f.Phase))
	for i, t := range f.Tasks {
		task := app.Task{
			Base:  b.base(app.KindTask, f.WrittenAt.Add(time.Duration(i)*3*quickPace), ""),
			Title: t.Title.in(b.lang), Description: t.Description.in(b.lang), PhaseID: phase,
			Department:  b.term(b.terms.Departments, t.Department),
			Responsible: b.term(b.terms.Roles, t.Role),
			StartsOn:    t.From, DueOn: t.To, Progress: t.Progress, Priority: t.Priority, Effort: t.Effort, SourceID: b.optional(app.KindContribution, t.Source),
			SystemID: b.optional(app.KindSystem, t.System), DutyID: t.Duty, HazardID: b.optional(app.KindHazard, t.Hazard), OccurrenceID: b.optional(app.KindOccurrence, t.Occurrence),
		}
		b.add(task.WithStatus(t.Status))
	}
}

func (b *builder) decisions(f decisionsFile) {
	for i, d := range f.Decisions {
		var agreed []app.ID
		for _, key := range d.Agreed {
			agreed = append(agreed, b.ref(app.KindGroup, key))
		}
		b.add(app.Decision{
			Base: b.base(app.KindDecision, after(f.WrittenAt, i), ""),
			Text: d.Text.in(b.lang), Reason: d.Reason.in(b.lang), DecidedOn: d.DecidedOn, Status: d.Status,
			AgreedBy: app.IDsOf(agreed...), Dissent: d.Dissent.in(b.lang),
		})
	}
}

// after returns the time of the i-th record of a file.
func after(start time.Time, i int) time.Time { return start.Add(time.Duration(i) * pace) }
