package excel

import (
	"cmp"
	"slices"
	"strings"
	"time"

	"kifahrplan/app"
	"kifahrplan/translations"
)

// registersOf lists the registers of the building blocks, in the order of the pages; those without a record are left out.
func registersOf(s *app.Strategy, l *translations.Localizer, names *sheetNames, zone *time.Location) []register {
	var out []register
	for _, r := range []register{
		processRegister(s, l), goalRegister(s, l), principleRegister(s, l), ruleRegister(s, l), clauseRegister(s, l),
		passRegister(s, l), systemRegister(s, l), dutyRegister(s, l), publicRegister(s, l),
		agendaRegister(s, l, zone), ratingRegister(s, l), positionRegister(s, l),
		indicatorRegister(s, l), measurementRegister(s, l), hazardRegister(s, l), occurrenceRegister(s, l), reviewRegister(s, l),
	} {
		if r.rows > 0 {
			r.sheet = names.take(r.title)
			out = append(out, r)
		}
	}
	return out
}

// columnMaker makes columns that are titled after the fields of a kind.
type columnMaker struct {
	l    *translations.Localizer
	kind app.Kind
}

func (m columnMaker) column(field string, width float64, f format, value func(i int) any) registerColumn {
	return registerColumn{m.l.T("field." + string(m.kind) + "." + field), width, f, value}
}

func processRegister(s *app.Strategy, l *translations.Localizer) register {
	all := slices.Clone(s.Processes)
	slices.SortStableFunc(all, func(a, b app.Process) int {
		return cmp.Or(cmp.Compare(a.Department, b.Department), cmp.Compare(a.Title, b.Title))
	})
	m := columnMaker{l, app.KindProcess}
	return register{title: l.T("excel.sheet.processes"), rows: len(all), columns: []registerColumn{
		m.column("title", 34, formatLabel, func(i int) any { return all[i].Title }),
		m.column("department", 20, formatLabel, func(i int) any { return all[i].Department }),
		m.column("problem", 44, formatText, func(i int) any { return all[i].Problem }),
		m.column("volume", 14, formatNumber, func(i int) any { return unlessZero(all[i].Volume) }),
		m.column("benefit", 11, formatNumber, func(i int) any { return unlessZero(all[i].Benefit) }),
		m.column("effort", 11, formatNumber, func(i int) any { return unlessZero(all[i].Effort) }),
		m.column("feasibility", 13, formatNumber, func(i int) any { return unlessZero(all[i].Feasibility) }),
		m.column("goals", 30, formatText, func(i int) any { return goalNames(s, all[i].Goals) }),
		m.column("data", 24, formatText, func(i int) any { return l.T("data." + string(all[i].Data)) }),
		m.column("status", 14, formatText, func(i int) any { return l.T("process.status." + string(all[i].Status)) }),
		m.column("alternative", 34, formatText, func(i int) any { return all[i].Alternative }),
	}}
}

func goalNames(s *app.Strategy, ids app.IDs) string {
	var names []string
	for _, id := range ids.List() {
		if g, ok := s.Goals.Get(id); ok {
			names = append(names, g.Title)
		}
	}
	return strings.Join(names, "\n")
}

func goalRegister(s *app.Strategy, l *translations.Localizer) register {
	all := s.Goals
	m := columnMaker{l, app.KindGoal}
	return register{title: l.T("excel.sheet.goals"), rows: len(all), columns: []registerColumn{
		m.column("title", 36, formatLabel, func(i int) any { return all[i].Title }),
		m.column("description", 44, formatText, func(i int) any { return all[i].Description }),
		m.column("sort", 18, formatText, func(i int) any { return l.T("goal.sort." + string(all[i].Sort)) }),
		m.column("measure", 28, formatLabel, func(i int) any { return all[i].Measure }),
		m.column("baseline", 16, formatLabel, func(i int) any { return all[i].Baseline }),
		m.column("target", 16, formatLabel, func(i int) any { return all[i].Target }),
		m.column("due_on", 14, formatDate, func(i int) any { return day(all[i].DueOn) }),
		m.column("status", 16, formatText, func(i int) any { return l.T("goal.status." + string(all[i].Status)) }),
	}}
}

