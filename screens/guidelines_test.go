package screens_test

import (
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
	for i, name := range []string{"principles", "rules", "agreement", "pass"} {
		if name == tab {
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

func fillGuidelines(r *room) {
	var ids, sections []app.ContentID
	for _, p := range r.shell.Words().Library().Principles[:8] {
		ids = append(ids, app.ContentID(p.ID))
	}
	for _, s := range r.shell.Words().Library().Agreement.Sections {
		sections = append(sections, app.ContentID(s.ID))
	}
	r.do(app.AdoptPrinciples(ids...))
	r.do(app.AdoptClauses(sections...))
	r.do(app.AddPurpose("Texte entwerfen und überarbeiten", ""))
	r.do(app.AddPurpose("Zusammenfassen", ""))
	st := r.strategy()
	r.do(app.SetUsageRule(st.UsageRules[0].ID, app.DataNone, "", "", func(u *app.UsageRule) { u.Verdict = app.VerdictAllowed }))
	r.do(app.SetUsageRule(st.UsageRules[0].ID, app.DataPersonal, "", "", func(u *app.UsageRule) {
		u.Verdict, u.Condition = app.VerdictConditional, "Nur in freigegebenen Werkzeugen."
	}))
	r.do(app.Delete(app.RefOf(st.UsageRules[3])))
	for i, name := range []string{"Hauptamt", "Sozialamt", "Presse und Kommunikation"} {
		p := app.NewPassProgress(name)
		p.Staff, p.Informed, p.Trained, p.Checked, p.Acknowledged = 1240-i*300, 30, 20, 12, 10
		r.do(app.Put("edit.pass_progress.added", "", p))
	}
	c := app.NewComment(r.strategy().ClausesInOrder()[0].ID, r.strategy().Groups[0].ID)
	c.Text = "Das geht noch nicht weit genug."
	r.do(app.Put("edit.clause_comment.added", "", c))
}
