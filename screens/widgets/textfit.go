package widgets

import (
	"strings"
	"unicode/utf8"

	"fyne.io/fyne/v2"
)

const ellipsis = "…"

// oneLine makes text fit for one line.
func oneLine(text string) string {
	if !strings.ContainsAny(text, "\n\r\t") {
		return text
	}
	return strings.Join(strings.Fields(text), " ")
}

func textWidth(text string, size float32, style fyne.TextStyle) float32 {
	return fyne.MeasureText(text, size, style).Width
}

// narrowest is the width of the narrowest letters, as a share of the text size.
const narrowest = 0.2

// ellipsize cuts text so that it is no wider than width. Measuring is slow, so it begins with a guess.
func ellipsize(text string, width, size float32, style fyne.TextStyle) string {
	runes := []rune(text)
	if most := int(max(0, width)/(narrowest*size)) + 1; len(runes) > most {
		runes = runes[:most] // no more than that can be seen, however long the text is
	} else if textWidth(text, size, style) <= width {
		return text
	}
	low, high := 0, len(runes)+1 // low fits, high does not
	guess := int(float32(len(runes)) * width / max(1, textWidth(string(runes)+ellipsis, size, style)))
	for high-low > 1 {
		guess = min(max(guess, low+1), high-1)
		wide := textWidth(string(runes[:guess])+ellipsis, size, style)
		if wide <= width {
			low = guess
		} else {
			high = guess
		}
		step := int((width - wide) / (0.55 * size))
		if step == 0 && wide <= width {
			step = 1
		}
		guess += step
	}
	return strings.TrimRight(string(runes[:low]), " ") + ellipsis
}

// wrapper breaks text into lines.
type wrapper struct {
	width, size float32
	style       fyne.TextStyle
	lines       []string
	line        string
	lineWidth   float32
}

// wrapText breaks text at spaces, and words that are wider than the width anywhere. A width of 0 breaks at line ends only.
func wrapText(text string, width, size float32, style fyne.TextStyle) []string {
	w := &wrapper{width: width, size: size, style: style}
	for paragraph := range strings.SplitSeq(text, "\n") {
		if width <= 0 {
			w.lines = append(w.lines, paragraph)
			continue
		}
		w.paragraph(paragraph)
	}
	return w.lines
}

func (w *wrapper) measure(text string) float32 { return textWidth(text, w.size, w.style) }

func (w *wrapper) paragraph(text string) {
	space := w.measure(" ")
	w.line, w.lineWidth = "", 0
	for word := range strings.FieldsSeq(text) {
		width := w.measure(word)
		if w.line != "" && w.lineWidth+space+width <= w.width {
			w.line += " " + word
			w.lineWidth += space + width
			continue
		}
		if w.line != "" {
			w.lines = append(w.lines, w.line)
		}
		w.line, w.lineWidth = w.split(word, width)
	}
	w.lines = append(w.lines, w.line)
}

// split breaks a word that is too wide for any line, if possible after a sign inside it as in paths and addresses, and
// returns its last piece.
func (w *wrapper) split(word string, width float32) (string, float32) {
	for width > w.width {
		runes := []rune(word)
		n := len(runes)
		for n > 1 && w.measure(string(runes[:n])) > w.width {
			n = min(n-1, int(float32(n)*w.width/w.measure(string(runes[:n])))+1)
		}
		if n >= len(runes) {
			break
		}
		if at := strings.LastIndexAny(string(runes[:n]), `/\-_.`); at > 0 {
			n = utf8.RuneCountInString(string(runes[:n])[:at+1])
		}
		w.lines = append(w.lines, string(runes[:n]))
		word = string(runes[n:])
		width = w.measure(word)
	}
	return word, width
}
