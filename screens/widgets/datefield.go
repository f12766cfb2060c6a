package widgets

import (
	"time"

	"fyne.io/fyne/v2"
	fynetheme "fyne.io/fyne/v2/theme"
	"fyne.io/fyne/v2/widget"

	"kifahrplan/screens/theme"
)

// DateFormat knows how dates are written in the language of the screens. Dates come and go as YYYY-MM-DD, or "" for none.
type DateFormat interface {
	Format(iso string) string
	Parse(text string) (iso string, ok bool)
	MonthTitle(year int, month time.Month) string
	Weekdays() [7]string // Monday first
	Invalid(text string) string
	Today() string
	Labels() (today, clear, open string)
}

// maxDateRunes is the length of the longest way to write a date.
const maxDateRunes = 40

// DateField is a date that is typed, or picked from a calendar that the button or the Down key opens. While there is no
// date in the text, the value stays as it was and the field says what is wrong.
type DateField struct {
	widget.BaseWidget
	Entry *Autosave
	// Check, where set, returns what is wrong with a date that can be read, or "".
	Check   func(iso string) string
	button  *Button
	format  DateFormat
	iso     string
	echoes  echoes
	changed func(iso string)
	popUp   *calendarPopUp
}

// NewDateField returns a field without a date.
func NewDateField(f DateFormat, onChanged func(iso string)) *DateField {
	d := &DateField{format: f, changed: onChanged}
	d.ExtendBaseWidget(d)
	d.Entry = NewAutosave(false, maxDateRunes, func(text string, _ int) {
		iso, _ := d.parse(text)
		d.take(iso)
	})
	d.Entry.patient = true
	d.Entry.SetValidator(func(text string) string {
		iso, ok := d.parse(text)
		switch {
		case !ok:
			return f.Invalid(text)
		case d.Check != nil:
			return d.Check(iso)
		}
		return ""
	})
	d.Entry.OnKey = d.typedKey
	d.Entry.leave = d.tidy
	_, _, open := f.Labels()
	d.button = NewButton(open, theme.Icon(theme.IconCalendar), d.Open)
	return d
}

func (d *DateField) parse(text string) (string, bool) {
	if text == "" {
		return "", true
	}
	return d.format.Parse(text)
}

// Date returns the date.
func (d *DateField) Date() string { return d.iso }

// Set shows the date that the record has now, without calling back; see Autosave.Set.
func (d *DateField) Set(iso string) {
	if d.echoes.late(iso) {
		return
	}
	unsaved := d.Entry.Unsaved() && (d.Entry.Focused() || d.Entry.Problem() != "")
	if unsaved || d.Entry.Focused() && iso == d.iso { // the text may be a shorter way to write the date
		return
	}
	d.show(iso)
}

// Load shows the date of another record; see Autosave.Load.
func (d *DateField) Load(iso string) {
	d.echoes = echoes{}
	d.show(iso)
}

func (d *DateField) show(iso string) {
	d.iso = iso
	d.Entry.Load(d.text(iso))
}

func (d *DateField) take(iso string) {
	if iso != d.iso {
		d.iso = iso
		d.echoes.add(iso)
		d.changed(iso)
	}
}

func (d *DateField) text(iso string) string {
	if iso == "" {
		return ""
	}
	return d.format.Format(iso)
}

// Flush saves at once what is not saved.
func (d *DateField) Flush() { d.Entry.Flush() }

// OnProblem has f told what is wrong with the text, and "" once it is fine.
func (d *DateField) OnProblem(f func(string)) { d.Entry.OnProblem = f }

func (d *DateField) reportTo(f func(string)) { d.Entry.reportTo(f) }

// tidy writes the date in full once the field is left, also one that Check refuses: it may be the year that is wrong.
func (d *DateField) tidy() {
	iso, ok := d.parse(d.Entry.Text)
	switch {
	case !d.Entry.Unsaved() && d.Entry.Text != d.text(d.iso):
		d.Entry.Load(d.text(d.iso))
	case ok && d.Entry.Unsaved():
		d.Entry.rewrite(d.text(iso))
	}
}

// Disable makes the field show its date only.
func (d *DateField) Disable() {
	d.Entry.Disable()
	d.button.Disable()
}

// Enable makes the field work again.
func (d *DateField) Enable() {
	d.Entry.Enable()
	d.button.Enable()
}

// Disabled tells whether the field only shows its date.
func (d *DateField) Disabled() bool { return d.Entry.Disabled() }

// Focus puts the cursor into the field.
func (d *DateField) Focus() { Focus(d.Entry) }

// Parts returns what can have the focus; see Parent.
func (d *DateField) Parts() []fyne.CanvasObject { return []fyne.CanvasObject{d.Entry, d.button} }

func (d *DateField) typedKey(key *fyne.KeyEvent) bool {
	if key.Name != fyne.KeyDown || d.Disabled() {
		return false
	}
	d.Open()
	return true
}

// Open shows the calendar.
func (d *DateField) Open() {
	c := canvasOf(d)
	if c == nil || d.Disabled() {
		return
	}
	d.Flush()
	d.popUp = showCalendar(c, d, d.format, d.iso, d.pick)
}

// pick takes a date from the calendar.
func (d *DateField) pick(iso string) {
	d.Focus()
	d.Entry.SetText(d.text(iso))
	d.Entry.TypedKey(&fyne.KeyEvent{Name: fyne.KeyEnd})
	d.Entry.stray = true
	d.Flush()
}

// CreateRenderer is called by Fyne.
func (d *DateField) CreateRenderer() fyne.WidgetRenderer { return render(d, &dateLook{d}) }

type dateLook struct{ field *DateField }

func (r *dateLook) objects() []fyne.CanvasObject {
	return []fyne.CanvasObject{r.field.Entry, r.field.button}
}

func (r *dateLook) gap() float32 { return sizeOf(r.field, fynetheme.SizeNamePadding) / 2 }

func (r *dateLook) minSize() fyne.Size {
	entry, button := r.field.Entry.MinSize(), r.field.button.MinSize()
	text := textWidth("30. September 2028", sizeOf(r.field, fynetheme.SizeNameText), fyne.TextStyle{})
	return fyne.NewSize(max(entry.Width, text*0.8)+r.gap()+button.Width, max(entry.Height, button.Height))
}

func (r *dateLook) layout(size fyne.Size) {
	button := r.field.button.MinSize().Width
	r.field.Entry.Resize(fyne.NewSize(max(0, size.Width-button-r.gap()), size.Height))
	r.field.button.Move(fyne.NewPos(size.Width-button, 0))
	r.field.button.Resize(fyne.NewSize(button, size.Height))
}

func (r *dateLook) draw() {
	r.field.Entry.Refresh()
	r.field.button.Refresh()
}
