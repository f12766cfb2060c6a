package screens

import (
	"image/color"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	fynetheme "fyne.io/fyne/v2/theme"
	"fyne.io/fyne/v2/widget"

	"kifahrplan/screens/theme"
)

// sidebarWidth is the least width of the sidebar at text size 100 %.
const sidebarWidth = 212

// sidebarTextKind says what a text on the sidebar is for.
type sidebarTextKind int

const (
	sidebarSmall sidebarTextKind = iota
	sidebarTitle
)

// sidebarText is a line of text in the colours of the sidebar.
type sidebarText struct {
	widget.BaseWidget
	value string
	brief string // instead of the value where the sidebar is folded; empty: the value
	kind  sidebarTextKind
	short bool
}

func newSidebarText(value string, kind sidebarTextKind) *sidebarText {
	t := &sidebarText{value: value, kind: kind}
	t.ExtendBaseWidget(t)
	return t
}

func (t *sidebarText) set(value, brief string) {
	if value != t.value || brief != t.brief {
		t.value, t.brief = value, brief
		t.Refresh()
	}
}

// shorten shows the brief text, where the sidebar is folded.
func (t *sidebarText) shorten(on bool) {
	t.short = on
	t.Refresh()
}

func (t *sidebarText) shown() string {
	if t.short && t.brief != "" {
		return t.brief
	}
	return t.value
}

// CreateRenderer implements fyne.Widget.
func (t *sidebarText) CreateRenderer() fyne.WidgetRenderer {
	r := &sidebarTextRenderer{t: t, text: canvas.NewText("", color.White)}
	r.Refresh()
	return r
}

type sidebarTextRenderer struct {
	t    *sidebarText
	text *canvas.Text
}

func (r *sidebarTextRenderer) margins() (left, top float32) {
	pad := r.t.Theme().Size(fynetheme.SizeNamePadding)
	return 3 * pad, pad
}

// MinSize fits the text.
func (r *sidebarTextRenderer) MinSize() fyne.Size {
	left, top := r.margins()
	return r.text.MinSize().AddWidthHeight(2*left, 2*top)
}

// Layout keeps the text in line with the entries of the sidebar.
func (r *sidebarTextRenderer) Layout(size fyne.Size) {
	left, top := r.margins()
	r.text.Move(fyne.NewPos(left, top))
	r.text.Resize(size.SubtractWidthHeight(2*left, 2*top))
}

// Refresh takes colours and sizes from the theme.
func (r *sidebarTextRenderer) Refresh() {
	th := r.t.Theme()
	r.text.Text = r.t.shown()
	r.text.Color, r.text.TextSize = th.Color(theme.ColorSidebarMuted, 0), th.Size(fynetheme.SizeNameCaptionText)
	if r.t.kind == sidebarTitle {
		r.text.Color, r.text.TextSize = th.Color(theme.ColorSidebarText, 0), th.Size(fynetheme.SizeNameSubHeadingText)
		r.text.TextStyle.Bold = true
	}
	r.Layout(r.t.Size())
	r.text.Refresh()
}

// Objects implements fyne.WidgetRenderer.
func (r *sidebarTextRenderer) Objects() []fyne.CanvasObject { return []fyne.CanvasObject{r.text} }

// Destroy implements fyne.WidgetRenderer.
func (r *sidebarTextRenderer) Destroy() {}

// sidebarBack is the ground of the sidebar.
type sidebarBack struct {
	widget.BaseWidget
	ground *canvas.Rectangle
	folded bool
}

func newSidebarBack() *sidebarBack {
	b := &sidebarBack{ground: canvas.NewRectangle(color.Transparent)}
	b.ExtendBaseWidget(b)
	return b
}

// CreateRenderer implements fyne.Widget.
func (b *sidebarBack) CreateRenderer() fyne.WidgetRenderer {
	b.ground.FillColor = b.Theme().Color(theme.ColorSidebar, 0)
	b.setFolded(b.folded)
	return widget.NewSimpleRenderer(b.ground)
}

// setFolded takes the least width away, so that the names decide.
func (b *sidebarBack) setFolded(on bool) {
	b.folded = on
	width := sidebarWidth * min(b.Theme().Size(fynetheme.SizeNameText)/14, 1.25)
	if on {
		width = 0
	}
	b.ground.SetMinSize(fyne.NewSize(width, 0))
}
