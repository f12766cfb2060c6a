package screens_test

import (
	"testing"
	"time"

	"fyne.io/fyne/v2"

	"kifahrplan/app"
)

// deciding presents a step for decisions, and one after it.
func deciding(t *testing.T, more ...app.Record) *room {
	t.Helper()
	records := []app.Record{step("Beschluss", 1, 30, app.MethodDecide), step("Ausklang", 2, 30, app.MethodDiscuss)}
	return onTheWall(t, append(records, more...)...)
}

// decided is the only decision on disk.
func (r *room) decided() app.Decision {
	r.t.Helper()
	all := r.onDisk().Decisions
	if len(all) != 1 {
		r.t.Fatalf("%d decisions", len(all))
	}
	return all[0]
}

func TestTheRoomDecidesOnTheWall(t *testing.T) {
	r := deciding(t)
	r.see(r.say("presenter.nodecision"))
	r.wallLine()
	r.write("Wir beginnen mit dem")
	r.clock.Advance(300 * time.Millisecond)
	if d := r.decided(); d.Text != "Wir beginnen mit dem" || d.Status != app.DecisionProposed {
		t.Fatalf("%+v", d)
	}
	r.see(r.say("presenter.nodecision")) // half a sentence is not on the wall
	r.write(" Chatbot.")
	r.enterKey()
	r.see("Wir beginnen mit dem Chatbot.", r.say("decision.status.proposed"), r.say("presenter.vote.open"))
	r.write("1+2+2-")
	groups := r.strategy().Groups
	if d := r.decided(); d.AgreedBy != app.IDsOf(groups[0].ID) || d.DecidedOn != "2026-11-23" {
		t.Errorf("%+v", d)
	}
	r.tap("*  ● " + r.say("presenter.conclude"))
	if d := r.decided(); d.Status != app.DecisionTaken {
		t.Errorf("%+v", d)
	}
	r.see(r.say("decision.status.taken"), r.say("presenter.vote.none"))
	r.undo2()
	r.see(r.say("decision.status.proposed"))
}

func TestDecisionsComeOneAfterTheOther(t *testing.T) {
	old, open := app.NewDecision("2026-11-01"), app.NewDecision("2026-11-01")
	old.Text, old.Status, open.Text = "Längst beschlossen", app.DecisionTaken, "Vom letzten Mal"
	r := deciding(t, old, open)
	r.see("Vom letzten Mal")
	r.miss("Längst beschlossen")
	r.write("Ein neuer")
	r.enterKey()
	r.see("Ein neuer", r.say("presenter.matter", "Number", "2", "All", "2"))
	r.press(fyne.KeyUp)
	r.see("Vom letzten Mal")
	r.write("*") // taken, although its date is not today's
	if d, _ := r.onDisk().Decisions.Get(open.ID); d.Status != app.DecisionTaken || d.DecidedOn != "2026-11-01" {
		t.Errorf("%+v", d)
	}
}

// A decision that is half typed when the room goes on is kept as a proposal, and what is typed then is a card again.
func TestHalfADecisionIsKept(t *testing.T) {
	r := deciding(t)
	r.press(fyne.KeyRight) // begins
	r.write("Ein halber")
	r.tap(r.say("presenter.next"))
	r.see("Frage zu Ausklang")
	if d := r.decided(); d.Text != "Ein halber" {
		t.Errorf("%+v", d)
	}
	r.write("Eine Karte")
	r.enterKey()
	r.contribution("Eine Karte")
	r.press(fyne.KeyLeft)
	r.see("Ein halber")
}

// A digit in a break is not one for the ballot of the step before, which would show the points of a group when the room comes
// back.
func TestADigitInABreakOpensNoBallot(t *testing.T) {
	p := app.NewProcess()
	p.Title = "Bauantrag"
	pause := step("Pause", 2, 10, app.MethodInform)
	pause.Question = ""
	r := onTheWall(t, step("Auswahl", 1, 20, app.MethodRate), pause, p)
	r.tap(r.say("presenter.addrating"))
	r.press(fyne.KeyRight, fyne.KeyRight)
	r.write("1")
	r.press(fyne.KeyPlus)
	r.write("+")
	if n := len(r.onDisk().Votes); n != 0 {
		t.Errorf("%d votes were given blindly", n)
	}
	r.press(fyne.KeyLeft)
	rating, council := r.onDisk().Ratings[0], r.strategy().Groups[0].Label(r.shell.Words())
	r.miss(r.shell.Words().N("ballot.giving", rating.Points, "Group", council))
}

// Whoever comes from a step in which one types gives points with the keys at once.
func TestPointsAreGivenWithTheKeysAlone(t *testing.T) {
	p := app.NewProcess()
	p.Title = "Bauantrag"
	r := onTheWall(t, step("Bestand", 1, 20, app.MethodCollect), step("Auswahl", 2, 10, app.MethodRate), p)
	r.press(fyne.KeyRight, fyne.KeyRight)
	r.tap(r.say("presenter.addrating"))
	r.press(fyne.KeyLeft)
	r.wallLine()
	r.press(fyne.KeyRight)
	r.keys("2+")
	votes := r.onDisk().Votes
	if len(votes) != 1 || votes[0].GroupID != r.strategy().Groups[1].ID || votes[0].Points != 1 {
		t.Errorf("%+v", votes)
	}
	r.keys("1+")
	if n := len(r.onDisk().Votes); n != 2 {
		t.Errorf("%d votes", n)
	}
}

// keys types characters as the keyboard sends them: to what has the focus, or else to the window.
func (r *room) keys(text string) {
	for _, c := range text {
		if focused := r.canvas().Focused(); focused != nil {
			if c == '+' {
				focused.TypedKey(&fyne.KeyEvent{Name: fyne.KeyPlus})
			}
			focused.TypedRune(c)
		} else {
			r.canvas().OnTypedRune()(c)
		}
	}
}
