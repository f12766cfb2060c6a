package library

import (
	"errors"
	"io/fs"
	"strings"
	"testing"
)

func TestAMissingFileIsAMistake(t *testing.T) {
	for name := range data(t) {
		files := data(t)
		delete(files, name)
		if _, err := load(files); !errors.Is(err, fs.ErrNotExist) || !strings.Contains(err.Error(), name) {
			t.Errorf("without %s the error is %v", name, err)
		}
	}
}

func TestADamagedFileIsAMistake(t *testing.T) {
	for name := range data(t) {
		for what, text := range map[string]string{"no YAML": "{", "another shape": "[1, 2]", "another value": "schema_version: [1]"} {
			files := data(t)
			files[name].Data = []byte(text)
			if _, err := load(files); err == nil || !strings.Contains(err.Error(), name) {
				t.Errorf("%s with %s gives the error %v", name, what, err)
			}
		}
	}
}

func TestAnotherSchemaIsAMistake(t *testing.T) {
	for name := range data(t) {
		_, err := load(changed(t, name, `schema_version: "1.0"`, `schema_version: "2.0"`))
		if err == nil || !strings.Contains(err.Error(), name+`: schema_version is "2.0"`) {
			t.Errorf("%s of another schema gives the error %v", name, err)
		}
	}
}

func TestMistakesInFilesNameTheItem(t *testing.T) {
	for _, c := range []struct{ name, old, new, want string }{
		{"content.yaml", "id: gp02", "id: gp01", "gp01: the id of this principle"},
		{"content.yaml", "id: t101, role: leadership", "id: t101, role: nobody", `t101: no role "nobody"`},
		{"content.yaml", "after: [t101]", "after: [t999]", `t102: no predecessor "t999"`},
		{"content.yaml", "after: []", "after: [t508]", "run in a circle"},
		{"content.yaml", "inspired_by: [hamburg, seed]", "inspired_by: [berlin]", `gp01: no inspiration "berlin"`},
		{"content.yaml", `title_en: "Benefit first", `, "", "title_de has no English"},
		{"content.yaml", "answer_type: scale5", "answer_type: scale7", `no answer type "scale7"`},
		{"content.yaml", "weight: 3", "weight: 4", "tc01: weight is 4"},
		{"practice.yaml", "block: bb_legal", "block: bb_law", `no building block "bb_law"`},
		{"practice.yaml", "evidence: seed", "evidence: hearsay", `no evidence "hearsay"`},
		{"involvement.yaml", "group: sg_it", "group: sg_staff_council", "bb_inventory with sg_staff_council: is there twice"},
		{"involvement.yaml", "step: ph5", "step: ph6", `no building block or phase "ph6"`},
		{"agenda.yaml", "method: position", "method: vote", `no method "vote"`},
		{"agenda.yaml", "minutes: 35", "minutes: 0", "takes 0 minutes"},
		{"agenda.yaml", "block: bb_legal", "block: bb_law", `no building block "bb_law"`},
		{"agenda.yaml", `begins: "12:30"`, `begins: "25:30"`, `begins at "25:30"`},
		{"agenda.yaml", "ag_two_14, day: 2", "ag_two_14, day: 3", "ag_two_14: is on day 3, after day 1"},
		{"agenda.yaml", `, question_de: "Welche Aufgaben sollen wir zuerst angehen?", question_en: "Which tasks should we tackle first?"`, "", "only a break has no question"},
		{"laender.yaml", "code: BY", "code: BW", "BW: the id of this state"},
	} {
		_, err := load(changed(t, c.name, c.old, c.new))
		if err == nil || !strings.Contains(err.Error(), c.want) {
			t.Errorf("%s with %q: the error is %v, not %q", c.name, c.new, err, c.want)
		}
	}
}

func TestItemsKnowWhereTheyBelong(t *testing.T) {
	l := standard(t)
	for _, b := range l.Blocks {
		for _, q := range b.Questions {
			if q.Of != b.ID || q.AnswerType != AnswerText {
				t.Errorf("%s is of %q and has the answer type %q", q.ID, q.Of, q.AnswerType)
			}
		}
	}
	for _, g := range l.Groups {
		for _, q := range g.Questions {
			if q.Of != g.ID {
				t.Errorf("%s is of %q", q.ID, q.Of)
			}
		}
	}
	for _, g := range l.Checklist.Groups {
		for _, i := range g.Items {
			if i.Group != g.ID {
				t.Errorf("%s is in %q", i.ID, i.Group)
			}
		}
	}
	for _, p := range l.Phases {
		for _, task := range p.Tasks {
			if task.Phase != p.ID {
				t.Errorf("%s is in %q", task.ID, task.Phase)
			}
		}
	}
}

func TestWeightsHaveLabels(t *testing.T) {
	got := standard(t).Checklist.Weights
	want := []Text{{"niedrig", "low"}, {"mittel", "medium"}, {"hoch", "high"}}
	if len(got) != len(want) {
		t.Fatalf("labels are %v", got)
	}
	for i := range want {
		if got[i] != want[i] {
			t.Errorf("weight %d is called %v", i+1, got[i])
		}
	}
}
