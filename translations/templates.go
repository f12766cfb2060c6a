package translations

import "kifahrplan/app"

// Templates are the tasks of the library, as the rules of app need them, phase by phase.
func (l *Localizer) Templates() []app.Template {
	var out []app.Template
	for _, p := range l.library.Phases {
		for _, t := range p.Tasks {
			from := app.Template{ID: app.ContentID(t.ID), Phase: app.PhaseCode(p.ID), Days: t.Duration}
			for _, before := range t.After {
				from.After = append(from.After, app.ContentID(before))
			}
			if office, ok := offices()[t.Role]; ok {
				from.Office = l.T("department." + office)
			}
			out = append(out, from)
		}
	}
	return out
}

// offices says which roles of the library are departments that most municipalities have; see app.UsualDepartments.
func offices() map[string]string {
	return map[string]string{"it": "it", "legal": "legal", "hr": "personnel", "finance": "treasury", "communications": "press"}
}

// Involved says whom the library wants to have in each step early, as the rules of app need it.
func (l *Localizer) Involved() []app.Involved {
	var out []app.Involved
	for _, i := range l.library.Involvements {
		out = append(out, app.Involved{Step: app.WorkStep(i.Step), Group: app.GroupCode(i.Group), Duty: i.Duty})
	}
	return out
}
