package library

import "testing"

// lookups returns the lookup of each kind that has one; it reports the title of what it finds.
func lookups(l *Library) map[Kind]func(id string) (Text, bool) {
	return map[Kind]func(id string) (Text, bool){
		KindInspiration: func(id string) (Text, bool) { i, ok := l.Inspiration(id); return Text{i.Title, i.Title}, ok },
		KindRole:        func(id string) (Text, bool) { r, ok := l.Role(id); return r.Label, ok },
		KindBlock:       func(id string) (Text, bool) { b, ok := l.Block(id); return b.Label, ok },
		KindGroup:       func(id string) (Text, bool) { g, ok := l.Group(id); return g.Label, ok },
		KindQuestion:    func(id string) (Text, bool) { q, ok := l.Question(id); return q.Text, ok },
		KindPrinciple:   func(id string) (Text, bool) { p, ok := l.Principle(id); return p.Title, ok },
		KindSection:     func(id string) (Text, bool) { s, ok := l.Section(id); return s.Title, ok },
		KindChecklistGroup: func(id string) (Text, bool) {
			g, ok := l.ChecklistGroup(id)
			return g.Label, ok
		},
		KindCriterion: func(id string) (Text, bool) { c, ok := l.Criterion(id); return c.Text, ok },
		KindPhase:     func(id string) (Text, bool) { p, ok := l.Phase(id); return p.Label, ok },
		KindTask:      func(id string) (Text, bool) { s, ok := l.Task(id); return s.Title, ok },
		KindIndicator: func(id string) (Text, bool) { i, ok := l.Indicator(id); return i.Title, ok },
		KindRisk:      func(id string) (Text, bool) { r, ok := l.Risk(id); return r.Title, ok },
		KindTerm:      func(id string) (Text, bool) { w, ok := l.Term(id); return w.Term, ok },
		KindExample:   func(id string) (Text, bool) { e, ok := l.Example(id); return e.Title, ok },
		KindState:     func(id string) (Text, bool) { s, ok := l.State(id); return s.Name, ok },
	}
}

func TestEveryItemIsFoundByItsID(t *testing.T) {
	l := standard(t)
	by := lookups(l)
	found := map[Kind]int{}
	for _, e := range l.Entries() {
		found[e.Kind]++
		look, ok := by[e.Kind]
		if !ok {
			continue // annexes, modules, courses and statements are shown with the whole they are part of
		}
		if title, ok := look(e.ID); !ok || title != e.Title {
			t.Errorf("%s %s is found as %v, %v", e.Kind, e.ID, title, ok)
		}
		for kind, other := range by {
			if _, ok := other(e.ID); ok && kind != e.Kind {
				t.Errorf("%s %s is also found as %s", e.Kind, e.ID, kind)
			}
		}
	}
	for kind := range by {
		if found[kind] == 0 {
			t.Errorf("no %s among the entries", kind)
		}
	}
}

func TestUnknownIdsAreNotFound(t *testing.T) {
	l := standard(t)
	for kind, look := range lookups(l) {
		for _, id := range []string{"", "nothing", "own_1", "GP01"} {
			if title, ok := look(id); ok || !title.Empty() {
				t.Errorf("%s %q is found as %v", kind, id, title)
			}
		}
	}
}

func TestEntriesKeepTheOrderOfTheLibrary(t *testing.T) {
	l := standard(t)
	place := map[string]int{}
	for i, e := range l.Entries() {
		place[e.ID] = i
	}
	order := []string{
		"seed", "leadership", "bb_inventory", "bb1_q01", "bb1_q02", "bb_guidelines", "sg_staff_council", "sc_q01", "gp01", "dv01",
		"dva1", "kp_i1", "kp_t1", "kp_c01", "tg_gdpr", "tc01", "ph1", "t101", "ph2", "k01", "r01", "g_ai_system",
		"ex_hamburg_governance", "BW",
	}
	for i := 1; i < len(order); i++ {
		if place[order[i-1]] >= place[order[i]] {
			t.Errorf("%s comes before %s", order[i], order[i-1])
		}
	}
}

func TestAChoiceIsFoundWithItsOptions(t *testing.T) {
	q, ok := standard(t).Question("sc_q03")
	if !ok || q.AnswerType != AnswerChoice || q.Of != "sg_staff_council" {
		t.Fatalf("%+v, %v", q, ok)
	}
	want := []Option{
		{"frame", Text{"Rahmenvereinbarung mit Positivliste", "Framework agreement with approved list"}},
		{"single", Text{"Einzelzustimmung je System", "Individual consent per system"}},
		{"both", Text{"Rahmen und Einzelzustimmung bei erhöhtem Risiko", "Framework plus individual consent in case of increased risk"}},
	}
	if len(q.Options) != len(want) {
		t.Fatalf("options are %v", q.Options)
	}
	for i := range want {
		if q.Options[i] != want[i] {
			t.Errorf("option %d is %v", i+1, q.Options[i])
		}
	}
}

func BenchmarkLookingUpTheLastTask(b *testing.B) {
	l := standard(b)
	for b.Loop() {
		l.Task("t508")
	}
}
