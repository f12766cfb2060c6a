package screens_test

import (
	"testing"

	"fyne.io/fyne/v2"

	"kifahrplan/app"
	"kifahrplan/app/consensus"
	"kifahrplan/app/figure"
	"kifahrplan/screens/screen"
	"kifahrplan/screens/widgets"
)

// atPositions opens a workshop with a section of the service agreement and a system with personal data.
func atPositions(t *testing.T) *room {
	t.Helper()
	r := newRoom(t)
	edit := app.NewWorkshopEdit(app.Municipality{Name: "Neustadt"}, app.Workshop{Title: "Paper 2027", Language: r.shell.Settings().Language, Status: app.StatusDraft})
	clause, system := app.NewClause(new(app.Strategy), "dv07"), app.NewSystem()
	clause.Title, system.Name, system.Data = "Keine Kontrolle", "Chatbot", app.DataPersonal
	edit.Put = append(edit.Put, clause, system)
	r.open(edit, nil)
	r.goTo(screen.Positions)
	r.row(0)
	return r
}

// stance is the choice of a group's stance: they stand in the order of the groups.
func (r *room) stance(code app.GroupCode) *widgets.Choice {
	r.t.Helper()
	want := r.say("positions.choose")
	i := 0
	for _, c := range all[*widgets.Choice](r.top()) {
		if c.PlaceHolder != want {
			continue
		}
		if r.strategy().Groups[i].Code == code {
			return c
		}
		i++
	}
	r.t.Fatalf("no choice for %s", code)
	return nil
}

func (r *room) takes(code app.GroupCode, s app.Stance) {
	r.t.Helper()
	for _, option := range r.stance(code).Options {
		if word := r.say("stance." + string(s)); len(option) > len(word) && option[len(option)-len(word):] == word {
			r.pick(r.stance(code), option)
			return
		}
	}
	r.t.Fatalf("no option for %s", s)
}

// standing is where the groups stand on the first subject, as it is on disk.
func (r *room) standing() consensus.Standing {
	r.t.Helper()
	s := r.onDisk()
	return consensus.Of(s, consensus.Subjects(s)[0])
}

func TestGroupsTakePositions(t *testing.T) {
	r := atPositions(t)
	r.see(r.say("consensus.demand.agreement"), r.say("consensus.incomplete"), "Keine Kontrolle")
	for _, code := range app.RequiredGroups() {
		r.takes(code, app.StanceAgrees)
	}
	if got := r.standing(); got.State != consensus.Agreed {
		t.Fatalf("%s: %+v", got.State, got.Voices)
	}
	r.see(r.shell.Words().N("positions.figure", 2, "Agreed", "1", "Disputed", "0"))
	r.undo()
	if got := r.standing(); got.State != consensus.Incomplete || len(got.Missing()) != 1 {
		t.Errorf("after undoing: %s, missing %v", got.State, got.Missing())
	}
}

func TestConditionBecomesATaskAndTheStateFollows(t *testing.T) {
	r := atPositions(t)
	for _, code := range app.RequiredGroups()[1:] {
		r.takes(code, app.StanceAgrees)
	}
	r.takes(app.GroupStaffCouncil, app.StanceCondition)
	r.enter(r.say("field.position.text"), "Löschen nach 30 Tagen")
	r.enter(r.say("field.position.speaker"), "Vorsitzende")
	council := r.standing().Voices[0]
	if r.standing().State != consensus.Conditional || council.Now.Text != "Löschen nach 30 Tagen" || council.Now.Speaker != "Vorsitzende" || council.Now.GivenOn != "2026-11-23" {
		t.Fatalf("%s: %+v", r.standing().State, council.Now)
	}
	r.see(r.say("positions.condition", "Group", council.Group.Label(r.shell.Words()), "Text", "Löschen nach 30 Tagen"))
	r.tap(r.say("positions.totask"))
	task := r.task("Löschen nach 30 Tagen")
	if task.PositionID != council.Now.ID {
		t.Fatalf("%+v", task)
	}
	if r.hasButton(r.say("positions.totask")) {
		t.Error("a second task of the same condition is offered")
	}
	r.do(app.SetTaskStatus(task.ID, app.TaskDone))
	if got := r.standing(); got.State != consensus.Agreed {
		t.Errorf("after the task: %s", got.State)
	}
	r.see(r.say("positions.condition.met", "Group", council.Group.Label(r.shell.Words()), "Text", "Löschen nach 30 Tagen"))
	r.tap(r.say("task.status.done") + ": " + task.Title)
	if r.chosenPage() != r.say("page.roadmap") {
		t.Errorf("at %q", r.chosenPage())
	}
}

func TestChangedMindIsInTheHistory(t *testing.T) {
	r := atPositions(t)
	r.takes(app.GroupIT, app.StanceAgrees)
	r.takes(app.GroupIT, app.StanceObjects)
	r.enter(r.say("field.position.text"), "Zu teuer")
	it := consensus.Of(r.onDisk(), consensus.Subjects(r.onDisk())[0]).Voices[2]
	if it.Group.Code != app.GroupIT || it.Now.Stance != app.StanceObjects || len(it.Earlier) != 1 {
		t.Fatalf("%+v", it)
	}
	r.see(r.say("positions.earlier", "Date", "23.11.2026", "Said", r.say("stance.agrees")), r.say("consensus.disputed"))
	r.tap(r.say("positions.earlier.delete"))
	if n := len(r.onDisk().Positions); n != 1 {
		t.Errorf("%d positions", n)
	}
}

