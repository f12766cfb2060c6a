package app

import (
	"cmp"
	"slices"
	"strings"
)

// Departments lists the departments that tasks name, most used first.
func Departments(s *Strategy) []string { return departmentsBut(s, "") }

// SuggestedDepartments lists the departments that other tasks than one name, most used first, and then those that most
// municipalities have. What is being typed at the task itself is no suggestion.
func SuggestedDepartments(s *Strategy, task ID, tr Translator) []string {
	out := departmentsBut(s, task)
	for _, code := range UsualDepartments() {
		if name := tr.T("department." + code); !slices.Contains(out, name) {
			out = append(out, name)
		}
	}
	return out
}

func departmentsBut(s *Strategy, task ID) []string {
	return mostUsed(s.Tasks, task, func(t Task) string { return t.Department })
}

// UsualDepartments lists departments that most municipalities have; "department." + code is the id of the name.
func UsualDepartments() []string {
	return []string{"central", "personnel", "it", "legal", "treasury", "press", "citizens", "order", "social", "youth", "schools", "building", "library"}
}

// SuggestedResponsibles lists the persons and roles that other tasks than one name, most used first.
func SuggestedResponsibles(s *Strategy, task ID, tr Translator) []string {
	return mostUsed(s.Tasks, task, func(t Task) string { return t.responsible(tr) })
}

// SuggestedOwners lists the persons and roles that look after other risks than one, most used first.
func SuggestedOwners(s *Strategy, hazard ID, tr Translator) []string {
	return mostUsed(s.Hazards, hazard, func(h Hazard) string { return h.or(h.Owner, "owner", tr) })
}

// SuggestedSubjects lists the subjects that other contributions than one name, most used first.
func SuggestedSubjects(s *Strategy, contribution ID, _ Translator) []string {
	return mostUsed(s.Contributions, contribution, func(c Contribution) string { return c.Subject })
}

// mostUsed lists the distinct texts of all records but one; equally frequent ones in the order of a dictionary.
func mostUsed[R Record](records List[R], but ID, text func(R) string) []string {
	count := map[string]int{}
	var out []string
	for _, r := range records {
		v := strings.TrimSpace(text(r))
		if v == "" || r.Head().ID == but {
			continue
		}
		if count[v] == 0 {
			out = append(out, v)
		}
		count[v]++
	}
	out = sorted(out, false, newCollation().text)
	slices.SortStableFunc(out, func(a, b string) int { return cmp.Compare(count[b], count[a]) })
	return out
}
