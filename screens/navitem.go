package screens

import (
	"image/color"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/driver/desktop"
	fynetheme "fyne.io/fyne/v2/theme"
	"fyne.io/fyne/v2/widget"

	"kifahrplan/screens/theme"
)

// navItem is an entry of the sidebar: an icon, which may be a ring of progress, and the name of a page.
type navItem struct {
	widget.BaseWidget
	label   string
	icon    fyne.Resource
	chosen  bool
	folded  bool // the name stands small under the icon
	focused bool
	hovered bool
	tapped  func()
}

var (
	_ fyne.Focusable    = (*navItem)(nil)
	_ fyne.Tappable     = (*navItem)(nil)
	_ desktop.Hoverable = (*navItem)(nil)
)

func newNavItem(label string, icon fyne.Resource, tapped func()) *navItem {
	n := &navItem{label: label, icon: icon, tapped: tapped}
	n.ExtendBaseWidget(n)
	return n
}

// setIcon changes the icon.
func (n *navItem) setIcon(icon fyne.Resource) {
	n.icon = icon
	n.Refresh()
}

// setChosen marks the page that is shown.
func (n *navItem) setChosen(on bool) {
	n.chosen = on
	n.Refresh()
}

func (n *navItem) setFolded(on bool) {
	n.folded = on
	n.Refresh()
}

// Tapped goes to the page.
func (n *navItem) Tapped(*fyne.PointEvent) { n.tapped() }

// TypedKey goes to the page with Return or the space bar.
func (n *navItem) TypedKey(ev *fyne.KeyEvent) {
	if ev.Name == fyne.KeySpace || ev.Name == fyne.KeyReturn || ev.Name == fyne.KeyEnter {
		n.tapped()
	}
}

// TypedRune takes no text.
func (n *navItem) TypedRune(rune) {}

// FocusGained shows the focus ring.
func (n *navItem) FocusGained() { n.focused = true; n.Refresh() }

// FocusLost hides the focus ring.
func (n *navItem) FocusLost() { n.focused = false; n.Refresh() }

// MouseIn lights the entry up.
func (n *navItem) MouseIn(*desktop.MouseEvent) { n.hovered = true; n.Refresh() }

// MouseMoved does nothing.
func (n *navItem) MouseMoved(*desktop.MouseEvent) {}

// MouseOut ends what MouseIn began.
func (n *navItem) MouseOut() { n.hovered = false; n.Refresh() }

// CreateRenderer implements fyne.Widget.
func (n *navItem) CreateRenderer() fyne.WidgetRenderer {
	r := &navRenderer{n: n, back: canvas.NewRectangle(color.Transparent), icon: &canvas.Image{FillMode: canvas.ImageFillContain}, text: canvas.NewText("", color.White)}
	r.back.CornerRadius = 6
	r.Refresh()
	return r
}

type navRenderer struct {
	n    *navItem
	back *canvas.Rectangle
	icon *canvas.Image
	text *canvas.Text
}

func (r *navRenderer) size() (text, icon, pad float32) {
	th := r.n.Theme()
	if r.n.folded {
		return th.Size(fynetheme.SizeNameCaptionText), th.Size(fynetheme.SizeNameInlineIcon), th.Size(fynetheme.SizeNamePadding)
	}
	return th.Size(fynetheme.SizeNameText), th.Size(fynetheme.SizeNameInlineIcon), th.Size(fynetheme.SizeNamePadding)
}

// MinSize fits the name.
func (r *navRenderer) MinSize() fyne.Size {
	text, icon, pad := r.size()
	label := fyne.MeasureText(r.n.label, text, fyne.TextStyle{Bold: true})
	if r.n.folded {
		return fyne.NewSize(label.Width+4*pad, label.Height+icon+3*pad)
	}
	return fyne.NewSize(label.Width+icon+6*pad, max(label.Height, icon)+2.5*pad)
}

// Layout puts the icon left of the name.
func (r *navRenderer) Layout(size fyne.Size) {
	_, icon, pad := r.size()
	r.back.Move(fyne.NewPos(pad, 1))
	r.back.Resize(fyne.NewSize(size.Width-2*pad, size.Height-2))
	height := r.text.MinSize().Height
	r.icon.Resize(fyne.NewSquareSize(icon))
	if r.n.folded {
		r.icon.Move(fyne.NewPos((size.Width-icon)/2, pad))
		r.text.Move(fyne.NewPos((size.Width-r.text.MinSize().Width)/2, 1.5*pad+icon))
		return
	}
	r.icon.Move(fyne.NewPos(3*pad, (size.Height-icon)/2))
	r.text.Move(fyne.NewPos(4.5*pad+icon, (size.Height-height)/2))
	r.text.Resize(fyne.NewSize(size.Width-icon-5*pad, height))
}

// Refresh draws the state anew in the colours of the theme.
func (r *navRenderer) Refresh() {
	colour := func(name fyne.ThemeColorName) color.Color { return r.n.Theme().Color(name, 0) }
	r.back.FillColor, r.back.StrokeColor, r.back.StrokeWidth = color.Transparent, color.Transparent, 0
	if r.n.chosen || r.n.hovered {
		r.back.FillColor = colour(theme.ColorSidebarSelected)
	}
	if r.n.focused {
		r.back.StrokeColor, r.back.StrokeWidth = colour(theme.ColorSidebarFocus), 3
	}
	name := theme.ColorSidebarMuted
	if r.n.chosen {
		name = theme.ColorSidebarText
	}
	r.text.Text, r.text.Color, r.text.TextStyle.Bold = r.n.label, colour(name), r.n.chosen
	r.text.TextSize, _, _ = r.size()
	r.icon.Resource = nil
	if r.n.icon != nil {
		r.icon.Resource = theme.Tinted(r.n.icon, name)
	}
	r.Layout(r.n.Size())
	r.back.Refresh()
	r.icon.Refresh()
	r.text.Refresh()
}

// Objects implements fyne.WidgetRenderer.
func (r *navRenderer) Objects() []fyne.CanvasObject {
	return []fyne.CanvasObject{r.back, r.icon, r.text}
}

// Destroy implements fyne.WidgetRenderer.
func (r *navRenderer) Destroy() {}
