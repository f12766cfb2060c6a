package integration

import (
	"fyne.io/fyne/v2"

	"kifahrplan/app"
	"kifahrplan/screens/theme"
	"kifahrplan/screens/widgets"
)

// mark is the sign and the colour of a state. Its word always stands beside it, so that colour alone never tells anything.
type mark struct {
	sign   string
	colour fyne.ThemeColorName
}

func markOfClass(c app.Class) mark {
	switch c {
	case app.ClassProhibited:
		return mark{"✕", theme.ColorDanger}
	case app.ClassHigh:
		return mark{"▲", theme.ColorWarning}
	case app.ClassLimited:
		return mark{"◆", theme.ColorAccent}
	case app.ClassMinimal:
		return mark{"●", theme.ColorSuccess}
	case app.ClassOutOfScope, app.ClassNoAI:
		return mark{"○", theme.ColorMuted}
	}
	return mark{"?", theme.ColorMuted}
}

func markOfCheck(c app.CheckState) mark {
	switch c {
	case app.CheckDone:
		return mark{"●", theme.ColorSuccess}
	case app.CheckRunning:
		return mark{"◐", theme.ColorAccent}
	case app.CheckNeeded:
		return mark{"▲", theme.ColorWarning}
	case app.CheckNotNeeded:
		return mark{"–", theme.ColorMuted}
	}
	return mark{"○", theme.ColorMuted}
}

func markOfFinding(f app.Finding) mark {
	switch f {
	case app.FindingYes:
		return mark{"●", theme.ColorSuccess}
	case app.FindingPartly:
		return mark{"◐", theme.ColorAccent}
	case app.FindingNo:
		return mark{"✕", theme.ColorDanger}
	case app.FindingNone:
		return mark{"–", theme.ColorMuted}
	}
	return mark{"○", theme.ColorMuted}
}

func markOfResult(r app.ToolResult) mark {
	switch r {
	case app.ToolRecommended:
		return mark{"●", theme.ColorSuccess}
	case app.ToolConditional:
		return mark{"◐", theme.ColorAccent}
	case app.ToolNotRecommended:
		return mark{"▲", theme.ColorWarning}
	case app.ToolExcluded:
		return mark{"✕", theme.ColorDanger}
	}
	return mark{"○", theme.ColorMuted}
}

// with puts the sign before its word.
func (m mark) with(word string) string { return m.sign + " " + word }

// cell is a cell of a table with the sign and the word.
func (m mark) cell(word string) widgets.CellView {
	return widgets.CellView{Text: m.with(word), Color: m.colour}
}

// className is the word for a class, also for none.
func (p *page) className(c app.Class) string {
	if c == "" {
		return p.host.Words().T("class.open")
	}
	return p.host.Words().T("class." + string(c))
}

// marked makes options with signs from codes whose words are prefix + code.
func marked[C ~string](words app.Translator, prefix string, codes []C, of func(C) mark) []widgets.Option {
	out := make([]widgets.Option, len(codes))
	for i, c := range codes {
		out[i] = widgets.Option{Code: string(c), Label: of(c).with(words.T(prefix + string(c)))}
	}
	return out
}
