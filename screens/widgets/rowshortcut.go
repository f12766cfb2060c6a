package widgets

import "fyne.io/fyne/v2"

// OnShortcut lets something take a shortcut while the list has the focus, e.g. to move the chosen row. What it does not take
// goes to the window.
func (r *Rows) OnShortcut(take func(fyne.Shortcut) bool) { r.view.onShortcut = take }

// TypedShortcut is called by Fyne.
func (v *rowView) TypedShortcut(s fyne.Shortcut) {
	if v.onShortcut == nil || !v.onShortcut(s) {
		passShortcut(v, s)
	}
}
