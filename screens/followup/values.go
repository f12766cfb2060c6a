package followup

import (
	"slices"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"kifahrplan/app"
	"kifahrplan/app/figure"
	"kifahrplan/screens/arrange"
	"kifahrplan/screens/form"
	"kifahrplan/screens/screen"
	"kifahrplan/screens/theme"
	"kifahrplan/screens/widgets"
)

// values are the measurements of the chosen indicator: the picture of their course, a line to write down a new one, and the
// ones that there are, the newest first, edited in place.
type values struct {
	host      screen.Host
	indicator app.Indicator

	picture *widgets.Drawing
	entry   *valueEntry
	title   *widgets.Text
	// cards are used again for other values: a field that was made once stays known to the shell.
	cards  []*valueCard
	column *fyne.Container
	top    fyne.CanvasObject // what is needed most: the picture and the line
	below  fyne.CanvasObject // the values that there are
}

// valueCard is one measurement.
type valueCard struct {
	id      app.ID
	form    *form.Form[app.Measurement]
	content fyne.CanvasObject
}

func newValues(host screen.Host) *values {
	v := &values{host: host, picture: widgets.NewDrawing(figure.Drawing{}), title: widgets.NewText(""), column: container.NewVBox()}
	v.title.Bold = true
	v.entry = newValueEntry(host, v.add)
	v.top, v.below = container.NewVBox(v.picture, v.entry.content), container.NewVBox(v.title, v.column)
	return v
}

// add writes a value down.
func (v *values) add(on app.Date, value app.Quantity) {
	v.host.Session().Do(app.Put("edit.measurement.added", "", app.NewMeasurement(v.indicator.ID, on, value)))
}

// show shows the values of an indicator.
func (v *values) show(n app.Indicator) {
	if n.ID != v.indicator.ID {
		v.entry.clear()
	}
	v.indicator = n
	st, words := v.host.Session().Strategy(), v.host.Words()
	v.picture.Set(figure.Course(st, n, words))
	all := st.MeasurementsOf(n.ID)
	slices.Reverse(all)
	for len(v.cards) < len(all) {
		card := v.newCard()
		v.cards = append(v.cards, card)
		v.column.Add(card.content)
	}
	for i, card := range v.cards {
		if i >= len(all) {
			card.id = ""
			card.content.Hide()
			continue
		}
		card.id = all[i].ID
		card.form.Show(all[i])
		card.content.Show()
	}
	v.title.SetText(words.N("indicators.values", len(all)))
	v.top.Refresh()
	v.below.Refresh()
}

// changed empties the line once the value that was in it is there.
func (v *values) changed(ev app.Event) {
	if ev.Label == "edit.measurement.added" && ev.Origin == app.FromEdit {
		v.entry.clear()
	}
}

func (v *values) newCard() *valueCard {
	card := &valueCard{form: form.New[app.Measurement](v.host, "edit.measurement.changed")}
	card.form.Row(func() {
		card.form.Date("measured_on", func(m app.Measurement) app.Date { return m.MeasuredOn }, func(m *app.Measurement, d app.Date) { m.MeasuredOn = d })
		card.form.Decimal("value", func(m app.Measurement) app.Quantity { return m.Value }, func(m *app.Measurement, q app.Quantity) { m.Value = q })
	})
	card.form.Text("comment", func(m app.Measurement) string { return m.Comment }, func(m *app.Measurement, c string) { m.Comment = c })
	column := container.NewVBox(card.form.Content())
	if v.host.Session().Writable() {
		column.Add(widgets.NewFlow(widgets.NewQuietButton(v.host.Words().T("indicators.value.delete"), theme.Icon(theme.IconDelete), func() {
			v.host.Flushers().FlushAll()
			v.host.Session().Do(app.Delete(app.Ref{Kind: app.KindMeasurement, ID: card.id}))
		})))
	}
	card.content = arrange.Card(column)
	return card
}
