package app

import (
	"slices"
	"strings"
	"testing"
)

func frozen(t *testing.T, s *Strategy, id ID) *Strategy {
	t.Helper()
	_, after := acted(t, s, FreezeVersion(id, "Zur Unterschrift", testToday))
	return after
}

func TestVersionsAreNumberedAndKeepTheirContent(t *testing.T) {
	s := frozen(t, everyKind(), "v2") // everyKind has a version 1
	v, ok := s.LatestVersion()
	if !ok || v.ID != "v2" || v.Number != 2 || v.FrozenOn != testToday || v.Hash != v.Content.Hash() || len(v.Hash) != 64 {
		t.Fatalf("%+v", v)
	}
	if got := len(v.Hash.Short()); got != 19 || ContentHash("ab").Short() != "" {
		t.Errorf("a short sum has %d characters", got)
	}
	for _, text := range []string{"Aufgabe t1", "Eingabe c1", "Chatbot", "Musterstadt"} {
		if want := text != "Chatbot"; strings.Contains(string(v.Content), text) != want {
			t.Errorf("%q: %v", text, !want)
		}
	}
	s = frozen(t, s, "v3")
	if again, _ := s.LatestVersion(); again.Number != 3 || again.Hash != v.Hash {
		t.Errorf("the same content has another sum: %+v", again.Hash)
	}
}

func TestContentWithoutItsSumIsRefused(t *testing.T) {
	s := frozen(t, strategyOf(), "v1")
	v, _ := s.LatestVersion()
	v.Content = FrozenContent(strings.Replace(string(v.Content), "Musterstadt", "Anderstadt", 1))
	if p, broken := Validate(v).Of("hash"); !broken || p.Rule != RuleChoice {
		t.Errorf("got %v", Validate(v))
	}
	if _, broken := Validate(Version{Number: 1}).Of("content"); !broken {
		t.Error("a version without content")
	}
}

// How the room worked, and who signed, is no content: it changes nothing of what was signed.
func TestWhatIsNoContentChangesNoSum(t *testing.T) {
	s := everyKind()
	before := Freeze(s).Hash()
	for _, k := range []Kind{KindAgendaStep, KindTheme, KindRating, KindVote, KindVersion, KindSignature} {
		s = s.With(nil, []Ref{RefOf(s.Records(k)[0])})
	}
	m := s.Municipality
	m.Logo, m.UpdatedAt = "PNG", "2030-01-01T00:00:00.000Z"
	c := s.Contributions[0]
	c.StepID, c.ThemeID = "", ""
	if got := Freeze(s.With([]Record{m, c}, nil)).Hash(); got != before {
		t.Error("the sum changed")
	}
	c.Text = "Anders"
	if got := Freeze(s.With([]Record{c}, nil)).Hash(); got == before {
		t.Error("another text has the same sum")
	}
}

func TestWhatChangedSinceAVersion(t *testing.T) {
	s := frozen(t, strategyOf(task("t1", nil), task("t2", nil), decision("d1", nil)), "v1")
	v, _ := s.LatestVersion()
	if got, err := Differences(v.Content, Freeze(s), fakeWords{}); err != nil || len(got) != 0 {
		t.Fatalf("%v, %v", got, err)
	}
	changed, _ := s.Tasks.Get("t1")
	changed.Title, changed.Progress = "Neu benannt", 40
	later := s.With([]Record{changed, decision("d2", nil)}, []Ref{{KindTask, "t2"}})
	got, err := Differences(v.Content, Freeze(later), fakeWords{})
	if err != nil {
		t.Fatal(err)
	}
	want := []Difference{
		{Ref{KindTask, "t1"}, "Neu benannt", "title", "Aufgabe t1", "Neu benannt", DifferenceChanged},
		{Ref{KindTask, "t1"}, "Neu benannt", "progress", "", "40", DifferenceChanged},
		{Ref{KindDecision, "d2"}, "Beschluss d2", "", "", "", DifferenceNew},
		{Ref{KindTask, "t2"}, "Aufgabe t2", "", "", "", DifferenceGone},
	}
	if !slices.Equal(got, want) {
		t.Errorf("got %+v", got)
	}
	later = frozen(t, later, "v2")
	second, _ := later.LatestVersion()
	if between, err := Differences(v.Content, second.Content, fakeWords{}); err != nil || !slices.Equal(between, want) {
		t.Errorf("between the versions: %+v, %v", between, err)
	}
	if back, err := Differences(second.Content, v.Content, fakeWords{}); err != nil || len(back) != len(want) || back[0].After != "Aufgabe t1" {
		t.Errorf("the other way round: %+v, %v", back, err)
	}
}

func TestPlacesInAnOrderAreNoDifference(t *testing.T) {
	one, two := NewPrinciple(new(Strategy), "gp01"), NewPrinciple(new(Strategy), "gp02")
	s := frozen(t, strategyOf(one, two), "v1")
	v, _ := s.LatestVersion()
	one.Position, two.Position = 2, 1
	if got, err := Differences(v.Content, Freeze(s.With([]Record{one, two}, nil)), fakeWords{}); err != nil || len(got) != 0 {
		t.Errorf("%+v, %v", got, err)
	}
}

func TestContentThatCannotBeReadSaysSo(t *testing.T) {
	if _, err := Differences("no list", Freeze(strategyOf()), fakeWords{}); err == nil {
		t.Error("no error")
	}
}

func TestSignaturesBelongToAVersionAndAGroup(t *testing.T) {
	s := frozen(t, strategyOf(), "v1")
	g := NewSignature("v1", "g-it")
	if g.Signed() {
		t.Error("signed without a name")
	}
	g.Name, g.SignedOn = "Leitung IT", testToday
	s = s.With([]Record{g}, nil)
	if got := s.SignatureOf("v1", "g-it"); !got.Signed() || got.ID != g.ID || s.SignatureOf("v1", "g-legal").ID != "" {
		t.Errorf("%+v", got)
	}
	_, after := acted(t, s, Delete(Ref{KindVersion, "v1"}))
	if len(after.Signatures) != 0 {
		t.Error("a signature under a version that is gone")
	}
	if _, broken := Validate(Signature{GroupID: "g-it"}).Of("version_id"); !broken {
		t.Error("a signature under nothing")
	}
	if _, broken := Validate(Signature{VersionID: "v1"}).Of("group_id"); !broken {
		t.Error("a signature of nobody")
	}
}

// A position is named by who takes it on what, in the version that has it.
func TestDifferencesNamePositions(t *testing.T) {
	s := everyKind()
	clause := s.Clauses[0]
	clause.Title = "Löschfristen"
	s = s.With([]Record{clause}, nil)
	_, later := acted(t, s, TakeStance(Subject{TopicClause, clause.ID}, "g-legal", StanceObjects, testToday))
	_, later = acted(t, later, TakeStance(Subject{TopicRoadmap, ""}, "g-it", StanceAgrees, testToday))
	got, err := Differences(Freeze(s), Freeze(later), germanWords{})
	if err != nil || len(got) != 2 {
		t.Fatalf("%+v, %v", got, err)
	}
	for i, want := range [][]string{{"Subject=Löschfristen", "Group=", "stance.objects"}, {"Subject=topic.roadmap", "stance.agrees"}} {
		for _, part := range want {
			if !strings.Contains(got[i].Title, part) {
				t.Errorf("%q does not say %q", got[i].Title, part)
			}
		}
	}
	if gone, err := Differences(Freeze(later), Freeze(s), germanWords{}); err != nil || len(gone) != 2 || !strings.Contains(gone[0].Title, "Löschfristen") {
		t.Errorf("%+v, %v", gone, err)
	}
}
