package app

import (
	"slices"
	"testing"
	"time"
)

func prepared(t *testing.T, s *Strategy, e Edit) Edit {
	t.Helper()
	out, err := e.Prepared(s, ticking())
	if err != nil {
		t.Fatalf("Prepared: %v", err)
	}
	return out
}

func TestPreparedSetsTimes(t *testing.T) {
	s := strategyOf(task("old", func(t *Task) { t.CreatedAt, t.UpdatedAt = "2026-01-01T00:00:00.000Z", "2026-01-02T00:00:00.000Z" }))
	e := prepared(t, s, Edit{Put: []Record{
		task("old", func(t *Task) { t.Title = "Neu" }),
		task("new", nil),
		task("moved", func(t *Task) { t.CreatedAt = "2025-05-05T00:00:00.000Z" }),
	}})
	const now Timestamp = "2026-11-23T09:00:01.000Z"
	if e.At != now {
		t.Errorf("at = %q", e.At)
	}
	want := []Timestamp{"2026-01-01T00:00:00.000Z", now, "2025-05-05T00:00:00.000Z"}
	for i, r := range e.Put {
		if h := r.Head(); h.CreatedAt != want[i] || h.UpdatedAt != now {
			t.Errorf("%s: created %s, updated %s", h.ID, h.CreatedAt, h.UpdatedAt)
		}
	}
}

func TestPreparedDropsWhatChangesNothing(t *testing.T) {
	s := strategyOf(task("t1", nil), task("t2", nil))
	e := prepared(t, s, Edit{
		Put:    []Record{task("t1", nil), task("t2", func(t *Task) { t.Department = "Bau" })},
		Delete: []Ref{{KindTask, "nowhere"}, {"unknown kind", "x"}},
	})
	if len(e.Put) != 1 || e.Put[0].Head().ID != "t2" || len(e.Delete) != 0 {
		t.Errorf("edit = %+v", e)
	}
	if e := prepared(t, s, Edit{Put: []Record{task("t1", nil)}}); !e.Empty() {
		t.Errorf("edit = %+v", e)
	}
}

func TestPreparedKeepsTheLastOfARecord(t *testing.T) {
	s := strategyOf(task("t1", nil), task("t2", nil))
	refs := []Ref{{KindTask, "t1"}, {KindTask, "t1"}}
	e := prepared(t, s, Edit{
		Put: []Record{
			task("t1", func(t *Task) { t.Title = "wird gelöscht" }),
			task("t2", func(t *Task) { t.Title = "erst" }),
			task("t2", func(t *Task) { t.Title = "zuletzt" }),
		},
		Delete: refs,
	})
	if len(e.Put) != 1 || e.Put[0].(Task).Title != "zuletzt" || !slices.Equal(e.Delete, refs[:1]) {
		t.Errorf("edit = %+v", e)
	}
	if refs[1] != (Ref{KindTask, "t1"}) {
		t.Error("the caller's slice was changed")
	}
}

func TestPreparedCleansAndChecks(t *testing.T) {
	s := strategyOf()
	e := prepared(t, s, Edit{Put: []Record{task("t1", func(t *Task) { t.Title, t.Description = "a\r\nb\x00", "a\r\nb\x00" })}})
	if got := e.Put[0].(Task); got.Title != "a b" || got.Description != "a\nb" {
		t.Errorf("task = %+v", got)
	}
	for name, r := range map[string]Record{
		"empty after cleaning": task("t1", func(t *Task) { t.Title = "\x00\x01" }),
		"wrong status":         task("t1", func(t *Task) { t.Status = "?" }),
	} {
		if _, err := (Edit{Label: "x", Put: []Record{r}}).Prepared(s, ticking()); CodeOf(err) != CodeInvalid {
			t.Errorf("%s: err = %v", name, err)
		}
	}
	if _, err := (Edit{Put: []Record{task("", nil)}}).Prepared(s, ticking()); err == nil || CodeOf(err) != "" {
		t.Errorf("without id: err = %v", err)
	}
}

