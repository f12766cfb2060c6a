package pdf

import (
	"image/color"

	"kifahrplan/app/figure"
	"kifahrplan/export/paper"
)

// The page in points: A4 with its margins.
const (
	pageWidth    = 595.28
	pageHeight   = 841.89
	marginLeft   = 68.0
	marginRight  = 62.0
	marginTop    = 86.0
	marginBottom = 78.0

	columnWidth  = pageWidth - marginLeft - marginRight
	columnHeight = pageHeight - marginTop - marginBottom
	columnEnd    = pageHeight - marginBottom
	rightEdge    = pageWidth - marginRight
)

// textStyle says how a text looks.
type textStyle struct {
	size, lead float64 // of the letters, and from line to line
	bold       bool
	ink        color.NRGBA
}

// base is how far below the top of a line its letters stand.
func (t textStyle) base() float64 { return t.lead/2 + t.size*0.36 }

// theme holds the styles and colours of a paper.
type theme struct {
	body, lead, small, cell, columnHead, caption, furniture textStyle
	coverSubtitle, coverName, coverValue                    textStyle
	ink, muted, accent                                      color.NRGBA
	rule, headFill                                          color.NRGBA // rules and grounds carry no meaning and may be light
}

func newTheme() theme {
	p := figure.Light()
	ink, muted, accent := p[figure.Ink], p[figure.Muted], p[figure.Accent]
	return theme{
		body:          textStyle{size: 10.5, lead: 15.5, ink: ink},
		lead:          textStyle{size: 12.5, lead: 19, ink: ink},
		small:         textStyle{size: 9, lead: 13, ink: muted},
		cell:          textStyle{size: 9, lead: 12.5, ink: ink},
		columnHead:    textStyle{size: 9, lead: 12.5, bold: true, ink: ink},
		caption:       textStyle{size: 9.5, lead: 13.5, bold: true, ink: ink},
		furniture:     textStyle{size: 8.5, lead: 12, ink: muted},
		coverSubtitle: textStyle{size: 15, lead: 22, ink: muted},
		coverName:     textStyle{size: 10, lead: 15, ink: muted},
		coverValue:    textStyle{size: 10, lead: 15, ink: ink},
		ink:           ink,
		muted:         muted,
		accent:        accent,
		rule:          color.NRGBA{R: 0xCB, G: 0xD3, B: 0xDC, A: 0xFF},
		headFill:      color.NRGBA{R: 0xE9, G: 0xEF, B: 0xF6, A: 0xFF},
	}
}

// heading is the style of a heading, and the space before and after it.
func (t theme) heading(level int) (st textStyle, before, after float64) {
	switch level {
	case 1:
		return textStyle{size: 21, lead: 27, bold: true, ink: t.accent}, 0, 14
	case 2:
		return textStyle{size: 15, lead: 20, bold: true, ink: t.ink}, 22, 7
	case 3:
		return textStyle{size: 12, lead: 17, bold: true, ink: t.ink}, 16, 5
	}
	return textStyle{size: 10.5, lead: 15.5, bold: true, ink: t.ink}, 12, 3
}

// rowHead is the style of the cells that name their rows: bold where no head tells the columns apart.
func (t theme) rowHead(titled bool) textStyle {
	st := t.cell
	st.bold = !titled
	return st
}

func (t theme) paragraph(kind paper.ParagraphKind) textStyle {
	switch kind {
	case paper.Lead:
		return t.lead
	case paper.Small:
		return t.small
	case paper.Body:
	}
	return t.body
}

// coverTitle is the style of the title on the cover: the longer the title, the smaller.
func (t theme) coverTitle(size float64) textStyle {
	return textStyle{size: size, lead: size * 1.22, bold: true, ink: t.ink}
}
