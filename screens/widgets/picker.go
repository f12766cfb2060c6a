package widgets

import (
	"image/color"
	"slices"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	fynetheme "fyne.io/fyne/v2/theme"
	"fyne.io/fyne/v2/widget"

	"kifahrplan/screens/theme"
)

// Pick is an answer of a Picker. Its label and note wrap.
type Pick struct {
	Code, Label, Note string
	Exclusive         bool // cannot be combined with another one
	// Key chooses it. Without one it has a digit from 1 to 9, as long as there are some.
	Key rune
}

// Picker lets one of several long answers be chosen, or several where it is multiple. It is one stop for Tab: arrows move,
// Space or a click chooses, the key in front of an answer chooses it at once, Return goes on.
type Picker struct {
	widget.DisableableWidget
	revealable
	// OnChanged is told the codes that are chosen, in the order of the answers.
	OnChanged func(codes []string)
	// OnDone is told of Return.
	OnDone func()

	picks    []Pick
	multiple bool
	chosen   []string
	cursor   int
	focused  bool
	texts    []pickTexts
	width    float32
}

// pickTexts are the words of an answer.
type pickTexts struct{ sign, label, note *Text }

// NewPicker returns a picker without answers.
func NewPicker() *Picker {
	p := &Picker{}
	p.ExtendBaseWidget(p)
	return p
}

// SetPicks shows other answers.
func (p *Picker) SetPicks(picks []Pick, multiple bool) {
	p.picks, p.multiple, p.cursor, p.texts = picks, multiple, 0, nil
	for range picks {
		p.texts = append(p.texts, pickTexts{NewTextLine(""), NewText(""), NewCaption("")})
	}
	p.Set()
}

// Picks returns the answers.
func (p *Picker) Picks() []Pick { return slices.Clone(p.picks) }

// Set shows what is chosen, without calling back.
func (p *Picker) Set(codes ...string) {
	p.chosen = nil
	for i, pick := range p.picks {
		if slices.Contains(codes, pick.Code) {
			if !p.multiple {
				p.cursor = i
			}
			p.chosen = append(p.chosen, pick.Code)
		}
	}
	p.Refresh()
}

// Codes returns what is chosen.
func (p *Picker) Codes() []string { return slices.Clone(p.chosen) }

// Press chooses the answer with a key. It tells whether there is one.
func (p *Picker) Press(key rune) bool {
	i := slices.Index(p.keys(), key)
	if i < 0 || key == 0 || p.Disabled() {
		return false
	}
	p.toggle(i)
	return true
}

// keys lists the keys of the answers, 0 for one that has none.
func (p *Picker) keys() []rune {
	out, next := make([]rune, len(p.picks)), '1'
	for i, pick := range p.picks {
		if out[i] = pick.Key; pick.Key == 0 && next <= '9' {
			out[i] = next
			next++
		}
	}
	return out
}

func (p *Picker) toggle(i int) {
	if i < 0 || i >= len(p.picks) || p.Disabled() {
		return
	}
	codes, pick := p.chosen, p.picks[i]
	at := slices.Index(codes, pick.Code)
	switch {
	case at >= 0 && !p.multiple:
		codes = []string{pick.Code}
	case at >= 0:
		codes = slices.Delete(slices.Clone(codes), at, at+1)
	case !p.multiple || pick.Exclusive:
		codes = []string{pick.Code}
	default:
		codes = append(slices.DeleteFunc(slices.Clone(codes), p.exclusive), pick.Code)
	}
	before := p.Codes()
	p.Set(codes...)
	p.cursor = i
	p.Refresh()
	if !slices.Equal(before, p.chosen) && p.OnChanged != nil {
		p.OnChanged(p.Codes())
	}
}

func (p *Picker) exclusive(code string) bool {
	return slices.ContainsFunc(p.picks, func(k Pick) bool { return k.Code == code && k.Exclusive })
}

// TypedKey is called by Fyne.
func (p *Picker) TypedKey(key *fyne.KeyEvent) {
	switch {
	case key.Name == fyne.KeyUp:
		p.move(-1)
	case key.Name == fyne.KeyDown:
		p.move(1)
	case key.Name == fyne.KeyHome:
		p.move(-len(p.picks))
	case key.Name == fyne.KeyEnd:
		p.move(len(p.picks))
	case key.Name == fyne.KeySpace:
		p.toggle(p.cursor)
	case isReturn(key) && p.OnDone != nil:
		p.OnDone()
	default:
		passKey(p, key)
	}
}

func (p *Picker) move(by int) {
	p.cursor = max(0, min(p.cursor+by, len(p.picks)-1))
	p.Refresh()
	if p.cursor < len(p.texts) {
		p.revealed(p.texts[p.cursor].label) // the list may be longer than the window
	}
}

// TypedRune is called by Fyne.
func (p *Picker) TypedRune(r rune) {
	if !p.Press(r) && r != ' ' {
		passRune(p, r)
	}
}

