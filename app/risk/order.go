package risk

import (
	"cmp"
	"slices"
	"strings"

	"kifahrplan/app"
	"kifahrplan/app/aiact"
)

// DutyKey is what duties are sorted by.
type DutyKey string

// The keys.
const (
	DutyBySystem DutyKey = "system"
	DutyByRole   DutyKey = "role"
	DutyByKind   DutyKey = "kind"
	DutyByFrom   DutyKey = "from"
)

// DutyOrder sorts duties. What is equal comes in the order of the catalogue.
type DutyOrder struct {
	By         DutyKey
	Descending bool
}

// Sort returns the duties in order; days that are not known come last either way.
func (o DutyOrder) Sort(all []Duty) []Duty {
	return slices.SortedStableFunc(slices.Values(all), func(a, b Duty) int {
		if unknown := cmp.Compare(rank(a.From() == ""), rank(b.From() == "")); o.By == DutyByFrom && unknown != 0 {
			return unknown
		}
		if o.Descending {
			a, b = b, a
		}
		return o.compare(a, b)
	})
}

func (o DutyOrder) compare(a, b Duty) int {
	switch o.By {
	case DutyBySystem:
		return strings.Compare(strings.ToLower(a.System.Name), strings.ToLower(b.System.Name))
	case DutyByRole:
		return cmp.Compare(a.Role, b.Role)
	case DutyByKind:
		kinds := []aiact.Kind{aiact.Mandatory, aiact.Check, aiact.Recommended}
		return cmp.Compare(slices.Index(kinds, a.Kind), slices.Index(kinds, b.Kind))
	case DutyByFrom:
		return cmp.Compare(a.From(), b.From())
	}
	return 0
}

func rank(last bool) int {
	if last {
		return 1
	}
	return 0
}

// Classified lists the systems that have a class, in the order of the register.
func Classified(s *app.Strategy) []app.System {
	return s.Systems.Where(func(y app.System) bool { return s.ClassOf(y.ID) != "" })
}
