package sample

import (
	"testing"
	"time"

	"kifahrplan/app"
)

// The days were run in one go: each step begins when the one before it ends, and about when it was planned.
func TestTheDaysWereRunInOneGo(t *testing.T) {
	s := strategyIn(t, app.German)
	order := s.RunningOrder()
	if len(order) < 15 || order[len(order)-1].Day != 2 {
		t.Fatalf("%d steps", len(order))
	}
	for i, p := range order {
		if !p.Ended() || p.Late > 0 {
			t.Errorf("%s is not over, or %d minutes late", p.Subject, p.Late)
		}
		if i > 0 && order[i-1].Day == p.Day && order[i-1].EndedAt != p.StartedAt {
			t.Errorf("between %s and %s there is a gap", order[i-1].Subject, p.Subject)
		}
		began := app.ClockTime(p.StartedAt.Time().In(time.FixedZone("", 3600)).Format("15:04"))
		if late := began.Minutes() - p.Begin.Minutes(); late < -5 || late > 30 {
			t.Errorf("%s was planned for %s and began at %s", p.Subject, p.Begin, began)
		}
	}
}

// What was said in a step was said while it was running.
func TestCardsCameInDuringTheirStep(t *testing.T) {
	s := strategyIn(t, app.German)
	for _, c := range s.Contributions {
		step, ok := s.Agenda.Get(c.StepID)
		if !ok || c.CreatedAt < step.StartedAt || c.CreatedAt > step.EndedAt {
			t.Errorf("%q of %s came in during %s", c.Text, c.CreatedAt, step.Subject)
		}
	}
	if n := len(s.Contributions.Where(func(c app.Contribution) bool { return c.ThemeID != "" })); n < 20 {
		t.Errorf("only %d cards have a theme", n)
	}
	lead := s.Contributions.Where(func(c app.Contribution) bool { return len(s.MergedInto(c.ID)) > 0 })
	if len(lead) != 1 || lead[0].ThemeID != s.MergedInto(lead[0].ID)[0].ThemeID {
		t.Errorf("%d cards have others behind them", len(lead))
	}
}

func TestEveryGroupGaveAllItsPoints(t *testing.T) {
	s := strategyIn(t, app.German)
	if len(s.Ratings) != 1 {
		t.Fatalf("%d ratings", len(s.Ratings))
	}
	r := s.Ratings[0]
	for _, id := range r.Groups.List() {
		if left := s.PointsLeft(r, id); left != 0 {
			t.Errorf("%s has %d points left", id, left)
		}
	}
	ranked, ok := s.ResultOf(r, noWords{})
	if !ok || ranked[0].Points <= ranked[1].Points {
		t.Errorf("%v: %+v", ok, ranked)
	}
	step, _ := s.Agenda.Get(r.StepID)
	if shown, ok := s.RatingAt(step); !ok || shown.ID != r.ID {
		t.Error("the step does not show its rating")
	}
}

// The version that was signed differs from the sample in the version of the paper only, so that its signatures hold.
func TestTheSignedVersionIsTheSampleAsItWas(t *testing.T) {
	for _, lang := range app.Languages() {
		s := strategyIn(t, lang)
		v, ok := s.LatestVersion()
		if !ok || v.Number != 1 || len(v.Check()) > 0 {
			t.Fatalf("%s: %v, %v", lang, v.Number, v.Check())
		}
		changed, err := app.Differences(v.Content, app.Freeze(s), fieldNames{})
		if err != nil || len(changed) != 1 || changed[0].Ref.Kind != app.KindWorkshop {
			t.Errorf("%s: %d changes since, %v, %+v", lang, len(changed), err, changed)
		}
		signed := 0
		for _, g := range s.Groups {
			if s.SignatureOf(v.ID, g.ID).Signed() {
				signed++
			}
		}
		if signed != 3 {
			t.Errorf("%s: %d groups signed", lang, signed)
		}
	}
}

// fieldNames says the ids of words.
type fieldNames struct{ app.Translator }

func (fieldNames) T(id string, _ ...any) string { return id }

// noWords says nothing: titles of processes are the room's own.
type noWords struct{ app.Translator }
