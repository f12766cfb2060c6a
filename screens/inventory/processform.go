package inventory

import (
	"strconv"

	"kifahrplan/app"
	"kifahrplan/screens/form"
	"kifahrplan/screens/widgets"
)

// newForm makes the fields of a process.
func (p *processes) newForm() *form.Form[app.Process] {
	words := p.host.Words()
	f := form.New[app.Process](p.host, "edit.process.changed")
	f.Text("title", func(r app.Process) string { return r.Title }, func(r *app.Process, v string) { r.Title = v })
	f.Suggest("department", app.SuggestedProcessDepartments,
		func(r app.Process) string { return r.Department }, func(r *app.Process, v string) { r.Department = v })
	f.Text("problem", func(r app.Process) string { return r.Problem }, func(r *app.Process, v string) { r.Problem = v })
	f.Row(func() {
		f.Choice("benefit", ratings(words, "inventory.low", "inventory.high"),
			func(r app.Process) string { return strconv.Itoa(r.Benefit) }, func(r *app.Process, v string) { setRating(&r.Benefit, v) })
		f.Choice("effort", ratings(words, "inventory.low", "inventory.high"),
			func(r app.Process) string { return strconv.Itoa(r.Effort) }, func(r *app.Process, v string) { setRating(&r.Effort, v) })
		f.Choice("feasibility", ratings(words, "inventory.hard", "inventory.easy"),
			func(r app.Process) string { return strconv.Itoa(r.Feasibility) }, func(r *app.Process, v string) { setRating(&r.Feasibility, v) })
	})
	f.Choice("data", form.Options(words, "data.", app.DataKinds()),
		func(r app.Process) string { return string(r.Data) }, func(r *app.Process, v string) { r.Data = app.DataKind(v) })
	f.Row(func() {
		f.Choice("status", form.Options(words, "process.status.", app.ProcessStatuses()),
			func(r app.Process) string { return string(r.Status) }, func(r *app.Process, v string) { r.Status = app.ProcessStatus(v) })
		f.Number("volume", form.Limits{Most: app.MaxVolume, ZeroEmpty: true},
			func(r app.Process) int { return r.Volume }, func(r *app.Process, v int) { r.Volume = v })
	})
	f.Chips("goals", words.T("processes.nogoals"), goalChips,
		func(r app.Process) app.IDs { return r.Goals }, func(r *app.Process, v app.IDs) { r.Goals = v })
	f.Text("alternative", func(r app.Process) string { return r.Alternative }, func(r *app.Process, v string) { r.Alternative = v })
	return f
}

// ratings are the steps from 1 to 5, with words at the ends, and none.
func ratings(words app.Translator, low, high string) []widgets.Option {
	out := []widgets.Option{{Code: "0", Label: words.T("inventory.norating")}}
	for v := 1; v <= app.MaxRating; v++ {
		label := words.Number(v)
		switch v {
		case 1:
			label = words.T("inventory.rating", "Number", label, "Word", words.T(low))
		case app.MaxRating:
			label = words.T("inventory.rating", "Number", label, "Word", words.T(high))
		}
		out = append(out, widgets.Option{Code: strconv.Itoa(v), Label: label})
	}
	return out
}

func setRating(rating *int, code string) {
	if v, err := strconv.Atoi(code); err == nil {
		*rating = v
	}
}

// goalChips offers all goals, the dropped ones too: a process may still serve them.
func goalChips(s *app.Strategy) []widgets.Chip {
	var out []widgets.Chip
	for _, g := range s.Goals {
		out = append(out, widgets.Chip{Code: string(g.ID), Label: g.Title})
	}
	return out
}