func principleRegister(s *app.Strategy, l *translations.Localizer) register {
	all := s.PrinciplesInOrder()
	m := columnMaker{l, app.KindPrinciple}
	shown := func(i int, column string) any { return app.Shown(all[i], column, l) }
	return register{title: l.T("excel.sheet.principles"), rows: len(all), columns: []registerColumn{
		m.column("title", 30, formatLabel, func(i int) any { return shown(i, "title") }),
		m.column("text", 60, formatText, func(i int) any { return shown(i, "text") }),
		m.column("practice", 44, formatText, func(i int) any { return shown(i, "practice") }),
		m.column("meaning", 44, formatText, func(i int) any { return all[i].Meaning }),
		m.column("status", 16, formatText, func(i int) any { return l.T("principle.status." + string(all[i].Status)) }),
	}}
}

func ruleRegister(s *app.Strategy, l *translations.Localizer) register {
	all := slices.Clone(s.UsageRules)
	slices.SortStableFunc(all, func(a, b app.UsageRule) int {
		return cmp.Or(cmp.Compare(a.Purpose, b.Purpose), cmp.Compare(slices.Index(app.DataKinds(), a.Data), slices.Index(app.DataKinds(), b.Data)))
	})
	m := columnMaker{l, app.KindUsageRule}
	return register{title: l.T("excel.sheet.rules"), rows: len(all), columns: []registerColumn{
		m.column("purpose", 36, formatLabel, func(i int) any { return all[i].Purpose }),
		m.column("data", 30, formatText, func(i int) any { return l.T("data." + string(all[i].Data)) }),
		m.column("verdict", 24, formatText, func(i int) any { return l.T("verdict." + string(all[i].Verdict)) }),
		m.column("condition", 60, formatText, func(i int) any { return all[i].Condition }),
	}}
}

func clauseRegister(s *app.Strategy, l *translations.Localizer) register {
	all := s.ClausesInOrder()
	m := columnMaker{l, app.KindClause}
	return register{title: l.T("excel.sheet.agreement"), rows: len(all), columns: []registerColumn{
		m.column("title", 36, formatLabel, func(i int) any { return app.Shown(all[i], "title", l) }),
		m.column("text", 80, formatText, func(i int) any { return all[i].Text }),
		m.column("legal_basis", 34, formatText, func(i int) any { return all[i].LegalBasis }),
		m.column("status", 14, formatText, func(i int) any { return l.T("clause.status." + string(all[i].Status)) }),
		{l.T("excel.column.comments"), 60, formatText, func(i int) any { return commentsOn(s, all[i].ID, l) }},
	}}
}

func commentsOn(s *app.Strategy, clause app.ID, l *translations.Localizer) string {
	var out []string
	for _, c := range s.CommentsOn(clause) {
		g, _ := s.Groups.Get(c.GroupID)
		out = append(out, g.Label(l)+": "+c.Text)
	}
	return strings.Join(out, "\n")
}

func passRegister(s *app.Strategy, l *translations.Localizer) register {
	all := slices.Clone(s.PassProgress)
	slices.SortStableFunc(all, func(a, b app.PassProgress) int { return cmp.Compare(a.Department, b.Department) })
	m := columnMaker{l, app.KindPassProgress}
	return register{title: l.T("excel.sheet.pass"), rows: len(all), columns: []registerColumn{
		m.column("department", 30, formatLabel, func(i int) any { return all[i].Department }),
		m.column("staff", 16, formatNumber, func(i int) any { return all[i].Staff }),
		m.column("informed", 22, formatNumber, func(i int) any { return all[i].Informed }),
		m.column("trained", 20, formatNumber, func(i int) any { return all[i].Trained }),
		m.column("checked", 20, formatNumber, func(i int) any { return all[i].Checked }),
		m.column("acknowledged", 24, formatNumber, func(i int) any { return all[i].Acknowledged }),
		{l.T("excel.column.share"), 14, formatPercent, func(i int) any { return shareOf(all[i].Acknowledged, all[i].Staff) }},
	}}
}