// An arrow opens the list: it does not leave a position behind on its way to the one that is meant.
func TestArrowsTakeNoStance(t *testing.T) {
	r := atPositions(t)
	r.focus(r.stance(app.GroupIT))
	r.press(fyne.KeyRight)
	if n := len(r.onDisk().Positions); n != 0 {
		t.Fatalf("%d positions before anything was chosen", n)
	}
	r.press(fyne.KeyDown, fyne.KeyDown, fyne.KeyReturn)
	if all := r.onDisk().Positions; len(all) != 1 {
		t.Errorf("%d positions, not the chosen one: %+v", len(all), all)
	}
}

func TestShortcutMakesATaskOfTheFirstConditionWithoutOne(t *testing.T) {
	r := atPositions(t)
	r.shortcut(ctrl(fyne.KeyT))
	if n := len(r.onDisk().Tasks); n != 0 {
		t.Fatalf("%d tasks without a condition", n)
	}
	r.takes(app.GroupIT, app.StanceCondition)
	r.takes(app.GroupLegal, app.StanceObjects)
	for range 3 {
		r.shortcut(ctrl(fyne.KeyT))
	}
	if n := len(r.onDisk().Tasks); n != 2 {
		t.Errorf("%d tasks of a condition and an objection", n)
	}
	r.tap(r.say("positions.task.show")) // the toast leads there
	if r.chosenPage() != r.say("page.roadmap") {
		t.Errorf("at %q", r.chosenPage())
	}
}

func TestSubjectsAreFilteredAndSorted(t *testing.T) {
	r := atPositions(t)
	r.takes(app.GroupIT, app.StanceObjects)
	rows := only[*widgets.Rows](r)
	r.pick(r.filter(r.say("positions.alltopics")), r.say("topic.system"))
	if r.see("Chatbot"); rows.Rows() != 1 {
		t.Errorf("%d rows", rows.Rows())
	}
	r.search("gibt es nicht")
	r.tap(r.say("list.unfilter"))
	if rows.Rows() != 2 {
		t.Errorf("%d rows", rows.Rows())
	}
}

func TestMatrixAndListOfWhatIsOwedLeadToTheSubject(t *testing.T) {
	r := atPositions(t)
	r.tabAt(1)
	system := app.Subject{Topic: app.TopicSystem, ID: r.strategy().Systems[0].ID}
	only[*widgets.SpotDrawing](r).OnSpot(figure.SubjectKey(system))
	if r.see(r.say("positions.visit")); !r.shows(r.say("consensus.demand.personal")) {
		t.Error("the matrix does not lead to the system")
	}
	r.tabAt(2)
	r.see(r.shell.Words().N("positions.owed", 2))
	r.tap(r.say("topic.clause") + ": Keine Kontrolle")
	r.see(r.say("consensus.demand.agreement"))
	r.tap(r.say("positions.visit"))
	if r.chosenPage() != r.say("page.guidelines") {
		t.Errorf("at %q", r.chosenPage())
	}
}

func TestGroupsSignAVersionAndLaterChangesAreSeen(t *testing.T) {
	r := atPositions(t)
	r.tabAt(3)
	r.see(r.say("versions.empty.title"))
	r.shortcut(ctrl(fyne.KeyN))
	v, ok := r.onDisk().LatestVersion()
	if !ok || v.Number != 1 || v.Title != "Paper 2027 0.1" || v.FrozenOn != "2026-11-23" {
		t.Fatalf("%+v", v)
	}
	r.see(r.say("versions.frozen", "Date", "23.11.2026", "Hash", v.Hash.Short()), r.shell.Words().N("versions.differences", 0))
	r.enter(r.say("field.signature.name"), "Frau Albers") // the first group signs
	if s := r.onDisk().SignatureOf(v.ID, r.strategy().Groups[0].ID); s.SignedOn != "2026-11-23" {
		t.Errorf("signed on %q, not today", s.SignedOn)
	}
	r.enter(r.say("field.signature.signed_on"), "20.11.2026")
	r.enter(r.say("field.signature.name"), "Albers")
	if s := r.onDisk().SignatureOf(v.ID, r.strategy().Groups[0].ID); s.SignedOn != "2026-11-20" {
		t.Errorf("signed on %q, not on the day that was entered", s.SignedOn)
	}
	r.enter(r.say("field.signature.name"), "Frau Albers")
	if s := r.onDisk().SignatureOf(v.ID, r.strategy().Groups[0].ID); !s.Signed() || s.Name != "Frau Albers" || len(r.onDisk().Signatures) != 1 {
		t.Fatalf("%+v", r.onDisk().Signatures)
	}
	r.see(r.say("versions.signed", "Signed", "1", "All", "4"))
	system := r.strategy().Systems[0]
	system.Status = app.SystemPilot
	r.do(app.Put("edit.system.changed", "", system))
	r.see(r.shell.Words().N("versions.differences", 1), r.say("versions.before", "Text", r.say("system.status.idea")),
		r.say("versions.after", "Text", r.say("system.status.pilot")))
	if !r.shows(r.say("versions.changed", "Number", "1")) {
		t.Error("the head does not say that the strategy changed")
	}
	r.tap(r.say("versions.add"))
	r.see(r.shell.Words().N("versions.differences", 0))
	r.pick(r.choice(r.say("versions.with")), r.say("version.name", "Number", "1")+": Paper 2027 0.1")
	r.see(r.shell.Words().N("versions.differences", 1))
	r.tap(r.say("kind.system") + ": Chatbot")
	if r.chosenPage() != r.say("page.integration") {
		t.Errorf("at %q", r.chosenPage())
	}
}
