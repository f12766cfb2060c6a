package screens_test

import (
	"strings"
	"testing"

	"fyne.io/fyne/v2"

	"kifahrplan/app"
	"kifahrplan/screens/screen"
	"kifahrplan/screens/widgets"
)

// atDecisions opens the small workshop with a decision chosen by keyboard. Delta has a date, Epsilon has none.
func atDecisions(t *testing.T, row int) *room {
	t.Helper()
	r := newRoom(t)
	r.openSmall()
	r.goTo(screen.Decisions)
	r.row(row)
	return r
}

func TestNewDecisionIsProposedToday(t *testing.T) {
	r := atDecisions(t, 0)
	r.tap(r.say("decisions.add"))
	r.write("Wir führen ein Register.")
	r.tab()
	d := r.decision("Wir führen ein Register.")
	if d.Status != app.DecisionProposed || d.DecidedOn != r.shell.Today() {
		t.Errorf("decision = %+v", d)
	}
	r.see(r.shell.Words().N("decisions.figure", 3, "Taken", "0"))
}

func TestGroupsThatAgreedAreChips(t *testing.T) {
	r := atDecisions(t, 0)
	chips := r.field(r.say("field.decision.agreed_by")).Parts()[0].(*widgets.Chips)
	r.focus(chips)
	r.press(fyne.KeyHome, fyne.KeySpace, fyne.KeyRight, fyne.KeyRight, fyne.KeySpace)
	groups := r.strategy().Groups
	if got := r.decision("Delta").AgreedBy; got != app.IDsOf(groups[0].ID, groups[2].ID) {
		t.Errorf("agreed: %v", got)
	}
	r.see(r.shell.Words().N("decisions.agreed", 2))
	r.press(fyne.KeySpace)
	if got := r.decision("Delta").AgreedBy; got != app.IDsOf(groups[0].ID) {
		t.Errorf("agreed after taking one back: %v", got)
	}
	r.undo()
	r.undo()
	r.undo()
	if got := r.decision("Delta").AgreedBy; got != "" || len(chips.Codes()) != 0 {
		t.Errorf("agreed after undoing: %v, the chips show %v", got, chips.Codes())
	}
}

func TestDecisionTakenWithoutADateIsTakenToday(t *testing.T) {
	r := atDecisions(t, 1)
	if got := r.fieldText(r.say("field.decision.text")); got != "Epsilon" {
		t.Fatalf("%q is chosen", got)
	}
	r.see(r.say("decisions.nodate"))
	status := r.choice(r.say("field.decision.status"))
	r.pick(status, r.say("decision.status.taken"))
	if d := r.decision("Epsilon"); d.Status != app.DecisionTaken || d.DecidedOn != r.shell.Today() {
		t.Errorf("decision = %+v", d)
	}
	date := r.say("field.decision.decided_on")
	r.enter(date, "")
	if got := r.field(date).Problem(); got != r.say("problem.required") {
		t.Errorf("without a date the field says %q", got)
	}
	r.undo()
	if d := r.decision("Epsilon"); d.Status != app.DecisionProposed || d.DecidedOn != "" {
		t.Errorf("after undoing: %+v", d)
	}
}

func TestReasonAndDissentAreKept(t *testing.T) {
	r := atDecisions(t, 0)
	r.enter(r.say("field.decision.reason"), "Weil es sein muss.")
	r.enter(r.say("field.decision.dissent"), "Der Personalrat sieht das anders.")
	if d := r.decision("Delta"); d.Reason != "Weil es sein muss." || d.Dissent != "Der Personalrat sieht das anders." {
		t.Errorf("decision = %+v", d)
	}
}

func TestDecisionsAreFiltered(t *testing.T) {
	r := atDecisions(t, 0)
	r.search("epsi")
	r.wantList("Epsilon")
	r.press(fyne.KeyEscape)
	status := r.filter(r.say("list.all.status"))
	r.pick(status, r.say("decision.status.taken"))
	r.see(r.say("list.nothing.title"))
	r.tap(r.say("list.unfilter"))
	if got := len(r.listOf("Delta", "Epsilon")); got != 2 || status.Code() != "" {
		t.Errorf("%d decisions are listed, the filter is %q", got, status.Code())
	}
}

func TestDeletedDecisionComesBack(t *testing.T) {
	r := atDecisions(t, 0)
	r.tap(r.say("form.delete"))
	r.wantList("Epsilon")
	r.tap(r.say("shell.undo"))
	r.decision("Delta")
}

func TestEmptyListOffersTheFirstDecision(t *testing.T) {
	r := newRoom(t)
	r.openEmpty()
	r.goTo(screen.Decisions)
	r.tap(r.say("decisions.addfirst"))
	r.write("Erster")
	r.tab()
	r.decision("Erster")
}

// What was typed wrongly at one record must not stand at the next.
func TestWrongDateStaysAtItsDecision(t *testing.T) {
	r := newRoom(t)
	r.openSmall()
	r.goTo(screen.Decisions)
	r.row(0)
	date := r.say("field.decision.decided_on")
	r.fill(date, "2026-13-45")
	r.row(1)
	if got := r.entry(date).(*widgets.Autosave); strings.Contains(got.Text, "13-45") || r.field(date).Problem() != "" {
		t.Errorf("the other decision shows %q: %q", got.Text, r.field(date).Problem())
	}
}
