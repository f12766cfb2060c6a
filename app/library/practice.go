package library

// Example is a card about what others did or published, in our own words.
type Example struct {
	ID    string      `yaml:"id"`
	Block string      `yaml:"block"` // id of the building block that it belongs to
	Kind  ExampleKind `yaml:"kind"`
	Place Text        `yaml:"place"` // who did it
	Title Text        `yaml:"title"`
	When  Text        `yaml:"when"`  // empty: not known
	What  Text        `yaml:"what"`  // what they did
	Reuse Text        `yaml:"reuse"` // what can be taken over

	Source      string   `yaml:"source"`       // where it was read, as published; empty: not noted
	Publisher   string   `yaml:"publisher"`    // of the source; empty: not noted
	URL         string   `yaml:"url"`          // empty: not known
	Licence     string   `yaml:"licence"`      // of the publication; empty: none stated, so only ideas may be taken over
	LicenceNote Text     `yaml:"licence_note"` // what the licence asks for; may be empty
	Evidence    Evidence `yaml:"evidence"`
	Inspiration string   `yaml:"inspiration"` // id of the inspiration that it belongs to; may be empty
}

// ExampleKind tells practice from advice.
type ExampleKind string

// The kinds of examples.
const (
	ExamplePractice ExampleKind = "practice" // what a public body did
	ExampleGuide    ExampleKind = "guide"    // what an organisation recommends or offers as a template
)

// ExamplesFor returns the examples that belong to a building block.
func (l *Library) ExamplesFor(block string) []Example {
	return keep(l.Examples, func(e Example) bool { return e.Block == block })
}

// Involvement says that a stakeholder group should be involved in a step, from when, and why. Step and group together
// name it.
type Involvement struct {
	Step     string   `yaml:"step"`  // id of a building block or of a phase
	Group    string   `yaml:"group"` // id of a stakeholder group
	When     Text     `yaml:"when"`
	Why      Text     `yaml:"why"`
	Duty     bool     `yaml:"duty"` // a norm asks for it, at least in the cases that Why names
	Ref      Text     `yaml:"ref"`  // the norm; empty without a duty
	Evidence Evidence `yaml:"evidence"`
}

// InvolvementsFor returns whom to involve in a building block or in a phase.
func (l *Library) InvolvementsFor(step string) []Involvement {
	return keep(l.Involvements, func(i Involvement) bool { return i.Step == step })
}

func keep[T any](items []T, want func(T) bool) []T {
	var out []T
	for _, item := range items {
		if want(item) {
			out = append(out, item)
		}
	}
	return out
}
