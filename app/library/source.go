package library

// Evidence says what stands behind a statement.
type Evidence string

// What can stand behind a statement.
const (
	EvidenceLaw     Evidence = "V"    // read in the text of the law itself
	EvidenceSource  Evidence = "S"    // read in a secondary source or in the organisation's own publication
	EvidenceGeneral Evidence = "K"    // general knowledge, not looked up
	EvidenceSeed    Evidence = "seed" // stated only by the document that the program started from
	EvidenceOwn     Evidence = "A"    // our own assessment
)

// Evidences lists them, the strongest first.
func Evidences() []Evidence {
	return []Evidence{EvidenceLaw, EvidenceSource, EvidenceGeneral, EvidenceSeed, EvidenceOwn}
}

// Confirmed tells whether somebody has read the statement in a source.
func (e Evidence) Confirmed() bool { return e == EvidenceLaw || e == EvidenceSource }

// Inspiration is a publication that an idea of the library comes from; never its wording.
type Inspiration struct {
	ID        string   `yaml:"id"`
	Title     string   `yaml:"title"` // in the language of the publication
	Publisher string   `yaml:"publisher"`
	Year      int      `yaml:"year"`    // 0: not known
	URL       string   `yaml:"url"`     // empty: not known
	Licence   string   `yaml:"licence"` // empty: none stated, so only ideas may be taken over
	Evidence  Evidence `yaml:"evidence"`
}

// Role is a function in a municipality that owns a task, a risk or a section.
type Role struct {
	ID    string `yaml:"id"`
	Label Text   `yaml:"label"`
}

// Term is an entry of the glossary: an explanation for readers without legal training, no legal definition.
type Term struct {
	ID   string `yaml:"id"`
	Term Text   `yaml:"term"`
	Text Text   `yaml:"text"`
}
