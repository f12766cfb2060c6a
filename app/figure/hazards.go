package figure

import (
	"strconv"

	"kifahrplan/app"
)

// HazardMark is the colour and the sign of a level of risk. Sign and colour never stand without the word.
func HazardMark(l app.HazardLevel) (Role, string) {
	switch l {
	case app.HazardHigh:
		return Danger, "▲"
	case app.HazardMedium:
		return Warning, "◊"
	}
	return Success, "●"
}

// The measures of the matrix in points.
const (
	matrixLeft   = 30.0
	matrixTop    = 20.0
	matrixBottom = 34.0
	matrixField  = 46.0
	matrixAcross = 3 // dots in a row of a field
)

// HazardMatrix shows the risks that are not closed by how likely they are and how much they would hurt, with the numbers of
// the list that goes with it: the likelier, the higher; the graver, the further right.
func HazardMatrix(s *app.Strategy, chosen app.ID, tr app.Translator) Drawing {
	open := s.OpenHazards()
	if len(open) == 0 {
		return empty(tr.T("hazards.matrix.none"))
	}
	d := Drawing{Width: chartWidth, Height: matrixTop + app.MaxRating*matrixField + matrixBottom}
	d.hazardFields(tr)
	d.hazardDots(open, chosen)
	counts := map[app.HazardLevel]int{}
	d.Head = []string{
		tr.T("hazards.matrix.number"), tr.T("kind.hazard"), tr.T("field.hazard.likelihood"), tr.T("field.hazard.impact"), tr.T("hazards.matrix.level"),
	}
	for i, h := range open {
		likelihood, impact := h.Rating()
		counts[h.Level()]++
		d.Facts = append(d.Facts, []string{
			tr.Number(i + 1), app.TitleOf(h, tr), tr.Number(likelihood), tr.Number(impact), tr.T("hazard.level." + string(h.Level())),
		})
	}
	d.Alt = tr.N("hazards.matrix.alt", len(open), "High", tr.Number(counts[app.HazardHigh]),
		"Medium", tr.Number(counts[app.HazardMedium]), "Low", tr.Number(counts[app.HazardLow]))
	return d
}

// hazardField is the upper left corner of a field.
func hazardField(likelihood, impact int) (x, y float64) {
	wide := (chartWidth - matrixLeft - 1) / app.MaxRating
	return matrixLeft + float64(impact-1)*wide, matrixTop + float64(app.MaxRating-likelihood)*matrixField
}

// hazardFields draws the fields, with the sign of their level in the corner, and the words along the sides.
func (d *Drawing) hazardFields(tr app.Translator) {
	wide := (chartWidth - matrixLeft - 1) / app.MaxRating
	for likelihood := 1; likelihood <= app.MaxRating; likelihood++ {
		for impact := 1; impact <= app.MaxRating; impact++ {
			x, y := hazardField(likelihood, impact)
			role, sign := HazardMark(app.LevelOf(likelihood, impact))
			d.add(
				Box{X: x + 1, Y: y + 1, W: wide - 2, H: matrixField - 2, Fill: Surface, Outline: role},
				Text{X: x + wide - 5, Y: y + 11, Size: tickSize, Anchor: End, Fill: role, Value: sign},
			)
		}
	}
	bottom := d.Height - matrixBottom
	for v := 1; v <= app.MaxRating; v++ {
		x, _ := hazardField(1, v)
		_, y := hazardField(v, 1)
		d.add(
			Text{X: x + wide/2, Y: bottom + 12, Size: tickSize, Anchor: Middle, Fill: Ink, Value: strconv.Itoa(v)},
			Text{X: matrixLeft - 6, Y: y + matrixField/2 + 3, Size: tickSize, Anchor: End, Fill: Ink, Value: strconv.Itoa(v)},
		)
	}
	d.add(
		Text{X: 0, Y: 12, Size: letterSize, Bold: true, Fill: Ink, Value: "▲ " + tr.T("field.hazard.likelihood")},
		Text{X: chartWidth, Y: d.Height - 6, Size: letterSize, Bold: true, Anchor: End, Fill: Ink, Value: tr.T("field.hazard.impact") + " ►"},
	)
}

// hazardDots draws the risks; where a field has no room for all of them, its last place says how many more there are.
func (d *Drawing) hazardDots(open []app.Hazard, chosen app.ID) {
	type place struct{ likelihood, impact int }
	count, drawn := map[place]int{}, map[place]int{}
	at := func(h app.Hazard) place {
		l, i := h.Rating()
		return place{l, i}
	}
	for _, h := range open {
		count[at(h)]++
	}
	const rooms = 2 * matrixAcross
	for i, h := range open {
		p := at(h)
		n := drawn[p]
		drawn[p]++
		x, y := hazardField(p.likelihood, p.impact)
		x, y = x+4+float64(n%matrixAcross)*dotStep, y+4+float64(n/matrixAcross)*dotStep
		switch {
		case count[p] <= rooms || n < rooms-1:
			d.dot(x, y, strconv.Itoa(i+1), h.ID == chosen)
			d.Spots = append(d.Spots, Spot{X: x, Y: y, W: dotSize, H: dotSize, Key: string(h.ID)})
		case n == rooms-1:
			more := "+" + strconv.Itoa(count[p]-n)
			d.add(Text{X: x + dotSize/2, Y: y + dotSize/2 + capHeight*tickSize, Size: numberSize(more), Anchor: Middle, Fill: Ink, Value: more})
		}
	}
}
