package theme

import (
	"fyne.io/fyne/v2"
	fynetheme "fyne.io/fyne/v2/theme"
)

// Sizes that Fyne has no name for.
const (
	SizeLead     fyne.ThemeSizeName = "kifahrplan.lead"     // 16: the first line of an empty screen, numbers in rows
	SizeDisplay  fyne.ThemeSizeName = "kifahrplan.display"  // 36: the number of a tile, the presenter view
	SizeFocus    fyne.ThemeSizeName = "kifahrplan.focus"    // width of the focus ring
	SizeFocusGap fyne.ThemeSizeName = "kifahrplan.focusgap" // between the ring and a filled control
)

// textSize returns the sizes that grow with the text size.
func textSize(name fyne.ThemeSizeName) (float32, bool) {
	switch name {
	case fynetheme.SizeNameText:
		return 14, true
	case fynetheme.SizeNameCaptionText:
		return 12, true
	case fynetheme.SizeNameSubHeadingText:
		return 20, true
	case fynetheme.SizeNameHeadingText:
		return 28, true
	case fynetheme.SizeNameInlineIcon:
		return 18, true
	case SizeLead:
		return 16, true
	case SizeDisplay:
		return 36, true
	}
	return 0, false
}

// spaceSize returns the sizes that grow half as fast as the text.
func spaceSize(name fyne.ThemeSizeName) (float32, bool) {
	switch name {
	case fynetheme.SizeNamePadding, fynetheme.SizeNameInnerPadding:
		return 8, true
	case fynetheme.SizeNameLineSpacing:
		return 4, true
	case fynetheme.SizeNameScrollBar:
		return 12, true
	case fynetheme.SizeNameScrollBarSmall:
		return 5, true
	}
	return 0, false
}

// lineSize returns the sizes that stay.
func lineSize(name fyne.ThemeSizeName) (float32, bool) {
	switch name {
	case fynetheme.SizeNameSeparatorThickness, fynetheme.SizeNameInputBorder:
		return 1, true
	case fynetheme.SizeNameInputRadius, fynetheme.SizeNameSelectionRadius, fynetheme.SizeNameScrollBarRadius:
		return 4, true
	case SizeFocus:
		return 3, true
	case SizeFocusGap:
		return 2, true
	}
	return 0, false
}
