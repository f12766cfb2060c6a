package figure_test

import (
	"strings"
	"testing"

	"kifahrplan/app"
	"kifahrplan/app/consensus"
	"kifahrplan/app/figure"
)

// agreed is a workshop with two groups of which one objects to a goal and has not spoken of the other.
func agreed() *app.Strategy {
	council, it := app.NewGroup(app.GroupStaffCouncil), app.NewGroup(app.GroupIT)
	council.ID, it.ID = "1", "2"
	first, second := app.NewGoal(), app.NewGoal()
	first.ID, second.ID, first.Title, second.Title = "1", "2", "Schneller werden", "Verständlich schreiben, damit niemand nachfragen muss"
	on := func(id app.ID) app.Subject { return app.Subject{Topic: app.TopicGoal, ID: id} }
	objects := app.NewPosition(on("1"), "1", app.StanceObjects, "2026-11-23")
	condition := app.NewPosition(on("1"), "2", app.StanceCondition, "2026-11-23")
	agrees := app.NewPosition(on("2"), "2", app.StanceAgrees, "2026-11-23")
	return new(app.Strategy).With([]app.Record{council, it, first, second, objects, condition, agrees}, nil)
}

func TestMatrixOfPositions(t *testing.T) {
	s := agreed()
	d := figure.Agreement(s, consensus.All(s), app.Subject{}, words(t, app.German))
	wantTable(t, d, []string{"Gegenstand", "Personalrat", "IT", "Stand"}, [][]string{
		{"Schneller werden", "widerspricht", "stimmt unter Bedingung zu", "strittig"},
		{"Verständlich schreiben, damit niemand nachfragen muss", "fehlt noch", "stimmt zu", "unvollständig"},
	})
	if want := "Positionen der Gruppen zu 2 Gegenständen. Einig: 0; unter Bedingungen: 0; strittig: 1; unvollständig: 1."; d.Alt != want {
		t.Errorf("alt text: %s", d.Alt)
	}
	wantTexts(t, d, "A", "Personalrat", "B", "IT", "Schneller werden", "■", "▲", "●", "○", "■ strittig", "stimmt zu", "nicht gefragt", "fehlt noch")
	if len(d.Spots) != 2 || d.Spots[1].Key != "goal 2" || d.Spots[0].Y+d.Spots[0].H > d.Spots[1].Y {
		t.Errorf("spots %+v", d.Spots)
	}
}

func TestMatrixMarksTheChosenSubject(t *testing.T) {
	s := agreed()
	frames := func(chosen app.Subject) (n int) {
		for _, shape := range figure.Agreement(s, consensus.All(s), chosen, words(t, app.German)).Shapes {
			if box, ok := shape.(figure.Box); ok && box.Outline == figure.Accent {
				n++
			}
		}
		return n
	}
	if got := frames(app.Subject{Topic: app.TopicGoal, ID: "2"}); got != 1 || frames(app.Subject{}) != 0 {
		t.Errorf("%d subjects are marked", got)
	}
}

func TestMatrixWithoutSubjectsSaysSo(t *testing.T) {
	d := figure.Agreement(new(app.Strategy), nil, app.Subject{}, words(t, app.English))
	if d.Alt != "No subjects yet." || len(d.Facts) != 0 {
		t.Errorf("%q, %v", d.Alt, d.Facts)
	}
}

// A room with many groups has more columns than the alphabet has letters, and each has another name.
func TestColumnsOfManyGroupsStayApart(t *testing.T) {
	s := new(app.Strategy)
	for range 30 {
		g := app.NewGroup("")
		g.Name = "Gruppe"
		s = s.With([]app.Record{g}, nil)
	}
	goal := app.NewGoal()
	goal.Title = "Ziel"
	s = s.With([]app.Record{goal}, nil)
	d := figure.Agreement(s, consensus.All(s), app.Subject{}, words(t, app.German))
	heads := map[string]float64{}
	for _, shape := range d.Shapes {
		if text, ok := shape.(figure.Text); ok && text.Bold && text.Anchor == figure.Middle {
			heads[text.Value] = text.X
		}
	}
	if len(heads) != 30 || heads["AA"] <= heads["Z"] || heads["AD"] > d.Width {
		t.Errorf("columns %v", heads)
	}
}

// The words of a state are told by more than their colour.
func TestMarksOfAgreementDiffer(t *testing.T) {
	var signs []string
	for _, s := range consensus.States() {
		_, sign := figure.AgreementMark(s)
		signs = append(signs, sign)
	}
	for _, s := range app.Stances() {
		_, sign := figure.StanceMark(s)
		signs = append(signs, "stance"+sign)
	}
	for i, a := range signs {
		for _, b := range signs[i+1:] {
			if a == b {
				t.Errorf("%s is there twice: %s", a, strings.Join(signs, " "))
			}
		}
	}
}