// Tapped is called by Fyne.
func (p *Picker) Tapped(ev *fyne.PointEvent) {
	if p.Disabled() {
		return
	}
	Focus(p)
	y := float32(0)
	for i := range p.picks {
		if y += p.rowHeight(i); ev.Position.Y < y {
			p.toggle(i)
			return
		}
	}
}

// FocusGained is called by Fyne.
func (p *Picker) FocusGained() {
	p.focused = true
	p.Refresh()
	p.revealed(p)
}

// Reveal scrolls to an object around the picker, such as the question that it answers.
func (p *Picker) Reveal(o fyne.CanvasObject) { p.revealed(o) }

// FocusLost is called by Fyne.
func (p *Picker) FocusLost() {
	p.focused = false
	p.Refresh()
}

// Resize is called by Fyne.
func (p *Picker) Resize(size fyne.Size) {
	changed := p.width != size.Width
	p.width = size.Width
	p.DisableableWidget.Resize(size)
	if changed {
		p.Refresh()
	}
}

func (p *Picker) pad() float32 { return sizeOf(p, fynetheme.SizeNameInnerPadding) }

// indent is the room in front of the labels, for digit and sign.
func (p *Picker) indent() float32 { return 3.4*sizeOf(p, fynetheme.SizeNameText) + p.pad() }

func (p *Picker) rowHeight(i int) float32 {
	height := p.texts[i].label.MinSize().Height
	if p.picks[i].Note != "" {
		height += p.texts[i].note.MinSize().Height
	}
	return height + p.pad()
}

// CreateRenderer is called by Fyne.
func (p *Picker) CreateRenderer() fyne.WidgetRenderer {
	return render(p, &pickerLook{picker: p, ring: newRing()})
}

type pickerLook struct {
	picker *Picker
	ring   *canvas.Rectangle
	ground []*canvas.Rectangle
	all    []fyne.CanvasObject
}

func (r *pickerLook) objects() []fyne.CanvasObject { return r.all }

func (r *pickerLook) minSize() fyne.Size {
	p, height := r.picker, float32(0)
	for i := range p.picks {
		height += p.rowHeight(i)
	}
	return fyne.NewSize(p.indent()+10*sizeOf(p, fynetheme.SizeNameText), height)
}

func (r *pickerLook) layout(size fyne.Size) {
	p, y := r.picker, float32(0)
	for i := range p.picks {
		t := p.texts[i]
		room := max(0, size.Width-p.indent()-p.pad())
		for _, o := range []*Text{t.label, t.note} {
			o.Resize(fyne.NewSize(room, o.MinSize().Height))
		}
		top := y + p.pad()/2
		t.sign.Move(fyne.NewPos(p.pad(), top))
		t.sign.Resize(fyne.NewSize(p.indent()-p.pad(), t.sign.MinSize().Height))
		t.label.Move(fyne.NewPos(p.indent(), top))
		t.note.Move(fyne.NewPos(p.indent(), top+t.label.MinSize().Height))
		place := fyne.NewSize(size.Width, p.rowHeight(i))
		r.ground[i].Move(fyne.NewPos(0, y))
		r.ground[i].Resize(place)
		if i == p.cursor {
			placeFrame(r.ring, fyne.NewPos(0, y), place)
		}
		y += place.Height
	}
}

func (r *pickerLook) draw() {
	p, keys := r.picker, r.picker.keys()
	r.all = r.all[:0]
	for i, pick := range p.picks {
		if i == len(r.ground) {
			r.ground = append(r.ground, canvas.NewRectangle(color.Transparent))
		}
		chosen, t := slices.Contains(p.chosen, pick.Code), p.texts[i]
		r.ground[i].FillColor, r.ground[i].CornerRadius = color.Transparent, sizeOf(p, fynetheme.SizeNameInputRadius)
		if chosen {
			r.ground[i].FillColor = colourOf(p, theme.ColorSelected)
		}
		t.label.Bold, t.label.Color = chosen, ""
		if p.Disabled() {
			t.label.Color = fynetheme.ColorNameDisabled
		}
		t.label.Value, t.note.Value, t.note.Hidden, t.sign.Value = pick.Label, pick.Note, pick.Note == "", p.sign(keys[i], chosen)
		for _, o := range []*Text{t.sign, t.label, t.note} {
			o.Refresh()
		}
		r.all = append(r.all, r.ground[i], t.sign, t.label, t.note)
	}
	drawRing(r.ring, p, p.focused && !p.Disabled() && len(p.picks) > 0)
	r.all = append(r.all, r.ring)
}

// sign is the key of an answer and whether it is chosen: round where one can be, square where several can.
func (p *Picker) sign(key rune, chosen bool) string {
	sign := map[bool]string{true: "●", false: "○"}[chosen]
	if p.multiple {
		sign = map[bool]string{true: "■", false: "□"}[chosen]
	}
	if key == 0 {
		return "    " + sign
	}
	return string(key) + "  " + sign
}
