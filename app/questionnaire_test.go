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
