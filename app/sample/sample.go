// Package sample holds the sample workshop "Musterstadt": an invented town of 48,000 people after two days of workshop, in
// German and in English. It is what a newcomer opens first, what the pictures of the README show, and the data of the
// end-to-end tests and benchmarks.
//
// The texts lie in data, one file for each part. They name articles of law as they stood on 27 July 2026.
//
// The package knows the records of package app, and neither how they are stored nor how they are shown.
package sample

import (
	"cmp"
	"embed"
	"errors"
	"fmt"
	"slices"

	"kifahrplan/app"
)

// Label is the id of the sentence that names the edit.
const Label = "edit.sample"

//go:embed data
var files embed.FS

// Edit returns the edit that fills an empty file with the sample workshop in one language. The records have the same ids
// and the same order in every language.
func Edit(lang app.Language) (app.Edit, error) {
	c, err := load(files)
	if err != nil {
		return app.Edit{}, err
	}
	return c.edit(lang)
}

// edit makes the records, those that are referred to before those that refer to them.
func (c content) edit(lang app.Language) (app.Edit, error) {
	if lang != app.German && lang != app.English {
		return app.Edit{}, fmt.Errorf("the sample workshop has no texts in language %q", lang)
	}
	b := newBuilder(lang, c.terms)
	b.municipality(c.workshop, c.logo)
	b.workshop(c.workshop)
	b.groups(c.groups)
	b.phases(c.workshop)
	b.steps(c.room)
	for _, f := range c.contributions {
		b.contributions(f)
	}
	b.goals(c.inventory)
	b.processes(c.inventory)
	b.systems(c.systems)
	b.hazards(c.followUp)
	b.occurrences(c.followUp)
	for _, f := range c.tasks {
		b.tasks(f)
	}
	for _, f := range c.decisions {
		b.decisions(f)
	}
	b.answers(c.inventory)
	b.shadowUses(c.inventory)
	b.guidelines(c.guidelines)
	b.assessments(c.systems)
	b.classifications(c.classes)
	b.indicators(c.followUp)
	b.reviews(c.followUp)
	b.positions(c.positions, c.groups)
	b.wall(c.room)
	b.rating(c.room)
	b.version(c.room)
	if err := errors.Join(b.mistakes...); err != nil {
		return app.Edit{}, fmt.Errorf("sample workshop: %w", err)
	}
	kinds := app.Kinds() // what others refer to comes first
	slices.SortStableFunc(b.put, func(x, y app.Record) int {
		return cmp.Compare(slices.Index(kinds, x.Kind()), slices.Index(kinds, y.Kind()))
	})
	return app.Edit{Label: Label, Put: b.put, At: b.last}, nil
}
