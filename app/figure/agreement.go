package figure

import (
	"kifahrplan/app"
	"kifahrplan/app/consensus"
)

// StanceMark is the colour and the sign of where a group stands. Sign and colour never stand without the word.
func StanceMark(s app.Stance) (Role, string) {
	switch s {
	case app.StanceAgrees:
		return Success, "●"
	case app.StanceCondition:
		return Warning, "▲"
	case app.StanceObjects:
		return Danger, "■"
	case app.StanceAbstains:
		return Muted, "□"
	case app.StanceNotAsked:
	}
	return Muted, "–"
}

// unheard is the sign of a group that the room waits for.
const unheard = "○"

// AgreementMark is the colour and the sign of how far the room is with a subject.
func AgreementMark(s consensus.State) (Role, string) {
	switch s {
	case consensus.Agreed:
		return Success, "●"
	case consensus.Conditional:
		return Warning, "▲"
	case consensus.Disputed:
		return Danger, "■"
	case consensus.Incomplete:
	}
	return Muted, "○"
}

// The measures of the matrix of positions in points.
const (
	agreementRow    = 23.0
	agreementTitles = 196.0
	agreementState  = 92.0
	agreementLines  = 9.0 // from one line of a title to the next
)

// Agreement shows where the groups stand on subjects: a row for each subject, a column for each group under a letter, and how
// far the room is. The signs of groups are not used here, since some of them are those of stances.
func Agreement(s *app.Strategy, standings []consensus.Standing, chosen app.Subject, tr app.Translator) Drawing {
	if len(standings) == 0 || len(s.Groups) == 0 {
		return empty(tr.T("positions.matrix.none"))
	}
	d := Drawing{Width: chartWidth}
	y := d.agreementHead(s.Groups, tr)
	for _, st := range standings {
		d.agreementRow(s, y, st, st.Subject == chosen, tr)
		y += agreementRow
	}
	d.Height = d.flow(stanceLegend(tr), y+10) + 2
	count := consensus.Count(standings)
	d.Alt = tr.N("positions.matrix.alt", len(standings), "Agreed", tr.Number(count[consensus.Agreed]),
		"Conditional", tr.Number(count[consensus.Conditional]), "Disputed", tr.Number(count[consensus.Disputed]),
		"Incomplete", tr.Number(count[consensus.Incomplete]))
	return d
}

// agreementColumn is the middle of a group's column.
func agreementColumn(i, groups int) float64 {
	width := (chartWidth - agreementTitles - agreementState) / float64(groups)
	return agreementTitles + (float64(i)+0.5)*width
}

// letter names a column: A, B, …, Z, AA.
func letter(i int) string {
	if i >= 26 {
		return letter(i/26-1) + letter(i%26)
	}
	return string(rune('A' + i))
}

// agreementHead says which group has which letter, and heads the columns. It returns where the rows begin.
func (d *Drawing) agreementHead(groups []app.Group, tr app.Translator) float64 {
	d.Head = []string{tr.T("positions.subject")}
	var names []note
	for i, g := range groups {
		names = append(names, note{letter(i), Ink, g.Label(tr)})
		d.Head = append(d.Head, g.Label(tr))
	}
	d.Head = append(d.Head, tr.T("positions.state"))
	y := d.flow(names, letterSize) + 4
	for i := range groups {
		d.add(Text{X: agreementColumn(i, len(groups)), Y: y, Size: letterSize, Bold: true, Anchor: Middle, Fill: Ink, Value: letter(i)})
	}
	d.add(
		Text{X: chartWidth - agreementState + 4, Y: y, Size: tickSize, Bold: true, Fill: Ink, Value: tr.T("positions.state")},
		Line{X1: 0, Y1: y + 5, X2: chartWidth, Y2: y + 5, Stroke: Border},
	)
	return y + 6
}

// note is a sign with the word that it stands for.
type note struct {
	sign string
	role Role
	word string
}

// flow writes notes beside each other, in as many lines as they need, and returns the baseline behind the last.
func (d *Drawing) flow(notes []note, y float64) float64 {
	x := 0.0
	for _, n := range notes {
		sign := textWidth(n.sign, tickSize) + 3
		w := sign + textWidth(n.word, tickSize) + 10
		if x > 0 && x+w > chartWidth {
			x, y = 0, y+legendLine
		}
		d.add(
			Text{X: x, Y: y, Size: tickSize, Bold: true, Fill: n.role, Value: n.sign},
			Text{X: x + sign, Y: y, Size: tickSize, Fill: Ink, Value: n.word},
		)
		x += w
	}
	return y + legendLine
}

// stanceLegend says what the signs in the fields mean.
func stanceLegend(tr app.Translator) []note {
	var out []note
	for _, s := range app.Stances() {
		role, sign := StanceMark(s)
		out = append(out, note{sign, role, tr.T("stance." + string(s))})
	}
	return append(out, note{unheard, Warning, tr.T("positions.missing")})
}

func (d *Drawing) agreementRow(s *app.Strategy, y float64, st consensus.Standing, chosen bool, tr app.Translator) {
	title := consensus.TitleOf(s, st.Subject, tr)
	if chosen {
		d.add(Box{X: 0, Y: y, W: chartWidth, H: agreementRow, Fill: Surface, Outline: Accent, Radius: 2})
	}
	d.lines(y, agreementTitles-8, Text{X: 3, Size: tickSize, Bold: chosen, Fill: Ink, Value: title})
	facts := []string{title}
	for n, v := range st.Voices {
		role, sign, word := voiceMark(v, tr)
		if sign != "" {
			d.add(Text{X: agreementColumn(n, len(st.Voices)), Y: y + agreementRow/2 + capHeight*letterSize, Size: letterSize, Anchor: Middle, Fill: role, Value: sign})
		}
		facts = append(facts, word)
	}
	role, sign := AgreementMark(st.State)
	word := tr.T("consensus." + string(st.State))
	d.lines(y, agreementState-6, Text{X: chartWidth - agreementState + 4, Size: tickSize, Bold: true, Fill: role, Value: sign + " " + word})
	d.add(Line{X1: 0, Y1: y + agreementRow, X2: chartWidth, Y2: y + agreementRow, Stroke: Border})
	d.Facts = append(d.Facts, append(facts, word))
	d.Spots = append(d.Spots, Spot{X: 0, Y: y, W: chartWidth, H: agreementRow, Key: SubjectKey(st.Subject)})
}

// lines writes a text into the middle of a row, in two lines where it is long.
func (d *Drawing) lines(y, width float64, text Text) {
	parts := wrapped(text.Value, text.Size, width, 2)
	text.Y = y + agreementRow/2 + capHeight*text.Size - float64(len(parts)-1)*agreementLines/2
	for _, part := range parts {
		text.Value = part
		d.add(text)
		text.Y += agreementLines
	}
}

// voiceMark is the sign of a voice with its word. A group that need not speak, and did not, has none.
func voiceMark(v consensus.Voice, tr app.Translator) (role Role, sign, word string) {
	switch {
	case v.Now.ID != "":
		role, sign = StanceMark(v.Now.Stance)
		word = tr.T("stance." + string(v.Now.Stance))
		if v.Missing() { // its word is still, or again, waited for
			sign += unheard
		}
		return role, sign, word
	case v.Missing():
		return Warning, unheard, tr.T("positions.missing")
	}
	return Muted, "", tr.T("positions.silent")
}

// SubjectKey names a subject in a picture.
func SubjectKey(s app.Subject) string { return string(s.Topic) + " " + string(s.ID) }
