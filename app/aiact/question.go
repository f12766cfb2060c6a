package aiact

import "slices"

// Question is one step of the walk.
type Question struct {
	ID       string
	Section  string
	Multiple bool // several options may be chosen
	Optional bool // a result may be used without an answer
	// Default is the option that says "still open", where there is one. A screen need not offer Unknown beside it.
	Default string
	// AffectsClass says whether the outcome can depend on the question; otherwise it serves duties only.
	AffectsClass bool
	Ref          Text // article
	Text         Text
	Help         Text // may be empty
	Options      []Option
}

// Option is one answer that a question offers.
type Option struct {
	ID        string
	Label     Text
	Ref       Text // article, where it says more than that of the question; see RefOf
	Exclusive bool // cannot be combined with another option

	sets []string // flags
}

// Option returns an option by its id; nil when there is none.
func (q *Question) Option(id string) *Option {
	if i := q.place(id); i >= 0 {
		return &q.Options[i]
	}
	return nil
}

// place returns the place of an option; -1 when there is none.
func (q *Question) place(id string) int {
	return slices.IndexFunc(q.Options, func(o Option) bool { return o.ID == id })
}

// RefOf returns the article of an option. Its own stands behind that of the question, because most options only name the
// point: "Annex III point 4, recital 57 AI Act: point 4(a)".
func (q *Question) RefOf(o *Option) Text {
	if o == nil || o.Ref.Empty() {
		return q.Ref
	}
	return q.Ref.beside(": ", o.Ref)
}

// maxOptions is how many options a question may have: a choice is a set of bits.
const maxOptions = 32

// choice is a set of options of one question, by their places.
type choice uint32

func (ch choice) has(option int) bool { return ch&(1<<option) != 0 }

// chosen returns what is chosen, in the order of the question.
func (q *Question) chosen(ch choice) []*Option {
	var out []*Option
	for i := range q.Options {
		if ch.has(i) {
			out = append(out, &q.Options[i])
		}
	}
	return out
}
