package app

import "testing"

func TestQuestionnairesOfTwoGroupsNeverHaveOneName(t *testing.T) {
	a, b := NewGroup(""), NewGroup("")
	a.Name, b.Name = "Jugend/Rat", "jugend rat"
	s := strategyOf(a, b)
	names := map[string]bool{}
	for _, g := range s.Groups {
		name := QuestionnaireName(s, g.ID, germanWords{})
		if name == "" || names[name] {
			t.Errorf("%s: %q", g.ID, name)
		}
		names[name] = true
	}
	if got := QuestionnaireName(s, "nobody", germanWords{}); got != "" {
		t.Errorf("%q", got)
	}
}

// An answer keeps the question that it was given to; who has not answered is asked what the room is asked.
func TestGroupsAreAskedInTheRoomsWords(t *testing.T) {
	of := func(id ID, group ID, question string) Answer {
		return answer(id, "q1", func(a *Answer) { a.GroupID, a.Question = group, question })
	}
	for name, c := range map[string]struct {
		answers []Record
		want    string
	}{
		"nobody reworded it":             {nil, ""},
		"the room did":                   {[]Record{of("a1", "", "Wem nützt es?")}, "Wem nützt es?"},
		"the group itself did":           {[]Record{of("a1", "", "Wem nützt es?"), of("a2", "g-it", "Was nützt es?")}, "Was nützt es?"},
		"the group had answered already": {[]Record{of("a1", "", "Wem nützt es?"), of("a2", "g-it", "")}, ""},
		"another group did":              {[]Record{of("a1", "g-legal", "Wem nützt es?")}, ""},
		"the room took it back":          {[]Record{of("a1", "", "")}, ""},
	} {
		if got := AskedAs(strategyOf(c.answers...), "g-it", "q1"); got != c.want {
			t.Errorf("%s: %q, want %q", name, got, c.want)
		}
	}
	if got := AskedAs(strategyOf(of("a1", "", "Wem nützt es?")), "g-it", "q2"); got != "" {
		t.Errorf("another question is put as %q", got)
	}
}
