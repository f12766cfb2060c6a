package translations_test

import (
	"slices"
	"strings"
	"testing"

	"kifahrplan/app"
	"kifahrplan/app/aiact"
)

// Every task of the library can be adopted as it is: with a phase and predecessors that exist, and words for everything.
func TestTemplatesAreComplete(t *testing.T) {
	all, _ := load(t)
	for _, lang := range app.Languages() {
		words := all.In(lang)
		seen := map[app.ContentID]bool{}
		for _, from := range words.Templates() {
			if from.Days < 1 || !slices.Contains(app.PhaseCodes(), from.Phase) {
				t.Errorf("%s: %+v", lang, from)
			}
			for _, before := range from.After {
				if !seen[before] {
					t.Errorf("%s comes before %s, which it needs", from.ID, before)
				}
			}
			seen[from.ID] = true
			task := app.Task{Adopted: app.Adopted{LibraryID: from.ID}}
			item, ok := words.Library().Task(string(from.ID))
			role, named := words.Library().Role(item.Role)
			if who := app.Shown(task, "responsible", words); !named || who == "" || who != role.Label.In(string(lang)) {
				t.Errorf("%s: %s is done by %q, want %q", lang, from.ID, who, role.Label.In(string(lang)))
			}
			if !ok || app.TitleOf(task, words) != item.Title.In(string(lang)) || app.Shown(task, "description", words) != item.Text.In(string(lang)) {
				t.Errorf("%s: %s is called %q", lang, from.ID, app.TitleOf(task, words))
			}
		}
		if len(seen) < 20 {
			t.Errorf("%s: only %d templates", lang, len(seen))
		}
	}
}

// Every risk of the library can be adopted as it is: somebody looks after it, in any language.
func TestRisksHaveOwnersInEachLanguage(t *testing.T) {
	all, _ := load(t)
	for _, lang := range app.Languages() {
		words := all.In(lang)
		for _, item := range words.Library().Risks {
			h := app.NewHazard(app.ContentID(item.ID))
			role, named := words.Library().Role(item.Owner)
			if who := app.Shown(h, "owner", words); !named || who == "" || who != role.Label.In(string(lang)) {
				t.Errorf("%s: %s is looked after by %q, want %q", lang, item.ID, who, role.Label.In(string(lang)))
			}
		}
	}
}

// A task that meets a duty speaks the language it is asked in, until the room gives it words of its own.
func TestTasksOfDutiesFollowTheLanguage(t *testing.T) {
	all, _ := load(t)
	law, err := aiact.Standard()
	if err != nil {
		t.Fatal(err)
	}
	duty := law.Duties[0]
	task := app.Task{Adopted: app.Adopted{LibraryID: app.ContentID("duty." + duty.ID)}, DutyID: app.DutyID(duty.ID)}
	for _, lang := range app.Languages() {
		words := all.In(lang)
		title, about := app.TitleOf(task, words), app.Shown(task, "description", words)
		if text := duty.Text.In(string(lang)); title == "" || !strings.HasPrefix(text, strings.TrimSuffix(title, "…")) || !strings.HasPrefix(about, text) {
			t.Errorf("%s: %q, %q", lang, title, about)
		}
		if who := app.Shown(task, "responsible", words); who != "" {
			t.Errorf("%s: the law names %q", lang, who)
		}
		own := app.WithText(app.WithText(task, "description", about, words), "title", "Im Amt regeln", words)
		if own.Description != "" || app.TitleOf(own, words) != "Im Amt regeln" || app.Shown(own, "description", words) != about {
			t.Errorf("%s: reworded to %+v", lang, own)
		}
	}
}

func TestDepartmentsOfTemplatesAreThoseThatAreSuggested(t *testing.T) {
	all, _ := load(t)
	words := all.In(app.German)
	var usual []string
	for _, code := range app.UsualDepartments() {
		usual = append(usual, words.T("department."+code))
	}
	named := 0
	for _, from := range words.Templates() {
		if from.Office == "" {
			continue
		}
		named++
		if !slices.Contains(usual, from.Office) {
			t.Errorf("%s is for %q", from.ID, from.Office)
		}
	}
	if named == 0 {
		t.Error("no template names a department")
	}
}

func TestInvolvedAreInStepsAndGroupsThatExist(t *testing.T) {
	all, _ := load(t)
	steps := map[app.WorkStep]int{}
	for _, i := range all.In(app.German).Involved() {
		steps[i.Step]++
		if !slices.Contains(app.GroupCodes(), i.Group) {
			t.Errorf("%s: no group %s", i.Step, i.Group)
		}
	}
	for _, b := range app.Blocks() {
		if steps[app.WorkStep(b)] == 0 {
			t.Errorf("nobody for %s", b)
		}
	}
	for _, p := range app.PhaseCodes() {
		if steps[app.WorkStep(p)] == 0 {
			t.Errorf("nobody for %s", p)
		}
	}
	if want := len(app.Blocks()) + len(app.PhaseCodes()); len(steps) != want {
		t.Errorf("%d steps, want %d", len(steps), want)
	}
}
