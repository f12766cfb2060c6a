package aiact

// Role is in which role of the AI Act a duty is met.
type Role string

// The roles (Art. 3(3) and (4)).
const (
	Deployer Role = "deployer"
	Provider Role = "provider"
)

// Kind is how binding a duty is.
type Kind string

// The kinds, the most binding first.
const (
	Mandatory   Kind = "mandatory"
	Check       Kind = "check" // find out whether it applies
	Recommended Kind = "recommended"
)

// DateInForce is the key of the date of what other law asks for: the catalogue does not say since when.
const DateInForce = "in_force_already"

// Duty is something to be done because of an outcome; the file calls it an obligation.
type Duty struct {
	ID      string
	Role    Role
	Kind    Kind
	Overlay bool // German law and the GDPR, not the AI Act
	Ref     Text // article
	Text    Text
	DateKey string // what it is called in a set of dates
	// AppliesFrom is the day from which the duty applies, 2027-12-02; empty where the set of dates has no day for it. While an
	// open answer can still move the day, it is the earliest one possible.
	AppliesFrom string
	// Note explains the date: why it differs from the general one (Art. 111(2), Annex I only), or what the set of dates says
	// about it.
	Note Text

	outcomes []string
	when     int // node of the program
}

// DateSet is the dates of application as they stood on one day.
type DateSet struct {
	ID         string
	Label      Text
	AsOf       string
	ValidUntil string // empty while nothing replaced it
	CheckedOn  string
	Status     string // in_force, superseded, proposed
	Source     string
	Dates      map[string]string // ISO dates
	Notes      map[string]Text
}

// override replaces a date where its condition holds; the last that holds wins.
type override struct {
	when int // node of the program
	keys []string
	use  string
	note Text
}
