package figure

import (
	"strconv"

	"kifahrplan/app"
)

// The measures of the portfolio in points.
const (
	axisLeft    = 50.0 // room for the words of the upright axis
	axisTop     = 20.0
	axisBottom  = 44.0
	fieldWidth  = (chartWidth - axisLeft - 1) / app.MaxRating // of one pair of ratings
	fieldHeight = 60.0
	nameHeight  = 18.0 // of the line with the name of a quadrant
	dotSize     = 18.0
	dotStep     = 19.5
	dotsAcross  = 4
	dotsInField = 3 * dotsAcross
	tickSize    = 9.0
)

// Portfolio shows the rated processes by what they are worth and what they cost: the more useful, the higher; the dearer, the
// further right. Each is a dot with its number in the list beside it; chosen, which may be empty, is marked.
func Portfolio(s *app.Strategy, chosen app.ID, tr app.Translator) Drawing {
	portfolio := app.PortfolioOf(s)
	if len(portfolio.Rated) == 0 {
		return empty(tr.T("inventory.portfolio.none"))
	}
	d := Drawing{Width: chartWidth, Height: axisTop + 2*nameHeight + app.MaxRating*fieldHeight + axisBottom}
	d.quadrants(tr)
	d.axes(tr)
	d.dots(portfolio, chosen)
	d.Alt = portfolioAlt(portfolio, tr)
	d.Head = []string{
		tr.T("inventory.portfolio.number"), tr.T("kind.process"), tr.T("field.process.department"), tr.T("field.process.benefit"),
		tr.T("field.process.effort"), tr.T("inventory.portfolio.quadrant"),
	}
	for i, p := range portfolio.Rated {
		d.Facts = append(d.Facts, []string{
			tr.Number(i + 1), p.Title, p.Department, tr.Number(p.Benefit), tr.Number(p.Effort), tr.T("inventory.quadrant." + string(p.Quadrant())),
		})
	}
	return d
}

// fieldAt is the upper left corner of a pair of ratings.
func fieldAt(benefit, effort int) (x, y float64) {
	names := nameHeight // above the useful ones
	if benefit < app.HighRating {
		names += nameHeight
	}
	return axisLeft + float64(effort-1)*fieldWidth, axisTop + names + float64(app.MaxRating-benefit)*fieldHeight
}

// quadrants draws the four parts with their names.
func (d *Drawing) quadrants(tr app.Translator) {
	left, _ := fieldAt(app.MaxRating, 1)
	middle, _ := fieldAt(app.MaxRating, app.HighRating)
	_, top := fieldAt(app.MaxRating, 1)
	_, low := fieldAt(app.HighRating-1, 1)
	top, low = top-nameHeight, low-nameHeight
	right, bottom := axisLeft+app.MaxRating*fieldWidth, low+nameHeight+(app.HighRating-1)*fieldHeight
	for _, q := range []struct {
		name           app.Quadrant
		x1, y1, x2, y2 float64
		fill           Role
	}{
		{app.QuadrantFirst, left, top, middle, low, Surface},
		{app.QuadrantPlan, middle, top, right, low, Background},
		{app.QuadrantAside, left, low, middle, bottom, Background},
		{app.QuadrantLater, middle, low, right, bottom, Surface},
	} {
		name := tr.T("inventory.quadrant." + string(q.name))
		d.add(
			Box{X: q.x1, Y: q.y1, W: q.x2 - q.x1, H: q.y2 - q.y1, Fill: q.fill, Outline: Border},
			Text{X: q.x1 + 6, Y: q.y1 + 13, Size: letterSize, Bold: true, Fill: Ink, Value: fitting(name, letterSize, q.x2-q.x1-12)},
		)
	}
}

// fitting shortens a line that is too long for its place.
func fitting(line string, size, width float64) string { return wrapped(line, size, width, 1)[0] }

