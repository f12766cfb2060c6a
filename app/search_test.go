package app

import (
	"slices"
	"strings"
	"testing"
)

func searchStrategy() *Strategy {
	s := strategyOf(
		contribution("c1", func(c *Contribution) {
			c.Subject, c.Text = "Haftung", "Wer haftet für Bescheide?\nDas ist zu klären."
		}),
		contribution("c2", func(c *Contribution) { c.GroupID, c.Text = "g-staff_council", "Protokolle der Schulung löschen" }),
		contribution("c3", func(c *Contribution) { c.Text, c.Answer = "Frage", "Siehe Dienstvereinbarung, § 3" }),
		task("t1", func(t *Task) { t.Title, t.Description = "Schulung planen", "für das Bauamt" }),
		task("t2", func(t *Task) { t.Title, t.Description = "Räume buchen", "für die Schulung" }),
		task("t3", func(t *Task) { t.Title, t.Responsible = "Erste Schulung halten", "Frau Groß" }),
		task("t4", func(t *Task) { t.Title, t.PhaseID = "Umschulung prüfen", "ph2" }),
		decision("d1", func(d *Decision) { d.Text, d.Dissent = "Keine Bescheide ohne Prüfung", "IT: Übergangsfrist nötig" }),
	)
	m := s.Municipality
	m.State = "BW"
	return s.With([]Record{m}, nil)
}

func found(query string) []ID {
	out := []ID{}
	for _, h := range Search(searchStrategy(), germanWords{}, query, 0) {
		out = append(out, h.Ref.ID)
	}
	return out
}

func TestSearchFinds(t *testing.T) {
	for query, want := range map[string][]ID{
		"":                        {},
		"   ":                     {},
		"gibt es nicht":           {},
		"haftung":                 {"c1"},
		"klaren":                  {"c1"},
		"klaeren":                 {"c1"},
		"BESCHEIDE":               {"d1", "c1"},
		"bescheide haftet":        {"c1"},
		"gross":                   {"t3"},
		"Groß":                    {"t3"},
		"bauamt":                  {"t1"},
		"uebergangsfrist":         {"d1"},
		"dienstvereinbarung":      {"ph2", "c3"},
		"musterstadt":             {"m"},
		"württemberg":             {"m"},
		"ki-strategie":            {"w"},
		"personalrat":             {"g-staff_council"},
		"personalrat protokolle":  {"c2"}, // the group is the context of what it said
		"Protokolle personalrat":  {"c2"},
		"personalrat haftet":      {},
		"datenschutz protokolle":  {},
		"dienstvereinbarung prüf": {"t4"},
	} {
		if got := found(query); !slices.Equal(got, want) {
			t.Errorf("%q finds %v, want %v", query, got, want)
		}
	}
}

func TestSearchOrder(t *testing.T) {
	// Start of a title, a word of a title, within a word of a title, in the body.
	if got, want := found("schulung"), []ID{"t1", "t3", "t4", "c2", "t2"}; !slices.Equal(got, want) {
		t.Errorf("found %v, want %v", got, want)
	}
}

func TestSearchLimit(t *testing.T) {
	for limit, want := range map[int]int{1: 1, 3: 3, 100: 5, 0: 5, -1: 5} {
		if got := len(Search(searchStrategy(), germanWords{}, "schulung", limit)); got != want {
			t.Errorf("limit %d: %d hits", limit, got)
		}
	}
}

func TestHits(t *testing.T) {
	for query, want := range map[string]Hit{
		"klaeren": {
			Ref: Ref{KindContribution, "c1"}, Label: "kind.contribution", Title: "Wer haftet für Bescheide?", Field: "text",
			Excerpt: "… für Bescheide? Das ist zu klären.",
		},
		"schulung planen": {
			Ref: Ref{KindTask, "t1"}, Label: "kind.task", Title: "Schulung planen", Field: "title", Excerpt: "Schulung planen",
		},
		"baden": {
			Ref: Ref{KindMunicipality, "m"}, Label: "kind.municipality", Title: "Musterstadt", Field: "state", Excerpt: "Baden-Württemberg",
		},
		"verständnis": {
			Ref: Ref{KindPhase, "ph1"}, Label: "kind.phase", Title: "Verständnis schaffen", Field: "name", Excerpt: "Verständnis schaffen",
		},
		"gross": {
			Ref: Ref{KindTask, "t3"}, Label: "kind.task", Title: "Erste Schulung halten", Field: "responsible", Excerpt: "Frau Groß",
		},
	} {
		hits := Search(searchStrategy(), germanWords{}, query, 1)
		if len(hits) != 1 {
			t.Errorf("%q: %d hits", query, len(hits))
			continue
		}
		got := hits[0]
		match := got.Excerpt[got.MatchStart:got.MatchEnd]
		if first := newNeedle(query).words[0]; !newNeedle(string(first.vowel)).in(match) {
			t.Errorf("%q: match = %q", query, match)
		}
		got.MatchStart, got.MatchEnd = 0, 0
		if got != want {
			t.Errorf("%q: hit = %+v, want %+v", query, got, want)
		}
	}
}

// TestEveryTextIsSearched puts a word into each text field of each kind and looks for it.
func TestEveryTextIsSearched(t *testing.T) {
	for _, k := range Kinds() {
		for _, f := range TextFields(NewRecord(k)) {
			r := everyKind().Records(k)[0]
			v := withText(r, f, "vor Quastenflosser nach")
			s := strategyOf(v)
			hits := Search(s, germanWords{}, "quastenflosser", 0)
			if len(hits) != 1 || hits[0].Ref != RefOf(r) || hits[0].Field != f.Column {
				t.Errorf("%s.%s: %+v", k, f.Column, hits)
				continue
			}
			if h := hits[0]; h.Excerpt[h.MatchStart:h.MatchEnd] != "Quastenflosser" || h.Title == "" {
				t.Errorf("%s.%s: %+v", k, f.Column, h)
			}
		}
	}
}

func TestTitleOf(t *testing.T) {
	for want, r := range map[string]Record{
		"Musterstadt":                     Municipality{Name: "Musterstadt"},
		"KI-Strategie":                    Workshop{Title: "KI-Strategie"},
		"Personalrat":                     Group{Code: GroupStaffCouncil},
		"Feuerwehr":                       Group{Code: GroupStaffCouncil, Name: "Feuerwehr"},
		"Verständnis schaffen":            Phase{Code: "ph1"},
		"Anfangen":                        Phase{Code: "ph1", Name: "Anfangen"},
		"Wer haftet?":                     Contribution{Subject: "Recht", Text: "\n Wer haftet? \nUnd wann?"},
		"Planen":                          Task{Title: "Planen"},
		"Nur mit Prüfung":                 Decision{Text: "Nur mit Prüfung"},
		strings.Repeat("Wort ", 22) + "W": Decision{Text: strings.Repeat("Wort ", 22) + "W"},
	} {
		if got := TitleOf(r, germanWords{}); got != want {
			t.Errorf("%+v: %q", r, got)
		}
	}
	if got := TitleOf(Decision{Text: strings.Repeat("Wort ", 100)}, germanWords{}); len(got) > maxTitle+2 || !strings.HasSuffix(got, "Wort…") {
		t.Errorf("title = %q", got)
	}
}

func BenchmarkSearch(b *testing.B) {
	s := manyRecords()
	for name, query := range map[string]string{
		"letter": "s", "word": "schulung", "words": "uebersicht maßnahme", "nothing": "gibtesnicht",
	} {
		b.Run(name, func(b *testing.B) {
			for b.Loop() {
				Search(s, germanWords{}, query, 50)
			}
		})
	}
}
