package screens_test

import (
	"slices"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver/desktop"

	"kifahrplan/app"
	"kifahrplan/screens/screen"
	"kifahrplan/screens/widgets"
)

// atGuidelines opens an empty workshop on a tab of the page.
func atGuidelines(t *testing.T, tab string) *room {
	t.Helper()
	r := newRoom(t)
	r.openEmpty()
	r.goTo(screen.Guidelines)
	r.openTab(tab)
	return r
}

// openTab chooses a tab with the row of tabs.
func (r *room) openTab(tab string) {
	r.t.Helper()
	for _, tabs := range [][]string{{"principles", "rules", "agreement", "pass"}, {"classify", "duties", "pyramid"}} {
		if i := slices.Index(tabs, tab); i >= 0 {
			r.focus(all[*widgets.Chips](r.top())[0])
			r.canvas().Focused().TypedRune(rune('1' + i))
			return
		}
	}
	r.t.Fatalf("no tab %q", tab)
}

// altArrow presses Alt with an arrow where the focus is.
func (r *room) altArrow(key fyne.KeyName) {
	r.canvas().Focused().(fyne.Shortcutable).TypedShortcut(&desktop.CustomShortcut{KeyName: key, Modifier: fyne.KeyModifierAlt})
}

// principleTitles lists the principles in the room's order.
func (r *room) principleTitles() []string {
	var out []string
	for _, p := range r.onDisk().PrinciplesInOrder() {
		out = append(out, app.TitleOf(p, r.shell.Words()))
	}
	return out
}

// tick ticks a box of a dialog.
func (r *room) tick(label string) {
	r.t.Helper()
	for _, c := range all[*widgets.Check](r.top()) {
		if c.Text == label {
			r.focus(c)
			c.TypedRune(' ')
			return
		}
	}
	r.t.Fatalf("no box %q", label)
}

func (r *room) libraryTitle(i int) string {
	return r.shell.Words().Library().Principles[i].Title.In(string(r.shell.Words().Language()))
}

// adoptTwo adopts the first two principles of the library through the dialog.
func (r *room) adoptTwo() {
	r.t.Helper()
	r.tap(r.say("guidelines.principles.adopt"))
	r.tick(r.libraryTitle(0))
	r.tick(r.libraryTitle(1))
	r.see(r.shell.Words().N("adopt.count", 2))
	r.tap(r.say("adopt.do"))
}

func TestPrinciplesAreAdoptedInOneEdit(t *testing.T) {
	r := atGuidelines(t, "principles")
	r.adoptTwo()
	if got := r.principleTitles(); len(got) != 2 || got[0] != r.libraryTitle(0) || got[1] != r.libraryTitle(1) {
		t.Errorf("adopted %q", got)
	}
	r.see(r.shell.Words().N("guidelines.principles.figure", 2, "Agreed", "0"))
	r.tap(r.say("guidelines.principles.adopt"))
	r.see(r.say("guidelines.adopt.title"))
	done := all[*widgets.Check](r.top())[0]
	if done.Text != r.say("adopt.done", "Title", r.libraryTitle(0)) || !done.Disabled() || !done.Checked {
		t.Errorf("what was adopted is offered again: %q", done.Text)
	}
	r.press(fyne.KeyEscape)
	r.undo()
	if got := r.principleTitles(); len(got) != 0 {
		t.Errorf("after undoing there are %q", got)
	}
}

func TestRewordedPrincipleGoesBackToTheLibrary(t *testing.T) {
	r := atGuidelines(t, "principles")
	r.adoptTwo()
	label := r.say("field.principle.text")
	r.enter(label, "Erst der Nutzen.")
	p := r.onDisk().PrinciplesInOrder()[0]
	if p.Text != "Erst der Nutzen." || p.Title != "" || p.Status != app.PrincipleAdapted {
		t.Errorf("reworded: %+v", p)
	}
	r.see(r.say("form.wording.own"), r.say("principle.status.adapted"))
	r.tap(r.say("guidelines.principles.restore"))
	if p := r.onDisk().PrinciplesInOrder()[0]; p.Text != "" || p.Status != app.PrincipleSelected {
		t.Errorf("restored: %+v", p)
	}
	r.miss(r.say("form.wording.own"))
	if got, want := r.fieldText(label), r.shell.Words().Library().Principles[0].Text.DE; got != want {
		t.Errorf("the field shows %q, want %q", got, want)
	}
	r.enter(label, "x")
	r.enter(label, r.shell.Words().Library().Principles[0].Text.DE)
	if p := r.onDisk().PrinciplesInOrder()[0]; p.Text != "" {
		t.Errorf("the library's own text is kept: %q", p.Text)
	}
}

