package merge_test

import (
	"strings"
	"testing"

	"kifahrplan/app"
	"kifahrplan/app/merge"
)

func TestThreeWays(t *testing.T) {
	for name, c := range map[string]struct {
		ours app.Record
		in   merge.Incoming
		want string
	}{
		"new":                {nil, point("c1", nil, says("b")), "new true text:|b|:changed:true"},
		"nobody changed":     {card("c1", "a"), point("c1", says("a"), says("a")), "unchanged false text:a|a|a:unchanged:false"},
		"they changed":       {card("c1", "a"), point("c1", says("a"), says("b")), "changed true text:a|b|a:changed:true"},
		"we changed":         {card("c1", "c"), point("c1", says("a"), says("a")), "unchanged false text:a|a|c:unchanged:false"},
		"both to the same":   {card("c1", "b"), point("c1", says("a"), says("b")), "unchanged false text:a|b|b:unchanged:false"},
		"both":               {card("c1", "c"), point("c1", says("a"), says("b")), "conflict true text:a|b|c:conflict:false"},
		"made on both sides": {card("c1", "c"), point("c1", nil, says("b")), "conflict true text:|b|c:conflict:false"},
		"spaces only":        {card("c1", "ab"), point("c1", says("ab"), says("a\u00adb\x00")), "unchanged false text:ab|ab|ab:unchanged:false"},
		"gone here":          {nil, point("c1", says("a"), says("b")), "gone false text:a|b|:changed:true"},
		"gone, unchanged":    {nil, point("c1", says("a"), says("a")), "unchanged false text:a|a|:unchanged:false"},
		"removed":            {card("c1", "a"), point("c1", says("a"), nil), "removed true text:a||a:changed:true"},
		"removed, changed":   {card("c1", "c"), point("c1", says("a"), nil), "removed false text:a||c:changed:true"},
		"gone on both sides": {nil, point("c1", says("a"), nil), "unchanged false"},
		"too long":           {nil, point("c1", nil, says(strings.Repeat("x", 2001))), "refused false"},
		"without a text":     {nil, point("c1", nil, says(" ")), "refused false text:| |:changed:true"},
		"first position":     {nil, stance(nil, app.Fields{"stance": "agrees"}), "new true stance:|agrees|:changed:true"},
		"room was faster": {
			position("p1", app.StanceAgrees, ""), stance(nil, app.Fields{"stance": "objects"}),
			"conflict true stance:|objects|agrees:conflict:false",
		},
	} {
		s := strategyOf()
		if c.ours != nil {
			s = strategyOf(c.ours)
		}
		p := compare(s, c.in)
		if len(p.Entries) != 1 {
			t.Fatalf("%s: %d entries", name, len(p.Entries))
		}
		if got := summary(p.Entries[0]); got != c.want {
			t.Errorf("%s:\n got %s\nwant %s", name, got, c.want)
		}
		if p.Entries[0].Source != "it.xlsx" || p.Entries[0].Record == nil {
			t.Errorf("%s: %+v", name, p.Entries[0])
		}
	}
}

func TestFieldsAreComparedOneByOne(t *testing.T) {
	ours := card("c1", "c")
	in := point("c1", app.Fields{"text": "a", "subject": "x", "priority": "low"}, app.Fields{"text": "b", "subject": "y", "priority": "high"})
	ours.Subject, ours.Priority = "x", app.PriorityHigh
	e := compare(strategyOf(ours), in).Entries[0]
	want := "conflict true subject:x|y|x:changed:true text:a|b|c:conflict:false priority:low|high|high:unchanged:false"
	if got := summary(e); got != want {
		t.Errorf("\n got %s\nwant %s", got, want)
	}
	s, _ := after(t, strategyOf(ours), compare(strategyOf(ours), in))
	if c, _ := s.Contributions.Get("c1"); c.Subject != "y" || c.Text != "c" || c.Status != app.ContributionOpen {
		t.Errorf("%+v", c)
	}
}

func TestWhatCannotBeTakenSaysWhy(t *testing.T) {
	dangling := point("c1", nil, says("a"))
	dangling.Initial["group_id"] = "nobody"
	unknown := merge.Incoming{Ref: app.Ref{Kind: "dream", ID: "d"}, Theirs: says("a")}
	for name, c := range map[string]struct {
		in   merge.Incoming
		rule string
	}{
		"reference to nothing": {dangling, app.RuleReference},
		"kind of another age":  {unknown, app.RuleReference},
		"unknown column":       {point("c1", nil, app.Fields{"text": "a", "priority": "soon"}), app.RuleChoice},
		"no text":              {point("c1", nil, app.Fields{"subject": "a"}), app.RuleRequired},
	} {
		s := strategyOf()
		p := compare(s, c.in)
		if e := p.Entries[0]; e.State != merge.Refused || len(e.Problems) == 0 || e.Problems[0].Rule != c.rule {
			t.Errorf("%s: %+v", name, e)
		}
		if _, edit := after(t, s, p); !edit.Empty() || p.Effective() != 0 {
			t.Errorf("%s: %+v", name, edit)
		}
	}
}

