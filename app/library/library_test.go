package library

import (
	goparser "go/parser"
	"go/token"
	"path/filepath"
	"strconv"
	"strings"
	"testing"
)

// standard returns the library that ships with the program.
func standard(t testing.TB) *Library {
	t.Helper()
	l, err := Standard()
	if err != nil {
		t.Fatal(err)
	}
	return l
}

func TestTheLibraryHoldsWhatAWorkshopNeeds(t *testing.T) {
	l := standard(t)
	if l.Version == "" || l.AsOf == "" {
		t.Errorf("version %q, as of %q", l.Version, l.AsOf)
	}
	questions := 0
	for _, b := range l.Blocks {
		questions += len(b.Questions)
	}
	voices := 0
	for _, g := range l.Groups {
		voices += len(g.Questions)
	}
	knockOuts, tasks := 0, 0
	for _, c := range l.Checklist.Items() {
		if c.KnockOut {
			knockOuts++
		}
	}
	for _, p := range l.Phases {
		tasks += len(p.Tasks)
	}
	for what, n := range map[string][2]int{
		"roles": {len(l.Roles), 17}, "questions of blocks": {questions, 41}, "groups": {len(l.Groups), 10},
		"questions to groups": {voices, 96}, "principles": {len(l.Principles), 20},
		"sections": {len(l.Agreement.Sections), 16}, "annexes": {len(l.Agreement.Annexes), 5},
		"modules": {len(l.Pass.Modules), 6}, "courses": {len(l.Pass.Training), 5}, "statements": {len(l.Pass.Checklist), 13},
		"criteria": {len(l.Checklist.Items()), 44}, "knock-outs": {knockOuts, 11}, "tasks": {tasks, 41},
		"indicators": {len(l.Indicators), 18}, "risks": {len(l.Risks), 20}, "terms": {len(l.Glossary), 27},
		"inspirations": {len(l.Inspirations), 17}, "states": {len(l.States.List), 16}, "examples": {len(l.Examples), 23},
		"involvements": {len(l.Involvements), 66}, "running orders": {len(l.Agendas), 3},
	} {
		if n[0] < n[1] {
			t.Errorf("%d %s, there were %d", n[0], what, n[1])
		}
	}
}

func TestNobodyChangesTheLibraryForOthers(t *testing.T) {
	changed := standard(t)
	changed.Principles[0].Title.DE = "anders"
	changed.Phases[0].Tasks[0].After = append(changed.Phases[0].Tasks[0].After, "t999")
	if l := standard(t); l.Principles[0].Title.DE == "anders" || len(l.Phases[0].Tasks[0].After) != 0 {
		t.Error("a second library shows the changes of the first")
	}
}

func TestThePackageKnowsNothingOfTheProgram(t *testing.T) {
	names, err := filepath.Glob("*.go")
	if err != nil || len(names) == 0 {
		t.Fatal(names, err)
	}
	for _, name := range names {
		f, err := goparser.ParseFile(token.NewFileSet(), name, nil, goparser.ImportsOnly)
		if err != nil {
			t.Fatal(err)
		}
		for _, i := range f.Imports {
			path, _ := strconv.Unquote(i.Path.Value)
			if strings.Contains(path, ".") && path != "go.yaml.in/yaml/v3" || strings.HasPrefix(path, "kifahrplan") {
				t.Errorf("%s imports %s", name, path)
			}
		}
	}
}

func BenchmarkStandard(b *testing.B) {
	for b.Loop() {
		standard(b)
	}
}
