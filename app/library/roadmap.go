package library

// Phase is one of the five phases of the roadmap.
type Phase struct {
	ID        string         `yaml:"id"`
	Number    int            `yaml:"order"` // from 1
	Label     Text           `yaml:"label"`
	Goal      Text           `yaml:"goal"`
	Milestone Text           `yaml:"milestone"`
	Tasks     []TaskTemplate `yaml:"tasks"`
}

// TaskTemplate is a task that a municipality can take into its roadmap.
type TaskTemplate struct {
	ID       string   `yaml:"id" json:"id"`
	Phase    string   `yaml:"-" json:"phase"`                     // id of the phase
	Role     string   `yaml:"role" json:"role"`                   // id of the role that does it
	Duration int      `yaml:"duration_days" json:"duration_days"` // working days, a guide value
	After    []string `yaml:"after" json:"after,omitempty"`       // ids of the templates that have to be done before
	Title    Text     `yaml:"title" json:"title"`
	Text     Text     `yaml:"text" json:"text,omitzero"`
	Ref      Text     `yaml:"ref" json:"ref,omitzero"` // norm that asks for it; may be empty
}
