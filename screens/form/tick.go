package form

import (
	"fyne.io/fyne/v2/container"

	"kifahrplan/screens/widgets"
)

// Tick adds a box for yes or no. Its label stands beside it.
func (f *Form[R]) Tick(column string, get func(R) bool, set func(*R, bool)) {
	var zero R
	shown := false
	tick := widgets.NewCheck(f.host.Words().T("field."+string(zero.Kind())+"."+column), func(on bool) {
		if on != shown { // also called when another record is shown
			f.save(f.id, column, 0, func(r *R) { set(r, on) })
		}
	})
	if !f.host.Session().Writable() {
		tick.Disable()
	}
	f.content.Add(container.NewVBox(tick))
	f.onRecord(func(r R) {
		shown = get(r)
		tick.SetChecked(shown)
	}, nil)
}
