package sample

import (
	"maps"
	"slices"
	"time"

	"kifahrplan/app"
)

// systemsFile is the register of AI systems, and what three tools were found to be.
type systemsFile struct {
	WrittenAt time.Time `yaml:"written_at"`
	Systems   []struct {
		Key        string           `yaml:"key"`
		Department string           `yaml:"department"`
		Role       string           `yaml:"role"`
		Process    string           `yaml:"process"` // that it serves
		Status     app.SystemStatus `yaml:"status"`
		Data       app.DataKind     `yaml:"data"`
		LiveOn     app.Date         `yaml:"live_on"`
		Checks     struct {
			Processing   app.CheckState `yaml:"processing"`
			Measures     app.CheckState `yaml:"measures"`
			Impact       app.CheckState `yaml:"impact"`
			SignOn       app.CheckState `yaml:"sign_on"`
			Records      app.CheckState `yaml:"records"`
			Security     app.CheckState `yaml:"security"`
			StaffCouncil app.CheckState `yaml:"staff_council"`
		} `yaml:"checks"`
		Name    text `yaml:"name"`
		Purpose text `yaml:"purpose"`
		Vendor  text `yaml:"vendor"`
		Model   text `yaml:"model"`
		Hosting text `yaml:"hosting"`
		Users   text `yaml:"users"`
		Costs   text `yaml:"costs"`
		Exit    text `yaml:"exit"`
		Public  text `yaml:"public"` // of the public register; empty: it does not stand there
	} `yaml:"systems"`
	Criteria []struct {
		Key      string        `yaml:"key"`
		Section  app.ContentID `yaml:"section"`
		Weight   int           `yaml:"weight"`
		KnockOut bool          `yaml:"knock_out"`
		Text     text          `yaml:"text"`
		Norm     text          `yaml:"norm"`
	} `yaml:"criteria"`
	Assessments []toolFindings `yaml:"assessments"`
}

// toolFindings are the criteria of the checklist by what was found, for one system. The evidence of a criterion that is
// named nowhere else stands at one that is open.
type toolFindings struct {
	System   string                 `yaml:"system"`
	Yes      []app.ContentID        `yaml:"yes"`
	Partly   []app.ContentID        `yaml:"partly"`
	No       []app.ContentID        `yaml:"no"`
	None     []app.ContentID        `yaml:"none"`
	Evidence map[app.ContentID]text `yaml:"evidence"`
}

func (b *builder) systems(f systemsFile) {
	for i, y := range f.Systems {
		c := y.Checks
		b.add(app.System{
			Base: b.base(app.KindSystem, after(f.WrittenAt, i), y.Key),
			Name: y.Name.in(b.lang), Purpose: y.Purpose.in(b.lang), Department: b.term(b.terms.Departments, y.Department),
			Responsible: b.term(b.terms.Roles, y.Role), Vendor: y.Vendor.in(b.lang), Model: y.Model.in(b.lang),
			Hosting: y.Hosting.in(b.lang), Users: y.Users.in(b.lang), Data: y.Data, Status: y.Status,
			Processing: c.Processing, Measures: c.Measures, Impact: c.Impact, SignOn: c.SignOn, Records: c.Records,
			Security: c.Security, StaffCouncil: c.StaffCouncil, Costs: y.Costs.in(b.lang), Exit: y.Exit.in(b.lang),
			LiveOn: y.LiveOn, ProcessID: b.optional(app.KindProcess, y.Process), Public: y.Public != text{}, PublicText: y.Public.in(b.lang),
		})
	}
}

// assessments come after the systems, as if somebody had gone through the checklists next.
func (b *builder) assessments(f systemsFile) {
	start, n := after(f.WrittenAt, len(f.Systems)), 0
	own := map[app.ContentID]app.ID{}
	for i, c := range f.Criteria {
		r := app.OwnCriterion{
			Base: b.base(app.KindOwnCriterion, after(f.WrittenAt, i), c.Key), Text: c.Text.in(b.lang), Norm: c.Norm.in(b.lang),
			Section: c.Section, KnockOut: c.KnockOut, Weight: c.Weight,
		}
		b.add(r)
		own[app.ContentID(c.Key)] = r.ID
	}
	for _, t := range f.Assessments {
		system, findings := b.ref(app.KindSystem, t.System), t.findings()
		for _, criterion := range slices.Sorted(maps.Keys(findings)) {
			a := app.Assessment{
				Base: b.base(app.KindAssessment, after(start, n), t.System+"/"+string(criterion)), SystemID: system,
				Criterion: criterion, OwnID: own[criterion], Finding: findings[criterion], Evidence: t.Evidence[criterion].in(b.lang),
			}
			if a.OwnID != "" {
				a.Criterion = app.ContentID(a.OwnID)
			}
			b.add(a)
			n++
		}
	}
}

// findings are the answers by criterion.
func (t toolFindings) findings() map[app.ContentID]app.Finding {
	out := map[app.ContentID]app.Finding{}
	for criterion := range t.Evidence {
		out[criterion] = app.FindingOpen
	}
	for finding, criteria := range map[app.Finding][]app.ContentID{
		app.FindingYes: t.Yes, app.FindingPartly: t.Partly, app.FindingNo: t.No, app.FindingNone: t.None,
	} {
		for _, criterion := range criteria {
			out[criterion] = finding
		}
	}
	return out
}
