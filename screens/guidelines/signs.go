package guidelines

import (
	"fyne.io/fyne/v2"

	"kifahrplan/app"
	"kifahrplan/screens/theme"
)

// sign is what stands before the word for a state, so that it is not told by colour alone.
type sign struct {
	mark  string
	color fyne.ThemeColorName
}

func principleSign(s app.PrincipleStatus) sign {
	switch s {
	case app.PrincipleAdapted:
		return sign{"◐", theme.ColorAccent}
	case app.PrincipleAgreed:
		return sign{"●", theme.ColorSuccess}
	case app.PrincipleDropped:
		return sign{"✕", theme.ColorMuted}
	}
	return sign{"○", theme.ColorMuted}
}

func clauseSign(s app.ClauseStatus) sign {
	switch s {
	case app.ClauseDrafted:
		return sign{"◐", theme.ColorAccent}
	case app.ClauseAgreed:
		return sign{"●", theme.ColorSuccess}
	case app.ClauseObjected:
		return sign{"▲", theme.ColorDanger}
	}
	return sign{"○", theme.ColorMuted}
}

func verdictSign(v app.Verdict) sign {
	switch v {
	case app.VerdictAllowed:
		return sign{"✓", theme.ColorSuccess}
	case app.VerdictConditional:
		return sign{"◐", theme.ColorWarning}
	case app.VerdictForbidden:
		return sign{"✕", theme.ColorDanger}
	}
	return sign{"–", theme.ColorMuted}
}
