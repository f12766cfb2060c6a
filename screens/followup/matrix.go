package followup

import (
	"kifahrplan/app"
	"kifahrplan/app/figure"
	"kifahrplan/screens/pictured"
	"kifahrplan/screens/screen"
	"kifahrplan/screens/sign"
	"kifahrplan/screens/tabbed"
	"kifahrplan/screens/widgets"
)

// newMatrix is the picture of the risks by likelihood and impact, with the list of their numbers.
func newMatrix(host screen.Host, wrap tabbed.Wrap) screen.Screen {
	words := host.Words()
	t := words.T
	return pictured.New(host, wrap, pictured.Parts{
		Name: "hazardmatrix", Title: t("page.followup"), Hint: t("hazards.matrix.hint"),
		Kinds: []app.Kind{app.KindHazard}, Page: screen.FollowUp,
		Rows: func(s *app.Strategy) []pictured.Row {
			var rows []pictured.Row
			for _, h := range s.OpenHazards() {
				likelihood, impact := h.Rating()
				rows = append(rows, pictured.Row{ID: h.ID, Title: app.TitleOf(h, words), Subtitle: t("hazards.matrix.row",
					"Level", sign.OfLevel(h.Level()).With(t("hazard.level."+string(h.Level()))),
					"Likelihood", words.Number(likelihood), "Impact", words.Number(impact))})
			}
			return rows
		},
		Draw: func(s *app.Strategy, chosen app.ID) figure.Drawing { return figure.HazardMatrix(s, chosen, words) },
		Figure: func(s *app.Strategy) (string, func()) {
			f := app.FollowUpOf(s, host.Today())
			return words.N("hazards.figure", f.Hazards, "High", words.Number(f.GraveOpen)), nil
		},
		Empty: widgets.EmptyState(t("hazards.matrix.empty.title"), t("hazards.matrix.none")),
	})
}
