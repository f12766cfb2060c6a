package excel

import (
	"cmp"
	"slices"

	"kifahrplan/app"
	"kifahrplan/translations"
)

// systemRegister is the register of AI systems (KI-Verzeichnis).
func systemRegister(s *app.Strategy, l *translations.Localizer) register {
	all := slices.Clone(s.Systems)
	slices.SortStableFunc(all, func(a, b app.System) int { return cmp.Compare(a.Name, b.Name) })
	m := columnMaker{l, app.KindSystem}
	r := register{title: l.T("excel.sheet.systems"), rows: len(all), columns: []registerColumn{
		m.column("name", 30, formatLabel, func(i int) any { return all[i].Name }),
		m.column("purpose", 44, formatText, func(i int) any { return all[i].Purpose }),
		m.column("department", 20, formatLabel, func(i int) any { return all[i].Department }),
		m.column("responsible", 20, formatLabel, func(i int) any { return all[i].Responsible }),
		m.column("status", 14, formatText, func(i int) any { return l.T("system.status." + string(all[i].Status)) }),
		{l.T("excel.column.class"), 26, formatText, func(i int) any { return classOf(s, all[i].ID, l) }},
		m.column("data", 24, formatText, func(i int) any { return l.T("data." + string(all[i].Data)) }),
		m.column("vendor", 22, formatLabel, func(i int) any { return all[i].Vendor }),
		m.column("model", 22, formatLabel, func(i int) any { return all[i].Model }),
		m.column("hosting", 26, formatLabel, func(i int) any { return all[i].Hosting }),
		m.column("users", 22, formatLabel, func(i int) any { return all[i].Users }),
	}}
	for at, check := range app.NewSystem().Checks() {
		r.columns = append(r.columns, m.column(check.Column, 22, formatText, func(i int) any {
			return l.T("check." + string(all[i].Checks()[at].State))
		}))
	}
	r.columns = append(
		r.columns,
		m.column("costs", 22, formatLabel, func(i int) any { return all[i].Costs }),
		m.column("exit_plan", 34, formatText, func(i int) any { return all[i].Exit }),
		m.column("live_on", 16, formatDate, func(i int) any { return day(all[i].LiveOn) }),
	)
	return r
}

// classOf names the class of a system, and says when it was set by hand.
func classOf(s *app.Strategy, system app.ID, l *translations.Localizer) string {
	c, _ := s.ClassificationOf(system)
	switch {
	case c.Override != "":
		return l.T("excel.class.override", "Class", l.T("class."+string(c.Override)), "By", c.OverrideBy)
	case c.Outcome != "":
		return l.T("class." + string(c.Outcome))
	}
	return l.T("class.open")
}
