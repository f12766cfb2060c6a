package theme

import (
	"image/color"

	"fyne.io/fyne/v2"
	fynetheme "fyne.io/fyne/v2/theme"

	"kifahrplan/app/figure"
)

// Colours that Fyne has no name for. The first ones are those of the pictures, so that a screen and its picture match.
const (
	ColorBackground fyne.ThemeColorName = "role.background"
	ColorSurface    fyne.ThemeColorName = "role.surface"
	ColorText       fyne.ThemeColorName = "role.text"
	ColorMuted      fyne.ThemeColorName = "role.muted"
	ColorBorder     fyne.ThemeColorName = "role.border"
	ColorAccent     fyne.ThemeColorName = "role.accent"
	ColorOnAccent   fyne.ThemeColorName = "role.on-accent"
	ColorSuccess    fyne.ThemeColorName = "role.success"
	ColorWarning    fyne.ThemeColorName = "role.warning"
	ColorDanger     fyne.ThemeColorName = "role.error"

	ColorSidebar         fyne.ThemeColorName = "sidebar"
	ColorSidebarText     fyne.ThemeColorName = "sidebar.text"
	ColorSidebarMuted    fyne.ThemeColorName = "sidebar.muted"
	ColorSidebarSelected fyne.ThemeColorName = "sidebar.selected" // behind the chosen entry
	ColorSidebarFocus    fyne.ThemeColorName = "sidebar.focus"    // focus ring on the sidebar

	ColorFocusRing fyne.ThemeColorName = "focus.ring" // 3 pixels around what has the focus
	ColorSelected  fyne.ThemeColorName = "selected"   // behind the chosen row
	ColorTrack     fyne.ThemeColorName = "track"      // the empty part of a ring or a bar
	ColorToast     fyne.ThemeColorName = "toast"
	ColorToastText fyne.ThemeColorName = "toast.text"
	ColorToastLink fyne.ThemeColorName = "toast.link"
)

// Role returns the name of a picture's colour.
func Role(r figure.Role) fyne.ThemeColorName { return fyne.ThemeColorName("role." + string(r)) }

// extras are the colours that the palettes of the pictures lack.
type extras struct {
	disabled, focus, selection, selected, separator color.NRGBA
	button, input, overlay, hover, pressed, shadow  color.NRGBA
	toast, toastText, toastLink, track              color.NRGBA
}

func lightExtras() extras {
	return extras{
		disabled: hex(0x636E7B), focus: hex(0x5896D2), selection: hex(0xB9D6F5), selected: hex(0xE3EDF9),
		separator: hex(0xD3D9E0), button: hex(0xE9EDF2), input: hex(0xFFFFFF), overlay: hex(0xFFFFFF),
		hover: alpha(0x17202B, 0x12), pressed: alpha(0x17202B, 0x22), shadow: alpha(0x000000, 0x40),
		toast: hex(0x17202B), toastText: hex(0xFFFFFF), toastLink: hex(0x9CCBFF), track: hex(0xD3D9E0),
	}
}

func darkExtras() extras {
	return extras{
		disabled: hex(0x97A3B0), focus: hex(0x2F6DA8), selection: hex(0x2B4F78), selected: hex(0x24405F),
		separator: hex(0x303A46), button: hex(0x2A333F), input: hex(0x161C24), overlay: hex(0x1B222C),
		hover: alpha(0xE8EDF3, 0x14), pressed: alpha(0xE8EDF3, 0x28), shadow: alpha(0x000000, 0x88),
		toast: hex(0xE8EDF3), toastText: hex(0x12171E), toastLink: hex(0x0B5CAD), track: hex(0x3A4552),
	}
}

// colours returns the colour of every name.
func colours(p figure.Palette, x extras) map[fyne.ThemeColorName]color.NRGBA {
	table := fyneColours(p, x)
	for role, c := range p {
		table[Role(role)] = c
	}
	for name, c := range sidebarColours() {
		table[name] = c
	}
	table[ColorFocusRing] = p[figure.Accent]
	table[ColorSelected] = x.selected
	table[ColorTrack] = x.track
	table[ColorToast], table[ColorToastText], table[ColorToastLink] = x.toast, x.toastText, x.toastLink
	return table
}

func fyneColours(p figure.Palette, x extras) map[fyne.ThemeColorName]color.NRGBA {
	return map[fyne.ThemeColorName]color.NRGBA{
		fynetheme.ColorNameBackground:          p[figure.Background],
		fynetheme.ColorNameButton:              x.button,
		fynetheme.ColorNameDisabled:            x.disabled,
		fynetheme.ColorNameDisabledButton:      p[figure.Surface],
		fynetheme.ColorNameError:               p[figure.Danger],
		fynetheme.ColorNameFocus:               x.focus,
		fynetheme.ColorNameForeground:          p[figure.Ink],
		fynetheme.ColorNameForegroundOnError:   p[figure.OnAccent],
		fynetheme.ColorNameForegroundOnPrimary: p[figure.OnAccent],
		fynetheme.ColorNameForegroundOnSuccess: p[figure.OnAccent],
		fynetheme.ColorNameForegroundOnWarning: p[figure.OnAccent],
		fynetheme.ColorNameHeaderBackground:    p[figure.Surface],
		fynetheme.ColorNameHover:               x.hover,
		fynetheme.ColorNameHyperlink:           p[figure.Accent],
		fynetheme.ColorNameInputBackground:     x.input,
		fynetheme.ColorNameInputBorder:         p[figure.Border],
		fynetheme.ColorNameMenuBackground:      x.overlay,
		fynetheme.ColorNameOverlayBackground:   x.overlay,
		fynetheme.ColorNamePlaceHolder:         p[figure.Muted],
		fynetheme.ColorNamePressed:             x.pressed,
		fynetheme.ColorNamePrimary:             p[figure.Accent],
		fynetheme.ColorNameScrollBar:           p[figure.Border],
		fynetheme.ColorNameScrollBarBackground: p[figure.Surface],
		fynetheme.ColorNameSelection:           x.selection,
		fynetheme.ColorNameSeparator:           x.separator,
		fynetheme.ColorNameShadow:              x.shadow,
		fynetheme.ColorNameSuccess:             p[figure.Success],
		fynetheme.ColorNameWarning:             p[figure.Warning],
	}
}

// sidebarColours are the same in light and dark.
func sidebarColours() map[fyne.ThemeColorName]color.NRGBA {
	return map[fyne.ThemeColorName]color.NRGBA{
		ColorSidebar:         hex(0x10243E),
		ColorSidebarText:     hex(0xFFFFFF),
		ColorSidebarMuted:    hex(0xB9C7D8),
		ColorSidebarSelected: hex(0x274468),
		ColorSidebarFocus:    hex(0x9CCBFF),
	}
}

func hex(v uint32) color.NRGBA { return alpha(v, 0xFF) }

func alpha(v uint32, a uint8) color.NRGBA {
	return color.NRGBA{R: uint8(v >> 16 & 0xFF), G: uint8(v >> 8 & 0xFF), B: uint8(v & 0xFF), A: a}
}
