package app

import (
	"fmt"
	"math/rand/v2"
	"reflect"
	"slices"
	"testing"
)

func TestFindAndRecords(t *testing.T) {
	s := strategyOf(task("t2", nil), task("t1", nil))
	if r, ok := s.Find(Ref{KindTask, "t1"}); !ok || r.(Task).Title != "Aufgabe t1" {
		t.Errorf("found %+v, %v", r, ok)
	}
	if r, ok := s.Find(Ref{KindMunicipality, "m"}); !ok || r.(Municipality).Name != "Musterstadt" {
		t.Errorf("found %+v, %v", r, ok)
	}
	for _, ref := range []Ref{{}, {KindTask, ""}, {KindTask, "t3"}, {KindMunicipality, ""}, {KindMunicipality, "w"}, {"unknown", "t1"}} {
		if r, ok := s.Find(ref); ok {
			t.Errorf("%v: found %+v", ref, r)
		}
	}
	if got := s.Records(KindTask); len(got) != 2 || got[0].Head().ID != "t1" {
		t.Errorf("records = %v", got)
	}
	if got := s.Records("unknown"); got != nil {
		t.Errorf("records = %v", got)
	}
	if got := new(Strategy).Records(KindWorkshop); len(got) != 0 {
		t.Errorf("a workshop that was never saved is listed: %v", got)
	}
}

func TestWithSingles(t *testing.T) {
	s := strategyOf()
	renamed := s.Municipality
	renamed.Name = "Neustadt"
	next := s.With([]Record{renamed}, nil)
	if s.Municipality.Name != "Musterstadt" || next.Municipality.Name != "Neustadt" {
		t.Errorf("before %q, after %q", s.Municipality.Name, next.Municipality.Name)
	}
	if got := s.With(nil, []Ref{{KindWorkshop, "other"}}); got.Workshop != s.Workshop {
		t.Errorf("workshop = %+v", got.Workshop)
	}
	if got := s.With(nil, []Ref{{KindWorkshop, "w"}}); got.Workshop != (Workshop{}) {
		t.Errorf("workshop = %+v", got.Workshop)
	}
	if got := s.With(nil, []Ref{{"unknown", "x"}}); !reflect.DeepEqual(got, s) {
		t.Error("an unknown kind changed something")
	}
}

// model is the plainest way to keep records: what With is compared to.
type model map[ID]Task

func (m model) tasks() []Task {
	out := make([]Task, 0, len(m))
	for _, t := range m {
		out = append(out, t)
	}
	slices.SortFunc(out, func(a, b Task) int { return compareIDs(a.ID, b.ID) })
	return out
}

func compareIDs(a, b ID) int {
	switch {
	case a < b:
		return -1
	case a > b:
		return 1
	}
	return 0
}

// TestWithNeverChangesEarlierStrategies makes random edits, some of them from an older strategy, and looks after each
// whether every strategy so far still is what it was.
func TestWithNeverChangesEarlierStrategies(t *testing.T) {
	for seed := range uint64(20) {
		rnd := rand.New(rand.NewPCG(seed, 1))
		strategies, models := []*Strategy{strategyOf()}, []model{{}}
		for step := range 60 {
			from := rnd.IntN(len(strategies))
			if rnd.IntN(3) > 0 {
				from = len(strategies) - 1
			}
			put, remove, next := randomEdit(rnd, models[from], step)
			strategies = append(strategies, strategies[from].With(put, remove))
			models = append(models, next)
			for i := range strategies {
				if !slices.Equal([]Task(strategies[i].Tasks), models[i].tasks()) && len(models[i]) > 0 {
					t.Fatalf("seed %d, step %d: strategy %d is %v, want %v", seed, step, i, strategies[i].Tasks, models[i].tasks())
				}
			}
		}
	}
}

func randomEdit(rnd *rand.Rand, m model, step int) (put []Record, remove []Ref, next model) {
	next = model{}
	for id, t := range m {
		next[id] = t
	}
	for range rnd.IntN(4) {
		r := task(ID(fmt.Sprintf("t%02d", rnd.IntN(30))), func(t *Task) { t.Effort = step })
		put = append(put, r)
		next[r.ID] = r
	}
	for range rnd.IntN(3) {
		id := ID(fmt.Sprintf("t%02d", rnd.IntN(30)))
		remove = append(remove, Ref{KindTask, id})
		delete(next, id)
	}
	return put, remove, next
}

func TestListGetAndWhere(t *testing.T) {
	l := List[Task]{task("a", nil), task("c", nil), task("e", nil)}
	for _, id := range []ID{"a", "c", "e"} {
		if got, ok := l.Get(id); !ok || got.ID != id {
			t.Errorf("%s: %+v, %v", id, got, ok)
		}
	}
	for _, id := range []ID{"", "b", "f"} {
		if got, ok := l.Get(id); ok || got != (Task{}) {
			t.Errorf("%s: %+v", id, got)
		}
	}
	odd := l.Where(func(t Task) bool { return t.ID != "c" })
	odd[0].Title = "changed"
	if !slices.Equal(idsOf(odd), []ID{"a", "e"}) || l[0].Title == "changed" {
		t.Errorf("where = %v, list = %v", odd, l)
	}
}

func TestGroupsAndPhasesInOrder(t *testing.T) {
	own := Group{Base: Base{ID: "a-own"}, Name: "Feuerwehr"}
	public := Group{Base: Base{ID: "b-public"}, Code: GroupPublic}
	s := strategyOf(own, public)
	if got, want := idsOf(s.GroupsInOrder()), []ID{"g-staff_council", "g-data_protection", "g-it", "g-legal", "b-public", "a-own"}; !slices.Equal(got, want) {
		t.Errorf("groups = %v", got)
	}
	s = s.With([]Record{Phase{Base: Base{ID: "ph1"}, Code: "ph1", Number: 5}, Phase{Base: Base{ID: "ph5"}, Code: "ph5", Number: 1}}, nil)
	if got, want := idsOf(s.PhasesInOrder()), []ID{"ph5", "ph2", "ph3", "ph4", "ph1"}; !slices.Equal(got, want) {
		t.Errorf("phases = %v", got)
	}
}

func BenchmarkWithOneOfMany(b *testing.B) {
	s := manyRecords()
	t := s.Tasks[5000]
	for b.Loop() {
		s.With([]Record{t}, nil)
	}
}