func TestSourceOfAPrincipleNamesItsLicence(t *testing.T) {
	r := atGuidelines(t, "principles")
	r.do(app.AdoptPrinciples("gp03"))
	r.see("Stadt Essen", "CC BY-SA 4.0", "Wer Wortlaut übernimmt")
	r.tap(r.say("guidelines.principles.own"))
	r.write("Eigenes")
	r.tab()
	r.see(r.say("guidelines.source.own"))
	if got := r.principleTitles(); got[1] != "Eigenes" {
		t.Errorf("principles: %q", got)
	}
}

func TestPrinciplesMoveWithAltAndButtons(t *testing.T) {
	r := atGuidelines(t, "principles")
	r.adoptTwo()
	r.row(0)
	r.altArrow(fyne.KeyDown)
	if got := r.principleTitles(); got[0] != r.libraryTitle(1) {
		t.Errorf("after Alt+Down: %q", got)
	}
	r.tap(r.say("guidelines.up"))
	if got := r.principleTitles(); got[0] != r.libraryTitle(0) {
		t.Errorf("after the button: %q", got)
	}
	r.row(1)
	r.altArrow(fyne.KeyUp)
	r.altArrow(fyne.KeyUp) // is at the top already
	if got := r.principleTitles(); got[0] != r.libraryTitle(1) {
		t.Errorf("after Alt+Up: %q", got)
	}
}

// atRule opens a workshop with one purpose.
func atRule(t *testing.T) *room {
	t.Helper()
	r := atGuidelines(t, "rules")
	r.tap(r.say("guidelines.rules.add"))
	r.write("Texte entwerfen")
	r.tab()
	return r
}

func (r *room) rule(data app.DataKind) app.UsageRule {
	r.t.Helper()
	table := app.UsageTableOf(r.onDisk())
	rule, ok := table.Rule("Texte entwerfen", data)
	if !ok {
		r.t.Fatalf("no rule for %s among %q", data, table.Purposes)
	}
	return rule
}

func (r *room) verdict(v app.Verdict) {
	r.t.Helper()
	chips := r.field(r.say("field.usage_rule.verdict")).Parts()[0].(*widgets.Chips)
	r.focus(chips)
	for i, each := range app.Verdicts() {
		if each == v {
			chips.TypedRune(rune('1' + i))
		}
	}
}

func TestPurposeComesWithRulesForAllData(t *testing.T) {
	r := atRule(t)
	for _, data := range app.DataKinds() {
		if rule := r.rule(data); rule.Verdict != app.VerdictForbidden {
			t.Errorf("%s: %+v", data, rule)
		}
	}
	r.undo() // the name
	r.undo() // the purpose
	if n := len(r.onDisk().UsageRules); n != 0 {
		t.Errorf("%d rules are left", n)
	}
}

func TestConditionalRuleWaitsForItsCondition(t *testing.T) {
	r := atRule(t)
	only[*widgets.Table](r).Focus()
	r.press(fyne.KeyRight)
	r.verdict(app.VerdictConditional)
	if rule := r.rule(app.DataPersonal); rule.Verdict != app.VerdictForbidden {
		t.Errorf("without a condition: %+v", rule)
	}
	label := r.say("field.usage_rule.condition")
	r.hold(r.field(label).Parts()[0])
	r.see(r.say("guidelines.rules.pending", "Verdict", r.say("verdict.forbidden")))
	r.write("Nur freigegebene Werkzeuge")
	r.tab()
	rule := r.rule(app.DataPersonal)
	if rule.Verdict != app.VerdictConditional || rule.Condition != "Nur freigegebene Werkzeuge" {
		t.Errorf("with a condition: %+v", rule)
	}
	r.see("◐ " + r.say("guidelines.verdict.conditional"))
	r.enter(label, "")
	if got := r.field(label).Problem(); got != r.say("problem.required") {
		t.Errorf("without a condition the field says %q", got)
	}
	if rule := r.rule(app.DataPersonal); rule.Condition == "" {
		t.Error("the condition is gone")
	}
	r.verdict(app.VerdictAllowed)
	if rule := r.rule(app.DataPersonal); rule.Verdict != app.VerdictAllowed {
		t.Errorf("allowed: %+v", rule)
	}
}

