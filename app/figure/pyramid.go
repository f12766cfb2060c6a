package figure

import (
	"strings"

	"kifahrplan/app"
)

// ClassMark returns the colour and the sign of a risk class; the empty class is that of a system that is not classified
// yet. Sign and colour never stand without the word.
func ClassMark(c app.Class) (Role, string) {
	switch c {
	case app.ClassProhibited:
		return Danger, "×"
	case app.ClassHigh:
		return Warning, "▲"
	case app.ClassLimited:
		return Accent, "◊"
	case app.ClassMinimal:
		return Success, "●"
	}
	return Muted, "○"
}

// ClassName is the name of a class; that of the empty one says that there is none yet.
func ClassName(c app.Class, tr app.Translator) string {
	if c == "" {
		return tr.T("class.open")
	}
	return tr.T("class." + string(c))
}

// ClassOf names the class of a system as it holds, and says so where somebody set it by hand.
func ClassOf(c app.Classification, tr app.Translator) string {
	name := ClassName(c.Class(), tr)
	if c.Override != "" {
		return tr.T("aiact.byhand.class", "Class", name)
	}
	return name
}

// The measures of the pyramid in points.
const (
	pyramidTop  = 216.0
	pyramidStep = 88.0
	floorHeight = 42.0
	floorGap    = 3.0
	floorLetter = 11.0
)

// rank is one class with its systems.
type rank struct {
	class   app.Class
	systems []string
	byHand  int
}

// RiskPyramid shows how many systems are in each risk class: the gravest on top, and below the pyramid those that the AI
// Act does not concern or that are not classified yet.
func RiskPyramid(s *app.Strategy, tr app.Translator) Drawing {
	if len(s.Systems) == 0 {
		return empty(tr.T("aiact.pyramid.none"))
	}
	ranks := ranksOf(s, tr)
	d := Drawing{Width: chartWidth}
	y := 2.0
	for i, r := range ranks[:4] {
		d.floor(r, y, pyramidTop+float64(i)*pyramidStep, tr)
		y += floorHeight + floorGap
	}
	y += 8
	for _, r := range ranks[4:] {
		if len(r.systems) > 0 {
			role, _ := ClassMark(r.class)
			d.add(Text{X: chartWidth / 2, Y: y + letterSize, Size: letterSize, Anchor: Middle, Fill: role, Value: r.label(tr)})
			y += legendLine
		}
	}
	d.Height = y + 2
	d.Alt = pyramidAlt(ranks, len(s.Systems), tr)
	d.Head = []string{tr.T("aiact.pyramid.class"), tr.T("figure.total"), tr.T("aiact.pyramid.systems")}
	for _, r := range ranks {
		d.Facts = append(d.Facts, []string{ClassName(r.class, tr), tr.Number(len(r.systems)), strings.Join(r.systems, ", ")})
	}
	return d
}

// ranksOf sorts the systems by their classes, the gravest first, those without one last.
func ranksOf(s *app.Strategy, tr app.Translator) []rank {
	var out []rank
	for _, class := range append(app.Classes(), "") {
		r := rank{class: class}
		for _, y := range s.Systems {
			c, _ := s.ClassificationOf(y.ID)
			if c.Class() != class {
				continue
			}
			name := y.Name
			if c.Override != "" {
				r.byHand++
				name = tr.T("aiact.byhand.name", "Name", name)
			}
			r.systems = append(r.systems, name)
		}
		out = append(out, r)
	}
	return out
}

// label is the sign, the name and the number of a class.
func (r rank) label(tr app.Translator) string {
	_, sign := ClassMark(r.class)
	return tr.T("figure.legend", "Sign", sign, "Word", ClassName(r.class, tr), "Number", tr.Number(len(r.systems)))
}

// floor draws a floor of the pyramid, filled where there are systems.
func (d *Drawing) floor(r rank, y, width float64, tr app.Translator) {
	role, sign := ClassMark(r.class)
	box := Box{X: (chartWidth - width) / 2, Y: y, W: width, H: floorHeight, Fill: role, Radius: 3}
	ink := OnAccent
	if len(r.systems) == 0 {
		box.Fill, box.Outline, ink = Surface, role, Ink
	}
	d.add(
		box,
		Text{X: chartWidth / 2, Y: y + 18, Size: letterSize + 4, Bold: true, Anchor: Middle, Fill: ink, Value: sign + " " + tr.Number(len(r.systems))},
		Text{
			X: chartWidth / 2, Y: y + 34, Size: floorLetter, Anchor: Middle, Fill: ink,
			Value: wrapped(ClassName(r.class, tr), floorLetter, width-8, 1)[0],
		},
	)
}

func pyramidAlt(ranks []rank, total int, tr app.Translator) string {
	var parts []string
	byHand := 0
	for _, r := range ranks {
		byHand += r.byHand
		if len(r.systems) > 0 {
			parts = append(parts, tr.T("aiact.pyramid.part", "Word", ClassName(r.class, tr), "Number", tr.Number(len(r.systems))))
		}
	}
	alt := tr.N("aiact.pyramid.alt", total, "Parts", strings.Join(parts, "; "))
	if byHand > 0 {
		alt += " " + tr.N("aiact.pyramid.byhand", byHand)
	}
	return alt
}
