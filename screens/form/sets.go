package form

import (
	"kifahrplan/app"
	"kifahrplan/screens/widgets"
)

// Chips adds chips for a set of other records, of which any number can be chosen. Which there are is asked each time that a
// record is shown; a field without any says what hint says.
func (f *Form[R]) Chips(column, hint string, from func(*app.Strategy) []widgets.Chip, get func(R) app.IDs, set func(*R, app.IDs)) *widgets.Field {
	chips := widgets.NewMultiChips(nil, func(codes []string) {
		ids := make([]app.ID, len(codes))
		for i, code := range codes {
			ids[i] = app.ID(code)
		}
		f.save(f.id, column, 0, func(r *R) { set(r, app.IDsOf(ids...)) })
	})
	field := f.place(column, chips)
	f.onRecord(func(r R) {
		all := from(f.host.Session().Strategy())
		var on []string
		for _, c := range all {
			if get(r).Has(app.ID(c.Code)) {
				on = append(on, c.Code)
			}
		}
		chips.SetChips(all)
		chips.Set(on...)
		if len(all) == 0 {
			field.SetHint(hint)
		} else {
			field.SetHint("")
		}
	}, nil)
	return field
}
