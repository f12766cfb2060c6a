package app

// Occurrence is feedback on AI in use, or an incident (domain.md: Feedback, Incident). It names no persons.
type Occurrence struct {
	Base
	Title       string           `db:"title" text:"200,required"`
	Sort        OccurrenceSort   `db:"sort"`
	Description string           `db:"description" text:"4000,lines"`
	OccurredOn  Date             `db:"occurred_on"`
	SystemID    ID               `db:"system_id" ref:"system"`
	Channel     string           `db:"channel" text:"120"` // who told it, or how, never by name
	Severity    Severity         `db:"severity"`
	Serious     bool             `db:"is_serious"` // serious incident under Art. 3 no. 49 of the AI Act
	Consequence string           `db:"consequence" text:"2000,lines"`
	Response    string           `db:"response" text:"2000,lines"` // what was answered or done
	ReportedTo  string           `db:"reported_to" text:"200"`     // provider, authority
	ReportedOn  Date             `db:"reported_on"`                // when it was
	Status      OccurrenceStatus `db:"status"`
}

// OccurrenceSort tells feedback from incidents; "occurrence.sort." + sort is the id of its name.
type OccurrenceSort string

// The sorts.
const (
	OccurrenceFeedback OccurrenceSort = "feedback"
	OccurrenceIncident OccurrenceSort = "incident"
)

// OccurrenceSorts lists the sorts.
func OccurrenceSorts() []OccurrenceSort {
	return []OccurrenceSort{OccurrenceFeedback, OccurrenceIncident}
}

// Severity is how grave an incident is; "severity." + severity is the id of its name. Feedback has none.
type Severity string

// The severities.
const (
	SeverityNone   Severity = "none"
	SeverityLow    Severity = "low"
	SeverityMedium Severity = "medium"
	SeverityHigh   Severity = "high"
)

// Severities lists the severities.
func Severities() []Severity {
	return []Severity{SeverityNone, SeverityLow, SeverityMedium, SeverityHigh}
}

// OccurrenceStatus says how far the work on it is; "occurrence.status." + status is the id of its name.
type OccurrenceStatus string

// The states.
const (
	OccurrenceReported OccurrenceStatus = "reported"
	OccurrenceAssessed OccurrenceStatus = "assessed"
	OccurrenceResolved OccurrenceStatus = "resolved"
	OccurrenceClosed   OccurrenceStatus = "closed"
)

// OccurrenceStatuses lists the states.
func OccurrenceStatuses() []OccurrenceStatus {
	return []OccurrenceStatus{OccurrenceReported, OccurrenceAssessed, OccurrenceResolved, OccurrenceClosed}
}

// Settled tells whether nothing is left to do.
func (o Occurrence) Settled() bool {
	return o.Status == OccurrenceResolved || o.Status == OccurrenceClosed
}

// Unreported tells whether it is a serious incident of which nobody was told yet (Art. 26(5) of the AI Act: the deployer
// informs the provider first, then importer or distributor and the authority).
func (o Occurrence) Unreported() bool {
	return o.Sort == OccurrenceIncident && o.Serious && o.ReportedOn == ""
}

// Kind returns KindOccurrence.
func (Occurrence) Kind() Kind { return KindOccurrence }

// Check names the broken rules.
func (o Occurrence) Check() Problems {
	var p Problems
	p.oneOf("sort", in(o.Sort, OccurrenceSorts()))
	p.date("occurred_on", o.OccurredOn)
	p.oneOf("severity", in(o.Severity, Severities()))
	p.date("reported_on", o.ReportedOn)
	p.order("reported_on", o.OccurredOn, o.ReportedOn)
	p.oneOf("status", in(o.Status, OccurrenceStatuses()))
	return p
}

func (o Occurrence) withHead(b Base) Record { o.Base = b; return o }
