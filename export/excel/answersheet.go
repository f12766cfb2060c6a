package excel

import (
	"strings"

	"github.com/xuri/excelize/v2"
)

// use says what a column of an answer sheet is for.
type use int

const (
	useRead   use = iota // to be read
	useAnswer            // to be filled in
	useHidden            // for the way back
)

// answerColumn is a column of an answer sheet.
type answerColumn struct {
	key    string // names the column in every language
	title  string
	width  float64
	format format
	use    use
	list   int // number of the list that is chosen from, from 1; 0: none
}

// answerSheet is a sheet that a group fills in.
type answerSheet struct {
	key     string // names the sheet in every language
	title   string
	name    string // of the sheet in the workbook
	columns []answerColumn
	rows    [][]any
	lists   map[int]int // for rows whose answer is chosen from a list of their own: number of the list by row
}

const (
	// firstAnswer is the row of the first answer: the titles stand above, and in a hidden row what the columns are for programs.
	firstAnswer = 3
	// markPrefix begins what that row says. Whatever the sender does to titles and columns, it goes with its column.
	markPrefix = "kifahrplan."
)

// mark says in every language what a column is.
func (s *answerSheet) mark(c answerColumn) string { return markPrefix + s.key + "." + c.key }

// letter is that of the column with a key.
func (s *answerSheet) letter(key string) string {
	for i, c := range s.columns {
		if c.key == key {
			name, _ := excelize.ColumnNumberToName(i + 1)
			return name
		}
	}
	return ""
}

// shown counts the columns that people see; the hidden ones stand behind them.
func (s *answerSheet) shown() int {
	n := 0
	for _, c := range s.columns {
		if c.use != useHidden {
			n++
		}
	}
	return n
}

// addAnswerStyles makes the styles of the cells that may be filled in although the sheet is protected.
func (b *questionnaire) addAnswerStyles() error {
	m := &styleMaker{f: b.f}
	date := dateFormat(b.l.Language())
	open := excelize.Style{
		Border: thinBorder(), Font: font(ink, false), Alignment: aligned("left", "top"), Fill: fill(answerField),
		Protection: &excelize.Protection{Locked: false},
	}
	label, dated := open, open
	label.NumFmt = numFmtText
	dated.CustomNumFmt = &date
	b.open = map[format]int{formatText: m.add(open), formatLabel: m.add(label), formatDate: m.add(dated)}
	return m.err
}

// answerField is the colour of the cells to fill in: light enough for black and white print.
const answerField = "FFF9E5"

func (b *questionnaire) styleOf(c answerColumn) int {
	if c.use == useAnswer {
		return b.open[c.format]
	}
	return b.styles.cells[c.format]
}

func (b *questionnaire) writeSheets(m *meter) error {
	for _, sheet := range b.sheets {
		if err := b.dress(sheet); err != nil {
			return err
		}
		if err := b.write(sheet, m); err != nil {
			return err
		}
	}
	return nil
}

func (b *questionnaire) write(s *answerSheet, m *meter) error {
	last, err := excelize.ColumnNumberToName(len(s.columns))
	if err != nil {
		return err
	}
	w, err := b.newSheetWriter(s.name, "A1:"+cellAt(last, firstAnswer-1+len(s.rows)))
	if err != nil {
		return err
	}
	head, marks := make([]any, len(s.columns)), make([]any, len(s.columns))
	for i, c := range s.columns {
		head[i], marks[i] = styled(b.styles.head, c.title), s.mark(c)
	}
	if err := w.add(headHeight, head...); err != nil {
		return err
	}
	if err := w.addHidden(marks...); err != nil {
		return err
	}
	for _, row := range s.rows {
		cells, high := make([]any, len(row)), s.least()
		for i, v := range row {
			c := s.columns[i]
			cells[i] = styled(b.styleOf(c), v)
			if t, ok := v.(string); ok && c.use != useHidden {
				high = max(high, lines(t, c.width))
			}
		}
		if err := w.add(rowHeight(high), cells...); err != nil {
			return err
		}
		if err := m.addRows(1); err != nil {
			return err
		}
	}
	b.growing = append(b.growing, w.part())
	return w.close()
}

// least is how many lines a row has at least: room to write by hand.
func (s *answerSheet) least() int { return 3 }

// title of a column that is hidden: nobody reads it but who unhides it.
func hiddenColumn(key string) answerColumn {
	return answerColumn{key: key, title: strings.ReplaceAll(key, ".", " "), width: 20, format: formatPlain, use: useHidden}
}
