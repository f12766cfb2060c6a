package paper_test

import (
	"slices"
	"strings"
	"testing"

	"kifahrplan/app"
	"kifahrplan/export/paper"
)

// taken is the town after it has taken stock.
func taken() *app.Strategy {
	answer := func(n int, question app.ContentID, text string, status app.AnswerStatus) app.Answer {
		return app.Answer{
			Base: base(n), Adopted: app.Adopted{LibraryID: question}, Block: app.BlockInventory, Text: text, Status: status,
		}
	}
	own := answer(203, "", "Hoch", app.AnswerAgreed)
	own.Question = "Und die Kosten?"
	said := answer(202, "bb1_q01", "Elf Werkzeuge", app.AnswerAgreed)
	said.GroupID = id(11)
	return town().With([]app.Record{
		answer(200, "bb1_q03", "Schneller werden", app.AnswerAgreed), answer(201, "bb1_q02", "Viele", app.AnswerOpen), said, own,
		answer(204, "bb1_q05", "", app.AnswerAgreed),
		app.Goal{
			Base: base(210), Title: "Schneller", Description: "Bei Anfragen", Measure: "Tage", Baseline: "6", Target: "2", DueOn: "2027-12-31",
			Sort: app.GoalCitizens, Status: app.GoalAgreed,
		},
		app.Goal{Base: base(211), Title: "Billiger", Sort: app.GoalEfficiency, Status: app.GoalProposed},
		app.Goal{Base: base(212), Title: "Größer", Sort: app.GoalOwn, Status: app.GoalDropped},
		app.Process{Base: base(220), Title: "Bauantrag", Department: "Bauen", Volume: 1200, Benefit: 5, Effort: 4, Data: app.DataPersonal, Status: app.ProcessRated},
		app.Process{Base: base(221), Title: "Ausleihe", Data: app.DataNone, Status: app.ProcessIdea},
		app.Process{Base: base(222), Title: "Chatbot", Benefit: 5, Effort: 1, Data: app.DataUnclear, Status: app.ProcessChosen},
		app.ShadowUse{Base: base(230), Department: "Geheimes Amt", Tool: "Privates Konto", People: 3},
	}, nil)
}

func TestChapterOfTheInventory(t *testing.T) {
	doc := paperOf(t, taken(), app.German)
	text := outline(doc)
	at := strings.Index(text, "# 2 Bestandsaufnahme und Zielsetzung")
	if at < 0 {
		t.Fatalf("there is no chapter:\n%s", text)
	}
	chapter := text[at : at+strings.Index(text[at:], "\n# 3 ")]
	last := 0
	for _, want := range []string{
		"2.1 Leitfragen", "Welche KI-Funktionen nutzen wir bereits", "Elf Werkzeuge", "Gesagt von: IT", "Welche Ziele verfolgen wir",
		"Schneller werden", "Und die Kosten?", "Hoch", "Eine weitere Antwort ist noch in Klärung.", "2.2 Ziele", "2.3 Prozesse", "FIGURE",
	} {
		i := strings.Index(chapter[last:], want)
		if i < 0 {
			t.Fatalf("%q is missing or out of order in\n%s", want, chapter)
		}
		last += i
	}
	for _, never := range []string{"Viele", "Größer", "bb1_q", "Welche Daten wären nötig"} {
		if strings.Contains(chapter, never) {
			t.Errorf("the chapter says %q", never)
		}
	}
}

func TestUnapprovedUseIsNotPrinted(t *testing.T) {
	for _, lang := range app.Languages() {
		if text := outline(paperOf(t, taken(), lang)); strings.Contains(text, "Geheimes Amt") || strings.Contains(text, "Privates Konto") {
			t.Errorf("the paper in %s tells who uses what without approval", lang)
		}
	}
}

func TestGoalsAreATable(t *testing.T) {
	table := tableAfter(t, paperOf(t, taken(), app.German), "Ziele")
	for i, want := range [][]string{{"1", "2"}, nil, {"Tage", "–"}, {"6 → 2", "–"}, {"31.12.2027", "–"}, {"vereinbart", "vorgeschlagen"}} {
		if got := column(table, i); want != nil && !slices.Equal(got, want) {
			t.Errorf("column %d = %q, want %q", i, got, want)
		}
	}
	if table.Caption == "" || table.Summary == "" {
		t.Errorf("table = %+v", table)
	}
}

func TestProcessesHaveTheNumbersOfThePortfolio(t *testing.T) {
	doc := paperOf(t, taken(), app.English)
	table := tableAfter(t, doc, "Processes")
	titles := column(table, 1)
	if !strings.Contains(titles[0], "Chatbot") || !strings.Contains(titles[1], "Bauantrag") || !strings.Contains(titles[2], "Ausleihe") {
		t.Errorf("titles = %q", titles)
	}
	if got := column(table, 3); !slices.Equal(got, []string{"–", "1,200", "–"}) {
		t.Errorf("volumes = %q", got)
	}
	for _, b := range doc.Blocks {
		if f, ok := b.(paper.Figure); ok && strings.Contains(f.Drawing.Alt, "Portfolio") {
			if f.Drawing.Facts[0][1] != "Chatbot" || len(f.Drawing.Facts) != 2 {
				t.Errorf("facts = %q", f.Drawing.Facts)
			}
			return
		}
	}
	t.Error("there is no portfolio")
}

func TestAnswersOfTheLibraryAreAskedInTheLanguageOfThePaper(t *testing.T) {
	for _, r := range allRuns(paperOf(t, taken(), app.English)) {
		switch {
		case strings.HasPrefix(r.Text, "Which AI functions do we already use") && r.Lang != "",
			r.Text == "Elf Werkzeuge" && r.Lang != app.German, r.Text == "Und die Kosten?" && r.Lang != app.German:
			t.Errorf("%q is marked %q", r.Text, r.Lang)
		}
	}
}

func TestRewordedQuestionIsPrintedAsTheRoomAskedIt(t *testing.T) {
	s := taken()
	a, _ := s.Answers.Get(id(202))
	a.Question = "Was läuft bei uns schon?"
	found := 0
	for _, r := range allRuns(paperOf(t, s.With([]app.Record{a}, nil), app.English)) {
		if r.Text == a.Question {
			found++
			if r.Lang != app.German || !r.Bold {
				t.Errorf("%+v", r)
			}
		}
		if strings.HasPrefix(r.Text, "Which AI functions do we already use") {
			t.Error("the library's question is printed, too")
		}
	}
	if found != 1 {
		t.Errorf("the question is printed %d times", found)
	}
}

func TestPaperWithoutInventoryHasNoChapter(t *testing.T) {
	title := catalogue(t).In(app.German).T("block.bb_inventory")
	shadow := town().With([]app.Record{app.ShadowUse{Base: base(230), Department: "x"}}, nil)
	for _, s := range []*app.Strategy{{}, town(), shadow} {
		if strings.Contains(outline(paperOf(t, s, app.German)), title) {
			t.Error("there is a chapter about nothing")
		}
	}
}
