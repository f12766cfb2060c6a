package consensus

import (
	"cmp"
	"slices"

	"kifahrplan/app"
)

// Filter says which standings a list shows. The zero filter shows all.
type Filter struct {
	Text  string // every word has to occur in the title or in what a group said
	Topic app.Topic
	State State
}

// Active tells whether the filter hides anything.
func (f Filter) Active() bool { return f != Filter{} }

// Apply returns the standings that the filter shows, in the same order.
func (f Filter) Apply(s *app.Strategy, all []Standing, tr app.Translator) []Standing {
	var out []Standing
	for _, st := range all {
		if f.Topic != "" && st.Subject.Topic != f.Topic || f.State != "" && st.State != f.State {
			continue
		}
		texts := []string{TitleOf(s, st.Subject, tr)}
		for _, v := range st.Voices {
			texts = append(texts, v.Now.Text, v.Now.Speaker)
		}
		if app.Matches(f.Text, texts...) {
			out = append(out, st)
		}
	}
	return out
}

// Sort sorts standings; those that are alike stay in the order of Subjects.
func (o Order) Sort(s *app.Strategy, all []Standing, tr app.Translator) []Standing {
	out := slices.Clone(all)
	switch o {
	case ByOpenness:
		slices.SortStableFunc(out, func(a, b Standing) int {
			return cmp.Or(cmp.Compare(rank(a), rank(b)), cmp.Compare(len(b.open()), len(a.open())))
		})
	case ByTitle:
		return app.ByTitle(out, func(st Standing) string { return TitleOf(s, st.Subject, tr) })
	case ByTopic:
	}
	return out
}

func rank(s Standing) int { return slices.Index(States(), s.State) }

// open lists the voices that something is left to do about.
func (s Standing) open() []Voice {
	return s.where(func(v Voice) bool {
		return v.Missing() || v.Opposed() || v.Now.Stance == app.StanceCondition && !v.Settled
	})
}

// Count says how many standings are in each state.
func Count(all []Standing) map[State]int {
	out := map[State]int{}
	for _, s := range all {
		out[s.State]++
	}
	return out
}

// Progress is the share of the subjects that are agreed, from 0 to 1.
func Progress(s *app.Strategy) float64 {
	all := All(s)
	if len(all) == 0 {
		return 0
	}
	return float64(Count(all)[Agreed]) / float64(len(all))
}
