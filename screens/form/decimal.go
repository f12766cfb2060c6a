package form

import (
	"kifahrplan/app"
	"kifahrplan/screens/widgets"
)

// maxDecimal is how long the text of a quantity may be, with its separators.
const maxDecimal = 20

// Decimal adds a field for a quantity in the form of the language, e.g. 2,5.
func (f *Form[R]) Decimal(column string, get func(R) app.Quantity, set func(*R, app.Quantity)) *widgets.Field {
	words := f.host.Words()
	entry := widgets.NewAutosave(false, maxDecimal, func(text string, stretch int) {
		if q, ok := words.ParseDecimal(text); ok {
			f.save(f.id, column, stretch, func(r *R) { set(r, q) })
		}
	})
	entry.SetValidator(func(text string) string {
		q, ok := words.ParseDecimal(text)
		if !ok {
			return words.T("form.decimal")
		}
		return f.problem(column, func(r *R) { set(r, q) })
	})
	f.host.Flushers().Add(entry)
	f.onRecord(func(r R) { entry.Load(words.Decimal(get(r))) }, func(r R) {
		if q, ok := words.ParseDecimal(entry.Text); !ok || q != get(r) { // another way to write the same value stays
			entry.Set(words.Decimal(get(r)))
		}
	})
	return f.place(column, entry)
}
