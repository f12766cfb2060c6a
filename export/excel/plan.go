package excel

import (
	"cmp"
	"slices"
	"strings"
	"time"

	"kifahrplan/app"
	"kifahrplan/translations"
)

// plan says what the workbook holds: the tasks in the order of the lists, the sheets, and the departments.
type plan struct {
	overview, all, lists, origin string // names of sheets

	tasks       []task
	departments []department
	registers   []register
}

// task is a task as it stands in the lists.
type task struct {
	app.Task
	number        int // its place in the list of all tasks, from 1
	phase         string
	department    string // the key of its department
	source, group string
	system        string // the name of the AI system that the task belongs to
	overdue       bool
}

// department is a department that has tasks.
type department struct {
	key   string // what all spellings of its name have in common
	label string
	sheet string
	tasks []*task
}

// originSheet is the name of the sheet that says where the workbook comes from. It is the same in all languages, so that
// it is found whatever the language of the workbook is.
const originSheet = "_kifahrplan"

func newPlan(s *app.Strategy, l *translations.Localizer, today app.Date, zone *time.Location) plan {
	p := plan{tasks: orderedTasks(s, l, today)}
	names := newSheetNames(l.T("excel.sheet.department"))
	p.origin = names.take(originSheet)
	p.overview = names.take(l.T("excel.sheet.overview"))
	p.all = names.take(l.T("excel.sheet.tasks"))
	p.lists = names.take(l.T("excel.sheet.lists"))
	p.departments = departmentsOf(p.tasks)
	for i := range p.departments {
		d := &p.departments[i]
		if d.key == "" {
			d.label = l.T("excel.sheet.nodepartment")
		}
		d.sheet = names.take(d.label)
	}
	p.registers = registersOf(s, l, names, zone)
	return p
}

// sheetNames lists the sheets in the order of their tabs, those that are hidden last.
func (p plan) sheetNames() []string {
	names := []string{p.overview, p.all}
	for _, d := range p.departments {
		names = append(names, d.sheet)
	}
	for _, r := range p.registers {
		names = append(names, r.sheet)
	}
	return append(names, p.lists, p.origin)
}

// orderedTasks lists the tasks under the numbers that they have in the strategy paper, too.
func orderedTasks(s *app.Strategy, l *translations.Localizer, today app.Date) []task {
	labels, groups := phaseLabels(s, l), map[app.ID]string{}
	for _, g := range s.Groups {
		groups[g.ID] = g.Label(l)
	}
	tasks := make([]task, len(s.Tasks))
	for i, t := range s.Roadmap() {
		t.Title, t.Description, t.Responsible = app.TitleOf(t, l), app.Shown(t, "description", l), app.Shown(t, "responsible", l)
		tasks[i] = task{
			Task: t, number: i + 1, phase: labels[t.PhaseID], department: departmentKey(t.Department), overdue: t.Overdue(today),
			system: systemName(s, t.SystemID),
		}
		if c, ok := s.Contributions.Get(t.SourceID); ok {
			tasks[i].source, tasks[i].group = c.Text, groups[c.GroupID]
		}
	}
	return tasks
}

// departmentsOf groups tasks by department, in alphabetical order, those without one last.
func departmentsOf(tasks []task) []department {
	var out []department
	place := map[string]int{}
	for i := range tasks {
		t := &tasks[i]
		at, ok := place[t.department]
		if !ok {
			at = len(out)
			place[t.department] = at
			out = append(out, department{key: t.department, label: strings.Join(strings.Fields(t.Department), " ")})
		}
		out[at].tasks = append(out[at].tasks, t)
	}
	alphabet := alphabetical()
	slices.SortFunc(out, func(a, b department) int {
		return cmp.Or(cmp.Compare(last(a.key), last(b.key)), cmp.Compare(alphabet.Replace(a.key), alphabet.Replace(b.key)), cmp.Compare(a.key, b.key))
	})
	return out
}

// departmentKey is the same for names that differ in nothing but case and spaces: people mean one department.
func departmentKey(name string) string {
	return strings.ToLower(strings.Join(strings.Fields(name), " "))
}

// alphabetical sorts letters with marks among those without, as DIN 5007-1 does.
func alphabetical() *strings.Replacer {
	return strings.NewReplacer("ä", "a", "ö", "o", "ü", "u", "ß", "ss", "é", "e", "è", "e")
}

// last ranks tasks without a department behind all others.
func last(key string) int {
	if key == "" {
		return 1
	}
	return 0
}
