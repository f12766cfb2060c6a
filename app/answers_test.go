package app

import (
	"maps"
	"slices"
	"strings"
	"testing"
)

func TestAnswersAreWrittenInAscendingOrder(t *testing.T) {
	for _, c := range []struct {
		chosen map[string][]string
		want   Answers
	}{
		{nil, ""},
		{map[string][]string{"b": {"y", "x"}, "a": {"?"}}, "a=?\nb=x,y"},
		{map[string][]string{"a": {"x", "x"}}, "a=x"},
		{map[string][]string{"a": nil, "b": {""}}, ""},
		{map[string][]string{"a=b": {"x"}, "": {"x"}, "c": {"x,y", "z\n"}}, ""},
	} {
		if got := AnswersOf(c.chosen); got != c.want {
			t.Errorf("%v: %q, want %q", c.chosen, got, c.want)
		}
	}
}

func TestAnswersAreRead(t *testing.T) {
	for text, want := range map[Answers]map[string][]string{
		"":                     {},
		"a=x":                  {"a": {"x"}},
		"a=x,y\nb=?":           {"a": {"x", "y"}, "b": {"?"}},
		"a\n=x\nb=\nc=,z,z,\n": {"c": {"z"}},
		"a=x\na=y":             {"a": {"x", "y"}},
	} {
		if got := want; !maps.EqualFunc(text.Map(), got, slices.Equal) {
			t.Errorf("%q: %v, want %v", text, text.Map(), want)
		}
	}
}

func TestOneAnswerChanges(t *testing.T) {
	a := Answers("a=x\nc=z")
	for _, step := range []struct {
		question string
		options  []string
		want     Answers
	}{
		{"b", []string{"q", "p"}, "a=x\nb=p,q\nc=z"},
		{"a", []string{"y"}, "a=y\nb=p,q\nc=z"},
		{"c", nil, "a=y\nb=p,q"},
		{"nobody", nil, "a=y\nb=p,q"},
	} {
		if a = a.With(step.question, step.options...); a != step.want {
			t.Errorf("%s=%v: %q, want %q", step.question, step.options, a, step.want)
		}
	}
	if got := a.Of("b"); !slices.Equal(got, []string{"p", "q"}) || a.Of("c") != nil {
		t.Errorf("b is answered with %v, c with %v", got, a.Of("c"))
	}
}

// FuzzAnswers: whatever stands in a file, reading and writing it settles at once.
func FuzzAnswers(f *testing.F) {
	for _, seed := range []string{"", "a=x", "b=y,x\na=?", "=,=\n\n,", "a=\r\n", "a==b"} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, text string) {
		written := AnswersOf(Answers(text).Map())
		if again := AnswersOf(written.Map()); again != written {
			t.Errorf("%q became %q and then %q", text, written, again)
		}
		var questions []string
		for line := range strings.Lines(string(written)) {
			question, _, _ := strings.Cut(line, "=")
			questions = append(questions, question)
		}
		if !slices.IsSorted(questions) || len(questions) != len(written.Map()) {
			t.Errorf("%q is not in order, or has a question twice", written)
		}
	})
}
