package aiact

import (
	"slices"
	"testing"
)

func TestCheckReportsAnswersThatDoNotFit(t *testing.T) {
	c := smallCatalogue(t)
	for _, test := range []struct {
		name string
		a    Answers
		want []Problem
	}{
		{"nothing", nil, nil},
		{"fitting", answers("ai=yes", "use=jobs,school", "profiling=?"), nil},
		{"fitting, twice the same", answers("ai=yes,yes", "use=jobs,jobs", "talk=?,?"), nil},
		{"a question of another catalogue", answers("colour=red"), []Problem{{"colour", "", NoQuestion}}},
		{"an option of another catalogue", answers("ai=maybe"), []Problem{{"ai", "maybe", NoOption}}},
		{"one of two options", answers("use=jobs,army"), []Problem{{"use", "army", NoOption}}},
		{"an empty id", answers("use="), []Problem{{"use", "", NoOption}}},
		{"no options", Answers{"ai": nil, "use": {}}, []Problem{{"ai", "", NoChoice}, {"use", "", NoChoice}}},
		{"several options", answers("ai=yes,no"), []Problem{{"ai", "", TooMany}}},
		{"unknown and an option", answers("use=?,jobs"), []Problem{{"use", "?", TooMany}}},
		{"not to be combined", answers("use=jobs,none"), []Problem{{"use", "none", Exclusive}}},
		{
			"in the order of the questions, strange ones last", answers("zebra=1", "talk=x", "ant=1", "ai=x"),
			[]Problem{{"ai", "x", NoOption}, {"talk", "x", NoOption}, {"ant", "", NoQuestion}, {"zebra", "", NoQuestion}},
		},
	} {
		if got := c.Check(test.a); !slices.Equal(got, test.want) {
			t.Errorf("%s: %v, want %v", test.name, got, test.want)
		}
	}
}

func TestWalkIgnoresAnswersThatDoNotFit(t *testing.T) {
	c := smallCatalogue(t)
	good := answers("ai=yes", "stage=planned", "use=none", "talk=no", "data=no")
	want := c.Walk(good, "")
	wantSame(t, "outcome", want.Outcome, OutcomeMinimal)
	got := c.Walk(with(good, "colour=red", "=x"), "")
	wantEqual(t, "path", pathIDs(got), pathIDs(want))
	wantSame(t, "outcome", got.Outcome, want.Outcome)
}

// Half an answer could change the class, so it is asked for again.
func TestMisfitCountsAsNoAnswer(t *testing.T) {
	c := smallCatalogue(t)
	good := answers("ai=yes", "stage=planned", "use=none", "talk=no", "data=no")
	for _, misfit := range []string{"use=none,jobs", "use=jobs,army", "use=army", "use=?,jobs"} {
		r := c.Walk(with(good, misfit), "")
		if r.Next == nil || r.Next.ID != "use" {
			t.Errorf("%s: next is %v", misfit, r.Next)
		}
		wantSame(t, misfit, r.Outcome, "")
		wantSame(t, misfit, r.Worst, OutcomeProhibited)
	}
}

func TestCheckAndWalkLeaveTheAnswersAlone(t *testing.T) {
	c := standardCatalogue(t)
	a := with(applicants(), "is_ai_system=no", "strange=1", "role=x")
	before := with(a)
	c.Check(a)
	c.Walk(a, "")
	if len(a) != len(before) {
		t.Errorf("%d answers, there were %d", len(a), len(before))
	}
	for q := range before {
		wantEqual(t, q, a[q], before[q])
	}
}
