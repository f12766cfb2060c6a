package form

import (
	"kifahrplan/app"
	"kifahrplan/screens/widgets"
)

// Pick adds a choice among other records, or none of them; none is the id of that option's words. Which there are is asked
// each time that a record is shown.
func (f *Form[R]) Pick(column, none string, from func(*app.Strategy) []widgets.Option, get func(R) app.ID, set func(*R, app.ID)) *widgets.Field {
	choice := widgets.NewChoice(nil, func(code string) {
		f.save(f.id, column, 0, func(r *R) { set(r, app.ID(code)) })
	})
	f.onRecord(func(r R) {
		options := []widgets.Option{{Code: "", Label: f.host.Words().T(none)}}
		choice.SetOptions(append(options, from(f.host.Session().Strategy())...))
		choice.Set(string(get(r)))
	}, nil)
	return f.place(column, choice)
}

// Systems lists the systems as options for Pick.
func Systems(s *app.Strategy) []widgets.Option {
	var out []widgets.Option
	for _, y := range (app.SystemOrder{By: app.SystemByName}).Sort(s, s.Systems) {
		out = append(out, widgets.Option{Code: string(y.ID), Label: y.Name})
	}
	return out
}
