package app

// Workshop holds the facts about the workshop and its paper (domain.md: Project and Session).
type Workshop struct {
	Base
	Title     string   `db:"title" text:"160,required"` // of the paper, e.g. "KI-Strategie 2027"
	Moderator string   `db:"moderator" text:"120"`
	Place     string   `db:"place" text:"120"`
	StartsOn  Date     `db:"starts_on"`
	EndsOn    Date     `db:"ends_on"`
	Language  Language `db:"language"` // of the texts that the room writes
	Status    Status   `db:"status"`
	Version   string   `db:"version" text:"20"`
}

// Language is the code of a language that the program and its papers speak.
type Language string

// The languages of interface, content and exports.
const (
	German  Language = "de"
	English Language = "en"
)

// Languages lists the languages.
func Languages() []Language { return []Language{German, English} }

// Status says how binding the strategy is.
type Status string

// The states of a strategy, in their order.
const (
	StatusDraft   Status = "draft"
	StatusAgreed  Status = "agreed"
	StatusAdopted Status = "adopted"
)

// Statuses lists the states of a strategy.
func Statuses() []Status { return []Status{StatusDraft, StatusAgreed, StatusAdopted} }

// Kind returns KindWorkshop.
func (Workshop) Kind() Kind { return KindWorkshop }

// Check names the broken rules.
func (w Workshop) Check() Problems {
	var p Problems
	p.date("starts_on", w.StartsOn)
	p.date("ends_on", w.EndsOn)
	p.order("ends_on", w.StartsOn, w.EndsOn)
	p.oneOf("language", in(w.Language, Languages()))
	p.oneOf("status", in(w.Status, Statuses()))
	return p
}

func (w Workshop) withHead(b Base) Record { w.Base = b; return w }
