package screens_test

import (
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver/desktop"

	"kifahrplan/app"
	"kifahrplan/screens/screen"
	"kifahrplan/screens/widgets"
)

// phaseStep is how a phase is called in warnings.
func (r *room) phaseStep(number string, code app.PhaseCode) string {
	return r.say("early.step", "Number", number, "Phase", r.say("phase."+string(code)))
}

func TestPhasesSayWhomToInvolve(t *testing.T) {
	r := newRoom(t)
	r.openEmpty()
	r.goTo(screen.Roadmap)
	r.altDigit(fyne.Key2)
	first := r.shell.Words().Library().InvolvementsFor("ph1")[0]
	r.see(first.Why.DE, first.When.DE, "▲ "+first.Ref.DE, r.phaseStep("1", "ph1"))
	groups := map[string]bool{}
	for _, i := range r.shell.Words().Library().Involvements {
		if app.PhaseCode(i.Step) != "" && i.Step[:2] == "ph" {
			groups[i.Group] = true
		}
	}
	r.see(r.shell.Words().N("early.figure", len(groups), "Missing", r.shell.Words().Number(len(groups))))
	group, _ := r.shell.Words().Library().Group(r.shell.Words().Library().InvolvementsFor("ph1")[0].Group)
	r.see(r.say("examples.questions"), "• "+group.Questions[0].Text.DE)
	r.pick(r.filter(r.say("list.all.phase")), r.phaseStep("4", "ph4"))
	r.see(r.shell.Words().Library().InvolvementsFor("ph4")[0].Why.DE)
	r.miss(first.Why.DE)
	r.altDigit(fyne.Key1)
	r.see(r.say("roadmap.empty.title"))
}

func TestPhaseThatStartsWithoutItsGroupsIsWarnedOf(t *testing.T) {
	r := newRoom(t)
	r.openEmpty()
	r.goTo(screen.Overview)
	r.see(r.say("examples.early.none"))
	task := app.NewTask(r.strategy().PhasesInOrder()[1].ID)
	task.Title, task.Status = "Verhandeln", app.TaskInProgress
	r.do(app.Put("edit.task.added", "", task))
	names := map[bool]string{}
	for _, i := range r.shell.Words().Library().InvolvementsFor("ph2") {
		if names[i.Duty] != "" {
			names[i.Duty] += ", "
		}
		names[i.Duty] += r.say("group." + i.Group)
	}
	duty := r.say("early.duty", "Step", r.phaseStep("2", "ph2"), "Groups", names[true])
	r.see(duty, r.say("early.advice", "Step", r.phaseStep("2", "ph2"), "Groups", names[false]))
	r.linkTo(duty)
	if r.chosenPage() != r.say("page.roadmap") {
		t.Errorf("it leads to %q", r.chosenPage())
	}
	r.see(r.shell.Words().Library().InvolvementsFor("ph2")[0].Why.DE)
	r.miss(r.shell.Words().Library().InvolvementsFor("ph1")[0].Why.DE)
	if got := only[*widgets.Choice](r).Code(); got != "ph2" {
		t.Errorf("the phase %q is chosen", got)
	}
}

func TestBlockThatStartsWithoutItsGroupsLeadsToItsAdvice(t *testing.T) {
	r := newRoom(t)
	r.openEmpty()
	r.do(app.AdoptPrinciples("gp01"))
	r.goTo(screen.Overview)
	involved := r.shell.Words().Library().InvolvementsFor("bb_guidelines")
	missed := r.strategy().Missing(r.shell.Words().Involved(), r.shell.Today())
	if len(missed) == 0 || !missed[0].Duty {
		t.Fatalf("missing: %+v", missed)
	}
	names := ""
	for i, code := range missed[0].Groups {
		if i > 0 {
			names += ", "
		}
		names += r.say("group." + string(code))
	}
	r.linkTo(r.say("early.duty", "Step", r.say("page.guidelines"), "Groups", names))
	r.see(involved[0].Why.DE)
}

func TestBlocksAreOnTheOverview(t *testing.T) {
	r := newRoom(t)
	r.openSample()
	r.goTo(screen.Overview)
	words := r.shell.Words()
	for _, b := range app.OverviewOf(r.strategy(), r.shell.Today()).Blocks {
		r.see(words.N("overview.block."+string(b.Block), b.Total, "Done", words.Number(b.Done)))
	}
	r.see(r.say("overview.pyramid"))
	r.linkTo(r.say("page.integration"))
	if r.chosenPage() != r.say("page.integration") {
		t.Errorf("it leads to %q", r.chosenPage())
	}
}

// What the building blocks lack leads to the tab where it is mended.
func TestLacksOfTheBlocksLeadToTheirTabs(t *testing.T) {
	r := newRoom(t)
	r.openEmpty()
	system := app.NewSystem()
	system.Name, system.Status = "Stimmungsanalyse", app.SystemInUse
	class := app.NewClassification(system.ID, "2026.11.2", "ds_2026_07_27")
	class.Outcome = app.ClassProhibited
	r.do(app.Put("edit.system.added", "", system, class))
	for _, l := range app.OverviewOf(r.strategy(), r.shell.Today(), r.shell.Words().Criteria()...).Lacks {
		var seen []string
		switch l.Code {
		case app.LackProhibited:
			seen = []string{"Stimmungsanalyse"}
		case app.LackGoals:
			seen = []string{r.say("goals.empty.title")}
		case app.LackPrinciples:
			seen = []string{r.say("guidelines.principles.empty.title")}
		case app.LackKnockOut:
			seen = []string{r.shell.Words().Library().Checklist.Groups[0].Items[0].Text.DE}
		case app.LackTasks:
			seen = []string{r.say("roadmap.empty.title")}
		default:
			continue
		}
		r.shell.Go(screen.RouteToLack(l))
		r.see(seen...)
	}
	r.goTo(screen.Overview)
	r.see(r.shell.Words().N("step.stop", 1, "Names", r.say("lack.name", "Name", "Stimmungsanalyse")))
}

// altDigit presses Alt and a digit in the window.
func (r *room) altDigit(key fyne.KeyName) {
	r.t.Helper()
	keys, ok := r.canvas().(fyne.Shortcutable)
	if !ok {
		r.t.Fatal("the window takes no shortcuts")
	}
	keys.TypedShortcut(&desktop.CustomShortcut{KeyName: key, Modifier: fyne.KeyModifierAlt})
}
