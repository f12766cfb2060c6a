package widgets

import (
	"strings"

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

// ellipsize cuts text so that it is no wider than width.
func ellipsize(text string, width, size float32, style fyne.TextStyle) string {
	if text == "" || textWidth(text, size, style) <= width {
		return text
	}
	runes := []rune(text)
	low, high := 0, len(runes) // low fits, high does not
	for high-low > 1 {
		middle := (low + high) / 2
		if textWidth(string(runes[:middle])+ellipsis, size, style) <= width {
			low = middle
		} else {
			high = middle
		}
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

// split breaks a word that is too wide for any line and returns its last piece.
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
		w.lines = append(w.lines, string(runes[:n]))
		word = string(runes[n:])
		width = w.measure(word)
	}
	return word, width
}
