package form

import (
	"kifahrplan/app"
	"kifahrplan/screens/widgets"
)

// Wording adds a field for a text that may come from the library: it shows the library's text until the room has its own,
// and says below whose it is. Typing the library's text again follows the library again. after completes the record that
// is kept, e.g. with the status that goes with it; it may be nil.
func (f *Form[R]) Wording(column string, after func(R) R) *widgets.Field {
	words := f.host.Words()
	get := func(r R) string { return app.Shown(r, column, words) }
	field := f.Text(column, get, func(r *R, typed string) {
		*r = app.WithText(*r, column, typed, words)
		if after != nil {
			*r = after(*r)
		}
	})
	f.OnShow(func(r R) {
		from := app.LibraryText(r, column, words)
		switch {
		case from == "":
			field.SetHint("")
		case get(r) == from:
			field.SetHint(words.T("form.wording.library"))
		default:
			field.SetHint(words.T("form.wording.own"))
		}
	})
	return field
}
