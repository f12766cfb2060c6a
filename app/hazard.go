package app

// Hazard is a risk of the strategy or of a system, and what is done about it (domain.md: Risk). It is not called Risk, since
// risk classes of the AI Act are something else.
type Hazard struct {
	Base
	Adopted
	Title          string         `db:"title" text:"200,library"`
	Category       HazardCategory `db:"category"`
	Likelihood     int            `db:"likelihood"` // 1 low to 5 high
	Impact         int            `db:"impact"`     // 1 low to 5 high
	Mitigation     string         `db:"mitigation" text:"2000,lines,library"`
	Owner          string         `db:"owner" text:"120,library"`
	LeftLikelihood int            `db:"left_likelihood"` // after the measures; 0: not rated
	LeftImpact     int            `db:"left_impact"`     // after the measures; 0: not rated
	Status         HazardStatus   `db:"status"`
	ReviewOn       Date           `db:"review_on"`
	SystemID       ID             `db:"system_id" ref:"system"` // empty: the strategy as a whole
}

// HazardCategory says what a risk endangers; "hazard.category." + category is the id of its name.
type HazardCategory string

// HazardCategories lists the categories.
func HazardCategories() []HazardCategory {
	return []HazardCategory{
		"legal", "data_protection", "rights", "security", "quality", "people", "organisation", "supplier", "cost", "communication",
	}
}

// HazardStatus says what is done about a risk; "hazard.status." + status is the id of its name.
type HazardStatus string

// The states of a risk.
const (
	HazardOpen      HazardStatus = "open"
	HazardMitigated HazardStatus = "mitigated"
	HazardAccepted  HazardStatus = "accepted"
	HazardClosed    HazardStatus = "closed"
)

// HazardStatuses lists the states.
func HazardStatuses() []HazardStatus {
	return []HazardStatus{HazardOpen, HazardMitigated, HazardAccepted, HazardClosed}
}

// HazardLevel is how grave a risk is; "hazard.level." + level is the id of its name.
type HazardLevel string

// The levels: the product of likelihood and impact up to 5, up to 11, and above (domain.md §2, derived rules).
const (
	HazardLow    HazardLevel = "low"
	HazardMedium HazardLevel = "medium"
	HazardHigh   HazardLevel = "high"
)

// HazardLevels lists the levels, the gravest first.
func HazardLevels() []HazardLevel { return []HazardLevel{HazardHigh, HazardMedium, HazardLow} }

// LevelOf is the level of a likelihood and an impact from 1 to 5.
func LevelOf(likelihood, impact int) HazardLevel {
	switch score := likelihood * impact; {
	case score >= 12:
		return HazardHigh
	case score >= 6:
		return HazardMedium
	}
	return HazardLow
}

// Rating is the likelihood and the impact that hold now: those after the measures once these were rated and taken.
func (h Hazard) Rating() (likelihood, impact int) {
	if h.Status != HazardOpen && h.LeftLikelihood > 0 && h.LeftImpact > 0 {
		return h.LeftLikelihood, h.LeftImpact
	}
	return h.Likelihood, h.Impact
}

// Score is the product that risks are ordered by.
func (h Hazard) Score() int {
	likelihood, impact := h.Rating()
	return likelihood * impact
}

// Level is how grave the risk is now.
func (h Hazard) Level() HazardLevel { return LevelOf(h.Rating()) }

// Kind returns KindHazard.
func (Hazard) Kind() Kind { return KindHazard }

// Check names the broken rules.
func (h Hazard) Check() Problems {
	var p Problems
	h.requireOwn(&p, "title", h.Title)
	p.oneOf("category", in(h.Category, HazardCategories()))
	p.within("likelihood", h.Likelihood, 1, MaxRating)
	p.within("impact", h.Impact, 1, MaxRating)
	p.within("left_likelihood", h.LeftLikelihood, 0, MaxRating)
	p.within("left_impact", h.LeftImpact, 0, MaxRating)
	p.oneOf("status", in(h.Status, HazardStatuses()))
	p.date("review_on", h.ReviewOn)
	return p
}

func (h Hazard) withHead(b Base) Record { h.Base = b; return h }
