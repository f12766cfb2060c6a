package app

import "slices"

// OwnCriterion is a criterion of the checklist for tools that the room added to those of the library. It applies to every
// system.
type OwnCriterion struct {
	Base
	Text     string    `db:"text" text:"300,required"`
	Norm     string    `db:"norm" text:"200"` // what asks for it, e.g. an article or a decision
	Section  ContentID `db:"section"`         // group of the checklist that it stands in
	KnockOut bool      `db:"is_knock_out"`    // see Criterion
	Weight   int       `db:"weight"`          // 0 to MaxWeight
}

// NewOwnCriterion is a criterion of a group of the checklist, of middling weight.
func NewOwnCriterion(section ContentID) OwnCriterion {
	return OwnCriterion{Base: Base{ID: NewID()}, Section: section, Weight: 2}
}

// Kind returns KindOwnCriterion.
func (OwnCriterion) Kind() Kind { return KindOwnCriterion }

// Check names the broken rules.
func (c OwnCriterion) Check() Problems {
	var p Problems
	if c.Section == "" {
		p.add("section", RuleRequired, 0)
	}
	p.within("weight", c.Weight, 0, MaxWeight)
	return p
}

func (c OwnCriterion) withHead(b Base) Record { c.Base = b; return c }

// Criterion is the criterion as the rules need it. What is found at it refers to the record.
func (c OwnCriterion) Criterion() Criterion {
	return Criterion{ID: ContentID(c.ID), Group: c.Section, KnockOut: c.KnockOut, Weight: c.Weight}
}

// OwnCriterion finds the room's own criterion with the id that the rules know; ok is false for those of the library.
func (s *Strategy) OwnCriterion(id ContentID) (c OwnCriterion, ok bool) {
	return s.OwnCriteria.Get(ID(id))
}

// Checklist returns the criteria of the library with the weights that the room gave them, and the room's own ones, each behind
// the others of its group.
func (s *Strategy) Checklist(library []Criterion) []Criterion {
	out := slices.Clone(library)
	for i, c := range out {
		if w, ok := s.WeightOf(c.ID); ok {
			out[i].Weight = w.Weight
		}
	}
	for _, own := range s.OwnCriteria {
		c, at := own.Criterion(), len(out)
		for i, other := range out {
			if other.Group == c.Group {
				at = i + 1
			}
		}
		out = slices.Insert(out, at, c)
	}
	return out
}

// CriterionText is what a criterion asks for, whether it is the library's or the room's own.
func (s *Strategy) CriterionText(id ContentID, tr Translator) string {
	if own, ok := s.OwnCriterion(id); ok {
		return own.Text
	}
	return tr.T("library." + string(id) + ".text")
}
