package app

import (
	"slices"
	"testing"
)

func answer(id ID, from ContentID, change func(*Answer)) Answer {
	a := NewAnswer(BlockInventory, from)
	a.ID = id
	if change != nil {
		change(&a)
	}
	return a
}

// questions is a strategy with an answer to q2, one of the room's own, one of another block and one that the library forgot.
func questions() (*Strategy, func(ContentID) Answer) {
	s := strategyOf(
		answer("a1", "q2", func(a *Answer) { a.Text, a.Status = "Überall", AnswerAgreed }),
		answer("a2", "", func(a *Answer) { a.Question, a.Text = "Und die Kosten?", "Hoch" }),
		answer("a3", "q1", func(a *Answer) { a.Block, a.Text = BlockLegal, "x" }),
		answer("a4", "gone", nil),
	)
	return s, func(id ContentID) Answer { return answer(ID("draft-"+id), id, nil) }
}

func TestQuestionsOfABlock(t *testing.T) {
	s, draft := questions()
	got := idsOf(QuestionsOf(s, BlockInventory, []ContentID{"q1", "q2", "q3"}, draft))
	if want := []ID{"draft-q1", "a1", "draft-q3", "a2", "a4"}; !slices.Equal(got, want) {
		t.Errorf("questions = %v, want %v", got, want)
	}
	if got := QuestionsOf(&Strategy{}, BlockLegal, nil, draft); len(got) != 0 {
		t.Errorf("without questions there are %v", got)
	}
}

func TestTwoAnswersToOneQuestionAreBothShown(t *testing.T) {
	s := strategyOf(answer("a1", "q1", nil), answer("a2", "q1", nil))
	_, draft := questions()
	if got := idsOf(QuestionsOf(s, BlockInventory, []ContentID{"q1"}, draft)); !slices.Equal(got, []ID{"a1", "a2"}) {
		t.Errorf("questions = %v", got)
	}
}

func TestAnswersAreCounted(t *testing.T) {
	s, draft := questions()
	got := CountAnswers(QuestionsOf(s, BlockInventory, []ContentID{"q1", "q2"}, draft))
	if want := (AnswerCount{Questions: 4, Answered: 2, Agreed: 1}); got != want {
		t.Errorf("count = %+v, want %+v", got, want)
	}
	// Without a text, nobody can have agreed to it.
	if got := CountAnswers([]Answer{answer("a", "", func(a *Answer) { a.Status = AnswerAgreed })}); got.Agreed != 0 {
		t.Errorf("count = %+v", got)
	}
}

// A question that does not concern the room neither counts nor waits for an answer.
func TestDroppedQuestionsDoNotCount(t *testing.T) {
	drop := func(a *Answer) { a.Status = AnswerDropped }
	s := strategyOf(answer("a1", "q1", drop), answer("a2", "q2", func(a *Answer) { a.Text, a.Status = "Ja", AnswerAgreed }))
	_, draft := questions()
	all := QuestionsOf(s, BlockInventory, []ContentID{"q1", "q2", "q3"}, draft)
	if got, want := CountAnswers(all), (AnswerCount{Questions: 2, Answered: 1, Agreed: 1}); got != want {
		t.Errorf("count = %+v, want %+v", got, want)
	}
	if got := idsOf(AnswerFilter{Missing: true}.Apply(all, fakeWords{})); !slices.Equal(got, []ID{"draft-q3"}) {
		t.Errorf("missing: %v", got)
	}
	if got := idsOf(AnswerFilter{Status: AnswerDropped}.Apply(all, fakeWords{})); !slices.Equal(got, []ID{"a1"}) {
		t.Errorf("dropped: %v", got)
	}
	if got := ProgressOf(s)[SectionInventory]; got != 1 {
		t.Errorf("progress = %v", got)
	}
}

func TestAnswerFilter(t *testing.T) {
	s, draft := questions()
	all := QuestionsOf(s, BlockInventory, []ContentID{"q1", "q2"}, draft)
	for name, c := range map[string]struct {
		filter AnswerFilter
		want   []ID
	}{
		"nothing chosen": {AnswerFilter{}, []ID{"draft-q1", "a1", "a2", "a4"}},
		"missing":        {AnswerFilter{Missing: true}, []ID{"draft-q1", "a4"}},
		"agreed":         {AnswerFilter{Status: AnswerAgreed}, []ID{"a1"}},
		"open":           {AnswerFilter{Status: AnswerOpen}, []ID{"a2"}},
		"own question":   {AnswerFilter{Text: "kosten"}, []ID{"a2"}},
		"answer":         {AnswerFilter{Text: "uberall"}, []ID{"a1"}},
		"library's text": {AnswerFilter{Text: "q1"}, []ID{"draft-q1"}},
	} {
		t.Run(name, func(t *testing.T) {
			if got := idsOf(c.filter.Apply(all, fakeWords{})); !slices.Equal(got, c.want) {
				t.Errorf("questions = %v, want %v", got, c.want)
			}
			if c.filter.Active() != (name != "nothing chosen") {
				t.Errorf("active = %v", c.filter.Active())
			}
		})
	}
}

