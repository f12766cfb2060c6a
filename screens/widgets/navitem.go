package widgets

import (
	"image/color"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	fynetheme "fyne.io/fyne/v2/theme"
	"fyne.io/fyne/v2/widget"

	"kifahrplan/screens/theme"
)

// NavItem is an entry of the sidebar: an icon, which may be a ring of progress, and the name of a page.
type NavItem struct {
	widget.BaseWidget
	attended
	label  string
	icon   fyne.Resource
	chosen bool
	folded bool // the name stands small under the icon
	tapped func()
}

// NewNavItem returns an entry.
func NewNavItem(label string, icon fyne.Resource, tapped func()) *NavItem {
	n := &NavItem{label: label, icon: icon, tapped: tapped}
	n.ExtendBaseWidget(n)
	n.attend(n)
	return n
}

// SetIcon changes the icon.
func (n *NavItem) SetIcon(icon fyne.Resource) {
	n.icon = icon
	n.Refresh()
}

// SetChosen marks the page that is shown, and brings it into view in a sidebar that is too low for all.
func (n *NavItem) SetChosen(on bool) {
	n.chosen = on
	n.Refresh()
	if on {
		n.revealed(n)
	}
}

// SetFolded puts the name under the icon, in small letters.
func (n *NavItem) SetFolded(on bool) {
	n.folded = on
	n.Refresh()
}

// Tapped is called by Fyne.
func (n *NavItem) Tapped(*fyne.PointEvent) { n.tapped() }

// TypedKey is called by Fyne.
func (n *NavItem) TypedKey(key *fyne.KeyEvent) {
	if isActivation(key) {
		n.tapped()
		return
	}
	passKey(n, key)
}

// CreateRenderer is called by Fyne.
func (n *NavItem) CreateRenderer() fyne.WidgetRenderer {
	return render(n, &navLook{
		item: n, ground: canvas.NewRectangle(color.Transparent), icon: &canvas.Image{FillMode: canvas.ImageFillContain},
		text: canvas.NewText("", color.White),
	})
}

type navLook struct {
	item   *NavItem
	ground *canvas.Rectangle
	icon   *canvas.Image
	text   *canvas.Text
}

func (r *navLook) objects() []fyne.CanvasObject { return []fyne.CanvasObject{r.ground, r.icon, r.text} }

func (r *navLook) sizes() (text, icon, pad float32) {
	text = sizeOf(r.item, fynetheme.SizeNameText)
	if r.item.folded {
		text = sizeOf(r.item, fynetheme.SizeNameCaptionText)
	}
	return text, sizeOf(r.item, fynetheme.SizeNameInlineIcon), sizeOf(r.item, fynetheme.SizeNamePadding)
}

func (r *navLook) minSize() fyne.Size {
	text, icon, pad := r.sizes()
	label := fyne.MeasureText(r.item.label, text, fyne.TextStyle{Bold: true})
	if r.item.folded {
		return fyne.NewSize(label.Width+4*pad, label.Height+icon+3*pad)
	}
	return fyne.NewSize(label.Width+icon+6*pad, max(label.Height, icon)+1.85*pad) // so that all pages fit 768 pixels
}

func (r *navLook) layout(size fyne.Size) {
	_, icon, pad := r.sizes()
	r.ground.Move(fyne.NewPos(pad, 1))
	r.ground.Resize(fyne.NewSize(size.Width-2*pad, size.Height-2))
	text := r.text.MinSize()
	r.icon.Resize(fyne.NewSquareSize(icon))
	if r.item.folded {
		r.icon.Move(fyne.NewPos((size.Width-icon)/2, pad))
		r.text.Move(fyne.NewPos((size.Width-text.Width)/2, 1.5*pad+icon))
		return
	}
	r.icon.Move(fyne.NewPos(3*pad, (size.Height-icon)/2))
	r.text.Move(fyne.NewPos(4.5*pad+icon, (size.Height-text.Height)/2))
	r.text.Resize(fyne.NewSize(size.Width-icon-5*pad, text.Height))
}

func (r *navLook) draw() {
	n := r.item
	r.ground.FillColor, r.ground.StrokeColor, r.ground.StrokeWidth = color.Transparent, color.Transparent, 0
	r.ground.CornerRadius = sizeOf(n, fynetheme.SizeNameInputRadius)
	if n.chosen || n.hovered {
		r.ground.FillColor = colourOf(n, theme.ColorSidebarSelected)
	}
	if n.focused {
		r.ground.StrokeColor, r.ground.StrokeWidth = colourOf(n, theme.ColorSidebarFocus), sizeOf(n, theme.SizeFocus)
	}
	name := theme.ColorSidebarMuted
	if n.chosen {
		name = theme.ColorSidebarText
	}
	r.text.Text, r.text.Color, r.text.TextStyle.Bold = n.label, colourOf(n, name), n.chosen
	r.text.TextSize, _, _ = r.sizes()
	r.icon.Resource = nil
	if n.icon != nil {
		r.icon.Resource = theme.Tinted(n.icon, name)
	}
	r.ground.Refresh()
	r.icon.Refresh()
	r.text.Refresh()
}
