package app

import (
	"cmp"
	"slices"
	"strings"
)

// Departments lists the departments that tasks name, most used first.
func Departments(s *Strategy) []string {
	return mostUsed(s.Tasks, func(t Task) string { return t.Department })
}

// Responsibles lists the persons and roles that tasks name, most used first.
func Responsibles(s *Strategy) []string {
	return mostUsed(s.Tasks, func(t Task) string { return t.Responsible })
}

// Subjects lists the subjects that contributions name, most used first.
func Subjects(s *Strategy) []string {
	return mostUsed(s.Contributions, func(c Contribution) string { return c.Subject })
}

// mostUsed lists the distinct texts of the records; equally frequent ones in the order of a dictionary.
func mostUsed[R Record](records List[R], text func(R) string) []string {
	count := map[string]int{}
	var out []string
	for _, r := range records {
		v := strings.TrimSpace(text(r))
		if v == "" {
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
