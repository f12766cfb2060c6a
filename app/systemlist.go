package app

import "slices"

// OpenChecks counts the checks of a system that are not settled.
func (s System) OpenChecks() int {
	n := 0
	for _, c := range s.Checks() {
		if !c.State.Settled() {
			n++
		}
	}
	return n
}

// OpenChecks counts the checks that are not settled, of all systems that are not retired.
func OpenChecks(s *Strategy) int {
	n := 0
	for _, y := range s.Systems {
		if y.Status != SystemRetired {
			n += y.OpenChecks()
		}
	}
	return n
}

// SystemFilter says which systems a list shows. The zero filter shows all.
type SystemFilter struct {
	Text       string // every word has to occur in one of the system's texts
	Status     SystemStatus
	Department string
}

// Apply returns the systems that the filter shows, in the order of their ids.
func (f SystemFilter) Apply(s *Strategy) []System {
	words := newNeedle(f.Text)
	return s.Systems.Where(func(y System) bool {
		return wanted(f.Status, y.Status) && wanted(f.Department, y.Department) &&
			(words.empty() || words.in(y.Name, y.Purpose, y.Vendor, y.Model, y.Hosting, y.Users, y.Responsible, y.Department))
	})
}

// SystemKey names what systems are sorted by.
type SystemKey string

// The keys of systems. Those that are columns have their names.
const (
	SystemByName       SystemKey = "name"
	SystemByDepartment SystemKey = "department"
	SystemByStatus     SystemKey = "status"
	SystemByClass      SystemKey = "class"
	SystemByOpen       SystemKey = "open"
)

// SystemOrder says how systems are sorted. The zero order leaves them as they are.
type SystemOrder struct {
	By         SystemKey
	Descending bool
}

// Sort returns the systems in this order; those without a value come last in either direction, and equal ones stay in the
// order they were in. Classes are sorted by how grave they are.
func (o SystemOrder) Sort(s *Strategy, systems []System) []System {
	c := newCollation()
	switch o.By {
	case SystemByName:
		return sorted(systems, o.Descending, func(y System) sortKey { return c.text(y.Name) })
	case SystemByDepartment:
		return sorted(systems, o.Descending, func(y System) sortKey { return c.text(y.Department) })
	case SystemByStatus:
		return sorted(systems, o.Descending, func(y System) sortKey { return rank(y.Status, SystemStatuses()) })
	case SystemByClass:
		return sorted(systems, o.Descending, func(y System) sortKey {
			class := s.ClassOf(y.ID)
			return sortKey{number: slices.Index(Classes(), class), empty: class == ""}
		})
	case SystemByOpen:
		return sorted(systems, o.Descending, func(y System) sortKey { return sortKey{number: y.OpenChecks()} })
	}
	return systems
}

// SystemDepartments lists the departments that systems name, most used first.
func SystemDepartments(s *Strategy) []string {
	return mostUsed(s.Systems, "", func(y System) string { return y.Department })
}

// SuggestedSystemDepartments lists the departments that other systems than one name, then those of tasks, and then those
// that most municipalities have.
func SuggestedSystemDepartments(s *Strategy, system ID, tr Translator) []string {
	out := mostUsed(s.Systems, system, func(y System) string { return y.Department })
	for _, d := range SuggestedDepartments(s, "", tr) {
		if !slices.Contains(out, d) {
			out = append(out, d)
		}
	}
	return out
}

// SuggestedSystemResponsibles lists the persons and roles that other systems than one name, and then those of tasks.
func SuggestedSystemResponsibles(s *Strategy, system ID, tr Translator) []string {
	out := mostUsed(s.Systems, system, func(y System) string { return y.Responsible })
	for _, r := range SuggestedResponsibles(s, "", tr) {
		if !slices.Contains(out, r) {
			out = append(out, r)
		}
	}
	return out
}
