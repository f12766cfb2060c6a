package excel

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"
	"testing"

	"kifahrplan/app"
	"kifahrplan/app/consensus"
)

// consulted is a strategy with something of each sort to agree on; the staff council has answered and taken a position.
func consulted() *app.Strategy {
	s := strategy(3)
	s.Clauses = append(s.Clauses, app.Clause{Base: base("1111", 1), Title: "Zweck", Text: "Die Vereinbarung regelt den Einsatz.", Position: 1, Status: app.ClauseDrafted})
	s.Systems = append(s.Systems, app.System{Base: base("2222", 1), Name: "Chatbot", Purpose: "Fragen beantworten", Data: app.DataPersonal, Status: app.SystemPilot})
	s.Goals = append(s.Goals, app.Goal{Base: base("3333", 1), Title: "Schneller werden", Sort: app.GoalEfficiency, Status: app.GoalProposed})
	answer := app.Answer{Base: base("4444", 1), Block: app.BlockGuidelines, GroupID: s.Groups[0].ID, Text: "Keine Auswertung je Person", Status: app.AnswerOpen}
	answer.LibraryID = "sc_q01"
	s.Answers = append(s.Answers, answer)
	p := app.Position{Base: base("5555", 1), GroupID: s.Groups[0].ID, Stance: app.StanceCondition, Text: "Nur mit Schulung", Speaker: "Frau Muster", GivenOn: "2026-11-20"}
	s.Positions = append(s.Positions, p.On(app.Subject{Topic: app.TopicGoal, ID: s.Goals[0].ID}))
	return s
}

func questionnaires(t testing.TB) *Questionnaires {
	t.Helper()
	return NewQuestionnaires(exporter(t).words)
}

// ask makes the questionnaire of a group of the strategy.
func ask(t testing.TB, s *app.Strategy, group int, l app.Language) []byte {
	t.Helper()
	o := options(l)
	o.Group = s.Groups[group].ID
	out, err := questionnaires(t).Export(t.Context(), s, o)
	if err != nil {
		t.Fatal(err)
	}
	return out.Data
}

func TestAnotherReaderSeesTheQuestionnaire(t *testing.T) {
	for lang, want := range map[app.Language]struct{ cover, questions, positions, points, first, stance, title string }{
		app.German: {
			"Anleitung", "Fragen", "Positionen", "Eigene Punkte", "Welche Formen der Leistungs- oder Verhaltenskontrolle",
			"stimmt unter Bedingung zu", "Fragebogen – Personalrat – KI-Strategie 2027 – Musterstadt",
		},
		app.English: {
			"Instructions", "Questions", "Positions", "Own points", "Which forms of performance or behaviour monitoring",
			"agrees under a condition", "Questionnaire – Staff council – KI-Strategie 2027 – Musterstadt",
		},
	} {
		s := consulted()
		b := inspect(t, ask(t, s, 0, lang))
		if b.Active != want.cover || b.Title != want.title || b.Language != string(lang) {
			t.Errorf("%s: %q, %q, %q", lang, b.Active, b.Title, b.Language)
		}
		questions := b.sheet(t, want.questions)
		if n := len(questions.Rows); n != 2+11+41 {
			t.Errorf("%s: %d rows of questions", lang, n)
		}
		if c := questions.Rows[2]["C"]; !strings.HasPrefix(c.Value.(string), want.first) {
			t.Errorf("%s: first question %v", lang, c.Value)
		}
		if c := questions.Rows[2]["D"]; c.Value != "Keine Auswertung je Person" {
			t.Errorf("%s: what was answered: %v", lang, c.Value)
		}
		positions := b.sheet(t, want.positions)
		if n := len(positions.Rows); n != 2+len(consensus.Subjects(s)) {
			t.Errorf("%s: %d rows of positions", lang, n)
		}
		goal := positions.Rows[len(positions.Rows)-2]
		if goal["D"].Value != want.stance || goal["E"].Value != "Nur mit Schulung" || goal["F"].Value != "Frau Muster" || !goal["G"].Date {
			t.Errorf("%s: the position taken: %v", lang, goal)
		}
		if n := len(b.sheet(t, want.points).Rows); n != 2+emptyPoints {
			t.Errorf("%s: %d rows for points", lang, n)
		}
	}
}