// A file may bring the records that others of its records refer to.
func TestReferencesWithinAFile(t *testing.T) {
	group := merge.Incoming{Ref: app.Ref{Kind: app.KindGroup, ID: "new"}, Theirs: app.Fields{"name": "Feuerwehr"}}
	c := point("c1", nil, says("a"))
	c.Initial["group_id"] = "new"
	s, _ := after(t, strategyOf(), compare(strategyOf(), c, group))
	if len(s.Groups) != 3 || len(s.Contributions) != 1 || s.Contributions[0].GroupID != "new" {
		t.Errorf("%+v", s.Contributions)
	}
}

func TestTwoFilesThatDisagree(t *testing.T) {
	s := strategyOf(card("c1", "a"))
	sources := []merge.Source{
		{Name: "1", Records: []merge.Incoming{point("c1", says("a"), says("b"))}},
		{Name: "2", Records: []merge.Incoming{point("c1", says("a"), says("c"))}},
	}
	p := merge.Compare(s, sources...)
	if got := summary(p.Entries[1]); got != "conflict true text:a|c|b:conflict:false" {
		t.Error(got)
	}
	for name, choose := range map[string]struct {
		first, second bool
		want          string
	}{"first": {true, false, "b"}, "second": {true, true, "c"}, "neither": {false, false, "a"}, "second only": {false, true, "c"}} {
		q := p.Clone()
		q.Entries[0].Take, q.Entries[1].Fields[0].Take = choose.first, choose.second
		next, _ := after(t, s, q)
		if got := next.Contributions[0].Text; got != choose.want {
			t.Errorf("%s: %q", name, got)
		}
	}
}

func TestCopiesOfOneFileFilledInByTwo(t *testing.T) {
	row := func(text string) merge.Incoming {
		in := point("0193a000-0000-7000-8000-000000000001", nil, says(text))
		in.Separate = true
		return in
	}
	s := strategyOf()
	p := merge.Compare(s, merge.Source{Records: []merge.Incoming{row("a")}}, merge.Source{Records: []merge.Incoming{row("b")}})
	if e := p.Entries[1]; e.State != merge.New || !e.Beside || !e.Take {
		t.Fatalf("%+v", e)
	}
	s, _ = after(t, s, p)
	if len(s.Contributions) != 2 {
		t.Fatalf("%+v", s.Contributions)
	}
	for _, text := range []string{"a", "b"} {
		if again := compare(s, row(text)); again.Effective() != 0 {
			t.Errorf("%s again: %s", text, summary(again.Entries[0]))
		}
	}
	edited := s.Contributions[0]
	edited.Text, edited.UpdatedAt = "a, but better", "2026-11-24T08:00:00.000Z"
	if e := compare(s.With([]app.Record{edited}, nil), row("a")).Entries[0]; e.State != merge.New || e.Take {
		t.Errorf("what the room has reworded comes back by itself: %s", summary(e))
	}
	edited.Text, edited.Status = "a", app.ContributionAnswered
	if e := compare(s.With([]app.Record{edited}, nil), row("a")).Entries[0]; e.State != merge.Unchanged {
		t.Errorf("what the room has answered: %s", summary(e))
	}
}

func TestStatesOfAProposal(t *testing.T) {
	s := strategyOf(card("c1", "a"), card("c2", "c"))
	p := compare(s, point("c1", says("a"), says("b")), point("c2", says("a"), says("b")), point("c3", nil, says("n")))
	if len(p.Of(merge.New, merge.Changed)) != 2 || len(p.Of(merge.Conflict)) != 1 || p.Effective() != 2 {
		t.Errorf("%d effective of %+v", p.Effective(), p.Entries)
	}
	if n := len(merge.States()); n != 7 {
		t.Errorf("%d states", n)
	}
	q := p.Clone()
	q.Entries[0].Fields[0].Take = false
	if p.Effective() != 2 || q.Effective() != 1 {
		t.Error("a copy shares its choices")
	}
}
