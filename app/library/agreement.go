package library

// Agreement is the outline of a service agreement on AI (Dienstvereinbarung): a checklist of contents, no model text.
type Agreement struct {
	Title    Text      `yaml:"title"`
	Note     Text      `yaml:"note"` // belongs under every print: not legally binding, Land law governs
	Sections []Section `yaml:"sections"`
	Annexes  []Annex   `yaml:"annexes"`
}

// SectionKind says whether a section is usual.
type SectionKind string

// How usual a section is.
const (
	SectionCore     SectionKind = "core"     // usual
	SectionOptional SectionKind = "optional" // as needed
)

// SectionKinds lists them.
func SectionKinds() []SectionKind { return []SectionKind{SectionCore, SectionOptional} }

// Section is a section of the service agreement.
type Section struct {
	ID     string      `yaml:"id" json:"id"`
	Number int         `yaml:"order" json:"-"` // from 1; 0 for a moderator's own section
	Kind   SectionKind `yaml:"kind" json:"kind"`
	Title  Text        `yaml:"title" json:"title"`
	Hints  Texts       `yaml:"hints" json:"hints,omitempty"`   // what the section should settle
	Owners []string    `yaml:"owners" json:"owners,omitempty"` // ids of the roles that draft it
}

// Annex is an annex of the service agreement.
type Annex struct {
	ID    string `yaml:"id"`
	Title Text   `yaml:"title"`
}
