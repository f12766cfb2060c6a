package app

import (
	"slices"
	"testing"
)

// ordered is a strategy with three principles, of which two share a place, as after a merge.
func ordered() *Strategy {
	return new(Strategy).With([]Record{
		Principle{Base: Base{ID: "a"}, Title: "A", Position: 2, Status: PrincipleSelected},
		Principle{Base: Base{ID: "b"}, Title: "B", Position: 1, Status: PrincipleSelected},
		Principle{Base: Base{ID: "c"}, Title: "C", Position: 2, Status: PrincipleSelected},
		Clause{Base: Base{ID: "x"}, Title: "X", Position: 1, Status: ClauseOpen},
		Clause{Base: Base{ID: "y"}, Title: "Y", Position: 2, Status: ClauseAgreed},
	}, nil)
}

// applied is the strategy after an edit.
func applied(t *testing.T, s *Strategy, b Build) *Strategy {
	t.Helper()
	e, err := b(s)
	if err != nil {
		t.Fatal(err)
	}
	if e.Label == "" {
		t.Error("the edit has no name")
	}
	return s.With(e.Put, e.Delete)
}

func titlesOf(s *Strategy) (out string) {
	for _, p := range s.PrinciplesInOrder() {
		out += p.Title
	}
	return out
}

func TestMovingCountsPlacesAnew(t *testing.T) {
	for _, c := range []struct {
		id   ID
		by   int
		want string
	}{
		{"b", -1, "BAC"},
		{"b", 1, "ABC"},
		{"b", 9, "ACB"},
		{"c", -1, "BCA"},
		{"c", -9, "CBA"},
		{"a", 0, "BAC"},
	} {
		s := applied(t, ordered(), MovePrinciple(c.id, c.by))
		if got := titlesOf(s); got != c.want {
			t.Errorf("%s by %d: %s, want %s", c.id, c.by, got, c.want)
		}
		for i, p := range s.PrinciplesInOrder() {
			if p.Position != i+1 {
				t.Errorf("%s by %d: %s has place %d", c.id, c.by, p.Title, p.Position)
			}
		}
	}
	if _, err := MovePrinciple("gone", 1)(ordered()); CodeOf(err) != CodeGone {
		t.Errorf("error %v", err)
	}
}

func TestSectionsMove(t *testing.T) {
	s := applied(t, ordered(), MoveClause("y", -1))
	if got := s.ClausesInOrder(); got[0].ID != "y" || got[1].Position != 2 {
		t.Errorf("%+v", got)
	}
}

func TestMovingToWhereItIsChangesNothing(t *testing.T) {
	e, err := MoveClause("x", -1)(ordered())
	if err != nil || !e.Empty() {
		t.Errorf("%+v, %v", e, err)
	}
}

func TestAdoptingSkipsWhatIsThere(t *testing.T) {
	s := applied(t, ordered(), AdoptPrinciples("gp01", "gp02"))
	s = applied(t, s, AdoptPrinciples("gp02", "gp03", "gp03"))
	var got []ContentID
	for _, p := range s.PrinciplesInOrder() {
		got = append(got, p.LibraryID)
	}
	if want := []ContentID{"", "", "", "gp01", "gp02", "gp03"}; !slices.Equal(got, want) {
		t.Errorf("adopted %q", got)
	}
	s = applied(t, s, AdoptClauses("dv01"))
	s = applied(t, s, AdoptClauses("dv01", "dv02"))
	if n := len(s.Clauses); n != 4 || !s.HasAdopted(KindClause, "dv02") || s.HasAdopted(KindClause, "dv03") {
		t.Errorf("%d sections", n)
	}
	for _, c := range s.Clauses {
		if p := Validate(c); len(p) > 0 {
			t.Errorf("%+v: %v", c, p)
		}
	}
}

