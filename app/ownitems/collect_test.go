package ownitems_test

import (
	"encoding/json"
	"slices"
	"strings"
	"testing"

	"kifahrplan/app"
	"kifahrplan/app/library"
	"kifahrplan/app/ownitems"
)

// titles lists what items are called.
func titles(items []ownitems.Item) []string {
	var out []string
	for _, i := range items {
		out = append(out, i.Title)
	}
	return out
}

func TestOwnItemsAreCollectedOnceAndInTheOrderOfTheRoom(t *testing.T) {
	items := ownitems.List(ownitems.Collect(filled(t, app.German)), app.German)
	for k, want := range map[library.Kind][]string{
		library.KindQuestion:  {"Wer haftet?", "Wer haftet?"}, // of two building blocks
		library.KindPrinciple: {"Erst fragen", "Ruhe bewahren"},
		library.KindSection:   {"Hausregeln"},
		library.KindTask:      {"Server zählen"},
		library.KindIndicator: {"Zeit bis zur Antwort"},
		library.KindRisk:      {"Server fällt aus"},
		library.KindCriterion: {"Der Preis ist fest."},
	} {
		if got := titles(ownitems.Of(items, k)); !slices.Equal(got, want) {
			t.Errorf("%s: %q, want %q", k, got, want)
		}
	}
}

func TestNothingOfTheMunicipalityIsCollected(t *testing.T) {
	s := filled(t, app.German)
	data, err := json.Marshal(ownitems.Collect(s))
	if err != nil {
		t.Fatal(err)
	}
	secrets := []string{"GEHEIM", "Neustadt", "2027"}
	for _, k := range app.Kinds() {
		for _, r := range s.Records(k) {
			secrets = append(secrets, string(r.Head().ID))
		}
	}
	for _, secret := range secrets {
		if strings.Contains(string(data), secret) {
			t.Errorf("%q is in %s", secret, data)
		}
	}
}

func TestIdsAreThoseOfOwnItemsAndStayTheSame(t *testing.T) {
	s := filled(t, app.German)
	first, second := ownitems.List(ownitems.Collect(s), app.German), ownitems.List(ownitems.Collect(s), app.German)
	seen := map[string]bool{}
	for i, item := range first {
		if !library.IsOwn(item.ID) || seen[item.ID] || second[i].ID != item.ID {
			t.Errorf("%q has the id %q, then %q", item.Title, item.ID, second[i].ID)
		}
		seen[item.ID] = true
	}
}

func TestTextsAreInTheLanguageOfTheRoom(t *testing.T) {
	for lang, want := range map[app.Language]library.Text{app.German: {DE: "Hausregeln"}, app.English: {EN: "Hausregeln"}} {
		if got := ownitems.Collect(filled(t, lang)).Sections[0].Title; got != want {
			t.Errorf("%s: %+v", lang, got)
		}
	}
}

func TestWhatIsCollectedCanBeWritten(t *testing.T) {
	long := func(n int) string { return strings.Repeat("ä", n) }
	s := empty(t, app.English)
	question, principle, clause, task := app.NewAnswer(app.BlockLegal, ""), app.NewPrinciple(s, ""), app.NewClause(s, ""), app.NewTask(s.Phases[0].ID)
	question.Question = long(500)
	principle.Title, principle.Text, principle.Practice = long(200), long(2000), long(999)+"\n"
	clause.Title = long(200)
	task.Title, task.Description = "a\u2028b\tc\u0000d", long(3000)+"\n\n"+long(900)
	c := ownitems.Collect(with(t, s, app.Put("edit.task.added", "", question, principle, clause, task)))
	c.Title = "Lang"
	if got := reread(t, c); got.Len() != 4 {
		t.Errorf("%d items", got.Len())
	}
}

func TestThereIsNothingToCollectFromAnEmptyWorkshop(t *testing.T) {
	for name, s := range map[string]*app.Strategy{"new": empty(t, app.German), "nothing at all": {}} {
		if n := ownitems.Collect(s).Len(); n != 0 {
			t.Errorf("%s: %d items", name, n)
		}
	}
}

func TestPickKeepsWhatIsWanted(t *testing.T) {
	c := ownitems.Collect(filled(t, app.German))
	first := c.Principles[0].ID
	got := ownitems.Pick(c, func(id string) bool { return id == first })
	if got.Len() != 1 || got.Principles[0].ID != first {
		t.Errorf("picked %+v", got)
	}
	if len(c.Principles) != 2 || c.Len() != 9 {
		t.Error("the collection itself was changed")
	}
}

func TestEveryKindOfAFileIsListed(t *testing.T) {
	want := []library.Kind{
		library.KindQuestion, library.KindPrinciple, library.KindSection, library.KindTask, library.KindCriterion, library.KindIndicator,
		library.KindRisk,
	}
	if got := ownitems.Kinds(); !slices.Equal(got, want) {
		t.Errorf("%v", got)
	}
	c := all()
	if got := ownitems.List(c, app.German); len(got) != c.Len() {
		t.Errorf("%d of %d items are listed", len(got), c.Len())
	}
}
