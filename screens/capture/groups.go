package capture

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

// Chips are groups as chips with their marks.
func Chips(host screen.Host, groups []app.Group) []widgets.Chip {
	st := host.Session().Strategy()
	var out []widgets.Chip
	for _, g := range groups {
		mark := MarkOf(st, g.ID)
		out = append(out, widgets.Chip{Code: string(g.ID), Label: g.Label(host.Words()), Symbol: mark.Symbol, Colour: mark.Colour})
	}
	return out
}
