package screens_test

import (
	"bytes"
	"image"
	"image/color"
	"image/png"
	"path/filepath"
	"slices"
	"testing"

	"fyne.io/fyne/v2"

	"kifahrplan/app"
	"kifahrplan/screens/screen"
	"kifahrplan/screens/widgets"
)

func atFrame(t *testing.T) *room {
	t.Helper()
	r := newRoom(t)
	r.openSmall()
	r.goTo(screen.Frame)
	return r
}

func TestFactsAreChanged(t *testing.T) {
	r := atFrame(t)
	r.enter(r.say("field.municipality.name"), "Altstadt")
	r.see("Altstadt · Paper 2027")
	r.enter(r.say("field.municipality.inhabitants"), "48.000")
	r.pick(r.choice(r.say("field.municipality.state")), r.say("state.SN"))
	r.pick(r.choice(r.say("field.workshop.status")), r.say("workshop.status.adopted"))
	r.enter(r.say("field.workshop.version"), "1.0")
	r.enter(r.say("field.workshop.starts_on"), "23.11.2026")
	r.enter(r.say("field.workshop.ends_on"), "24.11.2026")
	r.enter(r.say("field.workshop.place"), "Rathaus")
	s := r.onDisk()
	if m := s.Municipality; m.Name != "Altstadt" || m.Inhabitants != 48000 || m.State != "SN" {
		t.Errorf("municipality = %+v", m)
	}
	if w := s.Workshop; w.Status != app.StatusAdopted || w.Version != "1.0" || w.StartsOn != "2026-11-23" || w.EndsOn != "2026-11-24" || w.Place != "Rathaus" {
		t.Errorf("workshop = %+v", w)
	}
	r.see(r.say("workshop.status.adopted") + " 1.0")
}

func TestFactsAreCheckedAtTheField(t *testing.T) {
	r := atFrame(t)
	name, inhabitants := r.say("field.municipality.name"), r.say("field.municipality.inhabitants")
	r.enter(name, "")
	if got := r.field(name).Problem(); got != r.say("problem.required") {
		t.Errorf("no name: %q", got)
	}
	r.enter(inhabitants, "ungefähr 5000")
	if r.field(inhabitants).Problem() == "" {
		t.Error("no number: the field says nothing")
	}
	if m := r.onDisk().Municipality; m.Name != "Neustadt" || m.Inhabitants != 0 {
		t.Errorf("municipality = %+v", m)
	}
}

func TestGroupOfTheCatalogueIsAddedAndDeleted(t *testing.T) {
	r := atFrame(t)
	r.tap(r.say("frame.groups.add"))
	if offered := r.texts(); slices.Contains(offered, r.say("group.sg_it")) {
		t.Errorf("a group that is here is offered: %v", offered)
	}
	r.menuItem(r.say("group.sg_public"))
	if got := r.onDisk().Groups; len(got) != 5 || got[4].Code != app.GroupPublic {
		t.Fatalf("groups = %+v", got)
	}
	r.see(r.say("frame.figure", "Groups", "5", "Status", r.say("workshop.status.draft")))
	r.write("Bürgerschaft") // the cursor is in the name of the new group
	r.tab()
	r.see("Bürgerschaft")
	r.tap(r.say("form.delete"))
	if got := r.onDisk().Groups; len(got) != 4 {
		t.Errorf("groups = %+v", got)
	}
	r.undo()
	if got := r.onDisk().Groups; len(got) != 5 || got[4].Name != "Bürgerschaft" {
		t.Errorf("groups = %+v", got)
	}
}

func TestGroupWithANameOfItsOwn(t *testing.T) {
	r := atFrame(t)
	r.tap(r.say("frame.groups.add"))
	r.menuItem(r.say("frame.groups.own"))
	r.write("Feuerwehr")
	r.tab()
	r.enter(r.say("field.stakeholder_group.participants"), "Wehrleitung")
	if g := r.onDisk().Groups[4]; g.Code != "" || g.Name != "Feuerwehr" || g.Participants != "Wehrleitung" {
		t.Errorf("group = %+v", g)
	}
	name := r.say("field.stakeholder_group.name")
	r.enter(name, "")
	if got := r.field(name).Problem(); got != r.say("problem.required") {
		t.Errorf("without a name the field says %q", got)
	}
	r.goTo(screen.Participation)
	r.press(fyne.KeyEscape)
	if !slices.Contains(texts(only[*widgets.Chips](r)), "Feuerwehr") {
		t.Error("the new group cannot be chosen for a contribution")
	}
}

func TestRequiredGroupCannotBeDeleted(t *testing.T) {
	r := atFrame(t)
	r.row(3)
	r.see(r.say("frame.groups.always"))
	if r.hasButton(r.say("form.delete")) {
		t.Error("deleting is offered")
	}
	r.do(app.DeleteGroup(r.strategy().Groups[3].ID))
	r.see(r.say("error.edit.required"))
	if len(r.onDisk().Groups) != 4 {
		t.Error("the group is gone")
	}
}

func TestGroupWithContributionsStays(t *testing.T) {
	r := atFrame(t)
	r.tap(r.say("frame.groups.add"))
	r.menuItem(r.say("group.sg_public"))
	group := r.strategy().Groups[4].ID
	c := app.NewContribution(group, app.SortIdea)
	c.Text = "Mitreden"
	r.do(app.Put("edit.contribution.added", "", c))
	r.see(r.shell.Words().N("frame.groups.said", 1))
	r.tap(r.say("form.delete"))
	r.see(r.say("error.edit.stillused"))
	if len(r.onDisk().Groups) != 5 {
		t.Error("the group is gone")
	}
}

// pictureFile writes a coat of arms into the room's folder.
func (r *room) pictureFile(name string) {
	r.t.Helper()
	picture := image.NewRGBA(image.Rect(0, 0, 40, 50))
	for i := range 40 {
		picture.Set(i, i, color.RGBA{R: 200, A: 255})
	}
	var data bytes.Buffer
	if err := png.Encode(&data, picture); err != nil {
		r.t.Fatal(err)
	}
	r.writeFile(filepath.Join(r.dir, name), data.String())
}

func TestLogoIsSetAndRemoved(t *testing.T) {
	r := atFrame(t)
	r.pictureFile("wappen.png")
	r.see(r.say("frame.logo.none"))
	r.tap(r.say("frame.logo.choose"))
	r.row(r.listed("wappen.png"))
	r.press(fyne.KeyReturn)
	logo := r.onDisk().Municipality.Logo
	if size, _, err := image.DecodeConfig(bytes.NewReader([]byte(logo))); err != nil || size.Width != 40 || size.Height != 50 {
		t.Fatalf("the logo on disk has %d bytes: %v", len(logo), err)
	}
	r.miss(r.say("frame.logo.none"))
	r.tap(r.say("frame.logo.remove"))
	if len(r.onDisk().Municipality.Logo) != 0 {
		t.Error("the logo is still on disk")
	}
	r.see(r.say("frame.logo.none"))
	r.undo()
	if r.onDisk().Municipality.Logo != logo {
		t.Error("undoing does not bring the logo back")
	}
}

func TestFileThatIsNoPictureIsRefused(t *testing.T) {
	r := atFrame(t)
	r.writeFile(filepath.Join(r.dir, "wappen.png"), "kein Bild")
	r.tap(r.say("frame.logo.choose"))
	r.row(r.listed("wappen.png"))
	r.press(fyne.KeyReturn)
	r.see(r.say("error.logo.unreadable"))
	if len(r.onDisk().Municipality.Logo) != 0 {
		t.Error("there is a logo on disk")
	}
}
