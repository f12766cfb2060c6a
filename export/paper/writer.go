package paper

import (
	"slices"
	"strconv"
	"strings"

	"kifahrplan/app"
	"kifahrplan/translations"
)

// nothing stands in cells that would be empty, so that nobody takes them for an oversight.
const nothing = "–"

// writer puts the blocks of a paper together, chapter by chapter.
type writer struct {
	s     *app.Strategy
	tr    *translations.Localizer
	o     app.ExportOptions
	today app.Date
	// foreign is the language of the room's texts where it is not the paper's; otherwise empty.
	foreign app.Language
	order   order

	blocks                     []Block
	chapters, sections, images int
}

func newWriter(s *app.Strategy, words *translations.Localizer, o app.ExportOptions) *writer {
	w := &writer{s: s, tr: words, o: o, today: app.DateOf(o.Now)}
	if own := s.Workshop.Language; own != words.Language() && slices.Contains(app.Languages(), own) {
		w.foreign = own
	}
	w.order = orderOf(s)
	return w
}

func (w *writer) add(b ...Block) { w.blocks = append(w.blocks, b...) }

// chapter starts a numbered chapter.
func (w *writer) chapter(title string) {
	w.chapters++
	w.sections = 0
	w.add(Heading{Level: 1, Text: strconv.Itoa(w.chapters) + " " + title})
}

// section starts a numbered part of the chapter.
func (w *writer) section(title Run) {
	w.sections++
	number := strconv.Itoa(w.chapters) + "." + strconv.Itoa(w.sections)
	w.add(Heading{Level: 2, Text: number + " " + title.Text, Lang: title.Lang})
}

// say adds a paragraph of the program's own words.
func (w *writer) say(text string) { w.add(Text(text)) }

// remark adds a paragraph in small letters.
func (w *writer) remark(text string) { w.add(Paragraph{Kind: Small, Runs: Plain(text)}) }

// own makes a run of a text that the room wrote, in the room's language.
func (w *writer) own(text string) Run { return Run{Text: tidy(text), Lang: w.foreign} }

// ownCell makes a cell of a text that the room wrote.
func (w *writer) ownCell(text string) Cell { return cellOfRun(w.own(text)) }

// cellOfRun makes a cell of a text in its language.
func cellOfRun(run Run) Cell {
	if run.Text == "" {
		return CellOf(nothing)
	}
	return Cell{run}
}

// titledCell makes a cell of a title in bold and a text below it, both written by the room.
func (w *writer) titledCell(title, text string) Cell { return titled(w.own(title), w.own(text)) }

// titled makes a cell of a title in bold and a text below it, as far as they are there.
func titled(head, body Run) Cell {
	head.Bold = true
	switch {
	case head.Text == "" && body.Text == "":
		return CellOf(nothing)
	case head.Text == "":
		return Cell{body}
	case body.Text == "":
		return Cell{head}
	}
	head.Text += "\n"
	return Cell{head, body}
}

// labelled makes runs of a label of the program and a text of the room.
func (w *writer) labelled(label, text string) []Run {
	return []Run{{Text: label + " ", Bold: true}, w.own(text)}
}

// tidy drops blank lines and blanks around lines.
func tidy(text string) string {
	var lines []string
	for line := range strings.Lines(text) {
		if line = strings.TrimSpace(line); line != "" {
			lines = append(lines, line)
		}
	}
	return strings.Join(lines, "\n")
}

// counted is the message for a count, or the one for none.
func (w *writer) counted(id, none string, count int, pairs ...any) string {
	if count == 0 {
		return w.tr.T(none, pairs...)
	}
	return w.tr.N(id, count, pairs...)
}

// word is the name of a choice; empty for a value that is none of the choices.
func word[V ~string](w *writer, prefix string, v V, choices []V) string {
	if !slices.Contains(choices, v) {
		return ""
	}
	return w.tr.T(prefix + string(v))
}

// wordCell is a cell with the name of a choice.
func wordCell[V ~string](w *writer, prefix string, v V, choices []V) Cell {
	return textCell(word(w, prefix, v, choices))
}

// textCell is a cell of the program's own words.
func textCell(text string) Cell {
	if text == "" {
		return CellOf(nothing)
	}
	return CellOf(text)
}

// day writes a day in one piece.
func (w *writer) day(d app.Date) string { return strings.ReplaceAll(w.tr.Date(d), " ", "\u00a0") }

func (w *writer) numberCell(n int) Cell { return CellOf(w.tr.Number(n)) }
