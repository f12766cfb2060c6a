package app

import "testing"

func TestMatches(t *testing.T) {
	for _, c := range []struct {
		query string
		want  bool
	}{
		{"", true}, {"  ", true}, {"pflicht", true}, {"PFLICHT Art", true}, {"dokumentation art", true}, {"Chatbot", false}, {"art chatbot", false},
	} {
		if got := Matches(c.query, "Pflicht zur Dokumentation", "Art. 26 KI-VO"); got != c.want {
			t.Errorf("%q: %v", c.query, got)
		}
	}
	if !Matches("") || Matches("x") {
		t.Error("nothing has every word of nothing, and no other")
	}
}
