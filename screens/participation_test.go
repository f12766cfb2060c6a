package screens_test

import (
	"slices"
	"testing"
	"time"

	"fyne.io/fyne/v2"

	"kifahrplan/app"
	"kifahrplan/screens/screen"
	"kifahrplan/screens/widgets"
)

// atParticipation opens a workshop with the cursor in the line for capturing.
func atParticipation(t *testing.T, open func(*room)) *room {
	t.Helper()
	r := newRoom(t)
	open(r)
	r.goTo(screen.Participation)
	r.focus(r.capture())
	return r
}

// listOf returns the texts in the order of the list that are among the wanted ones.
func (r *room) listOf(wanted ...string) []string {
	r.t.Helper()
	var list fyne.CanvasObject
	if rows := all[*widgets.Rows](r.top()); len(rows) > 0 {
		list = rows[0]
	} else if tables := all[*widgets.Table](r.top()); len(tables) > 0 {
		list = tables[0]
	} else {
		return nil
	}
	return slices.DeleteFunc(texts(list), func(s string) bool { return !slices.Contains(wanted, s) })
}

// wantList fails when the list does not show just these of the small workshop's texts, in this order.
func (r *room) wantList(want ...string) {
	r.t.Helper()
	known := []string{"Alpha", "Beta", "Gamma", "Delta", "Epsilon", "Quadrant", "Radius", "Sextant", "Tangent"}
	if got := r.listOf(append(known, want...)...); !slices.Equal(got, want) {
		r.t.Errorf("the list shows %q, want %q", got, want)
	}
}

func TestWhatIsTypedIsOnDiskBeforeEnter(t *testing.T) {
	r := atParticipation(t, (*room).openEmpty)
	r.write("Wer haftet")
	if len(r.onDisk().Contributions) != 0 {
		t.Fatal("every letter is written at once")
	}
	r.clock.Advance(300 * time.Millisecond)
	id := r.contribution("Wer haftet").ID
	r.write("?")
	r.shell.Flushers().FlushAll()
	if got := r.contribution("Wer haftet?"); got.ID != id {
		t.Error("going on typing made another contribution")
	}
	r.press(fyne.KeyReturn)
	if r.capture().Text != "" || !r.capture().Focused() {
		t.Error("Enter does not begin the next contribution")
	}
	r.now = r.now.Add(time.Second)
	r.write("Was kostet das?")
	r.press(fyne.KeyReturn)
	if got := len(r.onDisk().Contributions); got != 2 {
		t.Errorf("%d contributions", got)
	}
	r.wantList("Was kostet das?", "Wer haftet?") // the newest first
}

func TestDigitChoosesTheGroupAtTheStartOfTheLine(t *testing.T) {
	r := atParticipation(t, (*room).openEmpty)
	r.write("3Seit 2 Jahren")
	r.press(fyne.KeyReturn)
	c := r.contribution("Seit 2 Jahren")
	if want := r.strategy().Groups[2].ID; c.GroupID != want {
		t.Error("the third group was not chosen")
	}
	if got := only[*widgets.Chips](r).Code(); got != string(c.GroupID) {
		t.Error("the chips show another group")
	}
	r.write("2Frage")
	r.press(fyne.KeyReturn)
	r.write("3 Monate Zeit") // a space after the digit: it was meant as text, and the group before it stays
	r.press(fyne.KeyReturn)
	if c := r.contribution("3 Monate Zeit"); c.GroupID != r.strategy().Groups[1].ID {
		t.Error("a number at the start of a text changed the group")
	}
	for _, text := range []string{"24 Monate", "30 Tage", "4,5 Stellen"} {
		r.write(text)
		r.press(fyne.KeyReturn)
		if c := r.contribution(text); c.GroupID != r.strategy().Groups[1].ID {
			t.Errorf("%q changed the group", text)
		}
	}
	r.write("9 Fragen") // there is no ninth group
	r.press(fyne.KeyReturn)
	r.contribution("9 Fragen")
}

func TestGroupAndSortChangeWhileTyping(t *testing.T) {
	r := atParticipation(t, (*room).openEmpty)
	r.write("Bitte schulen")
	r.shell.Flushers().FlushAll()
	r.focus(only[*widgets.Chips](r))
	r.write("2")
	r.pick(r.filterOf("contribution.sort.idea", 0), r.say("contribution.sort.idea"))
	c := r.contribution("Bitte schulen")
	if c.GroupID != r.strategy().Groups[1].ID || c.Sort != app.SortIdea {
		t.Errorf("contribution = %+v", c)
	}
	if len(r.onDisk().Contributions) != 1 {
		t.Error("there are several contributions now")
	}
}

// filterOf is the n-th choice outside of fields that offers a message.
func (r *room) filterOf(id string, n int) *widgets.Choice {
	r.t.Helper()
	var found []*widgets.Choice
	for _, c := range all[*widgets.Choice](r.top()) {
		if slices.Contains(c.Options, r.say(id)) && !r.inField(c) {
			found = append(found, c)
		}
	}
	if n >= len(found) {
		r.t.Fatalf("%d choices offer %q", len(found), r.say(id))
	}
	return found[n]
}

func TestEmptiedTextLeavesNothing(t *testing.T) {
	r := atParticipation(t, (*room).openEmpty)
	r.write("Doch nicht")
	r.shell.Flushers().FlushAll()
	r.selectAll()
	r.press(fyne.KeyDelete)
	r.shell.Flushers().FlushAll()
	if got := r.onDisk().Contributions; len(got) != 0 {
		t.Errorf("left: %+v", got)
	}
	r.write("Oder doch")
	r.press(fyne.KeyReturn)
	r.contribution("Oder doch")
}

