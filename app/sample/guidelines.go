package sample

import (
	"time"

	"kifahrplan/app"
)

// guidelinesFile is the second building block. A text that is left out is the library's.
type guidelinesFile struct {
	WrittenAt  time.Time `yaml:"written_at"`
	Principles []struct {
		Library  app.ContentID       `yaml:"library"`
		Status   app.PrincipleStatus `yaml:"status"`
		Title    text                `yaml:"title"`
		Text     text                `yaml:"text"`
		Practice text                `yaml:"practice"`
		Meaning  text                `yaml:"meaning"`
	} `yaml:"principles"`
	Rules []struct {
		Purpose text `yaml:"purpose"`
		Cells   []struct {
			Data      app.DataKind `yaml:"data"`
			Verdict   app.Verdict  `yaml:"verdict"`
			Condition text         `yaml:"condition"`
		} `yaml:"cells"`
	} `yaml:"rules"`
	Clauses []struct {
		Library    app.ContentID    `yaml:"library"`
		Status     app.ClauseStatus `yaml:"status"`
		LegalBasis string           `yaml:"legal_basis"` // the name of a norm, in German in every language
		Text       text             `yaml:"text"`
		Comments   []struct {
			Group string `yaml:"group"`
			Text  text   `yaml:"text"`
		} `yaml:"comments"`
	} `yaml:"clauses"`
	Pass []struct {
		Department   string `yaml:"department"`
		Staff        int    `yaml:"staff"`
		Informed     int    `yaml:"informed"`
		Trained      int    `yaml:"trained"`
		Checked      int    `yaml:"checked"`
		Acknowledged int    `yaml:"acknowledged"`
	} `yaml:"pass"`
}

// guidelines adds the records of the second building block.
func (b *builder) guidelines(f guidelinesFile) {
	for i, p := range f.Principles {
		b.add(app.Principle{
			Base: b.base(app.KindPrinciple, after(f.WrittenAt, i), string(p.Library)), Adopted: app.Adopted{LibraryID: p.Library},
			Title: p.Title.in(b.lang), Text: p.Text.in(b.lang), Practice: p.Practice.in(b.lang), Meaning: p.Meaning.in(b.lang),
			Position: i + 1, Status: p.Status,
		})
	}
	for i, r := range f.Rules {
		for _, cell := range r.Cells {
			b.add(app.UsageRule{
				Base:    b.base(app.KindUsageRule, after(f.WrittenAt, i), ""),
				Purpose: r.Purpose.in(b.lang), Data: cell.Data, Verdict: cell.Verdict, Condition: cell.Condition.in(b.lang),
			})
		}
	}
	b.agreement(f)
	for i, p := range f.Pass {
		b.add(app.PassProgress{
			Base:       b.base(app.KindPassProgress, after(f.WrittenAt, i), ""),
			Department: b.term(b.terms.Departments, p.Department), Staff: p.Staff,
			Informed: p.Informed, Trained: p.Trained, Checked: p.Checked, Acknowledged: p.Acknowledged,
		})
	}
}

// agreement adds the sections of the service agreement and then what groups say to them.
func (b *builder) agreement(f guidelinesFile) {
	for i, c := range f.Clauses {
		b.add(app.Clause{
			Base: b.base(app.KindClause, after(f.WrittenAt, i), string(c.Library)), Adopted: app.Adopted{LibraryID: c.Library},
			Text: c.Text.in(b.lang), LegalBasis: c.LegalBasis, Position: i + 1, Status: c.Status,
		})
	}
	n := len(f.Clauses)
	for _, c := range f.Clauses {
		for _, said := range c.Comments {
			b.add(app.Comment{
				Base:     b.base(app.KindComment, after(f.WrittenAt, n), ""),
				ClauseID: b.ref(app.KindClause, string(c.Library)), GroupID: b.ref(app.KindGroup, said.Group), Text: said.Text.in(b.lang),
			})
			n++
		}
	}
}
