package inventory

import (
	"kifahrplan/app"
	"kifahrplan/app/figure"
	"kifahrplan/screens/pictured"
	"kifahrplan/screens/screen"
	"kifahrplan/screens/tabbed"
	"kifahrplan/screens/theme"
	"kifahrplan/screens/widgets"
)

// newPortfolio is the picture of the rated processes, benefit against effort, with the list of their numbers. showUnrated
// leads to the processes that are not in it.
func newPortfolio(host screen.Host, wrap tabbed.Wrap, showUnrated func()) screen.Screen {
	words := host.Words()
	t := words.T
	return pictured.New(host, wrap, pictured.Parts{
		Name: "portfolio", Title: t("block.bb_inventory"), Hint: t("inventory.portfolio.hint"),
		Kinds: []app.Kind{app.KindProcess}, Page: screen.Inventory,
		Rows: func(s *app.Strategy) []pictured.Row {
			var rows []pictured.Row
			for _, r := range app.PortfolioOf(s).Rated {
				rows = append(rows, pictured.Row{ID: r.ID, Title: r.Title, Subtitle: t("inventory.portfolio.row",
					"Quadrant", t("inventory.quadrant."+string(r.Quadrant())), "Benefit", words.Number(r.Benefit), "Effort", words.Number(r.Effort))})
			}
			return rows
		},
		Draw: func(s *app.Strategy, chosen app.ID) figure.Drawing { return figure.Portfolio(s, chosen, words) },
		Figure: func(s *app.Strategy) (string, func()) {
			shown := app.PortfolioOf(s)
			text := words.N("inventory.portfolio.figure", len(shown.Rated))
			if shown.Unrated > 0 {
				return text + " · " + words.N("inventory.portfolio.unrated", shown.Unrated), showUnrated
			}
			return text, nil
		},
		Empty: widgets.EmptyState(t("inventory.portfolio.empty.title"), t("inventory.portfolio.empty.text"),
			widgets.NewPrimaryButton(t("inventory.portfolio.rate"), theme.Icon(theme.IconForward), showUnrated)),
	})
}
