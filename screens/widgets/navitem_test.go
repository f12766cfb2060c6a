package widgets

import (
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"kifahrplan/screens/theme"
)

func TestNavItem(t *testing.T) {
	visits := 0
	item := NewNavItem("Fahrplan", theme.Ring(0.5), func() { visits++ })
	w := show(t, container.NewVBox(item))
	tap(item)
	w.Canvas().Focus(item)
	press(w, fyne.KeyReturn, fyne.KeySpace)
	equal(t, "visits", visits, 3)
	heard := fyne.KeyName("")
	w.Canvas().SetOnTypedKey(func(key *fyne.KeyEvent) { heard = key.Name })
	press(w, fyne.KeyF1)
	equal(t, "a key of the window's", heard, fyne.KeyF1)
	wide := item.MinSize()
	item.SetFolded(true)
	equal(t, "folded it is narrower", item.MinSize().Width < wide.Width, true)
	equal(t, "and its name can still be read", shows(item, "Fahrplan"), true)
}
