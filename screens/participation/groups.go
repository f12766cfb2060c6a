package participation

import (
	"image/color"

	fynetheme "fyne.io/fyne/v2/theme"

	"kifahrplan/app"
	"kifahrplan/app/figure"
	"kifahrplan/screens/screen"
	"kifahrplan/screens/theme"
	"kifahrplan/screens/widgets"
)

// Mark is how a group is told apart: by a symbol and a colour, never by colour alone.
type Mark struct {
	Symbol string
	Colour color.Color
}

// MarkOf returns the mark of a group: by its place among the groups of the workshop.
func MarkOf(s *app.Strategy, id app.ID) Mark {
	for i, g := range s.Groups {
		if g.ID == id {
			role, symbol := figure.GroupMark(i)
			return Mark{symbol, fynetheme.Color(theme.Role(role))}
		}
	}
	return Mark{"○", fynetheme.Color(theme.ColorMuted)}
}

// GroupOptions lists the groups of the workshop.
func GroupOptions(host screen.Host) []widgets.Option {
	var out []widgets.Option
	for _, g := range host.Session().Strategy().Groups {
		out = append(out, widgets.Option{Code: string(g.ID), Label: g.Label(host.Words())})
	}
	return out
}