func TestFirstChangePutsTheDraft(t *testing.T) {
	draft := answer("d1", "q1", nil)
	write := func(text string) Build {
		return ChangeDraft(draft, "added", "changed", "g", func(a *Answer) { a.Text = text })
	}
	s := strategyOf()
	edit, err := write("Ja")(s)
	if err != nil || edit.Label != "added" || edit.Group != "g" || len(edit.Put) != 1 || edit.Put[0].(Answer).Text != "Ja" {
		t.Fatalf("first: %+v, %v", edit, err)
	}
	s = s.With([]Record{edit.Put[0].(Answer).withText("Ja", AnswerAgreed)}, nil)
	edit, err = write("Ja, bald")(s)
	if err != nil || edit.Label != "changed" || edit.Put[0].(Answer).Text != "Ja, bald" || edit.Put[0].(Answer).Status != AnswerAgreed {
		t.Errorf("then: %+v, %v", edit, err)
	}
	if edit, err := write("")(strategyOf()); err != nil || !edit.Empty() {
		t.Errorf("a draft that stays as it is: %+v, %v", edit, err)
	}
}

// reworded is a question of the library that the room asks in words of its own, and that nobody answered.
func reworded(id ID, from ContentID) Answer {
	return answer(id, from, func(a *Answer) { a.Question = "Wem nützt es?" })
}

func TestRewordedQuestionStillWaitsForItsAnswer(t *testing.T) {
	s := strategyOf(reworded("a1", "q1"), answer("a2", "q2", func(a *Answer) { a.Text, a.Status = "Ja", AnswerAgreed }))
	_, draft := questions()
	all := QuestionsOf(s, BlockInventory, []ContentID{"q1", "q2", "q3"}, draft)
	if got := idsOf(all); !slices.Equal(got, []ID{"a1", "a2", "draft-q3"}) {
		t.Errorf("it lost its place: %v", got)
	}
	if got, want := CountAnswers(all), (AnswerCount{Questions: 3, Answered: 1, Agreed: 1}); got != want {
		t.Errorf("count = %+v, want %+v", got, want)
	}
	if got := idsOf(AnswerFilter{Missing: true}.Apply(all, fakeWords{})); !slices.Equal(got, []ID{"a1", "draft-q3"}) {
		t.Errorf("missing: %v", got)
	}
	if got := ProgressOf(s)[SectionInventory]; got != 1 {
		t.Errorf("progress = %v: rewording is no work that is left", got)
	}
	if s := strategyOf(reworded("a1", "q1")); s.Started(BlockInventory) {
		t.Error("a building block has begun with a question")
	}
}

func TestRewordedQuestionIsFoundInTheRoomsWords(t *testing.T) {
	a := reworded("a1", "q1")
	if !a.Reworded() || answer("a2", "q1", nil).Reworded() || answer("a3", "", func(a *Answer) { a.Question = "Und?" }).Reworded() {
		t.Error("which questions are reworded?")
	}
	if got := Shown(a, "question", fakeWords{}); got != "Wem nützt es?" || TitleOf(a, fakeWords{}) != got {
		t.Errorf("it is shown as %q, and called %q", got, TitleOf(a, fakeWords{}))
	}
	all := []Answer{a, answer("a2", "q2", nil)}
	for text, want := range map[string][]ID{"nutzt": {"a1"}, "library.q1": nil, "library.q2": {"a2"}} {
		if got := idsOf(AnswerFilter{Text: text}.Apply(all, fakeWords{})); !slices.Equal(got, want) {
			t.Errorf("%q: %v", text, got)
		}
	}
	if hits := Search(strategyOf(a), fakeWords{}, "nützt", 0); len(hits) != 1 || hits[0].Field != "question" {
		t.Errorf("search: %+v", hits)
	}
}

// What the library says, typed by hand, follows the language again; an empty field does, too.
func TestRewordingIsTakenBack(t *testing.T) {
	draft := answer("d1", "q1", nil)
	reword := func(text string) Build {
		return ChangeDraft(draft, "added", "changed", "", func(a *Answer) { *a = WithText(*a, "question", text, fakeWords{}) })
	}
	if edit, err := reword(" library.q1.question ")(strategyOf()); err != nil || !edit.Empty() {
		t.Errorf("the library's words make a record: %+v, %v", edit, err)
	}
	edit, s := acted(t, strategyOf(), reword("Wem nützt es?"))
	if edit.Label != "added" || !s.Answers[0].Reworded() || !s.Answers[0].Missing() {
		t.Fatalf("%+v", edit)
	}
	for _, text := range []string{"", "library.q1.question"} {
		if _, after := acted(t, s, reword(text)); after.Answers[0].Reworded() {
			t.Errorf("%q: %+v", text, after.Answers[0])
		}
	}
}

// withText is the answer as somebody else left it.
func (a Answer) withText(text string, status AnswerStatus) Answer {
	a.Text, a.Status = text, status
	return a
}
