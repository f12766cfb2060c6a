package paper_test

import (
	"strings"
	"testing"

	"kifahrplan/app"
	"kifahrplan/export/paper"
)

// disputed is the town with a library principle on which all agree in the end, and a goal of its own on which they do not.
func disputed() *app.Strategy {
	principle, goal, other := app.NewPrinciple(new(app.Strategy), "gp03"), app.NewGoal(), app.NewGoal()
	principle.Base, goal.Base, other.Base = base(400), base(401), base(402)
	goal.Title, other.Title = "Schneller antworten", "Weniger Papier"
	s := town().With([]app.Record{principle, goal, other}, nil)
	n := 410
	says := func(on app.Subject, group int, stance app.Stance, text string) {
		p := app.NewPosition(on, id(group), stance, "2026-06-09")
		p.Base, p.Text = base(n), text
		n++
		s = s.With([]app.Record{p}, nil)
	}
	all, one := app.Subject{Topic: app.TopicPrinciple, ID: id(400)}, app.Subject{Topic: app.TopicGoal, ID: id(401)}
	says(all, 10, app.StanceObjects, "Zu ungenau")
	says(all, 10, app.StanceAgrees, "")
	says(all, 11, app.StanceAgrees, "")
	says(all, 12, app.StanceCondition, "Mit Beispiel")
	says(one, 10, app.StanceObjects, "Zu viel Druck")
	says(one, 13, app.StanceCondition, "Nur mit Übersetzung")
	condition, _ := s.Positions.Get(id(413))
	condition.Settled = true
	return s.With([]app.Record{condition}, nil)
}

func TestChapterOfPositions(t *testing.T) {
	for lang, c := range map[app.Language]struct {
		title string
		want  []string
	}{
		app.German: {"Positionen und Einigung", []string{
			"4 Gegenständen", "● einig: 1", "■ strittig: 1", "○ unvollständig: 2", "Leitlinien", "Menschen entscheiden", "● einig",
			"stimmt zu: ", "Personalrat, IT", "stimmt unter Bedingung zu: ", "Mit Beispiel", "(erledigt)", "Ziele", "Schneller antworten",
			"■ strittig", "widerspricht: ", "Zu viel Druck", "(offen)", "Nur mit Übersetzung", "fehlt noch: ", "IT, Recht", "Zu 1 weiterem",
		}},
		app.English: {"Positions and agreement", []string{
			"4 subjects", "● agreed: 1", "Humans decide", "agrees under a condition: ", "(settled)", "objects: ", "IT, Legal", "Schneller antworten",
		}},
	} {
		text := chapterOf(t, paperOf(t, disputed(), lang), c.title)
		for _, want := range c.want {
			if !strings.Contains(text, want) {
				t.Errorf("%s: %q is not said:\n%s", lang, want, text)
			}
		}
		if strings.Contains(text, "Zu ungenau") {
			t.Errorf("%s: an earlier position stands in the paper", lang)
		}
	}
}

func TestNoChapterOfPositionsWithoutAny(t *testing.T) {
	if text := outline(paperOf(t, town(), app.German)); strings.Contains(text, "Positionen und Einigung") {
		t.Error("there is a chapter without positions")
	}
}

// Each group gets a page with what the room still waits for, and only the groups that owe something.
func TestListsOfWhatIsOwed(t *testing.T) {
	doc := paper.Owed(disputed(), catalogue(t).In(app.German), app.ExportOptions{Language: app.German})
	text := outline(doc)
	pages := strings.Split(text, "\n# ")
	heads := []string{}
	for _, page := range pages[1:] {
		head, _, _ := strings.Cut(page, "\n")
		heads = append(heads, head)
	}
	if got := strings.Join(heads, ", "); got != "Personalrat, IT, Recht" {
		t.Fatalf("lists for %s:\n%s", got, text)
	}
	for page, wants := range map[int][]string{1: {"Ziel: ", "Weniger Papier", "2 Positionen"}, 2: {"Schneller antworten", "Weniger Papier", "3 Positionen"}} {
		for _, want := range wants {
			if !strings.Contains(pages[page], want) {
				t.Errorf("%q is not in the list of %s:\n%s", want, heads[page-1], pages[page])
			}
		}
	}
	if strings.Contains(pages[1], "Schneller antworten") {
		t.Error("the staff council is asked for what it said")
	}
	none := outline(paper.Owed(new(app.Strategy), catalogue(t).In(app.German), app.ExportOptions{Language: app.German}))
	if !strings.Contains(none, "Alle erwarteten Gruppen haben sich geäußert.") {
		t.Errorf("without groups:\n%s", none)
	}
}

// A group that has to agree is told why.
func TestListsSayWhyAGroupHasToAgree(t *testing.T) {
	clause := app.NewClause(new(app.Strategy), "dv01")
	clause.Base = base(500)
	s := town().With([]app.Record{clause}, nil)
	text := outline(paper.Owed(s, catalogue(t).In(app.English), app.ExportOptions{Language: app.English}))
	if strings.Count(text, "Has to agree: a service agreement is made jointly") != 1 {
		t.Errorf("not said once:\n%s", text)
	}
}
