package listdetail

import (
	"fyne.io/fyne/v2"

	"kifahrplan/app"
	"kifahrplan/screens/screen"
	"kifahrplan/screens/widgets"
)

// Divided puts two parts beside each other as a Page does, and remembers the divider under a name. It is for screens whose
// rows are not records.
func Divided(host screen.Host, name string, at float64, left, right fyne.CanvasObject) *widgets.Split {
	return widgets.NewSplit(left, right, host.Settings().Split(name, at), func(at float64) {
		host.SetSettings(func(s *app.Settings) { s.Splits = with(s.Splits, name, at) })
	})
}
