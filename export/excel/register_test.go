package excel

import (
	"slices"
	"strings"
	"testing"

	"kifahrplan/app"
)

// blocks is a strategy with something in every building block.
func blocks() *app.Strategy {
	s := strategy(3)
	goal, process, system := app.NewGoal(), app.NewProcess(), app.NewSystem()
	goal.Title, goal.DueOn, goal.Target = "Kürzere Wege", "2027-06-30", "=3 Tage"
	process.Title, process.Department, process.Volume, process.Benefit, process.Goals = "Bauanträge prüfen", "Bauamt", 1200, 4, app.IDsOf(goal.ID)
	system.Name, system.Department, system.Status, system.Impact, system.LiveOn = "Chatbot", "Bürgerservice", app.SystemPilot, app.CheckNeeded, "2027-01-15"
	adopted, own := app.NewPrinciple(s, "gp01"), app.NewPrinciple(s, "")
	own.Title, own.Position = "Eigene", 2
	rule := app.NewUsageRule(app.DataSocial)
	rule.Purpose = "Bescheide vorbereiten"
	clause := app.NewClause(s, "dv01")
	clause.Text, clause.Status = "Dienststelle und Personalrat vereinbaren …", app.ClauseObjected
	comment := app.NewComment(clause.ID, s.Groups[0].ID)
	comment.Text = "Bitte kürzer"
	pass := app.NewPassProgress("Bauamt")
	pass.Staff, pass.Acknowledged = 40, 10
	class := app.NewClassification(system.ID, "2026.11.2", "ds")
	class.Override, class.OverrideBy, class.OverrideReason = app.ClassLimited, "Rechtsamt", "geprüft"
	return s.With([]app.Record{goal, process, system, adopted, own, rule, clause, comment, pass, class}, nil)
}

// cellUnder is the text in the first row below a title.
func cellUnder(t *testing.T, sheet readSheet, title string) readCell {
	t.Helper()
	for column, cell := range sheet.Rows[0] {
		if cell.Value == title {
			return sheet.Rows[1][column]
		}
	}
	t.Fatalf("sheet %q has no column %q", sheet.Name, title)
	return readCell{}
}

func TestRegistersOfTheBuildingBlocks(t *testing.T) {
	for lang, names := range map[app.Language][]string{
		app.German:  {"Prozesse", "Ziele", "Leitlinien", "Nutzungsregeln", "Dienstvereinbarung", "KI-Pass", "KI-Verzeichnis"},
		app.English: {"Processes", "Goals", "Principles", "Rules of use", "Service agreement", "AI pass", "AI register"},
	} {
		b, l := inspect(t, export(t, blocks(), lang)), exporter(t).words.In(lang)
		sheets := map[string]readSheet{}
		for _, s := range b.Sheets {
			sheets[s.Name] = s
		}
		for _, name := range names {
			s, ok := sheets[name]
			if !ok {
				t.Fatalf("%s: no sheet %q", lang, name)
			}
			if s.Freeze != "B2" || s.Filter == "" || s.Titles == "" || s.Orientation != "landscape" || s.State != "visible" {
				t.Errorf("%s: sheet %q: %+v", lang, name, s)
			}
		}
		for _, want := range []struct {
			sheet int
			title string
			value any
		}{
			{0, l.T("field.process.volume"), 1200.0},
			{0, l.T("field.process.goals"), "Kürzere Wege"},
			{1, l.T("field.goal.target"), "=3 Tage"}, // stays text
			{2, l.T("field.principle.title"), l.T("library.gp01.title")},
			{3, l.T("field.usage_rule.verdict"), l.T("verdict.forbidden")},
			{4, l.T("excel.column.comments"), l.T("group.sg_staff_council") + ": Bitte kürzer"},
			{5, l.T("excel.column.share"), 0.25},
			{6, l.T("field.system.impact"), l.T("check.needed")},
			{6, l.T("excel.column.class"), l.T("excel.class.override", "Class", l.T("class.limited"), "By", "Rechtsamt")},
		} {
			if got := cellUnder(t, sheets[names[want.sheet]], want.title).Value; got != want.value {
				t.Errorf("%s: %s, %s: %v, want %v", lang, names[want.sheet], want.title, got, want.value)
			}
		}
		if got := cellUnder(t, sheets[names[1]], l.T("field.goal.due_on")); !got.Date {
			t.Errorf("%s: the date of a goal is %+v", lang, got)
		}
	}
}

func TestEmptyRegistersAreLeftOut(t *testing.T) {
	b := inspect(t, export(t, strategy(3), app.German))
	if slices.ContainsFunc(b.Sheets, func(s readSheet) bool { return strings.HasPrefix(s.Name, "KI-") }) {
		t.Error("a sheet without a record")
	}
}

func TestRegistersAreTheSameBytes(t *testing.T) {
	s := blocks()
	first := export(t, s, app.German)
	if again := export(t, s, app.German); string(first) != string(again) {
		t.Error("two exports differ")
	}
}
