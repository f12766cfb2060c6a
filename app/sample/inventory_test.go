package sample

import (
	"strings"
	"testing"

	"kifahrplan/app"
	"kifahrplan/app/library"
)

func TestInventoryIsAsRichAsAWorkshop(t *testing.T) {
	s := strategyIn(t, app.German)
	for _, c := range []struct {
		what        string
		have, least int
	}{
		{"processes", len(s.Processes), 20},
		{"departments with processes", distinct(s.Processes, func(p app.Process) string { return p.Department }), 10},
		{"states of processes", distinct(s.Processes, func(p app.Process) string { return string(p.Status) }), 5},
		{"kinds of data", distinct(s.Processes, func(p app.Process) string { return string(p.Data) }), 5},
		{"goals", len(s.Goals), 6},
		{"sorts of goals", distinct(s.Goals, func(g app.Goal) string { return string(g.Sort) }), len(app.GoalSorts())},
		{"unapproved uses", len(s.ShadowUses), 5},
		{"unrated processes", app.PortfolioOf(s).Unrated, 1},
	} {
		if c.have < c.least {
			t.Errorf("%d %s, want at least %d", c.have, c.what, c.least)
		}
	}
	for _, q := range app.Quadrants() {
		if app.PortfolioOf(s).In(q) < 2 {
			t.Errorf("the quadrant %q is nearly empty", q)
		}
	}
}

func TestEveryGuidingQuestionIsAnsweredOnce(t *testing.T) {
	l, err := library.Standard()
	if err != nil {
		t.Fatal(err)
	}
	block, _ := l.Block(string(app.BlockInventory))
	answered := map[app.ContentID]int{}
	for _, a := range strategyIn(t, app.English).Answers {
		if a.Block == app.BlockInventory {
			answered[a.LibraryID]++
		}
	}
	for _, q := range block.Questions {
		if answered[app.ContentID(q.ID)] != 1 {
			t.Errorf("%s has %d answers", q.ID, answered[app.ContentID(q.ID)])
		}
	}
	if len(answered) != len(block.Questions) {
		t.Errorf("%d questions are answered, there are %d", len(answered), len(block.Questions))
	}
}

func TestUnknownKeysOfTheInventoryAreMistakes(t *testing.T) {
	const name = "data/inventory.yaml"
	for _, c := range []struct{ old, new, want string }{
		{"group: leadership", "group: nobody", `stakeholder_group has the key "nobody"`},
		{"goals: [plain]", "goals: [fame]", `goal has the key "fame"`},
		{"department: library", "department: zoo", `no term has the key "zoo"`},
		{"key: relief", "key: plain", `have the key "plain"`},
	} {
		content, err := load(copied(t, name, c.old, c.new))
		if err != nil {
			t.Fatal(err)
		}
		if _, err := content.edit(app.German); err == nil || !strings.Contains(err.Error(), c.want) {
			t.Errorf("%s gives the error %v, want %s", c.new, err, c.want)
		}
	}
	if _, err := load(copied(t, name, "volume:", "xvolume:")); err == nil || !strings.Contains(err.Error(), name) {
		t.Errorf("an unknown field gives the error %v", err)
	}
}
