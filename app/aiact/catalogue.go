package aiact

import (
	_ "embed"
	"slices"
)

//go:embed data/tree.yaml
var standard []byte

// Catalogue is everything that a classification asks and answers, as read from one file.
type Catalogue struct {
	Version    string // of the content; a Result names the version that it was made with
	AsOf       string // the day up to which the law was followed, 2026-11-23
	Title      Text
	Disclaimer Text // to be shown with every result

	Sources   []Source
	Sections  []Section
	Questions []*Question // in the order in which they are asked
	DateSets  []DateSet
	Outcomes  []Outcome // in the order in which the file lists them
	Flags     []Flag    // those that have a label, in the order in which they come up
	Duties    []Duty    // with the dates of the default set

	defaultSet string
	overrides  []override
	program    *program
}

// Source is where the catalogue has its rules from.
type Source struct {
	ID     string `yaml:"id"`
	Title  string `yaml:"title"` // in English
	CELEX  string `yaml:"celex"`
	URL    string `yaml:"url"`
	Status string `yaml:"status"` // in_force, documentation, draft_non_binding and the like
}

// Section is a part of the questionnaire.
type Section struct {
	ID    string
	Label Text
}

// Flag is something that the answers bring up, such as "profiling".
type Flag struct {
	ID    string
	Label Text
	Show  bool // worth showing beside the outcome
}

// Standard returns the catalogue that comes with the program. It is read anew each time, which takes some milliseconds: keep
// it.
func Standard() (*Catalogue, error) { return Parse(standard) }

// Question returns a question by its id; nil when there is none.
func (c *Catalogue) Question(id string) *Question {
	if i := c.place(id); i >= 0 {
		return c.Questions[i]
	}
	return nil
}

// place returns the place of a question in the order of asking; -1 when there is none.
func (c *Catalogue) place(id string) int {
	return slices.IndexFunc(c.Questions, func(q *Question) bool { return q.ID == id })
}

// Section returns a section by its id.
func (c *Catalogue) Section(id string) (Section, bool) {
	return find(c.Sections, func(s Section) bool { return s.ID == id })
}

// Outcome returns an outcome by its id.
func (c *Catalogue) Outcome(id string) (Outcome, bool) {
	return find(c.Outcomes, func(o Outcome) bool { return o.ID == id })
}

// Flag returns a flag by its id; flags without a label serve the rules only and are not found.
func (c *Catalogue) Flag(id string) (Flag, bool) {
	return find(c.Flags, func(f Flag) bool { return f.ID == id })
}

// Duty returns a duty by its id, with the date of the default set.
func (c *Catalogue) Duty(id string) (Duty, bool) {
	return find(c.Duties, func(d Duty) bool { return d.ID == id })
}

// DateSet returns a set of dates by its id; "" is the default set.
func (c *Catalogue) DateSet(id string) (DateSet, bool) {
	if id == "" {
		id = c.defaultSet
	}
	return find(c.DateSets, func(s DateSet) bool { return s.ID == id })
}

// DefaultDateSet is the id of the set of dates that is in force.
func (c *Catalogue) DefaultDateSet() string { return c.defaultSet }

func find[T any](list []T, is func(T) bool) (T, bool) {
	if i := slices.IndexFunc(list, is); i >= 0 {
		return list[i], true
	}
	var none T
	return none, false
}
