package sample

import (
	"errors"
	"io/fs"
	"maps"
	"strings"
	"testing"
	"testing/fstest"

	"kifahrplan/app"
)

// copied returns the embedded files, with one of them changed.
func copied(t *testing.T, name, old, new string) fs.FS {
	t.Helper()
	out := fstest.MapFS{}
	err := fs.WalkDir(files, "data", func(path string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		data, err := files.ReadFile(path)
		out[path] = &fstest.MapFile{Data: data}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	before := string(out[name].Data)
	after := strings.Replace(before, old, new, 1)
	if before == after {
		t.Fatalf("%s has no %q", name, old)
	}
	out[name] = &fstest.MapFile{Data: []byte(after)}
	return out
}

func TestUnknownFieldsAreMistakes(t *testing.T) {
	for name, field := range map[string]string{
		"data/workshop.yaml": "inhabitants:", "data/groups.yaml": "participants:", "data/terms.yaml": "roles:",
		"data/contributions/2_data.yaml": "answer:", "data/tasks/1_understanding.yaml": "effort:",
		"data/decisions/1_first_day.yaml": "dissent:", "data/systems.yaml": "checks:",
	} {
		_, err := load(copied(t, name, field, "x"+field))
		if err == nil || !strings.Contains(err.Error(), name) {
			t.Errorf("a field x%s in %s gives the error %v", field, name, err)
		}
	}
}

func TestUnknownKeysAreMistakes(t *testing.T) {
	for _, c := range []struct{ name, old, new, want string }{
		{"data/contributions/1_tools.yaml", "group: it", "group: nobody", `stakeholder_group has the key "nobody"`},
		{"data/contributions/1_tools.yaml", "subject: tools", "subject: nothing", `no term has the key "nothing"`},
		{"data/tasks/2_agreement.yaml", "source: too_slow", "source: too_fast", `contribution has the key "too_fast"`},
		{"data/tasks/2_agreement.yaml", "phase: ph2", "phase: ph9", `phase has the key "ph9"`},
		{"data/tasks/5_support.yaml", "role: infosec", "role: nobody", `no term has the key "nobody"`},
		{"data/decisions/1_first_day.yaml", "legal, leadership", "legal, nobody", `stakeholder_group has the key "nobody"`},
		{"data/systems.yaml", "role: web_editors", "role: nobody", `no term has the key "nobody"`},
		{"data/systems.yaml", "system: summ_ai", "system: nothing", `system has the key "nothing"`},
		{"data/contributions/3_agreement.yaml", "key: dispute", "key: refuse", `have the key "refuse"`},
	} {
		content, err := load(copied(t, c.name, c.old, c.new))
		if err != nil {
			t.Errorf("%s: %v", c.new, err)
			continue
		}
		e, err := content.edit(app.German)
		if err == nil || !strings.Contains(err.Error(), c.want) {
			t.Errorf("%s gives the error %v, want %s", c.new, err, c.want)
		}
		if !e.Empty() {
			t.Errorf("%s gives %d records all the same", c.new, len(e.Put))
		}
	}
}

func TestMissingFilesAreMistakes(t *testing.T) {
	whole := copied(t, "data/terms.yaml", "tools", "tools2").(fstest.MapFS)
	for _, gone := range []string{
		"data/workshop.yaml", "data/logo.png", "data/contributions/", "data/tasks/", "data/decisions/",
	} {
		part := maps.Clone(whole)
		maps.DeleteFunc(part, func(name string, _ *fstest.MapFile) bool { return strings.HasPrefix(name, gone) })
		if _, err := load(part); !errors.Is(err, fs.ErrNotExist) {
			t.Errorf("without %s there is the error %v", gone, err)
		}
	}
}

// A term, or a key that no task comes from, would be dead weight.
func TestEveryTermIsUsed(t *testing.T) {
	c := loaded(t)
	used := map[string]bool{}
	for _, f := range c.contributions {
		for _, r := range f.Contributions {
			used["subject "+r.Subject] = true
		}
	}
	for _, f := range c.tasks {
		for _, r := range f.Tasks {
			used["department "+r.Department], used["role "+r.Role] = true, true
		}
	}
	for _, r := range c.systems.Systems {
		used["department "+r.Department], used["role "+r.Role] = true, true
	}
	for kind, of := range map[string]map[string]text{
		"subject": c.terms.Subjects, "department": c.terms.Departments, "role": c.terms.Roles,
	} {
		for key := range of {
			if !used[kind+" "+key] {
				t.Errorf("nothing uses the %s %q", kind, key)
			}
		}
	}
}
