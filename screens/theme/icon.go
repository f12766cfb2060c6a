package theme

import (
	"fmt"
	"math"
	"strings"

	"fyne.io/fyne/v2"
	fynetheme "fyne.io/fyne/v2/theme"
)

// IconName names an icon by what it stands for.
type IconName string

// The icons.
const (
	IconAdd       IconName = "add"
	IconBack      IconName = "back"
	IconBook      IconName = "book"
	IconBuilding  IconName = "building"
	IconCalendar  IconName = "calendar"
	IconCheck     IconName = "check"
	IconClose     IconName = "close"
	IconComment   IconName = "comment"
	IconCopy      IconName = "copy"
	IconDecision  IconName = "decision"
	IconDelete    IconName = "delete"
	IconDown      IconName = "down"
	IconDrop      IconName = "drop" // opens a list
	IconEdit      IconName = "edit"
	IconError     IconName = "error"
	IconExport    IconName = "export"
	IconFile      IconName = "file"
	IconFilter    IconName = "filter"
	IconFlag      IconName = "flag"
	IconFolder    IconName = "folder"
	IconForward   IconName = "forward"
	IconGrid      IconName = "grid"
	IconHelp      IconName = "help"
	IconHistory   IconName = "history"
	IconHome      IconName = "home"
	IconInfo      IconName = "info"
	IconLink      IconName = "link"
	IconLock      IconName = "lock"
	IconMore      IconName = "more"
	IconNew       IconName = "new"
	IconPeople    IconName = "people"
	IconPerson    IconName = "person"
	IconPlay      IconName = "play"
	IconPrevious  IconName = "previous" // a page, a month
	IconNext      IconName = "next"
	IconQuestion  IconName = "question"
	IconRedo      IconName = "redo"
	IconRefresh   IconName = "refresh"
	IconRoadmap   IconName = "roadmap"
	IconSave      IconName = "save"
	IconSearch    IconName = "search"
	IconSettings  IconName = "settings"
	IconSheet     IconName = "sheet"
	IconSortAsc   IconName = "sort-ascending"
	IconSortDesc  IconName = "sort-descending"
	IconTask      IconName = "task"
	IconUndo      IconName = "undo"
	IconUp        IconName = "up"
	IconUser      IconName = "user"
	IconView      IconName = "view"
	IconWarning   IconName = "warning"
	IconOverview  IconName = "overview"
	IconMenu      IconName = "menu"
	IconChecked   IconName = "checked"
	IconUnchecked IconName = "unchecked"
)

// Icon returns an icon in the colour of text. An unknown name gives the question mark, so that a slip is seen.
func Icon(name IconName) fyne.Resource {
	if icon, ok := icons[name]; ok {
		return icon
	}
	return icons[IconQuestion]
}

// icons never changes. The same name gives the same value, so that a widget can tell whether an icon is a new one.
var icons = allIcons()

func allIcons() map[IconName]fyne.Resource {
	all := map[IconName]fyne.Resource{}
	for name, theirs := range fyneIcons() {
		all[name] = fynetheme.DefaultTheme().Icon(theirs)
	}
	for name, path := range ownIcons() {
		all[name] = fynetheme.NewThemedResource(svg("icon-"+string(name), path))
	}
	return all
}

// Tinted returns an icon in the colour of a name.
func Tinted(icon fyne.Resource, name fyne.ThemeColorName) fyne.Resource {
	return fynetheme.NewColoredResource(icon, name)
}

// fyneIcons maps names to icons that Fyne ships.
func fyneIcons() map[IconName]fyne.ThemeIconName {
	return map[IconName]fyne.ThemeIconName{
		IconAdd: fynetheme.IconNameContentAdd, IconBack: fynetheme.IconNameNavigateBack,
		IconCalendar: fynetheme.IconNameCalendar, IconCheck: fynetheme.IconNameConfirm,
		IconClose: fynetheme.IconNameCancel, IconCopy: fynetheme.IconNameContentCopy,
		IconDelete: fynetheme.IconNameDelete, IconDown: fynetheme.IconNameMoveDown,
		IconDrop: fynetheme.IconNameArrowDropDown, IconEdit: fynetheme.IconNameDocumentCreate,
		IconError: fynetheme.IconNameError, IconExport: fynetheme.IconNameDownload,
		IconFile: fynetheme.IconNameFile, IconFolder: fynetheme.IconNameFolderOpen,
		IconForward: fynetheme.IconNameNavigateNext, IconGrid: fynetheme.IconNameGrid,
		IconHelp: fynetheme.IconNameHelp, IconHistory: fynetheme.IconNameHistory,
		IconHome: fynetheme.IconNameHome, IconInfo: fynetheme.IconNameInfo,
		IconMore: fynetheme.IconNameMoreHorizontal, IconNew: fynetheme.IconNameDocument,
		IconPerson: fynetheme.IconNameAccount, IconPlay: fynetheme.IconNameMediaPlay,
		IconQuestion: fynetheme.IconNameQuestion, IconRedo: fynetheme.IconNameContentRedo,
		IconRefresh: fynetheme.IconNameViewRefresh, IconSave: fynetheme.IconNameDocumentSave,
		IconSearch: fynetheme.IconNameSearch, IconSettings: fynetheme.IconNameSettings,
		IconTask: fynetheme.IconNameList, IconUndo: fynetheme.IconNameContentUndo,
		IconUp: fynetheme.IconNameMoveUp, IconUser: fynetheme.IconNameAccount,
		IconView: fynetheme.IconNameVisibility, IconWarning: fynetheme.IconNameWarning,
		IconMenu: fynetheme.IconNameMenu, IconChecked: fynetheme.IconNameCheckButtonChecked,
		IconUnchecked: fynetheme.IconNameCheckButton, IconOverview: fynetheme.IconNameHome,
	}
}