func TestAnotherReaderSeesQuestionsInTheRoomsWords(t *testing.T) {
	questions := inspect(t, ask(t, rewording(), 1, app.German)).sheet(t, "Fragen")
	found := ""
	for _, row := range questions.Rows {
		if c, ok := row["C"]; ok && strings.HasPrefix(fmt.Sprint(c.Value), "Wem nützt es?") {
			found += fmt.Sprint(c.Value) + "|"
		}
	}
	if found != "Wem nützt es?|" {
		t.Errorf("asked: %q", found)
	}
}

// rewording is consulted with a question that the room asks in its own words.
func rewording() *app.Strategy {
	s := consulted()
	a := app.NewAnswer(app.BlockInventory, "bb1_q03")
	a.Question = "Wem nützt es?"
	s.Answers = append(s.Answers, a)
	return s
}

func TestAnotherReaderSeesHowAnswersAreGiven(t *testing.T) {
	b := inspect(t, ask(t, consulted(), 0, app.German))
	for name, want := range map[string]struct {
		rules         []string
		hidden, shown string
	}{
		"Fragen":        {[]string{"D5 list", "D9 list"}, "E", "D"},
		"Positionen":    {[]string{"D3:D6 list", "G3:G6 date"}, "H", "G"},
		"Eigene Punkte": {[]string{"B3:B22 list", "E3:E22 list"}, "F", "E"},
	} {
		s := b.sheet(t, name)
		var rules []string
		for _, r := range s.Rules {
			rules = append(rules, r.Cells+" "+r.Type)
		}
		if slices.Sort(rules); !slices.Equal(rules, want.rules) {
			t.Errorf("%s: rules %v", name, rules)
		}
		if !s.Protected || s.Freeze != "A2" || !strings.Contains(s.Titles, "1") || s.Orientation != "landscape" || s.Paper != "9" {
			t.Errorf("%s: %+v", name, []any{s.Protected, s.Freeze, s.Titles, s.Orientation})
		}
		if !slices.Contains(s.Hidden, want.hidden) || slices.Contains(s.Hidden, want.shown) {
			t.Errorf("%s: hidden %v", name, s.Hidden)
		}
	}
	if c, o := b.sheet(t, "Anleitung"), b.sheet(t, "_kifahrplan"); !c.Protected || o.State != "veryHidden" {
		t.Errorf("instructions %v, origin %s", c.Protected, o.State)
	}
}

func TestDemandsAreExplained(t *testing.T) {
	s := consulted()
	for group, want := range map[int]string{0: "kommt die Dienstvereinbarung nicht zustande", 1: "personenbezogene Daten verarbeitet"} {
		text := ""
		for _, row := range inspect(t, ask(t, s, group, app.German)).sheet(t, "Positionen").Rows {
			v, _ := row["C"].Value.(string)
			text += v
		}
		if !strings.Contains(text, want) {
			t.Errorf("%s: %s", s.Groups[group].Code, text)
		}
	}
}

func TestOwnGroupsAreAskedWhatAllAre(t *testing.T) {
	s := consulted()
	s.Groups = append(s.Groups, app.Group{Base: base("dddd", 9), Name: "Feuerwehr & Co/2"})
	b := inspect(t, ask(t, s, len(s.Groups)-1, app.German))
	if n := len(b.sheet(t, "Fragen").Rows); n != 2+41 {
		t.Errorf("%d rows", n)
	}
}

func TestQuestionnairesAreTheSameAgain(t *testing.T) {
	first, again := ask(t, consulted(), 0, app.German), ask(t, consulted(), 0, app.German)
	if !bytes.Equal(first, again) {
		t.Error("the same strategy gives two workbooks")
	}
	if bytes.Equal(first, ask(t, consulted(), 1, app.German)) {
		t.Error("two groups get the same workbook")
	}
}

func TestNoQuestionnaireForNobody(t *testing.T) {
	if _, err := questionnaires(t).Export(t.Context(), consulted(), options(app.German)); app.CodeOf(err) != app.CodeGone {
		t.Error(err)
	}
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	o := options(app.German)
	o.Group = consulted().Groups[0].ID
	if _, err := questionnaires(t).Export(ctx, consulted(), o); !errors.Is(err, context.Canceled) {
		t.Error(err)
	}
}
