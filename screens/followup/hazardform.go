package followup

import (
	"strconv"

	"kifahrplan/app"
	"kifahrplan/screens/form"
	"kifahrplan/screens/sign"
	"kifahrplan/screens/widgets"
)

// newForm makes the fields of a risk.
func (h *hazards) newForm() *form.Form[app.Hazard] {
	words := h.host.Words()
	f := form.New[app.Hazard](h.host, "edit.hazard.changed")
	f.Wording("title", nil)
	f.Row(func() {
		rating(f, "likelihood", false, func(r *app.Hazard) *int { return &r.Likelihood })
		rating(f, "impact", false, func(r *app.Hazard) *int { return &r.Impact })
	})
	f.Wording("mitigation", nil)
	f.Row(func() {
		f.Choice("status", sign.Options(words, "hazard.status.", app.HazardStatuses(), sign.OfHazard),
			func(r app.Hazard) string { return string(r.Status) }, func(r *app.Hazard, v string) { r.Status = app.HazardStatus(v) })
		f.Role("owner", app.SuggestedOwners)
	})
	f.Row(func() {
		rating(f, "left_likelihood", true, func(r *app.Hazard) *int { return &r.LeftLikelihood })
		rating(f, "left_impact", true, func(r *app.Hazard) *int { return &r.LeftImpact })
	})
	f.Add(widgets.NewCaption(words.T("hazards.left.about")))
	f.Row(func() {
		f.Choice("category", form.Options(words, "hazard.category.", app.HazardCategories()),
			func(r app.Hazard) string { return string(r.Category) }, func(r *app.Hazard, v string) { r.Category = app.HazardCategory(v) })
		f.Date("review_on", func(r app.Hazard) app.Date { return r.ReviewOn }, func(r *app.Hazard, v app.Date) { r.ReviewOn = v })
	})
	f.Pick("system_id", "followup.nosystem", form.Systems, func(r app.Hazard) app.ID { return r.SystemID }, func(r *app.Hazard, v app.ID) { r.SystemID = v })
	addTasks(h.host, f, func(t app.Task) app.ID { return t.HazardID })
	return f
}

// rating adds a choice from 1 to 5; one that may be left open has 0 for that.
func rating(f *form.Form[app.Hazard], column string, open bool, of func(*app.Hazard) *int) {
	var options []widgets.Option
	if open {
		options = append(options, widgets.Option{Code: "0", Label: "–"})
	}
	for v := 1; v <= app.MaxRating; v++ {
		options = append(options, widgets.Option{Code: strconv.Itoa(v), Label: strconv.Itoa(v)})
	}
	f.Choice(column, options, func(r app.Hazard) string { return strconv.Itoa(*of(&r)) }, func(r *app.Hazard, v string) {
		if n, err := strconv.Atoi(v); err == nil {
			*of(r) = n
		}
	})
}