func TestPreparedNeverWritesIntoTheEdit(t *testing.T) {
	put := []Record{task("t1", func(t *Task) { t.Title = "a\x00" })}
	prepared(t, strategyOf(), Edit{Put: put})
	if got := put[0].(Task); got.Title != "a\x00" || got.CreatedAt != "" {
		t.Errorf("task = %+v", got)
	}
}

func TestReferences(t *testing.T) {
	s := strategyOf(contribution("c1", nil), task("t1", func(t *Task) { t.SourceID = "c1" }))
	for name, c := range map[string]struct {
		edit Edit
		code Code
	}{
		"to what is there":         {Edit{Put: []Record{task("t2", func(t *Task) { t.SourceID = "c1" })}}, ""},
		"to nothing":               {Edit{Put: []Record{task("t2", func(t *Task) { t.SourceID = "c2" })}}, CodeGone},
		"to a phase that is none":  {Edit{Put: []Record{task("t2", func(t *Task) { t.PhaseID = "c1" })}}, CodeGone},
		"to what comes along":      {Edit{Put: []Record{task("t2", func(t *Task) { t.SourceID = "c2" }), contribution("c2", nil)}}, ""},
		"to what goes":             {Edit{Put: []Record{task("t2", func(t *Task) { t.SourceID = "c1" })}, Delete: []Ref{{KindContribution, "c1"}}}, CodeGone},
		"from what stays":          {Edit{Delete: []Ref{{KindContribution, "c1"}}}, CodeStillUsed},
		"from what lets go":        {Edit{Put: []Record{task("t1", nil)}, Delete: []Ref{{KindContribution, "c1"}}}, ""},
		"from what goes too":       {Edit{Delete: []Ref{{KindContribution, "c1"}, {KindTask, "t1"}}}, ""},
		"from another contributor": {Edit{Delete: []Ref{{KindGroup, "g-it"}}}, CodeStillUsed},
		"from nothing":             {Edit{Delete: []Ref{{KindGroup, "g-legal"}}}, ""},
	} {
		t.Run(name, func(t *testing.T) {
			if _, err := c.edit.Prepared(s, ticking()); CodeOf(err) != c.code || err != nil && c.code == "" {
				t.Errorf("err = %v", err)
			}
		})
	}
}

func TestChange(t *testing.T) {
	s := strategyOf(task("t1", nil))
	e, err := Change("t1", "label", "group", func(t *Task) { t.Department = "Bau" })(s)
	if err != nil || e.Label != "label" || e.Group != "group" || e.Put[0].(Task).Department != "Bau" {
		t.Errorf("edit = %+v, %v", e, err)
	}
	if got, _ := s.Tasks.Get("t1"); got.Department != "" {
		t.Error("the strategy was changed")
	}
	if _, err := Change("c1", "label", "", func(*Contribution) {})(s); CodeOf(err) != CodeGone {
		t.Errorf("err = %v", err)
	}
}

func BenchmarkPreparedFirstOfMany(b *testing.B) {
	e := Edit{Put: workshop()}
	for range 10_000 {
		e.Put = append(e.Put, task(NewID(), nil))
	}
	for b.Loop() {
		if _, err := e.Prepared(new(Strategy), func() time.Time { return time.Unix(0, 0) }); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkPreparedOneOfMany(b *testing.B) {
	s := manyRecords()
	t := s.Tasks[5000]
	t.Title = "Neu"
	for b.Loop() {
		if _, err := (Edit{Put: []Record{t}}).Prepared(s, ticking()); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkPreparedDeletion(b *testing.B) {
	s := manyRecords()
	for b.Loop() {
		if _, err := (Edit{Delete: []Ref{RefOf(s.Tasks[5000])}}).Prepared(s, ticking()); err != nil {
			b.Fatal(err)
		}
	}
}
