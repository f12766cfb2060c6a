package screens_test

import (
	"testing"

	"fyne.io/fyne/v2"

	"kifahrplan/app"
	"kifahrplan/screens/screen"
	"kifahrplan/screens/widgets"
)

// tile finds a number of the overview by the message below it.
func (r *room) tile(id string, n int) *widgets.Tile {
	r.t.Helper()
	want := []string{r.shell.Words().Number(n), r.shell.Words().N(id, n)}
	var seen [][]string
	for _, tile := range all[*widgets.Tile](r.top()) {
		words := texts(tile)
		if len(words) >= 2 && words[0] == want[0] && words[1] == want[1] {
			return tile
		}
		seen = append(seen, words)
	}
	r.t.Fatalf("no tile %q among %q", want, seen)
	return nil
}

func TestOverviewCountsTheStrategy(t *testing.T) {
	r := newRoom(t)
	r.openSample()
	r.goTo(screen.Overview)
	o := app.OverviewOf(r.strategy(), r.shell.Today(), r.shell.Words().Criteria()...)
	r.tile("overview.tile.contributions", o.Contributions.Total)
	r.tile("overview.tile.open", o.Contributions.Open)
	r.tile("overview.tile.decisions", o.Decisions.ByStatus[app.DecisionTaken])
	r.tile("overview.tile.done", o.Tasks.ByStatus[app.TaskDone]) // dropped ones are not done
	r.tile("overview.tile.todo", o.Tasks.Total-o.Tasks.Closed)
	r.tile("overview.tile.overdue", o.Tasks.Overdue)
	r.see(o.Next.Text(r.shell.Words()))
	for _, l := range o.Lacks[:min(len(o.Lacks), 3)] {
		r.see(l.Text(r.shell.Words()))
	}
}

func TestOverviewFollowsAnEdit(t *testing.T) {
	r := newRoom(t)
	r.openSmall()
	r.goTo(screen.Overview)
	r.tile("overview.tile.overdue", 1)
	r.see("Radius")
	r.do(app.SetTaskStatus(r.task("Radius").ID, app.TaskDone))
	r.tile("overview.tile.overdue", 0)
	r.tile("overview.tile.done", 2)
	r.see(r.say("overview.overdue.none"))
	r.undo()
	r.tile("overview.tile.overdue", 1)
	// An edit on another screen is seen when one comes back.
	r.nav(r.say("page.decisions"))
	r.do(app.SetTaskStatus(r.task("Radius").ID, app.TaskDropped))
	r.nav(r.say("page.overview"))
	r.tile("overview.tile.overdue", 0)
}

func TestNumbersAndLinksLeadToWhatTheyCount(t *testing.T) {
	r := newRoom(t)
	r.openSmall()
	r.goTo(screen.Overview)
	r.tile("overview.tile.contributions", 3).Tapped(&fyne.PointEvent{})
	if r.chosenPage() != r.say("page.participation") {
		t.Errorf("the number of contributions leads to %q", r.chosenPage())
	}
	r.nav(r.say("page.overview"))
	r.linkTo(r.shell.Words().Date("2026-12-24") + "  Sextant")
	if r.chosenPage() != r.say("page.roadmap") || r.fieldText(r.say("field.task.title")) != "Sextant" {
		t.Error("the task that is due next does not lead to itself")
	}
	r.nav(r.say("page.overview"))
	r.linkTo(r.say("group.sg_staff_council") + ": Alpha")
	if r.chosenPage() != r.say("page.participation") || r.fieldText(r.say("field.contribution.text")) != "Alpha" {
		t.Error("the important contribution does not lead to itself")
	}
}

func TestNextStepLeadsToItsScreen(t *testing.T) {
	r := newRoom(t)
	r.openEmpty()
	r.goTo(screen.Overview)
	step := app.OverviewOf(r.strategy(), r.shell.Today()).Next
	if step.Code != app.StepFacts {
		t.Fatalf("the first step is %q", step.Code)
	}
	r.see(step.Text(r.shell.Words()))
	r.tap(r.say("overview.do", "Page", r.say("page.frame")))
	if r.chosenPage() != r.say("page.frame") {
		t.Errorf("it leads to %q", r.chosenPage())
	}
}

func TestLastStepLeadsToTheExport(t *testing.T) {
	r := newRoom(t)
	r.openSample()
	r.do(func(s *app.Strategy) (app.Edit, error) {
		edit := app.Edit{Label: "edit.task.changed"}
		for _, task := range s.Tasks {
			task = task.WithStatus(app.TaskDone)
			task.StartsOn, task.DueOn, task.Responsible = "", "2026-10-01", "Erika"
			edit.Put = append(edit.Put, task)
		}
		for _, c := range s.Contributions {
			c.Status, c.Answer = app.ContributionResolved, "Ja."
			edit.Put = append(edit.Put, c)
		}
		for _, p := range s.Processes {
			p.Benefit, p.Effort = 3, 3
			edit.Put = append(edit.Put, p)
		}
		for _, y := range s.Systems {
			y.Status = app.SystemRetired
			edit.Put = append(edit.Put, y)
		}
		for _, d := range s.Decisions {
			d.Status, d.DecidedOn = app.DecisionTaken, "2026-10-01"
			edit.Put = append(edit.Put, d)
		}
		return edit, nil
	})
	r.goTo(screen.Overview)
	r.see(r.say("step.export"))
	r.tap(r.say("overview.do", "Page", r.say("page.results")))
	if r.chosenPage() != r.say("page.results") {
		t.Errorf("it leads to %q", r.chosenPage())
	}
}
