package consensus_test

import (
	"testing"

	"kifahrplan/app"
	"kifahrplan/app/consensus"
)

func TestWhoHasToAgreeAndWhy(t *testing.T) {
	classified := func(class app.Class, answers app.Answers) func(*room) {
		return func(r *room) {
			c := app.NewClassification(r.system.ID, "v", "d")
			c.Outcome, c.Answers = class, answers
			r.put(c)
		}
	}
	data := func(kind app.DataKind) func(*room) {
		return func(r *room) {
			y, _ := r.s.Systems.Get(r.system.ID)
			y.Data = kind
			r.put(y)
		}
	}
	const council, protection, legal = "staff_council", "data_protection", "legal"
	for name, c := range map[string]struct {
		change func(*room)
		on     func(*room) app.Subject
		want   map[app.ID]consensus.Demand
	}{
		"section of the agreement": {nil, func(r *room) app.Subject { return r.clause }, map[app.ID]consensus.Demand{council: consensus.DemandAgreement}},
		"principle":                {nil, func(r *room) app.Subject { return r.principle }, nil},
		"roadmap":                  {nil, func(r *room) app.Subject { return r.wholeStrategy }, nil},
		"system without data":      {data(app.DataNone), func(r *room) app.Subject { return r.system }, nil},
		"personal data":            {data(app.DataPersonal), func(r *room) app.Subject { return r.system }, map[app.ID]consensus.Demand{protection: consensus.DemandPersonal}},
		"social data, tool":        {data(app.DataSocial), func(r *room) app.Subject { return r.tool }, map[app.ID]consensus.Demand{protection: consensus.DemandPersonal}},
		"official secrets":         {data(app.DataSecret), func(r *room) app.Subject { return r.system }, nil},
		"high risk":                {classified(app.ClassHigh, ""), func(r *room) app.Subject { return r.system }, map[app.ID]consensus.Demand{legal: consensus.DemandHighRisk}},
		"prohibited":               {classified(app.ClassProhibited, ""), func(r *room) app.Subject { return r.system }, map[app.ID]consensus.Demand{legal: consensus.DemandHighRisk}},
		"limited risk":             {classified(app.ClassLimited, ""), func(r *room) app.Subject { return r.system }, nil},
		"monitoring of staff":      {classified(app.ClassMinimal, "ov_staff_monitoring=yes"), func(r *room) app.Subject { return r.system }, map[app.ID]consensus.Demand{council: consensus.DemandMonitoring}},
		"no monitoring":            {classified(app.ClassMinimal, "ov_staff_monitoring=no"), func(r *room) app.Subject { return r.system }, nil},
	} {
		r := newRoom()
		if c.change != nil {
			c.change(r)
		}
		for _, v := range consensus.Of(r.s, c.on(r)).Voices {
			if v.Demand != c.want[v.Group.ID] {
				t.Errorf("%s: %s has to agree because of %q, want %q", name, v.Group.ID, v.Demand, c.want[v.Group.ID])
			}
		}
	}
}

// The words in which demandsOf looks for monitoring of staff are those of the catalogue of the law.
func TestMonitoringIsAskedForInTheCatalogue(t *testing.T) {
	question := questionOf(t, "ov_staff_monitoring")
	for _, o := range question.Options {
		if o.ID == "yes" {
			return
		}
	}
	t.Errorf("the catalogue offers %+v", question.Options)
}

// A group that has to agree is waited for, whether it abstains or was not asked.
func TestAbstainingIsNoAgreementOfWhoHasToAgree(t *testing.T) {
	for _, stance := range []app.Stance{app.StanceAbstains, app.StanceNotAsked} {
		r := newRoom()
		r.allAgree(r.clause)
		r.says(app.GroupStaffCouncil, r.clause, stance)
		got := consensus.Of(r.s, r.clause)
		if got.State != consensus.Incomplete || len(got.Missing()) != 1 || got.Missing()[0].Group.Code != app.GroupStaffCouncil {
			t.Errorf("%s: %s, missing %+v", stance, got.State, got.Missing())
		}
		if r.allAgree(r.principle); consensus.Of(r.s, r.principle).State != consensus.Agreed {
			t.Error("the rule holds for other subjects, too")
		}
	}
}

// A group that the room added by a name of its own has to agree to nothing by rule.
func TestOwnGroupsHaveToAgreeToNothing(t *testing.T) {
	r := newRoom()
	own := app.NewGroup("")
	own.Name = "Feuerwehr"
	r.put(own)
	if v := consensus.Of(r.s, r.clause).Voice(own.ID); v.Demand != "" || v.Expected || v.Missing() {
		t.Errorf("%+v", v)
	}
}
