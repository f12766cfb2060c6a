package excel

import (
	"kifahrplan/app"
	"kifahrplan/app/aiact"
	"kifahrplan/app/risk"
	"kifahrplan/translations"
)

// dutyRegister lists the duties of all systems under the AI Act, with the article, the day from which they apply, and the
// task that was made of them. The catalogue is read here, since few workbooks need it; main refuses to start with one that
// cannot be read.
func dutyRegister(s *app.Strategy, l *translations.Localizer) register {
	r := register{title: l.T("tab.duties")}
	if len(s.Classifications) == 0 {
		return r
	}
	catalogue, err := aiact.Standard()
	if err != nil {
		return r
	}
	law, lang := risk.NewLaw(catalogue), string(l.Language())
	all := law.Duties(s)
	numbers := map[app.ID]int{}
	for i, t := range s.Roadmap() {
		numbers[t.ID] = i + 1
	}
	text := func(title string, width float64, value func(risk.Duty) string) registerColumn {
		return registerColumn{l.T(title), width, formatText, func(i int) any { return value(all[i]) }}
	}
	r.rows = len(all)
	r.columns = []registerColumn{
		text("field.task.system_id", 30, func(d risk.Duty) string { return d.System.Name }),
		text("excel.column.class", 24, func(d risk.Duty) string { return classOf(s, d.System.ID, l) }),
		text("aiact.duty", 64, func(d risk.Duty) string { return d.Text.In(lang) }),
		text("aiact.article", 28, func(d risk.Duty) string { return d.Ref.In(lang) }),
		text("aiact.kind", 16, func(d risk.Duty) string { return l.T("aiact.kind." + string(d.Kind)) }),
		text("aiact.role", 14, func(d risk.Duty) string { return l.T("aiact.role." + string(d.Role)) }),
		{l.T("aiact.from"), 16, formatDate, func(i int) any {
			if all[i].DateKey == aiact.DateInForce {
				return risk.SinceOf(all[i].Duty, l)
			}
			return day(all[i].From())
		}},
		{l.T("excel.column.number"), 10, formatNumber, func(i int) any { return unlessZero(numbers[all[i].Task.ID]) }},
		text("field.task.status", 16, func(d risk.Duty) string {
			if d.Task.ID == "" {
				return l.T("excel.duty.notask")
			}
			return l.T("task.status." + string(d.Task.Status))
		}),
		{l.T("field.task.due_on"), 14, formatDate, func(i int) any { return day(all[i].Task.DueOn) }},
		text("field.task.responsible", 22, func(d risk.Duty) string { return app.Shown(d.Task, "responsible", l) }),
		text("field.classification.version", 18, func(d risk.Duty) string {
			c, _ := s.ClassificationOf(d.System.ID)
			return string(c.Version)
		}),
		text("field.classification.date_set", 34, func(d risk.Duty) string {
			c, _ := s.ClassificationOf(d.System.ID)
			set, _ := law.DateSet(string(c.DateSet))
			return set.Label.In(lang)
		}),
	}
	return r
}

// publicRegister lists the systems of the public register, with what is meant for the public and nothing else.
func publicRegister(s *app.Strategy, l *translations.Localizer) register {
	all := app.PublicSystems(s)
	m := columnMaker{l, app.KindSystem}
	return register{title: l.T("excel.sheet.public"), rows: len(all), columns: []registerColumn{
		m.column("name", 30, formatLabel, func(i int) any { return all[i].Name }),
		m.column("public_text", 60, formatText, func(i int) any { return all[i].PublicText }),
		m.column("department", 22, formatLabel, func(i int) any { return all[i].Department }),
		m.column("purpose", 50, formatText, func(i int) any { return all[i].Purpose }),
		m.column("vendor", 26, formatLabel, func(i int) any { return all[i].Vendor }),
		m.column("data", 24, formatText, func(i int) any { return l.T("data." + string(all[i].Data)) }),
		m.column("status", 14, formatText, func(i int) any { return l.T("system.status." + string(all[i].Status)) }),
		m.column("live_on", 16, formatDate, func(i int) any { return day(all[i].LiveOn) }),
		{l.T("excel.column.class"), 26, formatText, func(i int) any { return classOf(s, all[i].ID, l) }},
	}}
}
