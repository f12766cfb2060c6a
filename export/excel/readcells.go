package excel

import (
	"errors"
	"regexp"
	"strconv"
	"strings"
	"time"
	"unicode/utf8"

	"kifahrplan/app"
	"kifahrplan/app/merge"
	"kifahrplan/translations"
)

// answer is a row that was filled in.
type answer struct {
	r   *reader
	g   grid
	row foreignRow
}

// longestText is more than any text of a record may have; what is longer is not looked at.
const longestText = 100_000

// escaped are the characters of control that Excel writes in words: "_x000D_" for the end of a line.
var escaped = regexp.MustCompile(`_x00[01][0-9A-Fa-f]_`)

// raw is what a cell holds, without spaces around it.
func (a answer) raw(key string) string {
	column := a.g.columns[key]
	if column == 0 {
		return ""
	}
	text := a.row.cell(column).text
	if len(text) > longestText {
		return text
	}
	return strings.TrimSpace(escaped.ReplaceAllString(text, "\n"))
}

// fail notes that a cell was not understood.
func (a answer) fail(key string, p app.Problem) {
	const shown = 120
	text := a.raw(key)
	if utf8.RuneCountInString(text[:min(len(text), 4*shown)]) > shown {
		text = string([]rune(text[:min(len(text), 4*shown)])[:shown]) + "…"
	}
	a.r.unreadable = append(a.r.unreadable, merge.Unreadable{
		File: a.r.f.Name, Sheet: a.g.sheet.name, Cell: a.g.at(a.row, key), Text: app.CleanText(text, false), Problem: p,
	})
}

// text reads a text for a column of a kind. It is not ok when the cell was noted as unreadable.
func (a answer) text(key string, kind app.Kind, column string) (string, bool) {
	raw := a.raw(key)
	if a.row.cell(a.g.columns[key]).fault {
		a.fail(key, app.Problem{Field: column, Rule: app.RuleChoice})
		return "", false
	}
	if len(raw) > longestText {
		a.fail(key, app.Problem{Field: column, Rule: app.RuleTooLong, Limit: excelLimit})
		return "", false
	}
	r, err := app.WithValue(app.Blank(app.Ref{Kind: kind}), column, raw)
	var problems app.Problems
	if errors.As(err, &problems) {
		a.fail(key, problems[0])
		return "", false
	}
	return strings.TrimSpace(app.Value(r, column)), true
}

// excelLimit is how many characters Excel lets into a cell.
const excelLimit = 32767

// word reads an entry of a drop-down list, in either language. It is empty where the cell is.
func (a answer) word(key, column string, words map[string]string) (string, bool) {
	raw := a.raw(key)
	if raw == "" {
		return "", true
	}
	if len(raw) < longestText {
		if code, ok := words[folded(raw)]; ok {
			return code, true
		}
	}
	a.fail(key, app.Problem{Field: column, Rule: app.RuleChoice})
	return "", false
}

// day reads a day: as Excel counts days, or as somebody typed it.
func (a answer) day(key, column string) (app.Date, bool) {
	raw := a.raw(key)
	if raw == "" {
		return "", true
	}
	if c := a.row.cell(a.g.columns[key]); c.number {
		if d, ok := a.r.serialDay(raw); ok {
			return d, true
		}
	} else if d, ok := a.r.typedDay(raw); ok {
		return d, true
	}
	a.fail(key, app.Problem{Field: column, Rule: app.RuleDate})
	return "", false
}

// serialDay is the day that Excel counts so; the time of the day is left out.
func (r *reader) serialDay(raw string) (app.Date, bool) {
	n, err := strconv.ParseFloat(raw, 64)
	const most = 200_000
	if err != nil || n < 1 || n > most {
		return "", false
	}
	zero := time.Date(1899, time.December, 30, 0, 0, 0, 0, time.UTC)
	if r.date904 {
		zero = time.Date(1904, time.January, 1, 0, 0, 0, 0, time.UTC)
	}
	d := app.DateOf(zero.AddDate(0, 0, int(n)))
	return d, d.Valid()
}

// typedDay reads a day as people write it in either language, also with a time behind it.
func (r *reader) typedDay(raw string) (app.Date, bool) {
	const longest = 60
	if len(raw) > longest {
		return "", false
	}
	if day, _, ok := strings.Cut(raw, "T"); ok && app.Date(day).Valid() {
		return app.Date(day), true
	}
	for _, l := range app.Languages() {
		if d, ok := r.q.words.In(l).ParseDate(raw, r.f.Today); ok && d != "" {
			return d, true
		}
	}
	return "", false
}

// readWords are the entries of the drop-down lists, in both languages, with the codes that they stand for.
type readWords struct{ stances, sorts, priorities map[string]string }

func newReadWords(q *Questionnaires) readWords {
	return readWords{
		stances: codesOf(q.words, "stance.", app.Stances()), sorts: codesOf(q.words, "contribution.sort.", app.ContributionSorts()),
		priorities: codesOf(q.words, "priority.", app.Priorities()),
	}
}

func codesOf[T ~string](words *translations.Catalogue, prefix string, codes []T) map[string]string {
	out := map[string]string{}
	for _, code := range codes {
		out[folded(string(code))] = string(code)
		for _, l := range app.Languages() {
			out[folded(words.In(l).T(prefix+string(code)))] = string(code)
		}
	}
	return out
}

// folded is the same for words that differ in case and spaces only.
func folded(word string) string {
	return strings.Join(strings.Fields(strings.ToLower(app.CleanText(word, false))), " ")
}
