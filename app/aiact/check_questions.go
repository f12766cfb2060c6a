package aiact

import "slices"

// What the file calls a question with one answer and one with several, and where the walk ends.
const (
	typeSingle = "single"
	typeMulti  = "multi"
	end        = "END"
)

func (f *file) checkQuestions(l *faults) {
	unique(l, "question", f.Questions, func(q fileQuestion) string { return q.ID })
	places := map[string]int{end: len(f.Questions)}
	for i, q := range f.Questions {
		if q.ID == end {
			l.add(place("question", q.ID), "the id is taken")
		}
		places[q.ID] = i
	}
	switch start, ok := places[f.Start]; {
	case !ok || f.Start == end:
		l.add("catalogue", "start: there is no question %q", f.Start)
	case f.Questions[start].AskIf != nil:
		l.add("catalogue", "start: question %q is asked only if a condition holds", f.Start)
	}
	for i, q := range f.Questions {
		q.check(l)
		if !slices.ContainsFunc(f.Sections, func(s fileSection) bool { return s.ID == q.Section }) {
			l.add(place("question", q.ID), "there is no section %q", q.Section)
		}
		q.checkWays(l, i, places)
	}
}

func (q *fileQuestion) check(l *faults) {
	at := place("question", q.ID)
	l.texts(at, "text", q.TextDE, q.TextEN)
	l.texts(at, "ref", q.Ref, q.RefEN)
	l.pair(at, "help", q.HelpDE, q.HelpEN)
	if q.Type != typeSingle && q.Type != typeMulti {
		l.add(at, "type %q is none", q.Type)
	}
	if len(q.Options) < 2 || len(q.Options) > maxOptions {
		l.add(at, "has %d options; 2 to %d are possible", len(q.Options), maxOptions)
	}
	unique(l, at+": option", q.Options, func(o fileOption) string { return o.ID })
	for _, o := range q.Options {
		at := at + ": " + place("option", o.ID)
		l.texts(at, "label", o.LabelDE, o.LabelEN)
		l.pair(at, "ref", o.Ref, o.RefEN)
		if o.ID == Unknown {
			l.add(at, "the id is taken by the answer that is not known yet")
		}
		if o.Exclusive && q.Type == typeSingle {
			l.add(at, "is exclusive, but only one option can be chosen")
		}
	}
	if q.Default != "" && !slices.ContainsFunc(q.Options, func(o fileOption) bool { return o.ID == q.Default }) {
		l.add(at, "default: there is no option %q", q.Default)
	}
}

// checkWays checks where the walk goes from a question. It goes forward only, which is why it cannot loop.
func (q *fileQuestion) checkWays(l *faults, self int, places map[string]int) {
	at := place("question", q.ID)
	way := func(field, to string) {
		switch target, ok := places[to]; {
		case !ok:
			l.add(at, "%s: there is no question %q", field, to)
		case target <= self:
			l.add(at, "%s: %q does not come later, the walk could loop", field, to)
		}
	}
	switch {
	case q.AskIf != nil:
		way("skip_to", q.SkipTo)
	case q.SkipTo != "":
		l.add(at, "skip_to has no ask_if")
	}
	if len(q.Next) == 0 {
		l.add(at, "next is missing")
	}
	for i, b := range q.Next {
		way("next", b.to)
		if last := i == len(q.Next)-1; last != (b.cond == nil) {
			l.add(at, "next: the last branch, and no other, has no condition")
		}
	}
}
