package library

// Pass is the KI-Pass: what staff have gone through before they use AI tools.
type Pass struct {
	ValidityMonths  int             `yaml:"validity_months"`
	Stages          []string        `yaml:"stages"`      // codes, in their order
	DataFields      []string        `yaml:"data_fields"` // the most that a municipality should keep about a person
	DataNote        Text            `yaml:"data_note"`   // how to keep the records sparing
	Modules         []Module        `yaml:"information_modules"`
	Training        []Training      `yaml:"training"`
	Checklist       []Statement     `yaml:"checklist"` // what holders confirm about themselves
	Acknowledgement Acknowledgement `yaml:"acknowledgement"`
	LegalNote       Text            `yaml:"legal_note"`
}

// Module is a short piece of information to read.
type Module struct {
	ID      string `yaml:"id"`
	Minutes int    `yaml:"minutes"`
	Title   Text   `yaml:"title"`
	Goals   Texts  `yaml:"goals"`
}

// Training is a course.
type Training struct {
	ID       string `yaml:"id"`
	Format   string `yaml:"format"` // classroom, online or classroom_or_online
	Minutes  int    `yaml:"minutes"`
	Audience string `yaml:"audience"` // all, leadership, oversight, editors or multipliers
	Title    Text   `yaml:"title"`
	Content  Texts  `yaml:"content"`
}

// Statement is a sentence of the pass's checklist, in the first person.
type Statement struct {
	ID   string `yaml:"id"`
	Text Text   `yaml:"text"`
}

// Acknowledgement is what holders of the pass sign. "{dv_date}" in its text stands for the date of the service agreement.
type Acknowledgement struct {
	Text Text `yaml:"text"`
	Note Text `yaml:"note"`
}
