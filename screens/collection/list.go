package collection

import (
	"slices"
	"unicode"
	"unicode/utf8"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	fynetheme "fyne.io/fyne/v2/theme"

	"kifahrplan/app"
	"kifahrplan/app/ownitems"
	"kifahrplan/screens/arrange"
	"kifahrplan/screens/widgets"
	"kifahrplan/translations"
)

// list shows items by kind, each with a box to tick. What can be taken is ticked from the start.
type list struct {
	words   *translations.Localizer
	ticked  map[string]bool
	boxes   []*widgets.Check // of what can be taken
	changed func()           // what is ticked has changed
	content *fyne.Container
}

func newList(words *translations.Localizer, items []ownitems.Item) *list {
	l := &list{words: words, ticked: map[string]bool{}, changed: func() {}}
	var rows []fyne.CanvasObject
	for _, kind := range ownitems.Kinds() {
		of := ownitems.Of(items, kind)
		if len(of) == 0 {
			continue
		}
		rows = append(rows, widgets.NewHeading(words.N("ownitems.count."+string(kind), len(of))))
		for _, item := range of {
			rows = append(rows, l.row(item))
		}
	}
	if len(l.boxes) > 1 {
		rows = slices.Insert(rows, 0, fyne.CanvasObject(widgets.NewFlow(
			widgets.NewQuietButton(words.T("ownitems.all"), nil, func() { l.tickAll(true) }),
			widgets.NewQuietButton(words.T("ownitems.none"), nil, func() { l.tickAll(false) }),
		)))
	}
	l.content = container.NewVBox(rows...) // all at once: adding thousands one by one takes seconds
	return l
}

// row is the box of an item. Below it stands what is too long for its label, and why it cannot be taken.
func (l *list) row(item ownitems.Item) fyne.CanvasObject {
	label := short(item.Title)
	check := widgets.NewCheck(label, func(on bool) {
		l.ticked[item.ID] = on
		l.changed()
	})
	row := arrange.Tight(check)
	if label != item.Title {
		row.Add(arrange.Indented(widgets.NewText(item.Title)))
	}
	if item.State == ownitems.New {
		check.Checked, l.ticked[item.ID] = true, true
		l.boxes = append(l.boxes, check)
		return row
	}
	check.Checked = item.State == ownitems.There
	check.Disable()
	if why := l.why(item); why != "" {
		row.Add(arrange.Indented(widgets.NewCaption(why)))
	}
	return row
}

// why says what keeps an item from being taken.
func (l *list) why(item ownitems.Item) string {
	switch item.State {
	case ownitems.There:
		return l.words.T("ownitems.there")
	case ownitems.Unfit:
		p := item.Problems[0]
		return l.words.T("ownitems.unfit", "Field", l.words.T("field."+string(item.Becomes())+"."+p.Field), "Problem", l.words.Problem(p))
	case ownitems.New:
	}
	return ""
}

func (l *list) tickAll(on bool) {
	changed := l.changed
	l.changed = func() {}
	for _, box := range l.boxes {
		box.SetChecked(on)
	}
	l.changed = changed
	l.changed()
}

// count is how many items are ticked.
func (l *list) count() int {
	n := 0
	for _, on := range l.ticked {
		if on {
			n++
		}
	}
	return n
}

func (l *list) wanted(id string) bool { return l.ticked[id] }

// showCount keeps the number of ticked items on a button, which cannot be pressed while there are none. It is laid out with
// the label for all items, the widest.
func (l *list) showCount(button *widgets.Button, id string) {
	l.changed = func() {
		n := l.count()
		if n > 0 {
			button.Enable()
		} else {
			button.Disable()
		}
		button.SetText(l.label(id, n))
	}
	l.changed()
}

// label is the text of a button that does something with n items.
func (l *list) label(id string, n int) string { return l.words.T(id, "Number", l.words.Number(n)) }

// How many characters fit beside a box in the narrowest window, with letters of usual size and with the largest.
const (
	labelLength      = 84
	largeLabelLength = 52
	largeLetters     = 18
)

// short is the text of a label; it cuts a long text after a word.
func short(text string) string {
	text = app.CleanText(text, false)
	limit := labelLength
	if fynetheme.TextSize() > largeLetters {
		limit = largeLabelLength
	}
	if utf8.RuneCountInString(text) <= limit {
		return text
	}
	letters := []rune(text)[:limit-1]
	for at := len(letters) - 1; at > limit/2; at-- {
		if unicode.IsSpace(letters[at]) {
			letters = letters[:at]
			break
		}
	}
	return string(letters) + "…"
}
