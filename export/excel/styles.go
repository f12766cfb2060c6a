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
	formatText    format = iota // wraps
	formatLabel                 // wraps, and stays text whatever is typed into it: "1/2" does not become a date
	formatNumber                // whole numbers
	formatDecimal               // numbers with as many decimals as they have
	formatDate
	formatMoment // day and time of day
	formatPercent
	formatPlain // hidden columns
)

// styles are the numbers of the workbook's styles, each made once.
type styles struct {
	head, headNumber int
	cells            map[format]int
	overdue, closed  int // conditional

	// of the overview
	title, subtitle, heading int
	note, warning            int
	factName, fact, factDate int
	link, count, late, share int
}

// The numbers of formats that every program knows.
const (
	numFmtWhole   = 3  // 1,000
	numFmtPercent = 9  // 45%
	numFmtText    = 49 // stays as it was typed
)

func (b *book) addStyles() error {
	m := &styleMaker{f: b.f}
	date := dateFormat(b.l.Language())
	clock := date + " hh:mm"
	head := excelize.Style{Fill: fill(accent), Font: font(white, true), Border: thinBorder(), Alignment: aligned("left", "center")}
	headNumber := head
	headNumber.Alignment = aligned("right", "center")
	body := excelize.Style{Border: thinBorder(), Font: font(ink, false), Alignment: aligned("left", "top")}
	label, dated, timed, number, decimal, percent, plain := body, body, body, body, body, body, body
	label.NumFmt, plain.NumFmt = numFmtText, numFmtText
	dated.CustomNumFmt, timed.CustomNumFmt = &date, &clock
	number.NumFmt, number.Alignment = numFmtWhole, aligned("right", "top")
	decimal.Alignment = aligned("right", "top")
	percent.NumFmt, percent.Alignment = numFmtPercent, aligned("right", "top")
	plain.Alignment = nil
	b.styles = styles{
		head: m.add(head), headNumber: m.add(headNumber),
		cells: map[format]int{
			formatText: m.add(body), formatLabel: m.add(label), formatNumber: m.add(number), formatDate: m.add(dated), formatMoment: m.add(timed),
			formatDecimal: m.add(decimal), formatPercent: m.add(percent), formatPlain: m.add(plain),
		},
		overdue: m.addConditional(excelize.Style{Font: &excelize.Font{Bold: true, Color: alert}, Fill: fill(alertField)}),
		closed:  m.addConditional(excelize.Style{Font: &excelize.Font{Color: muted}}),
	}
	b.addOverviewStyles(m)
	return m.err
}

func (b *book) addOverviewStyles(m *styleMaker) {
	s := &b.styles
	paragraph := &excelize.Alignment{Horizontal: "left", Vertical: "top", WrapText: true}
	s.title = m.add(excelize.Style{Font: sized(accent, 20), Alignment: &excelize.Alignment{Vertical: "center"}})
	s.subtitle = m.add(excelize.Style{Font: sized(ink, 14), Alignment: paragraph})
	s.heading = m.add(excelize.Style{Font: sized(accent, 14)})
	s.note = m.add(excelize.Style{Font: font(ink, false), Alignment: paragraph})
	s.warning = m.add(excelize.Style{Font: font(ink, true), Alignment: paragraph})
	s.factName = m.add(excelize.Style{Font: font(muted, false), Alignment: aligned("left", "top"), Border: thinBorder(), Fill: fill(surface)})
	// The others look like cells of the lists.
	s.fact, s.factDate, s.count, s.share = s.cells[formatText], s.cells[formatDate], s.cells[formatNumber], s.cells[formatPercent]
	linked := font(accent, false)
	linked.Underline = "single"
	s.link = m.add(excelize.Style{Font: linked, Alignment: aligned("left", "top"), Border: thinBorder()})
	s.late = m.add(excelize.Style{Font: font(alert, true), Alignment: aligned("right", "top"), Border: thinBorder(), NumFmt: numFmtWhole})
}

// aligned places text in a cell and breaks it into lines. Text on the left stands a little off the line; on the right
// that would look uneven in LibreOffice.
func aligned(horizontal, vertical string) *excelize.Alignment {
	a := &excelize.Alignment{Horizontal: horizontal, Vertical: vertical, WrapText: true}
	if horizontal == "left" {
		a.Indent = 1
	}
	return a
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
