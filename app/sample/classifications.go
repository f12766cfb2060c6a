package sample

import (
	"maps"
	"time"

	"kifahrplan/app"
)

// classificationsFile holds what the questions of the AI Act were answered with, for each system of the register.
type classificationsFile struct {
	WrittenAt   time.Time            `yaml:"written_at"`
	Version     app.CatalogueVersion `yaml:"version"`
	DateSet     app.DateSet          `yaml:"date_set"`
	ConfirmedOn app.Date             `yaml:"confirmed_on"`
	ConfirmedBy string               `yaml:"confirmed_by"` // a role
	Usual       map[string][]string  `yaml:"usual"`        // answers of all systems that have no others
	Systems     []struct {
		System    string              `yaml:"system"`
		Outcome   app.Class           `yaml:"outcome"`
		Confirmed bool                `yaml:"confirmed"`
		Answers   map[string][]string `yaml:"answers"`
		ByHand    app.Class           `yaml:"by_hand"` // the class that the confirming role set instead
		Why       text                `yaml:"why"`
	} `yaml:"systems"`
}

func (b *builder) classifications(f classificationsFile) {
	for i, y := range f.Systems {
		answers := maps.Clone(f.Usual)
		maps.Copy(answers, y.Answers)
		c := app.Classification{
			Base:     b.base(app.KindClassification, after(f.WrittenAt, i), y.System),
			SystemID: b.ref(app.KindSystem, y.System), Version: f.Version, DateSet: f.DateSet,
			Answers: app.AnswersOf(answers), Outcome: y.Outcome,
		}
		if y.Confirmed {
			c.ConfirmedBy, c.ConfirmedOn = b.term(b.terms.Roles, f.ConfirmedBy), f.ConfirmedOn
		}
		if y.ByHand != "" {
			c.Override, c.OverrideBy, c.OverrideReason = y.ByHand, b.term(b.terms.Roles, f.ConfirmedBy), y.Why.in(b.lang)
		}
		b.add(c)
	}
}
