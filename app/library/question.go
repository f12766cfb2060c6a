package library

// AnswerType says how a question is answered.
type AnswerType string

// How a question is answered.
const (
	AnswerText   AnswerType = "text"   // in free words
	AnswerChoice AnswerType = "choice" // by one of the options
	AnswerScale5 AnswerType = "scale5" // by a number from 1 to 5, whose ends the question explains
)

// AnswerTypes lists them.
func AnswerTypes() []AnswerType { return []AnswerType{AnswerText, AnswerChoice, AnswerScale5} }

// Block is one of the four building blocks of a strategy.
type Block struct {
	ID        string     `yaml:"id"`
	Number    int        `yaml:"order"` // from 1
	Label     Text       `yaml:"label"`
	Purpose   Text       `yaml:"purpose"`
	Result    Text       `yaml:"result"`
	Questions []Question `yaml:"questions"`
}

// Group is a group of stakeholders whose voice is kept apart.
type Group struct {
	ID        string     `yaml:"id"`
	Role      string     `yaml:"role"`
	Required  bool       `yaml:"required"` // part of every workshop
	Label     Text       `yaml:"label"`
	Mandate   Text       `yaml:"mandate"` // what the group has to look after
	Questions []Question `yaml:"questions"`
}

// Question is a guiding question, of a building block to the whole room or to one group of stakeholders.
type Question struct {
	ID         string     `yaml:"id" json:"id"`
	Of         string     `yaml:"-" json:"of"` // id of the block or group that it belongs to
	AnswerType AnswerType `yaml:"answer_type" json:"answer_type"`
	Text       Text       `yaml:"text" json:"text"`
	Options    []Option   `yaml:"options" json:"options,omitempty"` // of a choice
	Ref        Text       `yaml:"ref" json:"ref,omitzero"`          // norm that the question rests on; may be empty
}

// Option is one of the answers to a question of choice.
type Option struct {
	ID   string `yaml:"id" json:"id"`
	Text `yaml:",inline"`
}