func TestStatusFollowsTheWording(t *testing.T) {
	from := Adopted{"gp01"}
	for _, c := range []struct {
		p    Principle
		want PrincipleStatus
	}{
		{Principle{Adopted: from, Status: PrincipleSelected}, PrincipleSelected},
		{Principle{Adopted: from, Status: PrincipleSelected, Text: "x"}, PrincipleAdapted},
		{Principle{Adopted: from, Status: PrincipleAdapted}, PrincipleSelected},
		{Principle{Adopted: from, Status: PrincipleAgreed, Text: "x"}, PrincipleAgreed},
		{Principle{Adopted: from, Status: PrincipleDropped}, PrincipleDropped},
		{Principle{Title: "own", Status: PrincipleSelected}, PrincipleSelected},
		{Principle{Title: "own", Status: PrincipleAdapted}, PrincipleAdapted},
	} {
		if got := c.p.Settled().Status; got != c.want {
			t.Errorf("%+v becomes %s, want %s", c.p, got, c.want)
		}
	}
}

func TestRestoringKeepsWhatTheLibraryHasNot(t *testing.T) {
	s := new(Strategy).With([]Record{
		Principle{Base: Base{ID: "a"}, Adopted: Adopted{"gp01"}, Title: "T", Text: "t", Practice: "p", Meaning: "m", Status: PrincipleAdapted},
		Principle{Base: Base{ID: "b"}, Title: "own", Status: PrincipleSelected},
	}, nil)
	s = applied(t, applied(t, s, RestorePrinciple("a")), RestorePrinciple("b"))
	a, _ := s.Principles.Get("a")
	if a.Reworded() || a.Meaning != "m" || a.Status != PrincipleSelected {
		t.Errorf("%+v", a)
	}
	if b, _ := s.Principles.Get("b"); b.Title != "own" {
		t.Errorf("%+v", b)
	}
}

// spoken stands for the words of a language.
type spoken struct {
	Translator
	words map[string]string
}

func (s spoken) T(id string, _ ...any) string { return s.words[id] }

func TestFiltersFindTheTextsOfTheLibrary(t *testing.T) {
	words := spoken{words: map[string]string{"library.gp01.title": "Nutzen zuerst", "library.dv01.title": "Präambel"}}
	s := ordered().With([]Record{
		Principle{Base: Base{ID: "d"}, Adopted: Adopted{"gp01"}, Position: 1, Status: PrincipleAgreed},
		Clause{Base: Base{ID: "z"}, Adopted: Adopted{"dv01"}, Position: 3, Status: ClauseOpen},
		Comment{Base: Base{ID: "k"}, ClauseID: "y", GroupID: "g", Text: "Das geht zu weit"},
	}, nil)
	for _, c := range []struct {
		f    PrincipleFilter
		want int
	}{{PrincipleFilter{}, 4}, {PrincipleFilter{Text: "nutzen"}, 1}, {PrincipleFilter{Status: PrincipleSelected}, 3}, {PrincipleFilter{Text: "x"}, 0}} {
		if got := c.f.Apply(s, words); len(got) != c.want {
			t.Errorf("%+v: %d, want %d", c.f, len(got), c.want)
		}
	}
	for _, c := range []struct {
		f    ClauseFilter
		want string
	}{{ClauseFilter{}, "xyz"}, {ClauseFilter{Text: "praeambel"}, "z"}, {ClauseFilter{Text: "weit"}, "y"}, {ClauseFilter{Status: ClauseAgreed}, "y"}} {
		got := ""
		for _, clause := range c.f.Apply(s, words) {
			got += string(clause.ID)
		}
		if got != c.want {
			t.Errorf("%+v: %q, want %q", c.f, got, c.want)
		}
	}
}

func TestClausesAreCountedByState(t *testing.T) {
	n := CountClauses(ordered().Clauses)
	if n.Total != 2 || n.ByStatus[ClauseAgreed] != 1 || n.ByStatus[ClauseObjected] != 0 {
		t.Errorf("%+v", n)
	}
}
