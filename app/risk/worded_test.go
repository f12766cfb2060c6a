package risk_test

import (
	"strings"
	"testing"

	"kifahrplan/app"
	"kifahrplan/app/risk"
)

func TestTasksOfDutiesSpeakTheLanguageOfTheDocument(t *testing.T) {
	l := lawOf(t)
	s := classified(t, l, town(), "a")
	s, _ = done(t, s, l.TasksOf("a", germanToday()))
	s.Tasks[0].Title = "In unseren Worten"
	s.Tasks[1].Description = "In unseren Worten"
	before := s.Tasks[2].Title

	english, wordings := risk.Worded(s, app.English)
	for i, d := range l.DutiesOf(english, english.Systems[0]) {
		task := d.Task
		own := task.ID == s.Tasks[0].ID
		if title := strings.TrimSuffix(task.Title, "…"); own == strings.HasPrefix(d.Text.EN, title) {
			t.Errorf("%d: title %q", i, title)
		}
		own = task.ID == s.Tasks[1].ID
		if own == strings.HasPrefix(task.Description, d.System.Name+"\n"+d.Text.EN) {
			t.Errorf("%d: description %q", i, task.Description)
		}
	}
	for i, want := range []risk.Wording{{Description: true}, {Title: true}, {Title: true, Description: true}} {
		if got := wordings[s.Tasks[i].ID]; got != want {
			t.Errorf("task %d: %+v", i, got)
		}
	}
	if s.Tasks[2].Title != before {
		t.Error("the strategy itself was changed")
	}
	if back, _ := risk.Worded(english, app.German); back.Tasks[2] != s.Tasks[2] {
		t.Errorf("%+v is not what it was: %+v", back.Tasks[2], s.Tasks[2])
	}
	none := town()
	if same, _ := risk.Worded(none, app.English); same != none {
		t.Error("a strategy without such tasks was copied")
	}
}
