package widgets

import (
	"image/color"
	"strings"
	"unicode"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	fynetheme "fyne.io/fyne/v2/theme"
	"fyne.io/fyne/v2/widget"

	"kifahrplan/screens/theme"
)

// dropDown is a list that opens under a field. Other than in Fyne's menus, the list follows the keyboard, so that it may
// be longer than the window is high.
type dropDown struct {
	labels []string
	marked int // has a check mark
	picked func(index int)
	typed  func(r rune) // takes all runes
	view   *rowView
	popUp  *widget.PopUp
}

// openDropDown shows labels under a widget. Up, Down, Home and End move, Return or Space picks, Escape closes.
func openDropDown(under themed, labels []string, marked int, picked func(index int)) *dropDown {
	c := canvasOf(under)
	if c == nil || len(labels) == 0 {
		return nil
	}
	d := &dropDown{labels: labels, marked: marked, picked: picked, view: &rowView{noRing: true}}
	d.view.newRow = func() row { return newOptionRow(d) }
	d.view.rowHeight = func() float32 {
		return fyne.MeasureText("Ág", sizeOf(d.view, fynetheme.SizeNameText), fyne.TextStyle{}).Height + sizeOf(d.view, fynetheme.SizeNameInnerPadding)
	}
	d.view.minWidth = func(float32) float32 { return 0 }
	d.view.onTap = func(index int, _ fyne.Position) { d.pick(index) }
	d.view.onActivate = d.pick
	d.view.onKey = d.typedKey
	d.view.onRune = d.typedRune
	d.view.init()
	d.view.setRows(len(labels))
	d.view.choose(max(0, marked))
	d.popUp = widget.NewPopUp(d.view, c)
	d.show(under, c)
	return d
}

// show places the list below the field, or above it where there is more room.
func (d *dropDown) show(under themed, c fyne.Canvas) {
	pad := sizeOf(under, fynetheme.SizeNameInnerPadding)
	at := fyne.CurrentApp().Driver().AbsolutePositionForObject(under)
	below := c.Size().Height - at.Y - under.Size().Height - pad
	height := d.view.rowHeight()*float32(len(d.labels)) + pad
	y := at.Y + under.Size().Height
	if height > below && at.Y > below {
		height = min(height, at.Y-pad)
		y = at.Y - height
	} else {
		height = min(height, below)
	}
	width := min(max(under.Size().Width, d.width()+2*pad), c.Size().Width)
	d.popUp.Resize(fyne.NewSize(width, height))
	d.popUp.ShowAtPosition(fyne.NewPos(at.X, y))
	c.Focus(d.view)
}

// width is what the longest label needs with its check mark.
func (d *dropDown) width() float32 {
	var widest float32
	for _, label := range d.labels {
		widest = max(widest, textWidth(label, sizeOf(d.view, fynetheme.SizeNameText), fyne.TextStyle{}))
	}
	return widest + 4*sizeOf(d.view, fynetheme.SizeNameInnerPadding) + sizeOf(d.view, fynetheme.SizeNameInlineIcon)
}

func (d *dropDown) close() { d.popUp.Hide() }

func (d *dropDown) pick(index int) {
	d.close()
	d.picked(index)
}

func (d *dropDown) typedKey(key *fyne.KeyEvent) bool {
	switch key.Name {
	case fyne.KeyEscape:
		d.close()
	case fyne.KeySpace:
		if d.typed == nil { // otherwise the space is part of what is being typed, and comes as a rune
			d.view.activate()
		}
	default:
		return false
	}
	return true
}

// typedRune goes to the next label that begins with a letter.
func (d *dropDown) typedRune(r rune) {
	if d.typed != nil {
		d.typed(r)
		return
	}
	if i := nextWith(d.labels, d.view.chosen, r); i >= 0 {
		d.view.choose(i)
	}
}

// nextWith returns the label after another that begins with a letter, or -1.
func nextWith(labels []string, after int, r rune) int {
	for i := range labels {
		at := (after + 1 + i) % len(labels)
		first := []rune(strings.TrimSpace(labels[at]))
		if len(first) > 0 && unicode.ToLower(first[0]) == unicode.ToLower(r) {
			return at
		}
	}
	return -1
}

// optionRow is a line of a dropDown.
type optionRow struct {
	widget.BaseWidget
	list *dropDown
	rowGround
	check *canvas.Image
	text  *canvas.Text
}

func newOptionRow(d *dropDown) *optionRow {
	r := &optionRow{list: d, rowGround: newRowGround(), text: canvas.NewText("", color.Black)}
	r.check = canvas.NewImageFromResource(theme.Tinted(theme.Icon(theme.IconCheck), theme.ColorAccent))
	r.check.FillMode = canvas.ImageFillContain
	r.ExtendBaseWidget(r)
	return r
}

func (r *optionRow) show(index int, chosen, hovered bool) {
	view := r.list.view
	r.draw(view, chosen, hovered)
	r.line.Hide()
	pad, side := sizeOf(view, fynetheme.SizeNameInnerPadding), sizeOf(view, fynetheme.SizeNameInlineIcon)
	size := r.Size()
	r.text.TextSize, r.text.Color = sizeOf(view, fynetheme.SizeNameText), colourOf(view, theme.ColorText)
	r.text.Text = ellipsize(r.list.labels[index], size.Width-3*pad-side, r.text.TextSize, r.text.TextStyle)
	onLine(r.text, fyne.NewPos(1.5*pad+side, 0), fyne.NewSize(size.Width-3*pad-side, size.Height))
	r.text.Refresh()
	r.check.Hidden = index != r.list.marked
	r.check.Move(fyne.NewPos(pad, (size.Height-side)/2))
	r.check.Resize(fyne.NewSquareSize(side))
	r.check.Refresh()
}

// CreateRenderer is called by Fyne.
func (r *optionRow) CreateRenderer() fyne.WidgetRenderer { return render(r, &optionLook{r}) }

type optionLook struct{ row *optionRow }

func (r *optionLook) objects() []fyne.CanvasObject {
	return append(r.row.objects(), r.row.check, r.row.text)
}

func (r *optionLook) minSize() fyne.Size { return fyne.Size{} }

func (r *optionLook) layout(size fyne.Size) { r.row.layout(size) }
