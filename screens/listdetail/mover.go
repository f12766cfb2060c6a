package listdetail

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver/desktop"

	"kifahrplan/screens/form"
	"kifahrplan/screens/screen"
	"kifahrplan/screens/theme"
	"kifahrplan/screens/widgets"
)

// Mover are the buttons that move the chosen record in its order, and the keys that do the same in the list.
type Mover struct {
	Host screen.Host
	Move func(by int)
}

// Buttons are the two buttons.
func (m Mover) Buttons() []fyne.CanvasObject {
	return []fyne.CanvasObject{
		form.Button(m.Host, "guidelines.up", theme.IconUp, func() { m.Move(-1) }),
		form.Button(m.Host, "guidelines.down", theme.IconDown, func() { m.Move(1) }),
	}
}

// Listen has Alt with Up and Down move the chosen row of a list.
func (m Mover) Listen(rows *widgets.Rows) {
	rows.OnShortcut(func(s fyne.Shortcut) bool {
		custom, ok := s.(*desktop.CustomShortcut)
		if !ok || custom.Modifier != fyne.KeyModifierAlt || !m.Host.Session().Writable() {
			return false
		}
		switch custom.KeyName {
		case fyne.KeyUp:
			m.Move(-1)
		case fyne.KeyDown:
			m.Move(1)
		default:
			return false
		}
		return true
	})
}
