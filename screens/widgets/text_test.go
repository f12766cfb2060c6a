package widgets

import (
	"strings"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/test"
	fynetheme "fyne.io/fyne/v2/theme"

	"kifahrplan/screens/theme"
)

const longText = "Der Personalrat möchte vor der Einführung beteiligt werden und die Regeln kennen, nach denen Antworten geprüft werden."

func TestEllipsize(t *testing.T) {
	test.NewTempApp(t)
	for _, text := range []string{longText, strings.Repeat("x", 5000), "WWWWWWWWWWWWWWWWWWWW", "iiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiii", "Größe 😀 und mehr als genug Text dahinter"} {
		for _, width := range []float32{0, 8, 60, 133, 250} {
			got := ellipsize(text, width, 14, fyne.TextStyle{})
			if got == text {
				continue
			}
			if wide := textWidth(got, 14, fyne.TextStyle{}); wide > width && got != ellipsis {
				t.Errorf("%.20s at %v: %q is %v wide", text, width, got, wide)
			}
			if !strings.HasSuffix(got, ellipsis) || !strings.HasPrefix(text, strings.TrimSuffix(got, ellipsis)) {
				t.Errorf("%.20s at %v: got %q", text, width, got)
			}
		}
	}
	equal(t, "text that fits", ellipsize("kurz", 500, 14, fyne.TextStyle{}), "kurz")
	equal(t, "no text", ellipsize("", 0, 14, fyne.TextStyle{}), "")
}

func TestEllipsizeUsesTheRoom(t *testing.T) {
	test.NewTempApp(t)
	got := ellipsize(longText, 300, 14, fyne.TextStyle{})
	runes := []rune(longText)
	more := string(runes[:len([]rune(got))+1]) + ellipsis
	if textWidth(more, 14, fyne.TextStyle{}) <= 300 {
		t.Errorf("there was room for %q, got %q", more, got)
	}
}

func TestWrapText(t *testing.T) {
	test.NewTempApp(t)
	lines := wrapText(longText, 200, 14, fyne.TextStyle{})
	equal(t, "nothing is lost", strings.Join(lines, " "), longText)
	for _, line := range lines {
		if wide := textWidth(line, 14, fyne.TextStyle{}); wide > 200 {
			t.Errorf("%q is %v wide", line, wide)
		}
	}
	word := "Datenschutzfolgenabschätzungsverordnungsentwurf"
	pieces := wrapText("vor "+word+" nach", 80, 14, fyne.TextStyle{})
	equal(t, "long words are broken", strings.Contains(strings.Join(pieces, ""), word), true)
	for _, piece := range pieces {
		if wide := textWidth(piece, 14, fyne.TextStyle{}); wide > 80 {
			t.Errorf("%q is %v wide", piece, wide)
		}
	}
	same(t, "paragraphs", wrapText("eins\n\nzwei", 200, 14, fyne.TextStyle{}), "eins", "", "zwei")
	same(t, "without a width", wrapText("eins zwei\ndrei", 0, 14, fyne.TextStyle{}), "eins zwei", "drei")
	path := wrapText("/home/moderation/Dokumente/Musterstadt.kifahrplan", 200, 14, fyne.TextStyle{})
	equal(t, "a path breaks after a sign", strings.HasSuffix(path[0], "/"), true)
	equal(t, "and stays whole", strings.Join(path, ""), "/home/moderation/Dokumente/Musterstadt.kifahrplan")
	same(t, "narrower than a letter", wrapText("ab", 1, 14, fyne.TextStyle{}), "a", "b")
}

func TestOneLine(t *testing.T) {
	equal(t, "lines", oneLine("eins\n zwei\tdrei\r\n"), "eins zwei drei")
	equal(t, "one line stays as it is", oneLine(" a  b "), " a  b ")
}

func TestTextIsAsHighAsItsLines(t *testing.T) {
	text := NewText("kurz")
	w := show(t, container.NewVBox(text))
	one := text.MinSize().Height
	text.SetText(longText)
	w.Resize(fyne.NewSize(200, 600))
	settle(w)
	if got := text.MinSize().Height; got < 3*one {
		t.Errorf("at 200 it is %v high, one line is %v", got, one)
	}
	equal(t, "nothing is lost", strings.Join(texts(text), " "), longText)
	text.SetText("kurz")
	equal(t, "shorter text", text.MinSize().Height, one)
}

func TestTextOfFewLines(t *testing.T) {
	text := NewText(longText)
	text.MaxLines = 2
	w := show(t, container.NewVBox(text))
	w.Resize(fyne.NewSize(200, 600))
	settle(w)
	lines := texts(text)
	equal(t, "lines", len(lines), 2)
	equal(t, "ends in an ellipsis", strings.HasSuffix(lines[1], ellipsis), true)
	line := NewTextLine("eins\nzwei")
	w.SetContent(line)
	same(t, "one line", texts(line), "eins zwei")
}

func TestTextColoursFollowTheTheme(t *testing.T) {
	text := NewCaption("klein")
	show(t, text)
	drawn := test.WidgetRenderer(text).Objects()[0].(*canvas.Text)
	equal(t, "size", drawn.TextSize, 12)
	text.SetColor(fynetheme.ColorNameError)
	equal(t, "colour", drawn.Color, colourOf(text, theme.ColorDanger))
	head := NewHeading("groß")
	show(t, head)
	drawn = test.WidgetRenderer(head).Objects()[0].(*canvas.Text)
	equal(t, "heading", drawn.TextSize, 20)
	equal(t, "bold", drawn.TextStyle.Bold, true)
}
