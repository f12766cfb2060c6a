package guidelines

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver/desktop"

	"kifahrplan/screens/form"
	"kifahrplan/screens/screen"
	"kifahrplan/screens/theme"
	"kifahrplan/screens/widgets"
)

// mover are the buttons that move the chosen record in its order, and the keys that do the same in the list.
type mover struct {
	host screen.Host
	move func(by int)
}

func (m mover) buttons() []fyne.CanvasObject {
	return []fyne.CanvasObject{
		form.Button(m.host, "guidelines.up", theme.IconUp, func() { m.move(-1) }),
		form.Button(m.host, "guidelines.down", theme.IconDown, func() { m.move(1) }),
	}
}

// listen has Alt with Up and Down move the chosen row of a list.
func (m mover) listen(rows *widgets.Rows) {
	rows.OnShortcut(func(s fyne.Shortcut) bool {
		custom, ok := s.(*desktop.CustomShortcut)
		if !ok || custom.Modifier != fyne.KeyModifierAlt || !m.host.Session().Writable() {
			return false
		}
		switch custom.KeyName {
		case fyne.KeyUp:
			m.move(-1)
		case fyne.KeyDown:
			m.move(1)
		default:
			return false
		}
		return true
	})
}
