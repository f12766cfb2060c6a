package excel

import (
	"github.com/xuri/excelize/v2"

	"kifahrplan/app"
)

// The colours of the workbook; they are those of the program and of the paper.
const (
	accent     = "0B5CAD"
	white      = "FFFFFF"
	ink        = "17202B"
	muted      = "525E6C"
	line       = "C9D1DB"
	surface    = "F4F6F9"
	alert      = "B3261E"
	alertField = "FCE8E6"
)

// format is how the cells of a column look.
type format int

const (
	formatText   format = iota // wraps
	formatLabel                // wraps, and stays text whatever is typed into it: "1/2" does not become a date
	formatNumber               // whole numbers
	formatDate
	formatPercent
	formatPlain // hidden columns
)

// styles are the numbers of the workbook's styles, each made once.
type styles struct {
	head, headNumber  int
	cells             map[format]int
	title, subtitle   int
	heading           int
	factName, fact    int
	factDate          int
	note              int
	total, totalCount int
	link, count, late int
	share             int
	overdue, closed   int // conditional
}

func (b *book) addStyles() error {
	m := &styleMaker{f: b.f}
	top := func(horizontal string) *excelize.Alignment {
		return &excelize.Alignment{Vertical: "top", Horizontal: horizontal, WrapText: true}
	}
	body := func(numFmt string, a *excelize.Alignment) int {
		return m.add(excelize.Style{Border: thinBorder(), Alignment: a, Font: font(ink, false), CustomNumFmt: &numFmt})
	}
	white := font(white, true)
	head := excelize.Style{Fill: fill(accent), Font: white, Border: thinBorder(), Alignment: &excelize.Alignment{Vertical: "center", WrapText: true}}
	headNumber := head
	headNumber.Alignment = &excelize.Alignment{Vertical: "center", Horizontal: "right", WrapText: true}
	b.styles = styles{
		head: m.add(head), headNumber: m.add(headNumber),
		cells: map[format]int{
			formatText:    body("General", top("left")),
			formatLabel:   body("@", top("left")),
			formatNumber:  body("#,##0", top("right")),
			formatDate:    body(dateFormat(b.l.Language()), top("right")),
			formatPercent: body("0%", top("right")),
			formatPlain:   body("@", nil),
		},
	}
	b.addOverviewStyles(m)
	b.styles.overdue = m.addConditional(excelize.Style{Font: font(alert, true), Fill: fill(alertField)})
	b.styles.closed = m.addConditional(excelize.Style{Font: font(muted, false)})
	return m.err
}

func (b *book) addOverviewStyles(m *styleMaker) {
	s := &b.styles
	number, percent, date := "#,##0", "0%", dateFormat(b.l.Language())
	left := &excelize.Alignment{Horizontal: "left", Vertical: "top", WrapText: true}
	right := &excelize.Alignment{Horizontal: "right", Vertical: "top"}
	s.title = m.add(excelize.Style{Font: sized(accent, 20), Alignment: &excelize.Alignment{Vertical: "center"}})
	s.subtitle = m.add(excelize.Style{Font: sized(ink, 14), Alignment: left})
	s.heading = m.add(excelize.Style{Font: sized(accent, 14)})
	s.factName = m.add(excelize.Style{Font: font(muted, false), Alignment: left, Border: thinBorder(), Fill: fill(surface)})
	s.fact = m.add(excelize.Style{Font: font(ink, false), Alignment: left, Border: thinBorder()})
	s.factDate = m.add(excelize.Style{Font: font(ink, false), Alignment: left, Border: thinBorder(), CustomNumFmt: &date})
	s.note = m.add(excelize.Style{Font: font(ink, false), Alignment: left})
	s.total = m.add(excelize.Style{Font: font(ink, true), Alignment: left, Border: thinBorder(), Fill: fill(surface)})
	s.totalCount = m.add(excelize.Style{Font: font(ink, true), Alignment: right, Border: thinBorder(), Fill: fill(surface), CustomNumFmt: &number})
	linked := font(accent, false)
	linked.Underline = "single"
	s.link = m.add(excelize.Style{Font: linked, Alignment: left, Border: thinBorder()})
	s.count = m.add(excelize.Style{Font: font(ink, false), Alignment: right, Border: thinBorder(), CustomNumFmt: &number})
	s.late = m.add(excelize.Style{Font: font(alert, true), Alignment: right, Border: thinBorder(), CustomNumFmt: &number})
	s.share = m.add(excelize.Style{Font: font(ink, false), Alignment: right, Border: thinBorder(), CustomNumFmt: &percent})
}

// styleMaker makes styles and keeps the first error.
type styleMaker struct {
	f   *excelize.File
	err error
}

func (m *styleMaker) add(s excelize.Style) int {
	if m.err != nil {
		return 0
	}
	var id int
	id, m.err = m.f.NewStyle(&s)
	return id
}

func (m *styleMaker) addConditional(s excelize.Style) int {
	if m.err != nil {
		return 0
	}
	var id int
	id, m.err = m.f.NewConditionalStyle(&s)
	return id
}

// dateFormat writes dates as the language does. The English one asks for English names of months, which Excel would
// otherwise take from the language of the computer.
func dateFormat(l app.Language) string {
	if l == app.English {
		return "[$-809]d mmm yyyy"
	}
	return "dd.mm.yyyy"
}

func font(color string, bold bool) *excelize.Font {
	return &excelize.Font{Family: "Calibri", Size: 11, Color: color, Bold: bold}
}

func sized(color string, size float64) *excelize.Font {
	f := font(color, true)
	f.Size = size
	return f
}

func fill(color string) excelize.Fill {
	return excelize.Fill{Type: "pattern", Pattern: 1, Color: []string{color}}
}

func thinBorder() []excelize.Border {
	var out []excelize.Border
	for _, side := range []string{"left", "right", "top", "bottom"} {
		out = append(out, excelize.Border{Type: side, Color: line, Style: 1})
	}
	return out
}
