package integration

import (
	"kifahrplan/app"
	"kifahrplan/app/figure"
	"kifahrplan/screens/form"
	"kifahrplan/screens/sign"
	"kifahrplan/screens/widgets"
)

// newForm makes the fields of a system in groups: what it is, whose it is, how it runs, what was checked, what follows.
func (s *systems) newForm() *form.Form[app.System] {
	words := s.host.Words()
	f := form.New[app.System](s.host, "edit.system.changed")
	s.addClass(f)
	f.Text("name", func(y app.System) string { return y.Name }, func(y *app.System, v string) { y.Name = v })
	f.Text("purpose", func(y app.System) string { return y.Purpose }, func(y *app.System, v string) { y.Purpose = v })
	f.Row(func() {
		f.Choice("status", form.Options(words, "system.status.", app.SystemStatuses()),
			func(y app.System) string { return string(y.Status) }, func(y *app.System, v string) { y.Status = app.SystemStatus(v) })
		f.Date("live_on", func(y app.System) app.Date { return y.LiveOn }, func(y *app.System, v app.Date) { y.LiveOn = v })
	})
	f.Row(func() {
		f.Suggest("department", app.SuggestedSystemDepartments, func(y app.System) string { return y.Department }, func(y *app.System, v string) { y.Department = v })
		f.Suggest("responsible", app.SuggestedSystemResponsibles, func(y app.System) string { return y.Responsible }, func(y *app.System, v string) { y.Responsible = v })
	})
	f.Pick("process_id", "integration.noprocess", processesOf, func(y app.System) app.ID { return y.ProcessID }, func(y *app.System, v app.ID) { y.ProcessID = v })
	s.addOperation(f)
	s.addChecks(f)
	s.heading(f, "integration.group.after")
	f.Text("costs", func(y app.System) string { return y.Costs }, func(y *app.System, v string) { y.Costs = v })
	f.Text("exit_plan", func(y app.System) string { return y.Exit }, func(y *app.System, v string) { y.Exit = v })
	s.addPublic(f)
	return f
}

// heading begins a group of fields.
func (s *systems) heading(f *form.Form[app.System], id string) {
	h := widgets.NewText(s.host.Words().T(id))
	h.Bold = true
	f.Add(h)
}

// addClass says what is known of the risk class.
func (s *systems) addClass(f *form.Form[app.System]) {
	text := widgets.NewText("")
	f.Add(widgets.NewField(s.host.Words().T("integration.column.class"), text))
	f.OnShow(func(y app.System) {
		c, _ := s.host.Session().Strategy().ClassificationOf(y.ID)
		m := sign.OfClass(c.Class())
		text.SetText(m.With(figure.ClassOf(c, s.host.Words())))
		text.SetColor(m.Color)
	})
}

// addOperation adds what the system is made of and with what it works.
func (s *systems) addOperation(f *form.Form[app.System]) {
	s.heading(f, "integration.group.operation")
	f.Row(func() {
		f.Text("vendor", func(y app.System) string { return y.Vendor }, func(y *app.System, v string) { y.Vendor = v })
		f.Text("model", func(y app.System) string { return y.Model }, func(y *app.System, v string) { y.Model = v })
	})
	f.Text("hosting", func(y app.System) string { return y.Hosting }, func(y *app.System, v string) { y.Hosting = v })
	f.Text("users", func(y app.System) string { return y.Users }, func(y *app.System, v string) { y.Users = v })
	f.Choice("data", form.Options(s.host.Words(), "data.", app.DataKinds()),
		func(y app.System) string { return string(y.Data) }, func(y *app.System, v string) { y.Data = app.DataKind(v) })
}

// addChecks adds a choice for each check.
func (s *systems) addChecks(f *form.Form[app.System]) {
	s.heading(f, "integration.group.checks")
	for _, c := range []struct {
		column string
		of     func(*app.System) *app.CheckState
	}{
		{"processing", func(y *app.System) *app.CheckState { return &y.Processing }},
		{"measures", func(y *app.System) *app.CheckState { return &y.Measures }},
		{"impact", func(y *app.System) *app.CheckState { return &y.Impact }},
		{"sign_on", func(y *app.System) *app.CheckState { return &y.SignOn }},
		{"records", func(y *app.System) *app.CheckState { return &y.Records }},
		{"security", func(y *app.System) *app.CheckState { return &y.Security }},
		{"staff_council", func(y *app.System) *app.CheckState { return &y.StaffCouncil }},
	} {
		f.Choice(c.column, sign.Options(s.host.Words(), "check.", app.CheckStates(), sign.OfCheck),
			func(y app.System) string { return string(*c.of(&y)) }, func(y *app.System, v string) { *c.of(y) = app.CheckState(v) })
	}
}

// addPublic adds the tick for the public register and what it says there.
func (s *systems) addPublic(f *form.Form[app.System]) {
	f.Tick("is_public", func(y app.System) bool { return y.Public }, func(y *app.System, v bool) { y.Public = v })
	f.Text("public_text", func(y app.System) string { return y.PublicText }, func(y *app.System, v string) { y.PublicText = v })
}

// processesOf lists the processes that a system can serve.
func processesOf(s *app.Strategy) []widgets.Option {
	var out []widgets.Option
	for _, p := range s.Processes {
		out = append(out, widgets.Option{Code: string(p.ID), Label: p.Title})
	}
	return out
}
