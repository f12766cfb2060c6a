package sample

import (
	"time"

	"kifahrplan/app"
)

// followUpFile is the follow-through. A text or role that is left out of an item of the library is the
// library's.
type followUpFile struct {
	WrittenAt  time.Time `yaml:"written_at"`
	Indicators []struct {
		Library   app.ContentID `yaml:"library"`
		Unit      app.Unit      `yaml:"unit"`
		Direction app.Direction `yaml:"direction"`
		Frequency app.Frequency `yaml:"frequency"`
		Baseline  app.Quantity  `yaml:"baseline"`
		Target    app.Quantity  `yaml:"target"`
		TargetTo  app.Quantity  `yaml:"target_to"`
		Due       app.Date      `yaml:"due"`
		Role      string        `yaml:"role"`
		Goal      string        `yaml:"goal"`
		System    string        `yaml:"system"`
		Title     text          `yaml:"title"`
		Formula   text          `yaml:"formula"`
		Source    text          `yaml:"source"`
		Values    []struct {
			On      app.Date     `yaml:"on"`
			Value   app.Quantity `yaml:"value"`
			Comment text         `yaml:"comment"`
		} `yaml:"values"`
	} `yaml:"indicators"`
	Hazards []struct {
		Key        string             `yaml:"key"`
		Library    app.ContentID      `yaml:"library"`
		Category   app.HazardCategory `yaml:"category"`
		Likelihood int                `yaml:"likelihood"`
		Impact     int                `yaml:"impact"`
		Left       [2]int             `yaml:"left"` // likelihood and impact after the measures
		Role       string             `yaml:"role"`
		Status     app.HazardStatus   `yaml:"status"`
		Review     app.Date           `yaml:"review"`
		System     string             `yaml:"system"`
		Title      text               `yaml:"title"`
		Mitigation text               `yaml:"mitigation"`
	} `yaml:"hazards"`
	Occurrences []struct {
		Key         string               `yaml:"key"`
		Sort        app.OccurrenceSort   `yaml:"sort"`
		On          app.Date             `yaml:"on"`
		System      string               `yaml:"system"`
		Severity    app.Severity         `yaml:"severity"`
		Status      app.OccurrenceStatus `yaml:"status"`
		Reported    app.Date             `yaml:"reported"`
		Title       text                 `yaml:"title"`
		Description text                 `yaml:"description"`
		Channel     text                 `yaml:"channel"`
		Consequence text                 `yaml:"consequence"`
		Response    text                 `yaml:"response"`
		ReportedTo  text                 `yaml:"reported_to"`
	} `yaml:"occurrences"`
	Reviews []struct {
		Due    app.Date      `yaml:"due"`
		Held   app.Date      `yaml:"held"`
		Every  app.Frequency `yaml:"every"`
		Role   string        `yaml:"role"`
		System string        `yaml:"system"`
		Title  text          `yaml:"title"`
		Result text          `yaml:"result"`
	} `yaml:"reviews"`
}

// optional is the id of a record, where the file names one.
func (b *builder) optional(kind app.Kind, key string) app.ID {
	if key == "" {
		return ""
	}
	return b.ref(kind, key)
}

// owner is who looks after a risk, where the file names somebody.
func (b *builder) owner(role string) string {
	if role == "" {
		return ""
	}
	return b.term(b.terms.Roles, role)
}

func (b *builder) hazards(f followUpFile) {
	for i, h := range f.Hazards {
		b.add(app.Hazard{
			Base: b.base(app.KindHazard, after(f.WrittenAt, i), h.Key), Adopted: app.Adopted{LibraryID: h.Library},
			Title: h.Title.in(b.lang), Category: h.Category, Likelihood: h.Likelihood, Impact: h.Impact,
			Mitigation: h.Mitigation.in(b.lang), Owner: b.owner(h.Role), LeftLikelihood: h.Left[0], LeftImpact: h.Left[1],
			Status: h.Status, ReviewOn: h.Review, SystemID: b.optional(app.KindSystem, h.System),
		})
	}
}

func (b *builder) occurrences(f followUpFile) {
	for i, o := range f.Occurrences {
		severity := o.Severity
		if severity == "" {
			severity = app.SeverityNone
		}
		b.add(app.Occurrence{
			Base: b.base(app.KindOccurrence, after(f.WrittenAt, i), o.Key), Title: o.Title.in(b.lang), Sort: o.Sort,
			Description: o.Description.in(b.lang), OccurredOn: o.On, SystemID: b.optional(app.KindSystem, o.System),
			Channel: o.Channel.in(b.lang), Severity: severity, Consequence: o.Consequence.in(b.lang), Response: o.Response.in(b.lang),
			ReportedTo: o.ReportedTo.in(b.lang), ReportedOn: o.Reported, Status: o.Status,
		})
	}
}

func (b *builder) indicators(f followUpFile) {
	var values []app.Record
	for i, n := range f.Indicators {
		indicator := app.Indicator{
			Base: b.base(app.KindIndicator, after(f.WrittenAt, i), ""), Adopted: app.Adopted{LibraryID: n.Library},
			Title: n.Title.in(b.lang), Formula: n.Formula.in(b.lang), Source: n.Source.in(b.lang),
			Unit: n.Unit, Direction: n.Direction, Frequency: n.Frequency, Baseline: n.Baseline, Target: n.Target, TargetTo: n.TargetTo,
			DueOn: n.Due, Responsible: b.term(b.terms.Roles, n.Role), GoalID: b.optional(app.KindGoal, n.Goal),
			SystemID: b.optional(app.KindSystem, n.System),
		}
		b.add(indicator)
		for _, v := range n.Values {
			values = append(values, app.Measurement{
				Base: b.base(app.KindMeasurement, after(f.WrittenAt, len(values)), ""), IndicatorID: indicator.ID, MeasuredOn: v.On,
				Value: v.Value, Comment: v.Comment.in(b.lang),
			})
		}
	}
	b.put = append(b.put, values...)
}

func (b *builder) reviews(f followUpFile) {
	for i, r := range f.Reviews {
		b.add(app.Review{
			Base: b.base(app.KindReview, after(f.WrittenAt, i), ""), Title: r.Title.in(b.lang), DueOn: r.Due, Every: r.Every,
			Responsible: b.term(b.terms.Roles, r.Role), SystemID: b.optional(app.KindSystem, r.System), HeldOn: r.Held,
			Result: r.Result.in(b.lang),
		})
	}
}
