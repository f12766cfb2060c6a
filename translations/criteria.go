package translations

import "kifahrplan/app"

// Criteria are those of the library's checklist for tools, as the rules of app need them.
func (l *Localizer) Criteria() []app.Criterion {
	var out []app.Criterion
	for _, g := range l.library.Checklist.Groups {
		for _, i := range g.Items {
			c := app.Criterion{ID: app.ContentID(i.ID), Group: app.ContentID(g.ID), KnockOut: i.KnockOut, Weight: i.Weight}
			for _, t := range i.AppliesIf {
				c.AppliesIf = append(c.AppliesIf, app.Trait(t))
			}
			out = append(out, c)
		}
	}
	return out
}
