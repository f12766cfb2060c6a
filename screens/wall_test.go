package screens_test

import (
	"slices"
	"strings"
	"testing"
	"time"

	"fyne.io/fyne/v2"

	"kifahrplan/app"
	"kifahrplan/screens/widgets"
)

// card puts a card of a group onto the wall of a step.
func (r *room) card(group int, text string, step app.ID, behind app.ID) app.Contribution {
	r.t.Helper()
	c := app.NewContribution(r.strategy().Groups[group].ID, app.SortIdea)
	c.Text, c.StepID, c.MergedID = text, step, behind
	r.do(app.Put("edit.contribution.added", "", c))
	return c
}

// stepFilter is the choice of the step whose cards are listed.
func (r *room) stepFilter() *widgets.Choice {
	r.t.Helper()
	for _, c := range all[*widgets.Choice](r.top()) {
		if slices.Contains(c.Options, r.say("cards.allsteps")) {
			return c
		}
	}
	r.t.Fatal("cards cannot be narrowed to a step")
	return nil
}

func TestCardsAreNarrowedToAStep(t *testing.T) {
	r := atModeration(t, atCards, threeSteps()...)
	r.card(0, "Quadrant", "step-Regeln", "")
	rules := r.say("cards.step", "Number", "2", "Title", "Regeln")
	r.pick(r.stepFilter(), rules)
	r.wantList("Quadrant")
	r.do(app.Delete(app.Ref{Kind: app.KindAgendaStep, ID: "step-Regeln"}))
	r.wantList("Alpha", "Beta", "Gamma", "Quadrant")
	if slices.Contains(r.stepFilter().Options, rules) {
		t.Error("a step that is gone is offered")
	}
}

// A digit moves the card that is chosen in the list, and none that the list does not show.
func TestNoCardIsMovedUnseen(t *testing.T) {
	theme := app.NewTheme(new(app.Strategy))
	theme.Title = "Daten"
	r := atModeration(t, atCards, theme)
	r.row(0)
	r.search("was es nicht gibt")
	r.canvas().Unfocus() // digits typed into the search are words
	r.canvas().OnTypedRune()('1')
	for _, c := range r.onDisk().Contributions {
		if c.ThemeID != "" {
			t.Errorf("%q was moved unseen", c.Text)
		}
	}
}

// Who said the same is named on the wall, although the cards stand behind one.
func TestTheWallNamesWhoSaidTheSame(t *testing.T) {
	r := present(t)
	lead := r.card(0, "Weniger Wartezeit", "step-Bestand", "")
	r.card(1, "Schneller fertig", "step-Bestand", lead.ID)
	r.card(0, "Kürzer warten", "step-Bestand", lead.ID)
	also := r.say("presenter.also", "Groups", r.strategy().Groups[1].Label(r.shell.Words()))
	if wall := strings.Join(texts(only[*widgets.Board](r)), "\n"); !strings.Contains(wall, also) {
		t.Errorf("the wall says %q", wall)
	}
}

// The button and the keys say what they do in the step that is shown.
func TestTheViewSaysWhatItsKeysDo(t *testing.T) {
	pause := step("Pause", 4, 10, app.MethodInform)
	pause.Question = ""
	r := present(t, pause)
	if r.hasButton(r.say("presenter.next")) {
		t.Error("a step that has not begun is gone on from")
	}
	r.tap(r.say("agenda.start"))
	r.at("Bestand")
	r.see(r.say("presenter.keys"))
	r.tap(r.say("presenter.next"))
	r.tap(r.say("presenter.next"))
	r.see(r.say("presenter.keys.rate"))
	r.tap(r.say("presenter.next"))
	r.see(r.say("presenter.keys.break"))
}

func TestARatingSaysWhatIsRated(t *testing.T) {
	r := atModeration(t, atRatings, threeSteps()...)
	made := app.NewRating(app.RatingIdeas, r.strategy().Groups[0].ID)
	made.Title, made.StepID = "Was zuerst?", "step-Bestand"
	r.do(app.Put("edit.rating.added", "", made))
	r.row(0)
	r.see(r.say("ballot.about.step", "Of", r.say("rating.topic.contribution"), "Step", "Bestand"))
	r.do(app.Change(made.ID, "edit.rating.changed", "", func(x *app.Rating) { x.Of = app.RatingProcesses }))
	r.see(r.say("ballot.about", "Of", r.say("rating.topic.process")))
}

// What the moderator turns up, the room sees in the second window.
func TestCardsTurnInBothWindows(t *testing.T) {
	r := atModeration(t, atAgenda, threeSteps()...)
	main := r.app.window
	r.tap(r.say("agenda.project"))
	second := r.app.window
	for _, text := range []string{"Quadrant", "Radius", "Sextant", "Tangent"} {
		r.card(0, strings.Repeat(text+" ist ein langes Wort. ", 20), "step-Bestand", "")
		r.now = r.now.Add(time.Second)
	}
	main.Canvas().Unfocus()
	main.Canvas().OnTypedKey()(&fyne.KeyEvent{Name: fyne.KeyF5})
	sees := func(text string) bool {
		return slices.ContainsFunc(texts(second.Canvas().Content()), func(s string) bool { return strings.HasPrefix(s, text) })
	}
	if !sees("Tangent") {
		t.Fatalf("the newest card is not on the wall: %q", texts(second.Canvas().Content()))
	}
	for range 3 {
		r.press(fyne.KeyDown)
	}
	if sees("Tangent") || !sees("Quadrant") {
		t.Errorf("after turning, the wall shows %q", texts(second.Canvas().Content()))
	}
}
