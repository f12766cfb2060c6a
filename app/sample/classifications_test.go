package sample

import (
	"testing"

	"kifahrplan/app"
	"kifahrplan/app/aiact"
)

// TestClassificationsAreThoseOfTheLaw walks the tree with the answers of each system.
func TestClassificationsAreThoseOfTheLaw(t *testing.T) {
	law, err := aiact.Standard()
	if err != nil {
		t.Fatal(err)
	}
	byHand := 0
	classes := map[app.Class]int{}
	for _, r := range put(t, app.German) {
		c, ok := r.(app.Classification)
		if !ok {
			continue
		}
		if problems := law.Check(c.Answers.Map()); len(problems) > 0 {
			t.Errorf("%s: %v", c.SystemID, problems)
		}
		if string(c.Version) != law.Version || string(c.DateSet) != law.DefaultDateSet() {
			t.Errorf("made with %s, %s", c.Version, c.DateSet)
		}
		result := law.Walk(c.Answers.Map(), string(c.DateSet))
		if result.Outcome != string(c.Outcome) {
			t.Errorf("%s: the law says %q, the sample %q (next %v, possible %v)", c.SystemID, result.Outcome, c.Outcome, result.Next, result.Possible)
		}
		classes[c.Outcome]++
		if c.Override != "" {
			byHand++
			if c.Override == c.Outcome || c.OverrideBy == "" || c.OverrideReason == "" {
				t.Errorf("%s is set by hand without need, name or reason", c.SystemID)
			}
		}
	}
	if byHand == 0 {
		t.Error("no class is set by hand")
	}
	for _, class := range []app.Class{app.ClassProhibited, app.ClassHigh, app.ClassLimited, app.ClassMinimal, app.ClassOutOfScope, app.ClassNoAI, ""} {
		if classes[class] == 0 {
			t.Errorf("no system of class %q", class)
		}
	}
}
