// Package sign holds the sign and the colour that stand before the word of a state, so that a state is told by more than its
// colour and looks the same on every screen. It must not know the screens, nor the words.
package sign

import (
	"fyne.io/fyne/v2"

	"kifahrplan/app"
	"kifahrplan/app/figure"
	"kifahrplan/screens/theme"
	"kifahrplan/screens/widgets"
)

// Sign is what stands before a word.
type Sign struct {
	Mark  string
	Color fyne.ThemeColorName
}

// With puts the sign before its word.
func (s Sign) With(word string) string { return s.Mark + " " + word }

// Cell is a cell of a table with the sign and the word.
func (s Sign) Cell(word string) widgets.CellView {
	return widgets.CellView{Text: s.With(word), Color: s.Color}
}

// Options makes options with signs from codes whose words are prefix + code.
func Options[C ~string](words app.Translator, prefix string, codes []C, of func(C) Sign) []widgets.Option {
	out := make([]widgets.Option, len(codes))
	for i, c := range codes {
		out[i] = widgets.Option{Code: string(c), Label: of(c).With(words.T(prefix + string(c)))}
	}
	return out
}

// The signs that several kinds of states share.
func open() Sign    { return Sign{"○", theme.ColorMuted} }
func begun() Sign   { return Sign{"◐", theme.ColorAccent} }
func done() Sign    { return Sign{"●", theme.ColorSuccess} }
func dropped() Sign { return Sign{"✕", theme.ColorMuted} }
func refused() Sign { return Sign{"✕", theme.ColorDanger} }
func warned() Sign  { return Sign{"▲", theme.ColorWarning} }
func none() Sign    { return Sign{"–", theme.ColorMuted} }

// Missing is the sign of what the room still has to say.
func Missing() Sign { return Sign{"○", theme.ColorWarning} }

// OfClass is the sign of a risk class; the empty class is that of a system that is not classified yet. It is the sign that
// the pictures have.
func OfClass(c app.Class) Sign {
	role, mark := figure.ClassMark(c)
	return Sign{mark, theme.Role(role)}
}