// ownIcons are filled paths in a square of 24: Fyne colours fills only, never strokes.
func ownIcons() map[IconName]string {
	return map[IconName]string{
		IconBook:     "M2 5h8a2 2 0 0 1 2 2a2 2 0 0 1 2-2h8v14h-8a2 2 0 0 0-2 1.5a2 2 0 0 0-2-1.5H2zM4 7v10h5.5a3 3 0 0 1 1.5.6V8a1.5 1.5 0 0 0-1.5-1zM13 8v9.6a3 3 0 0 1 1.5-.6H20V7h-5.5a1.5 1.5 0 0 0-1.5 1z",
		IconBuilding: "M12 2L2 7v2h20V7zM4 10h3v8H4zM10.500 10h3v8h-3zM17 10h3v8h-3zM2 19h20v3H2z",
		IconComment:  "M3 3h18v14H9l-6 5zM5 5v12.500l3.300-2.500H19V5zM7 8h10v1.800H7zM7 11.500h7v1.800H7z",
		IconDecision: "M12 1L4 4v7c0 5 3.400 9.700 8 11 4.600-1.300 8-6 8-11V4zM10.800 16.200L6.800 12.200l1.400-1.400 2.600 2.600 5-5 1.400 1.400z",
		IconFilter:   "M3 4h18v2.500L14.500 13v6L9.500 21.500V13L3 6.500z",
		IconFlag:     "M5 2h2v1.500h12l-2.800 4.500 2.800 4.500H7V22H5z",
		IconLink:     "M4 11V6h9v2H6v8h7v2H4zM11 11h6.200l-2.300-2.300 1.400-1.400L21 12l-4.700 4.700-1.400-1.400 2.300-2.300H11z",
		IconLock:     "M7 10V7a5 5 0 0 1 10 0v3h2v12H5V10zM9 10h6V7a3 3 0 0 0-6 0z",
		IconNext:     "M8.500 5L10 3.500 18.500 12 10 20.500 8.500 19l7-7z",
		IconPeople: "M8 4a3.500 3.500 0 1 1 0 7 3.500 3.500 0 0 1 0-7zM16.500 5.500a3 3 0 1 1 0 6 3 3 0 0 1 0-6z" +
			"M1 19.500c0-4 3-6.500 7-6.500s7 2.500 7 6.500zM16.500 19.500c0-2.400-.8-4.400-2.200-5.900.7-.2 1.400-.3 2.200-.3 3.500 0 6.500 2.200 6.500 6.200z",
		IconPrevious: "M15.500 5L14 3.500 5.500 12 14 20.500 15.500 19l-7-7z",
		IconRoadmap:  "M3 4h10v4H3zM8 10h11v4H8zM12 16h9v4h-9z",
		IconSheet:    "M3 3h18v18H3zM5 5v3h14V5zM5 10v4h4v-4zM11 10v4h8v-4zM5 16v3h4v-3zM11 16v3h8v-3z",
		IconSortAsc:  "M12 7l7 9H5z",
		IconSortDesc: "M12 17L5 8h14z",
	}
}

// Ring returns a ring of progress; share is the filled part, 0 to 1. It has the colour of text, see Tinted.
func Ring(share float64) fyne.Resource {
	steps := int(math.Round(min(max(share, 0), 1) * 100))
	return fynetheme.NewThemedResource(svg(fmt.Sprintf("ring-%d", steps), ringPath(steps)))
}

// ringPath draws a thin ring and, inside it, the filled part as a slice that starts at the top.
func ringPath(steps int) string {
	ring := arcPath(11, 0, 100) + arcPath(9, 100, 0) // the other way round: a hole
	switch {
	case steps <= 0:
		return ring
	case steps >= 100:
		return ring + arcPath(6.5, 0, 100)
	}
	return ring + "M12 12L" + arcPath(6.5, 0, steps)[1:]
}

// arcPath is a closed path along a circle around the middle, from one share of it to another in per cent, clockwise from the
// top. It goes in short lines: the renderer of Fyne draws only half of a circle that is made of two SVG arcs.
func arcPath(radius float64, from, to int) string {
	var b strings.Builder
	step := 2
	if to < from {
		step = -2
	}
	command := "M"
	for at := from; ; at += step {
		if (to-at)*step < 0 {
			at = to
		}
		angle := float64(at) / 100 * 2 * math.Pi
		fmt.Fprintf(&b, "%s%.3f %.3f", command, 12+radius*math.Sin(angle), 12-radius*math.Cos(angle))
		command = "L"
		if at == to {
			return b.String() + "z"
		}
	}
}

func svg(name, path string) fyne.Resource {
	const frame = `<svg xmlns="http://www.w3.org/2000/svg" width="24" height="24" viewBox="0 0 24 24"><path d="%s"/></svg>`
	return fyne.NewStaticResource(name+".svg", fmt.Appendf(nil, frame, path))
}
