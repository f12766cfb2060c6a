package theme

import (
	"image/color"

	"fyne.io/fyne/v2"
	fynetheme "fyne.io/fyne/v2/theme"

	"kifahrplan/app"
	"kifahrplan/app/figure"
)

// look implements fyne.Theme. It ignores Fyne's own settings for primary colour and, unless the user follows the system,
// its variant too, so that nothing outside can spoil the contrast.
type look struct {
	appearance  app.Appearance
	text, space float32 // factors for text and for the room around it
	light, dark map[fyne.ThemeColorName]color.NRGBA
	base        fyne.Theme
}

// New returns the theme for a text size in per cent and an appearance.
func New(size int, appearance app.Appearance) fyne.Theme {
	if size <= 0 {
		size = 100
	}
	text := float32(size) / 100
	return &look{
		appearance: appearance,
		text:       text,
		space:      1 + (text-1)/2, // at 200 % the room is needed for words
		light:      colours(figure.Light(), lightExtras()),
		dark:       colours(figure.Dark(), darkExtras()),
		base:       fynetheme.DefaultTheme(),
	}
}

// Color returns the colour of a name.
func (l *look) Color(name fyne.ThemeColorName, variant fyne.ThemeVariant) color.Color {
	table := l.light
	if l.isDark(variant) {
		table = l.dark
	}
	c, ok := table[name]
	switch {
	case !ok:
		return l.base.Color(name, variant)
	case name == fynetheme.ColorNameForeground:
		return menuSafe(c)
	}
	return c
}

// menuSafe returns an opaque colour in a form that keeps its strength in Fyne's menus. Fyne 2.7.3 draws the keys beside an
// item in the low bytes of the text's 16-bit channels, with an alpha of 95 % of the text's (widget/menu_item.go,
// shortcutColor): of full alpha, 0xFFFF, a fifth is left, and the keys can hardly be seen. 0xFFCA is opaque too in the 8 bits
// that are drawn, and 95 % of it end in 0xFF.
func menuSafe(c color.NRGBA) color.Color {
	const almostFull = 0xFFCA
	wide := func(v uint8) uint16 { return min(uint16(v)*0x101, almostFull) }
	return color.RGBA64{R: wide(c.R), G: wide(c.G), B: wide(c.B), A: almostFull}
}

func (l *look) isDark(variant fyne.ThemeVariant) bool {
	switch l.appearance {
	case app.AppearanceDark:
		return true
	case app.AppearanceLight:
		return false
	}
	return variant == fynetheme.VariantDark
}

// Font returns Fyne's font, Noto Sans.
func (l *look) Font(style fyne.TextStyle) fyne.Resource { return l.base.Font(style) }

// Icon returns Fyne's icon.
func (l *look) Icon(name fyne.ThemeIconName) fyne.Resource { return l.base.Icon(name) }

// Size returns the size of a name.
func (l *look) Size(name fyne.ThemeSizeName) float32 {
	if size, ok := textSize(name); ok {
		return size * l.text
	}
	if size, ok := spaceSize(name); ok {
		return size * l.space
	}
	if size, ok := lineSize(name); ok {
		return size
	}
	return l.base.Size(name) * l.space
}
