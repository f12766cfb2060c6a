package library

// Agenda is a running order for a workshop of a certain length.
type Agenda struct {
	ID    string       `yaml:"id"`
	Title Text         `yaml:"title"` // how long it takes
	About Text         `yaml:"about"`
	Steps []AgendaStep `yaml:"steps"`
}

// AgendaStep is a step of a running order. One without a question is a break.
type AgendaStep struct {
	ID       string `yaml:"id"`
	Day      int    `yaml:"day"` // from 1
	Minutes  int    `yaml:"minutes"`
	Method   string `yaml:"method"` // one of Methods
	Begins   string `yaml:"begins"` // HH:MM; empty: when the step before it ends
	Block    string `yaml:"block"`  // id of a building block, or empty
	Subject  Text   `yaml:"subject"`
	Question Text   `yaml:"question"`
}

// Methods lists how a room can work in a step.
func Methods() []string {
	return []string{"inform", "collect", "discuss", "rate", "position", "decide"}
}

// Agenda returns the running order with an id.
func (l *Library) Agenda(id string) (Agenda, bool) {
	return find(l.Agendas, func(a *Agenda) bool { return a.ID == id })
}

// Minutes is how long the running order takes, breaks included.
func (a Agenda) Minutes() int {
	n := 0
	for _, s := range a.Steps {
		n += s.Minutes
	}
	return n
}
