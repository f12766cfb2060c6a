package consensus

import (
	"slices"

	"kifahrplan/app"
)

// Demand says why a group has to agree; "consensus.demand." + demand is the id of the sentence.
type Demand string

// The demands.
const (
	DemandAgreement  Demand = "agreement"  // a service agreement is made with the staff council
	DemandMonitoring Demand = "monitoring" // the system can monitor behaviour or performance of staff
	DemandPersonal   Demand = "personal"   // the system processes personal data
	DemandHighRisk   Demand = "high_risk"  // the system is high-risk or prohibited under the AI Act
)

// Demands lists the demands.
func Demands() []Demand {
	return []Demand{DemandAgreement, DemandMonitoring, DemandPersonal, DemandHighRisk}
}

// The question of the classification about monitoring of staff, and the answer that makes the staff council's agreement
// necessary (app/aiact).
const (
	monitoringQuestion = "ov_staff_monitoring"
	monitoringYes      = "yes"
)

// demandsOf says which groups of the catalogue have to agree to a subject, and why.
func demandsOf(s *app.Strategy, subject app.Subject) map[app.GroupCode]Demand {
	out := map[app.GroupCode]Demand{}
	switch subject.Topic {
	case app.TopicClause:
		out[app.GroupStaffCouncil] = DemandAgreement
	case app.TopicSystem, app.TopicTool:
		y, _ := s.Systems.Get(subject.ID)
		if y.Data.Personal() {
			out[app.GroupDataProtection] = DemandPersonal
		}
		c, _ := s.ClassificationOf(y.ID)
		if class := c.Class(); class == app.ClassHigh || class == app.ClassProhibited {
			out[app.GroupLegal] = DemandHighRisk
		}
		if slices.Contains(c.Answers.Of(monitoringQuestion), monitoringYes) {
			out[app.GroupStaffCouncil] = DemandMonitoring
		}
	case app.TopicPrinciple, app.TopicGoal, app.TopicRoadmap:
	}
	return out
}
