package aiact

import (
	"cmp"
	"errors"
	"fmt"
	"maps"
	"slices"
)

// Parse reads a catalogue and checks that everything in it fits, so that a walk cannot fail. The error names every mistake
// that was found, with its place.
func Parse(data []byte) (*Catalogue, error) {
	f, err := decode(data)
	if err != nil {
		return nil, err
	}
	var found faults
	f.check(&found)
	if err := found.err(); err != nil {
		return nil, err
	}
	c := f.catalogue()
	b := newBuilder(c, &found)
	b.build(f)
	if err := found.err(); err != nil {
		return nil, err
	}
	f.checkWalks(c, &found)
	if err := found.err(); err != nil {
		return nil, err
	}
	return c, nil
}

// faults collects mistakes.
type faults []error

func (l *faults) add(place, format string, args ...any) {
	*l = append(*l, errors.New(place+": "+fmt.Sprintf(format, args...)))
}

func (l faults) err() error {
	if len(l) == 0 {
		return nil
	}
	return fmt.Errorf("the catalogue does not fit together: %w", errors.Join(l...))
}

// catalogue takes over what the file says; the rules are added by builder.
func (f *file) catalogue() *Catalogue {
	c := &Catalogue{
		Version:    f.TreeVersion,
		AsOf:       f.AsOf,
		Title:      Text{f.TitleDE, f.TitleEN},
		Disclaimer: Text{f.DisclaimerDE, f.DisclaimerEN},
		Sources:    f.Sources,
		defaultSet: f.DefaultDateSet,
	}
	for _, s := range f.Sections {
		c.Sections = append(c.Sections, Section{s.ID, Text{s.LabelDE, s.LabelEN}})
	}
	for _, q := range f.Questions {
		c.Questions = append(c.Questions, q.question())
	}
	for _, s := range f.DateSets {
		c.DateSets = append(c.DateSets, s.dateSet())
	}
	for _, id := range slices.Sorted(maps.Keys(f.Outcomes)) {
		o := f.Outcomes[id]
		c.Outcomes = append(c.Outcomes, Outcome{id, Text{o.LabelDE, o.LabelEN}, Text{o.SummaryDE, o.SummaryEN}, o.Order})
	}
	slices.SortStableFunc(c.Outcomes, func(a, b Outcome) int { return cmp.Compare(a.order, b.order) })
	for _, d := range f.Obligations {
		c.Duties = append(c.Duties, d.duty())
	}
	return c
}

func (q *fileQuestion) question() *Question {
	out := &Question{
		ID:           q.ID,
		Section:      q.Section,
		Multiple:     q.Type == typeMulti,
		Optional:     q.Required != nil && !*q.Required,
		Default:      q.Default,
		AffectsClass: q.AffectsClass == nil || *q.AffectsClass,
		Ref:          Text{q.Ref, q.RefEN},
		Text:         Text{q.TextDE, q.TextEN},
		Help:         Text{q.HelpDE, q.HelpEN},
	}
	for _, o := range q.Options {
		out.Options = append(out.Options, Option{
			ID: o.ID, Label: Text{o.LabelDE, o.LabelEN}, Ref: Text{o.Ref, o.RefEN}, Exclusive: o.Exclusive, sets: o.Sets,
		})
	}
	return out
}

func (s *fileDateSet) dateSet() DateSet {
	out := DateSet{
		ID: s.ID, Label: Text{s.LabelDE, s.LabelEN}, AsOf: s.AsOf, ValidUntil: s.ValidUntil, CheckedOn: s.CheckedOn,
		Status: s.Status, Source: s.Source, Dates: s.Dates, Notes: make(map[string]Text, len(s.NotesDE)),
	}
	for key, note := range s.NotesDE {
		out.Notes[key] = Text{note, s.NotesEN[key]}
	}
	return out
}

func (d *fileDuty) duty() Duty {
	return Duty{
		ID: d.ID, Role: d.Role, Kind: d.Kind, Overlay: d.Overlay, Ref: Text{d.Ref, d.RefEN}, Text: Text{d.TextDE, d.TextEN},
		DateKey: d.DateKey, AppliesFrom: d.AppliesFrom, outcomes: d.Outcomes,
	}
}
