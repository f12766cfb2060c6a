package figure

import "kifahrplan/app"

// look says how a part of a bar is drawn and what it is called in the legend.
type look struct {
	fill, ink, outline Role
	sign               string // stands before the number, so that colour is never the only difference
	word               string
}

// bar is a row of a bar chart.
type bar struct {
	label    string
	sign     string // of the row, or empty
	signRole Role
	values   []int // one for each look
}

func (b bar) total() int {
	n := 0
	for _, v := range b.values {
		n += v
	}
	return n
}

// The measures of a bar chart in points.
const (
	chartWidth  = 480.0
	labelWidth  = 158.0
	totalWidth  = 34.0
	signWidth   = 16.0
	rowHeight   = 28.0
	barHeight   = 20.0
	letterSize  = 10.0
	legendGap   = 16.0
	legendBox   = 10.0
	legendLine  = 18.0
	capHeight   = 0.36 // half of a capital's height in em: sets text to the middle of a bar
	numberSpace = 8.0  // left and right of the number in a part of a bar
	widestUnit  = 40.0 // a single task is no bar across the whole page
	barRoom     = chartWidth - totalWidth - labelWidth - 1
)

// chart draws bars from the left, each made of parts that carry their numbers, the total at the right and a legend below.
func chart(rows []bar, looks []look, tr app.Translator) Drawing {
	d := Drawing{Width: chartWidth}
	scale := barScale(rows, looks, tr)
	y := 4.0
	for _, row := range rows {
		d.label(row, y)
		d.bar(row, looks, y, scale, tr)
		y += rowHeight
	}
	d.add(Line{X1: labelWidth, Y1: 0, X2: labelWidth, Y2: y, Stroke: Border})
	d.Height = d.legend(rows, looks, y+legendGap, tr)
	return d
}

func (d *Drawing) add(s ...Shape) { d.Shapes = append(d.Shapes, s...) }

// label writes the name of a row in up to two lines.
func (d *Drawing) label(row bar, y float64) {
	x := 0.0
	middle := y + barHeight/2 + capHeight*letterSize
	if row.sign != "" {
		d.add(Text{X: 0, Y: middle, Size: letterSize + 1, Fill: row.signRole, Value: row.sign})
		x = signWidth
	}
	lines := wrapped(row.label, letterSize, labelWidth-x-6, 2)
	first := middle - float64(len(lines)-1)*(letterSize+2)/2
	for i, line := range lines {
		d.add(Text{X: x, Y: first + float64(i)*(letterSize+2), Size: letterSize, Fill: Ink, Value: line})
	}
}

// bar draws the parts of a row that are not empty, one after the other, and the total.
func (d *Drawing) bar(row bar, looks []look, y, scale float64, tr app.Translator) {
	x := labelWidth + 1
	baseline := y + barHeight/2 + capHeight*letterSize
	for i, v := range row.values {
		if v <= 0 {
			continue
		}
		number := numberOf(looks[i], v, tr)
		w := max(partWidth(number), float64(v)*scale)
		d.add(
			Box{X: x, Y: y, W: w, H: barHeight, Fill: looks[i].fill, Outline: looks[i].outline},
			Text{X: x + w/2, Y: baseline, Size: letterSize, Bold: true, Anchor: Middle, Fill: looks[i].ink, Value: number},
		)
		x += w + 1
	}
	d.add(Text{X: chartWidth, Y: baseline, Size: letterSize, Bold: true, Anchor: End, Fill: Ink, Value: tr.Number(row.total())})
}

// legend says what the parts stand for, with their sums, and returns where the drawing ends.
func (d *Drawing) legend(rows []bar, looks []look, y float64, tr app.Translator) float64 {
	x := 0.0
	for i, l := range looks {
		sum := 0
		for _, row := range rows {
			sum += row.values[i]
		}
		words := tr.T("figure.legend", "Sign", l.sign, "Word", l.word, "Number", tr.Number(sum))
		w := legendBox + 6 + textWidth(words, letterSize)
		if x > 0 && x+w > chartWidth {
			x, y = 0, y+legendLine
		}
		d.add(
			Box{X: x, Y: y, W: legendBox, H: legendBox, Fill: l.fill, Outline: l.outline},
			Text{X: x + legendBox + 6, Y: y + legendBox/2 + capHeight*letterSize, Size: letterSize, Fill: Ink, Value: words},
		)
		x += w + legendGap
	}
	return y + legendLine
}

// barScale returns the points per unit with which the longest row fits. Where small parts would be shorter than their numbers
// need, they take that room, and bars are no longer as long as what they stand for.
func barScale(rows []bar, looks []look, tr app.Translator) float64 {
	if scale, ok := trueScale(rows, looks, tr); ok {
		return scale
	}
	scale := barRoom
	for _, row := range rows {
		if total := row.total(); total > 0 {
			scale = min(scale, (barRoom-numberRoom(row, looks, tr))/float64(total))
		}
	}
	return max(0, min(scale, widestUnit))
}

// trueScale is the scale with which every part is as long as what it stands for and has room for its number; ok is false where
// there is none.
func trueScale(rows []bar, looks []look, tr app.Translator) (scale float64, ok bool) {
	full, needed := barRoom, 0.0
	for _, row := range rows {
		parts := 0
		for i, v := range row.values {
			if v > 0 {
				parts++
				needed = max(needed, partWidth(numberOf(looks[i], v, tr))/float64(v))
			}
		}
		if total := row.total(); total > 0 {
			full = min(full, (barRoom-float64(parts))/float64(total))
		}
	}
	return min(full, max(needed, widestUnit)), needed <= full
}

func numberRoom(row bar, looks []look, tr app.Translator) float64 {
	w := 0.0
	for i, v := range row.values {
		if v > 0 {
			w += partWidth(numberOf(looks[i], v, tr)) + 1
		}
	}
	return w
}

func numberOf(l look, v int, tr app.Translator) string {
	if l.sign == "" {
		return tr.Number(v)
	}
	return l.sign + " " + tr.Number(v)
}

func partWidth(number string) float64 { return textWidth(number, letterSize) + numberSpace }

// facts are the same rows as a table.
func facts(rows []bar, tr app.Translator) [][]string {
	var out [][]string
	for _, row := range rows {
		cells := []string{row.label}
		for _, v := range row.values {
			cells = append(cells, tr.Number(v))
		}
		out = append(out, append(cells, tr.Number(row.total())))
	}
	return out
}

// empty is the picture of nothing: one sentence.
func empty(sentence string) Drawing {
	lines := wrapped(sentence, letterSize, chartWidth, 2)
	d := Drawing{Width: chartWidth, Height: float64(len(lines))*legendLine + 4, Alt: sentence}
	for i, line := range lines {
		d.add(Text{X: 0, Y: float64(i+1) * legendLine, Size: letterSize, Fill: Muted, Value: line})
	}
	return d
}