func TestDeletedRuleLeavesAnEmptyCell(t *testing.T) {
	r := atRule(t)
	r.tap(r.say("guidelines.rules.clear"))
	r.see(r.say("guidelines.rules.norule"), r.shell.Words().N("guidelines.rules.open", 1))
	r.verdict(app.VerdictAllowed)
	if rule := r.rule(app.DataNone); rule.Verdict != app.VerdictAllowed {
		t.Errorf("decided anew: %+v", rule)
	}
	r.tap(r.say("guidelines.rules.delete"))
	r.see(r.say("guidelines.rules.empty.title"))
	r.tap(r.say("shell.undo"))
	r.rule(app.DataSecret)
}

func TestPurposeIsNotThereTwice(t *testing.T) {
	r := atRule(t)
	r.tap(r.say("guidelines.rules.add"))
	label := r.say("field.usage_rule.purpose")
	r.enter(label, "texte entwerfen")
	if got := r.field(label).Problem(); got != r.say("guidelines.rules.taken") {
		t.Errorf("the field says %q", got)
	}
	if n := len(app.UsageTableOf(r.onDisk()).Purposes); n != 2 {
		t.Errorf("%d purposes", n)
	}
}

func TestOutlineOfTheAgreementIsAdopted(t *testing.T) {
	r := atGuidelines(t, "agreement")
	r.tap(r.say("guidelines.agreement.outline"))
	sections := r.shell.Words().Library().Agreement.Sections
	if n := len(r.onDisk().Clauses); n != len(sections) {
		t.Errorf("%d sections", n)
	}
	r.see(r.shell.Words().N("guidelines.agreement.figure", len(sections), "Agreed", "0", "Objected", "0"))
	r.see(r.say("guidelines.agreement.hints"), sections[0].Hints[0].DE, "Personalrat")
	r.tap(r.say("guidelines.agreement.add"))
	r.write("Hausregeln")
	r.tab()
	all := r.onDisk().ClausesInOrder()
	if last := all[len(all)-1]; last.Title != "Hausregeln" {
		t.Errorf("the last section is %+v", last)
	}
	r.miss(r.say("guidelines.agreement.hints"))
	r.pick(r.choice(r.say("field.clause.status")), r.say("clause.status.objected"))
	r.see(r.shell.Words().N("guidelines.agreement.figure", len(all), "Agreed", "0", "Objected", "1"))
}

func TestLegalBasisIsSuggestedForTheState(t *testing.T) {
	r := atGuidelines(t, "agreement")
	r.tap(r.say("guidelines.agreement.outline"))
	r.see(r.say("guidelines.agreement.nostate"))
	r.do(app.Change(r.strategy().Municipality.ID, "edit.municipality.changed", "", func(m *app.Municipality) { m.State = "NW" }))
	r.see("von der Rechtsabteilung zu bestätigen")
	r.tap(r.say("guidelines.agreement.take"))
	if got := r.onDisk().ClausesInOrder()[0].LegalBasis; got != "§ 72 Abs. 3 Nr. 2 LPVG" {
		t.Errorf("legal basis: %q", got)
	}
}