func TestTypingAContributionIsOneStepOfUndo(t *testing.T) {
	r := atParticipation(t, (*room).openSmall)
	for _, part := range []string{"Eins ", "zwei ", "drei"} {
		r.write(part)
		r.clock.Advance(time.Second)
	}
	r.press(fyne.KeyReturn)
	r.undo()
	if got := len(r.onDisk().Contributions); got != 3 {
		t.Fatalf("%d contributions after one undo", got)
	}
	r.redo()
	r.contribution("Eins zwei drei")
}

func TestContributionsAreFilteredSortedAndSearched(t *testing.T) {
	r := atParticipation(t, (*room).openSmall)
	r.pick(r.filterOf("contribution.sort.concern", 1), r.say("contribution.sort.concern"))
	r.wantList("Beta")
	r.see(r.say("list.filtered", "Shown", "1", "All", r.shell.Words().N("participation.count", 3)))
	r.pick(r.filterOf("contribution.sort.concern", 1), r.say("list.all.sort"))
	r.pick(r.filter(r.say("list.all.group")), r.say("group.sg_it"))
	r.wantList("Gamma")
	r.pick(r.filter(r.say("list.all.status")), r.say("contribution.status.resolved"))
	r.wantList()
	r.see(r.say("list.nothing.title"))
	r.tap(r.say("list.unfilter"))
	r.pick(r.filter(r.say("participation.by.priority")), r.say("participation.by.priority"))
	r.wantList("Alpha", "Beta", "Gamma")
	r.search("bet")
	r.wantList("Beta")
	r.press(fyne.KeyEscape)
	r.wantList("Alpha", "Beta", "Gamma")
}

func TestAnswerSetsTheStatus(t *testing.T) {
	r := atParticipation(t, (*room).openSmall)
	r.row(1)
	answer := r.say("field.contribution.answer")
	r.enter(answer, "Wird geprüft.")
	if c := r.contribution("Beta"); c.Answer != "Wird geprüft." || c.Status != app.ContributionAnswered {
		t.Errorf("answered: %+v", c)
	}
	r.enter(answer, "")
	if c := r.contribution("Beta"); c.Status != app.ContributionOpen {
		t.Errorf("without the answer it is %q", c.Status)
	}
	r.pick(r.choice(r.say("field.contribution.status")), r.say("contribution.status.resolved"))
	r.enter(answer, "Erledigt.")
	if c := r.contribution("Beta"); c.Status != app.ContributionResolved {
		t.Errorf("an answer made it %q again", c.Status)
	}
}

func TestTaskIsMadeOfAContribution(t *testing.T) {
	r := atParticipation(t, (*room).openSmall)
	r.row(0)
	r.tap(r.say("participation.totask"))
	task := r.task("Alpha")
	if task.SourceID != r.contribution("Alpha").ID || task.Priority != app.PriorityHigh {
		t.Errorf("task = %+v", task)
	}
	r.see(r.say("participation.taskmade"), r.say("participation.tasks"))
	r.linkTo("Alpha")
	if r.chosenPage() != r.say("page.roadmap") || r.fieldText(r.say("field.task.title")) != "Alpha" {
		t.Error("the link does not lead to the task")
	}
	r.linkTo(r.say("group.sg_staff_council") + ": Alpha")
	if r.chosenPage() != r.say("page.participation") || r.fieldText(r.say("field.contribution.text")) != "Alpha" {
		t.Error("the task does not lead back to its contribution")
	}
}

// linkTo taps a button of a list of links.
func (r *room) linkTo(label string) {
	r.t.Helper()
	for _, b := range all[*widgets.Button](r.top()) {
		if b.Text == label && b.Row {
			b.Tapped(&fyne.PointEvent{})
			return
		}
	}
	r.t.Fatalf("no link %q", label)
}

// fieldText is the text in a field.
func (r *room) fieldText(label string) string {
	r.t.Helper()
	switch e := r.entry(label).(type) {
	case *widgets.Autosave:
		return e.Text
	case *widgets.Suggest:
		return e.Text
	case *widgets.Number:
		return e.Text
	}
	r.t.Fatalf("field %q holds no text", label)
	return ""
}

func TestDeletedContributionComesBackThroughTheToast(t *testing.T) {
	r := atParticipation(t, (*room).openSmall)
	r.row(1)
	r.tap(r.say("form.delete"))
	r.wantList("Alpha", "Gamma")
	if got := r.fieldText(r.say("field.contribution.text")); got != "Gamma" {
		t.Errorf("after the deletion %q is shown", got)
	}
	r.see(r.say("edit.contribution.deleted"))
	r.tap(r.say("shell.undo"))
	r.wantList("Alpha", "Beta", "Gamma")
	r.contribution("Beta")
	r.see(r.say("shell.undone", "Name", r.say("edit.contribution.deleted")))
	r.tap(r.say("shell.redo"))
	r.wantList("Alpha", "Gamma")
}

func TestEmptyListOffersToCapture(t *testing.T) {
	r := newRoom(t)
	r.openEmpty()
	r.goTo(screen.Participation)
	r.see(r.say("participation.empty.title"))
	r.tap(r.say("participation.first"))
	if !r.capture().Focused() {
		t.Error("the cursor is not in the line")
	}
	r.write("Erste")
	r.press(fyne.KeyReturn)
	r.wantList("Erste")
	r.see(r.shell.Words().N("participation.figure", 1, "Open", "1"))
}

func TestRowIsEditedWithReturn(t *testing.T) {
	r := atParticipation(t, (*room).openSmall)
	r.row(0)
	r.press(fyne.KeyReturn)
	r.selectAll()
	r.write("Alpha neu")
	r.row(1) // leaving the record keeps what was typed
	r.contribution("Alpha neu")
	r.see("Alpha neu")
}