// axes writes the ratings along the sides, with words at the ends, and what they rate.
func (d *Drawing) axes(tr app.Translator) {
	bottom := d.Height - axisBottom
	words := map[int]string{1: tr.T("inventory.low"), app.MaxRating: tr.T("inventory.high")}
	d.add(
		Text{X: 0, Y: 12, Size: letterSize, Bold: true, Fill: Ink, Value: "▲ " + tr.T("field.process.benefit")},
		Text{X: chartWidth, Y: d.Height - 4, Size: letterSize, Bold: true, Anchor: End, Fill: Ink, Value: tr.T("field.process.effort") + " ►"},
	)
	for v := 1; v <= app.MaxRating; v++ {
		x, _ := fieldAt(app.MaxRating, v)
		_, y := fieldAt(v, 1)
		label := strconv.Itoa(v)
		d.add(
			Text{X: x + fieldWidth/2, Y: bottom + 13, Size: tickSize, Anchor: Middle, Fill: Ink, Value: label},
			Text{X: axisLeft - 6, Y: y + fieldHeight/2, Size: tickSize, Anchor: End, Fill: Ink, Value: label},
		)
		if word := words[v]; word != "" {
			d.add(
				Text{X: x + fieldWidth/2, Y: bottom + 25, Size: tickSize, Anchor: Middle, Fill: Muted, Value: fitting(word, tickSize, fieldWidth)},
				Text{X: axisLeft - 6, Y: y + fieldHeight/2 + 12, Size: tickSize, Anchor: End, Fill: Muted, Value: fitting(word, tickSize, axisLeft-6)},
			)
		}
	}
}

// dots draws the processes. Those with the same ratings stand in rows; where there is no room for all of them, the last place
// says how many more there are.
func (d *Drawing) dots(portfolio app.Portfolio, chosen app.ID) {
	type place struct{ benefit, effort int }
	count, drawn := map[place]int{}, map[place]int{}
	for _, p := range portfolio.Rated {
		count[place{p.Benefit, p.Effort}]++
	}
	for i, p := range portfolio.Rated {
		at := place{p.Benefit, p.Effort}
		n := drawn[at]
		drawn[at]++
		x, y := fieldAt(p.Benefit, p.Effort)
		inRow := min(dotsAcross, count[at])
		x += (fieldWidth-float64(inRow)*dotStep)/2 + float64(n%dotsAcross)*dotStep
		rows := (min(dotsInField, count[at]) + dotsAcross - 1) / dotsAcross
		y += (fieldHeight-float64(rows)*dotStep)/2 + float64(n/dotsAcross)*dotStep
		switch room := dotsInField; {
		case count[at] <= room || n < room-1:
			d.dot(x, y, strconv.Itoa(i+1), p.ID == chosen)
			d.Spots = append(d.Spots, Spot{X: x, Y: y, W: dotSize, H: dotSize, Key: string(p.ID)})
		case n == room-1:
			more := "+" + strconv.Itoa(count[at]-n)
			d.add(Text{X: x + dotSize/2, Y: y + dotSize/2 + capHeight*tickSize, Size: numberSize(more), Anchor: Middle, Fill: Ink, Value: more})
		}
	}
}

// dot draws a process; the chosen one stands in a frame.
func (d *Drawing) dot(x, y float64, number string, chosen bool) {
	fill, ink := Accent, OnAccent
	if chosen {
		fill, ink = Background, Accent
	}
	size := numberSize(number)
	d.add(
		Box{X: x, Y: y, W: dotSize, H: dotSize, Fill: fill, Outline: Accent, Radius: dotSize / 2},
		Text{X: x + dotSize/2, Y: y + dotSize/2 + capHeight*size, Size: size, Bold: true, Anchor: Middle, Fill: ink, Value: number},
	)
}

// numberSize is the size in which a number fits into a dot.
func numberSize(number string) float64 {
	return min(tickSize, (dotSize-2)/max(1, textWidth(number, 1)))
}

func portfolioAlt(portfolio app.Portfolio, tr app.Translator) string {
	pairs := []any{"Rated", tr.Number(len(portfolio.Rated)), "Unrated", tr.Number(portfolio.Unrated)}
	for _, q := range []struct {
		name string
		q    app.Quadrant
	}{{"First", app.QuadrantFirst}, {"Plan", app.QuadrantPlan}, {"Aside", app.QuadrantAside}, {"Later", app.QuadrantLater}} {
		pairs = append(pairs, q.name, tr.Number(portfolio.In(q.q)))
	}
	return tr.T("inventory.portfolio.alt", pairs...)
}
