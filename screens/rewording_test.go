package screens_test

import (
	"slices"
	"testing"

	"kifahrplan/app"
	"kifahrplan/screens/widgets"
)

// hasField tells whether there is a field with a label.
func (r *room) hasField(label string) bool {
	return slices.ContainsFunc(all[*widgets.Field](r.top()), func(f *widgets.Field) bool { return labelOf(f) == label })
}

// reword opens the field of the chosen question and writes into it.
func (r *room) reword(text string) {
	r.t.Helper()
	r.tap(r.say("questions.reword"))
	r.enter(r.say("field.answer.question"), text)
}

func TestQuestionIsReworded(t *testing.T) {
	r := atInventory(t, atQuestions)
	r.row(2)
	label, asked := r.say("field.answer.question"), r.say("library.bb1_q03.question")
	if r.hasField(label) {
		t.Error("the field is there before anybody asks for it")
	}
	r.tap(r.say("questions.reword"))
	if entry := r.entry(label); r.canvas().Focused() != entry || r.fieldText(label) != asked {
		t.Errorf("the field shows %q, the cursor is in %T", r.fieldText(label), r.canvas().Focused())
	}
	r.see(r.say("form.wording.library"))
	r.miss(r.say("questions.reword"))
	if n := len(r.onDisk().Answers); n != 0 {
		t.Errorf("opening the field made %d answers", n)
	}
	r.enter(label, "Wem nützt es?")
	a := r.answer("")
	if a.Question != "Wem nützt es?" || a.LibraryID != "bb1_q03" || a.Status != app.AnswerOpen || len(r.onDisk().Answers) != 1 {
		t.Errorf("answer = %+v", a)
	}
	r.see("Wem nützt es?", r.say("form.wording.own"), r.say("questions.nobody"),
		r.shell.Words().N("questions.count", 10), r.shell.Words().N("questions.figure", 10, "Answered", "0", "Agreed", "0"))
	r.miss(asked)
	r.enter(r.say("field.answer.text"), "Allen")
	if got := r.answer("Allen"); got.ID != a.ID || got.Question != a.Question {
		t.Errorf("answer = %+v", got)
	}
	r.see(r.shell.Words().N("questions.figure", 10, "Answered", "1", "Agreed", "0"))
}

func TestRewordedQuestionStaysInTheOtherLanguage(t *testing.T) {
	r := atInventory(t, atQuestions)
	r.row(2)
	r.reword("Wem nützt es?")
	r.row(0)
	r.see(r.say("questions.reword"), "Wem nützt es?")
	r.miss(r.say("form.wording.own"))
	r.menu(r.say("menu.view"), "English")
	r.see("Wem nützt es?", r.say("library.bb1_q01.question"))
	r.row(2)
	if got := r.fieldText("Question"); got != "Wem nützt es?" {
		t.Errorf("the field shows %q", got)
	}
	r.see(r.say("form.wording.own"))
	r.miss(r.say("questions.reword"), r.say("library.bb1_q03.question"))
}

func TestRewordingIsTakenBack(t *testing.T) {
	r := atInventory(t, atQuestions)
	r.row(2)
	label, asked := r.say("field.answer.question"), r.say("library.bb1_q03.question")
	r.reword("Wem nützt es?")
	for _, text := range []string{"", asked} {
		r.enter(label, "Wem nützt es?")
		r.enter(label, text)
		if got := r.onDisk().Answers[0].Question; got != "" || r.fieldText(label) != asked {
			t.Errorf("%q: kept is %q, the field shows %q", text, got, r.fieldText(label))
		}
		r.see(r.say("form.wording.library"), asked)
	}
	r.row(1)
	r.row(2)
	if r.hasField(label) {
		t.Error("the field is there for a question of the library")
	}
	r.see(r.say("questions.reword"))
}
