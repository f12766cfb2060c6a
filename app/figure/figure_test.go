package figure_test

import (
	"reflect"
	"slices"
	"strings"
	"testing"

	"kifahrplan/app"
	"kifahrplan/app/figure"
)

func TestTasksByPhase(t *testing.T) {
	d := figure.TasksByPhase(town(), words(t, app.German))
	wantHead := []string{"Phase", "erledigt", "in Arbeit", "blockiert", "offen", "gesamt"}
	wantFacts := [][]string{
		{"1 Verständnis schaffen", "3", "2", "0", "0", "5"},
		{"2 Dienstvereinbarung abschließen", "0", "0", "1", "12", "13"},
	}
	wantTable(t, d, wantHead, wantFacts)
	wantAlt := "Balkendiagramm der Aufgaben je Phase des Fahrplans. Aufgaben insgesamt: 18, davon erledigt: 3, in Arbeit: 2, " +
		"blockiert: 1, offen: 12. Am meisten ist noch in der Phase „2 Dienstvereinbarung abschließen“ zu tun (noch nicht erledigt: 13)."
	if d.Alt != wantAlt {
		t.Errorf("alt text:\n got %s\nwant %s", d.Alt, wantAlt)
	}
	wantTexts(t, d, "● 3", "► 2", "■ 1", "○ 12", "5", "13", "● erledigt: 3", "► in Arbeit: 2", "■ blockiert: 1", "○ offen: 12")
}

func TestContributionsByGroup(t *testing.T) {
	d := figure.ContributionsByGroup(town(), words(t, app.English))
	wantTable(t, d, []string{"Group", "answered or resolved", "open", "total"}, [][]string{
		{"Staff council", "3", "4", "7"}, {"IT", "0", "0", "0"}, {"Jugendrat der Stadt", "0", "1", "1"},
	})
	wantAlt := "Bar chart of the contributions of each group. Contributions in total: 8, of which answered or resolved: 3, open: 5. " +
		"Most contributions come from the group “Staff council” (7)."
	if d.Alt != wantAlt {
		t.Errorf("alt text:\n got %s\nwant %s", d.Alt, wantAlt)
	}
	wantTexts(t, d, "▲", "■", "●", "● 3", "○ 4", "○ 1", "Jugendrat der Stadt", "0")
}

func wantTable(t *testing.T, d figure.Drawing, head []string, facts [][]string) {
	t.Helper()
	if !slices.Equal(d.Head, head) {
		t.Errorf("head: %q, want %q", d.Head, head)
	}
	if !reflect.DeepEqual(d.Facts, facts) {
		t.Errorf("facts: %q, want %q", d.Facts, facts)
	}
}

func wantTexts(t *testing.T, d figure.Drawing, want ...string) {
	t.Helper()
	have := texts(d)
	for _, w := range want {
		if !slices.Contains(have, w) {
			t.Errorf("the picture lacks %q; it has %q", w, have)
		}
	}
}

func texts(d figure.Drawing) []string {
	var out []string
	for _, s := range d.Shapes {
		if text, ok := s.(figure.Text); ok {
			out = append(out, text.Value)
		}
	}
	return out
}

func TestAltNamesNoGroupWhenTwoShareTheMost(t *testing.T) {
	var b builder
	for _, code := range []app.GroupCode{app.GroupIT, app.GroupLegal} {
		b.contributions(b.group(code, ""), app.ContributionOpen, 2)
	}
	d := figure.ContributionsByGroup(b.strategy(), words(t, app.German))
	if strings.Contains(d.Alt, "Die meisten") {
		t.Errorf("alt text names one of two equal groups: %s", d.Alt)
	}
}

func TestRecordsWithoutAHomeGetARow(t *testing.T) {
	var b builder
	b.phase("strange", 1)
	b.group("strange", "")
	b.tasks("gone", app.TaskOpen, 2)
	b.tasks("", "strange", 1)
	b.contributions("gone", "strange", 3)
	s, tr := b.strategy(), words(t, app.German)
	tasks, contributions := figure.TasksByPhase(s, tr), figure.ContributionsByGroup(s, tr)
	if got := tasks.Facts[len(tasks.Facts)-1]; !slices.Equal(got, []string{"Ohne Phase", "0", "0", "0", "3", "3"}) {
		t.Errorf("tasks: %q", got)
	}
	if got := tasks.Facts[0]; !slices.Equal(got, []string{"1 Ohne Namen", "0", "0", "0", "0", "0"}) {
		t.Errorf("a phase of an unknown kind: %q", got)
	}
	if got := contributions.Facts; len(got) != 2 || !slices.Equal(got[1], []string{"Ohne Gruppe", "0", "3", "3"}) {
		t.Errorf("contributions: %q", got)
	}
}

func TestEmptyStrategySaysSo(t *testing.T) {
	for _, lang := range app.Languages() {
		tr := words(t, lang)
		for name, d := range map[string]figure.Drawing{
			"tasks":         figure.TasksByPhase(&app.Strategy{}, tr),
			"contributions": figure.ContributionsByGroup(&app.Strategy{}, tr),
		} {
			if d.Alt == "" || d.Width <= 0 || d.Height <= 0 || len(texts(d)) == 0 || len(d.Facts) != 0 {
				t.Errorf("%s %s: %+v", lang, name, d)
			}
			if got := strings.Join(texts(d), " "); got != d.Alt {
				t.Errorf("%s %s: picture says %q, alt text %q", lang, name, got, d.Alt)
			}
		}
	}
}

func TestDrawingIsTheSameEveryTime(t *testing.T) {
	s, tr := town(), words(t, app.German)
	if !reflect.DeepEqual(figure.TasksByPhase(s, tr), figure.TasksByPhase(s, tr)) {
		t.Error("two drawings of the same tasks differ")
	}
}

func TestNoMessageIsMissing(t *testing.T) {
	for _, lang := range app.Languages() {
		tr := words(t, lang)
		for _, s := range []*app.Strategy{town(), {}, crowded()} {
			for _, d := range []figure.Drawing{figure.TasksByPhase(s, tr), figure.ContributionsByGroup(s, tr)} {
				all := d.Alt + strings.Join(d.Head, " ") + strings.Join(texts(d), " ")
				if strings.ContainsAny(all, "⟦⟧") || strings.Contains(all, "<no value>") {
					t.Errorf("%s: %s", lang, all)
				}
			}
		}
	}
}
