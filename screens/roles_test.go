package screens_test

import (
	"testing"

	"kifahrplan/app"
	"kifahrplan/screens/screen"
)

// The role that does a task of the library follows the language until the room names somebody.
func TestRoleOfAnAdoptedTask(t *testing.T) {
	r := atTemplates(t, usualSettings())
	task := r.template("t101")
	role, _ := r.shell.Words().Library().Role(task.Role)
	r.tick(task.Title.DE)
	r.tap(r.say("adopt.do"))
	label := r.say("field.task.responsible")
	if got := r.fieldText(label); got != role.Label.DE || r.onDisk().Tasks[0].Responsible != "" {
		t.Errorf("the field shows %q, on disk is %q", got, r.onDisk().Tasks[0].Responsible)
	}
	r.see(r.say("form.role.library"))
	r.enter(label, "Frau Öz")
	if got := r.onDisk().Tasks[0]; got.Responsible != "Frau Öz" || got.Reworded() {
		t.Errorf("on disk %+v", got)
	}
	r.see(r.say("form.role.own"), r.say("templates.from"))
	for _, text := range []string{"", role.Label.DE} {
		r.enter(label, "Frau Öz")
		r.enter(label, text)
		if got := r.onDisk().Tasks[0].Responsible; got != "" || r.fieldText(label) != role.Label.DE {
			t.Errorf("%q: on disk is %q, the field shows %q", text, got, r.fieldText(label))
		}
	}
	r.see(r.say("form.role.library"))
	r.shell.SetSettings(func(s *app.Settings) { s.Language = app.English })
	if got := r.fieldText(r.say("field.task.responsible")); got != role.Label.EN {
		t.Errorf("in English the field shows %q", got)
	}
	r.goTo(screen.Overview)
	r.miss(r.shell.Words().N("lack.responsible", 1, "Names", r.say("lack.name", "Name", task.Title.EN)))
}

func TestRoleOfAnAdoptedRisk(t *testing.T) {
	own := app.NewHazard("")
	own.Title, own.Owner = "Server fällt aus", "Frau Öz"
	r := atFollowUp(t, atHazards, own)
	r.tap(r.say("followup.fromlibrary"))
	r.tick(r.say("library.r01.title"))
	r.tap(r.say("adopt.do"))
	role, label := r.say("library.r01.owner"), r.say("field.hazard.owner")
	if got := r.fieldText(label); got != role {
		t.Errorf("the field shows %q, want %q", got, role)
	}
	r.see(r.say("form.role.library"))
	if got := app.SuggestedOwners(r.strategy(), r.onDisk().Hazards[1].ID, r.shell.Words()); len(got) != 1 || got[0] != "Frau Öz" {
		t.Errorf("suggested: %q", got)
	}
	r.enter(label, "Frau Öz")
	r.see(r.say("form.role.own"))
	r.enter(label, "")
	if got := r.fieldText(label); got != role {
		t.Errorf("emptied, the field shows %q", got)
	}
	r.row(1)
	r.miss(r.say("form.role.own"), r.say("form.role.library")) // the room's own risk
}
