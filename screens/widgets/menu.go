package widgets

import (
	"slices"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/widget"
)

// MenuItem is an entry of a menu that pops up. One without a label is a line between others.
type MenuItem struct {
	Label    string
	Icon     fyne.Resource
	Checked  bool
	Disabled bool
	Do       func()
}

// ShowMenu opens a menu under a widget. The checked entry, or the first one, is active, so that Return takes it at once;
// Escape closes.
func ShowMenu(under fyne.CanvasObject, items ...MenuItem) *widget.PopUpMenu {
	at := fyne.CurrentApp().Driver().AbsolutePositionForObject(under)
	return ShowMenuAt(under, at.AddXY(0, under.Size().Height), items...)
}

// ShowMenuAt opens a menu at a position of the window on which a widget is.
func ShowMenuAt(on fyne.CanvasObject, at fyne.Position, items ...MenuItem) *widget.PopUpMenu {
	c := canvasOf(on)
	if c == nil || len(items) == 0 {
		return nil
	}
	popUp := widget.NewPopUpMenu(fyne.NewMenu("", menuItems(items)...), c)
	popUp.ShowAtPosition(at)
	checked := max(0, slices.IndexFunc(items, func(item MenuItem) bool { return item.Checked }))
	popUp.ActivateNext()
	for _, item := range items[:checked] {
		if item.Label != "" {
			popUp.ActivateNext()
		}
	}
	return popUp
}

func menuItems(items []MenuItem) []*fyne.MenuItem {
	out := make([]*fyne.MenuItem, len(items))
	for i, item := range items {
		if item.Label == "" {
			out[i] = fyne.NewMenuItemSeparator()
			continue
		}
		do := item.Do
		if do == nil {
			do = func() {}
		}
		out[i] = fyne.NewMenuItem(item.Label, do)
		out[i].Icon, out[i].Checked, out[i].Disabled = item.Icon, item.Checked, item.Disabled
	}
	return out
}
