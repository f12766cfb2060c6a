package form

import (
	"kifahrplan/screens/screen"
	"kifahrplan/screens/theme"
	"kifahrplan/screens/widgets"
)

// Button makes a button that changes data: it cannot be used in a file that is only read. The id is that of its label.
func Button(host screen.Host, id string, icon theme.IconName, do func()) *widgets.Button {
	b := widgets.NewButton(host.Words().T(id), theme.Icon(icon), do)
	if !host.Session().Writable() {
		b.Disable()
	}
	return b
}

// PrimaryButton makes the one button of a page that stands out; see Button.
func PrimaryButton(host screen.Host, id string, icon theme.IconName, do func()) *widgets.Button {
	b := Button(host, id, icon, do)
	b.SetImportance(widgets.Primary)
	return b
}
