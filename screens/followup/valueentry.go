package followup

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"kifahrplan/app"
	"kifahrplan/screens/arrange"
	"kifahrplan/screens/form"
	"kifahrplan/screens/screen"
	"kifahrplan/screens/theme"
	"kifahrplan/screens/widgets"
)

// valueEntry is the line in which a new value is written down: day, value, Enter. A value becomes a record only once it is
// whole, since half of one would spoil the picture.
type valueEntry struct {
	host    screen.Host
	day     *widgets.DateField
	number  *widgets.Entry
	field   *widgets.Field
	done    func(app.Date, app.Quantity)
	content fyne.CanvasObject
}

func newValueEntry(host screen.Host, done func(app.Date, app.Quantity)) *valueEntry {
	words := host.Words()
	e := &valueEntry{host: host, done: done, number: widgets.NewEntry()}
	e.day = widgets.NewDateField(form.Dates(host), func(string) {})
	e.number.MaxRunes = 20
	e.number.OnSubmitted = func(string) { e.submit() }
	e.number.OnChanged = func(string) { e.field.SetProblem("") }
	e.field = widgets.NewField(words.T("indicators.value.new"), e.number)
	add := form.Button(host, "indicators.value.add", theme.IconAdd, e.submit)
	if !host.Session().Writable() {
		e.number.Disable()
		e.day.Disable()
	}
	fields := arrange.Columns(120, widgets.NewField(words.T("field.measurement.measured_on"), e.day), e.field)
	e.content = arrange.Card(container.NewVBox(fields, widgets.NewFlow(add)))
	e.clear()
	return e
}

// clear empties the line; the day is today's.
func (e *valueEntry) clear() {
	e.day.Load(string(e.host.Today()))
	e.number.SetText("")
	e.field.SetProblem("")
}

// submit hands the value over, or says what is wrong with it.
func (e *valueEntry) submit() {
	if !e.host.Session().Writable() {
		return
	}
	e.day.Flush()
	q, ok := e.host.Words().ParseDecimal(e.number.Text)
	day := app.Date(e.day.Date())
	switch {
	case !ok || q == "":
		e.field.SetProblem(e.host.Words().T("form.decimal"))
	case !day.Valid():
		e.field.SetProblem(e.host.Words().T("indicators.value.noday"))
	default:
		e.done(day, q)
	}
}
