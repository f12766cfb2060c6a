package form

import (
	"kifahrplan/app"
	"kifahrplan/screens/widgets"
)

// Wording adds a field for a text that may come from the library: it shows the library's text until the room has its own,
// and says below whose it is. Typing the library's text again follows the library again. after completes the record that
// is kept, e.g. with the status that goes with it; it may be nil.
func (f *Form[R]) Wording(column string, after func(R) R) *widgets.Field {
	field := f.Text(column, f.shown(column), func(r *R, typed string) {
		f.typed(column)(r, typed)
		if after != nil {
			*r = after(*r)
		}
	})
	f.sayWhose(field, column, whose{library: "form.wording.library", own: "form.wording.own"})
	return field
}

// Role adds a line with suggestions for who does something. Like Wording, it shows the role that the library names until the
// room names somebody; an emptied line is the library's role again, and the hint says so.
func (f *Form[R]) Role(column string, from Suggestions) *widgets.Field {
	field := f.Suggest(column, from, f.shown(column), f.typed(column))
	f.sayWhose(field, column, whose{library: "form.role.library", own: "form.role.own"})
	return field
}

// shown reads a text as users see it: the room's own, or else the library's.
func (f *Form[R]) shown(column string) func(R) string {
	return func(r R) string { return app.Shown(r, column, f.host.Words()) }
}

// typed keeps a text unless it is the library's.
func (f *Form[R]) typed(column string) func(*R, string) {
	return func(r *R, text string) { *r = app.WithText(*r, column, text, f.host.Words()) }
}

// whose are the ids of the hints that say whose a text is.
type whose struct{ library, own string }

// sayWhose says below a field whose text it shows, for records that were adopted.
func (f *Form[R]) sayWhose(field *widgets.Field, column string, hint whose) {
	words, shown := f.host.Words(), f.shown(column)
	f.OnShow(func(r R) {
		from := app.LibraryText(r, column, words)
		switch {
		case from == "":
			field.SetHint("")
		case shown(r) == from:
			field.SetHint(words.T(hint.library))
		default:
			field.SetHint(words.T(hint.own))
		}
	})
}
