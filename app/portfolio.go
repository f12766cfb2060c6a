package app

// Quadrant is the part of the portfolio that a process falls into; "inventory.quadrant." + quadrant is the id of its name.
type Quadrant string

// The quadrants, in the order in which processes should be looked at.
const (
	QuadrantFirst Quadrant = "first" // much benefit for little effort
	QuadrantPlan  Quadrant = "plan"  // much benefit for much effort
	QuadrantAside Quadrant = "aside" // little benefit for little effort
	QuadrantLater Quadrant = "later" // little benefit for much effort
)

// Quadrants lists the quadrants.
func Quadrants() []Quadrant {
	return []Quadrant{QuadrantFirst, QuadrantPlan, QuadrantAside, QuadrantLater}
}

// HighRating is the least rating that counts as much, of benefit and of effort alike: whoever rates in the middle expects
// more than little.
const HighRating = 3

// Quadrant tells where a rated process stands; empty for one that is not rated.
func (p Process) Quadrant() Quadrant {
	switch useful, costly := p.Benefit >= HighRating, p.Effort >= HighRating; {
	case !p.Rated():
		return ""
	case useful && !costly:
		return QuadrantFirst
	case useful:
		return QuadrantPlan
	case !costly:
		return QuadrantAside
	}
	return QuadrantLater
}

// Portfolio holds the processes that can be compared, and how many cannot.
type Portfolio struct {
	Rated   []Process // in the order of their numbers in the picture, from 1
	Unrated int
}

// PortfolioOf orders the rated processes: by quadrant, then the greater benefit, then the lesser effort, then by title.
func PortfolioOf(s *Strategy) Portfolio {
	rated := s.Processes.Where(Process.Rated)
	byTitle := ProcessOrder{By: ProcessByTitle}.Sort(rated)
	ordered := sorted(byTitle, false, func(p Process) sortKey {
		place := rank(p.Quadrant(), Quadrants()).number
		return sortKey{number: (place*(MaxRating+1)+MaxRating-p.Benefit)*(MaxRating+1) + p.Effort}
	})
	return Portfolio{Rated: ordered, Unrated: len(s.Processes) - len(rated)}
}

// In counts the processes in a quadrant.
func (p Portfolio) In(q Quadrant) int {
	return len(List[Process](p.Rated).Where(func(r Process) bool { return r.Quadrant() == q }))
}