func TestGroupsCommentOnSections(t *testing.T) {
	r := atGuidelines(t, "agreement")
	r.tap(r.say("guidelines.agreement.outline"))
	r.tap(r.say("guidelines.comments.add"))
	r.hold(r.field(r.say("field.clause_comment.text")).Parts()[0])
	r.write("Das geht zu weit.")
	r.tab()
	groups := r.strategy().Groups
	r.pick(r.choice(r.say("field.clause_comment.group_id")), groups[1].Label(r.shell.Words()))
	c := r.onDisk().Comments[0]
	if c.Text != "Das geht zu weit." || c.GroupID != groups[1].ID || c.ClauseID != r.onDisk().ClausesInOrder()[0].ID {
		t.Errorf("comment: %+v", c)
	}
	r.see(r.shell.Words().N("guidelines.agreement.comments", 1))
	r.tap(r.say("guidelines.comments.delete"))
	if n := len(r.onDisk().Comments); n != 0 {
		t.Errorf("%d comments are left", n)
	}
	r.tap(r.say("shell.undo"))
	r.see(r.say("guidelines.comments.delete"))
}

func TestPassCountsNoMoreThanTheStaff(t *testing.T) {
	r := atGuidelines(t, "pass")
	r.see(r.say("guidelines.pass.parts"), r.shell.Words().Library().Pass.Checklist[0].Text.DE)
	r.tap(r.say("guidelines.pass.add"))
	r.write("Hauptamt")
	r.tab()
	r.enter(r.say("field.pass_progress.staff"), "40")
	r.enter(r.say("field.pass_progress.informed"), "30")
	informed := r.say("field.pass_progress.trained")
	r.enter(informed, "41")
	if got := r.field(informed).Problem(); got != r.say("form.number", "Least", "0", "Most", "40") {
		t.Errorf("the field says %q", got)
	}
	r.enter(informed, "20")
	staff := r.say("field.pass_progress.staff")
	r.enter(staff, "25")
	if got := r.field(staff).Problem(); got == "" {
		t.Error("fewer employees than were informed")
	}
	got := r.onDisk().PassProgress[0]
	if got.Staff != 40 || got.Informed != 30 || got.Trained != 20 || got.Department != "Hauptamt" {
		t.Errorf("progress: %+v", got)
	}
	r.see("30 (75\u00a0%)", r.say("guidelines.pass.sum"))
}

func TestGuidelinesAreLockedInAFileThatIsOnlyRead(t *testing.T) {
	r := newRoom(t)
	r.openSample()
	r.leaveElsewhere()
	r.shell.Open(r.path())
	r.tap(r.say("shell.openreadonly"))
	r.goTo(screen.Guidelines)
	for tab, buttons := range map[string][]string{
		"principles": {"guidelines.principles.adopt", "guidelines.principles.own", "guidelines.up", "guidelines.down"},
		"rules":      {"guidelines.rules.add", "guidelines.rules.clear", "guidelines.rules.delete"},
		"agreement":  {"guidelines.agreement.add", "guidelines.comments.add"},
		"pass":       {"guidelines.pass.add"},
	} {
		r.openTab(tab)
		for _, id := range buttons {
			if !r.button(r.say(id)).Disabled() {
				t.Errorf("%s: %s can be used", tab, id)
			}
		}
		for _, f := range all[*widgets.Field](r.top()) {
			control, ok := f.Parts()[0].(fyne.Disableable)
			if ok && !control.Disabled() {
				t.Errorf("%s: %q can be changed", tab, labelOf(f))
			}
		}
		if r.hasButton(r.say("form.delete")) || r.hasButton(r.say("guidelines.comments.delete")) {
			t.Errorf("%s: something can be deleted", tab)
		}
	}
}

// A record that is found by searching opens the tab on which it is edited.
func TestFoundRecordOpensItsTab(t *testing.T) {
	r := newRoom(t)
	r.openSmall()
	r.do(app.AdoptPrinciples("gp01"))
	r.do(app.AdoptClauses("dv01", "dv02"))
	comment := app.NewComment(r.strategy().ClausesInOrder()[1].ID, r.strategy().Groups[0].ID)
	comment.Text = "Zu knapp"
	r.do(app.Put("edit.clause_comment.added", "", comment))
	r.shell.Go(screen.RouteTo(app.RefOf(comment)))
	if got := r.fieldText(r.say("field.clause.title")); got != app.TitleOf(r.strategy().ClausesInOrder()[1], r.shell.Words()) {
		t.Errorf("%q is shown", got)
	}
}
