// Package welcome is what is shown before a workshop is open: make a new one, open one, or look at the sample. It knows
// no session; what it asks of the shell is its Host.
package welcome

import (
	"os"
	"path/filepath"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/layout"
	fynetheme "fyne.io/fyne/v2/theme"
	"fyne.io/fyne/v2/widget"

	"kifahrplan/app"
	"kifahrplan/screens/arrange"
	"kifahrplan/screens/theme"
	"kifahrplan/screens/widgets"
	"kifahrplan/translations"
)

// Host is what the welcome screen asks of the shell.
type Host interface {
	Words() *translations.Localizer
	Settings() app.Settings
	SetSettings(func(*app.Settings))
	ChooseFile()
	Open(path string)
	ShowNew()
	ShowWelcome()
	OpenSample()
	LanguageName(app.Language) string
	Icon() fyne.Resource
}

// New builds the screen.
func New(host Host) fyne.CanvasObject {
	t := host.Words().T
	logo := widget.NewIcon(host.Icon())
	title := widgets.NewTextLine("KI-Fahrplan")
	title.Bold, title.TextSize = true, fynetheme.SizeNameHeadingText
	intro := widgets.NewText(t("welcome.intro"))

	create := widgets.NewButton(t("welcome.new"), theme.Icon(theme.IconAdd), host.ShowNew)
	create.Importance = widgets.Primary
	open := widgets.NewButton(t("welcome.open"), theme.Icon(theme.IconFolder), host.ChooseFile)
	sample := widgets.NewButton(t("welcome.sample"), theme.Icon(theme.IconView), host.OpenSample)
	drop := widgets.NewCaption(t("welcome.drop"))

	left := container.NewVBox(
		container.NewBorder(nil, nil, container.NewGridWrap(fyne.NewSquareSize(64), logo), nil, title),
		intro, create, open, sample, drop,
	)
	// The languages stand at the top, but Tab comes to them last: most people never switch.
	switcher := container.NewHBox(layout.NewSpacer(), languages(host))
	page := container.NewBorder(switcher, nil, nil, nil, arrange.Columns(380, left, recent(host)))
	return widgets.NewFocusScroll(arrange.Centred(1040, page))
}

// recent lists the files that were open last. Any can be forgotten: the laptop may be shared.
func recent(host Host) fyne.CanvasObject {
	t := host.Words().T
	list := container.NewVBox(widgets.NewHeading(t("welcome.recent")))
	for _, path := range host.Settings().Recent {
		list.Add(recentRow(host, path))
	}
	if len(list.Objects) == 1 {
		list.Add(widgets.NewCaption(t("welcome.norecent")))
	}
	return list
}

func recentRow(host Host, path string) fyne.CanvasObject {
	t := host.Words().T
	folder := filepath.Dir(path)
	if home, err := os.UserHomeDir(); err == nil {
		if short, err := filepath.Rel(home, folder); err == nil && filepath.IsLocal(short) {
			folder = short
		}
	}
	open := widgets.NewButton(filepath.Base(path), theme.Icon(theme.IconFile), func() { host.Open(path) })
	open.Row = true
	forget := widgets.NewButton(t("welcome.forget"), nil, func() {
		host.SetSettings(func(s *app.Settings) { *s = s.Forgotten(path) })
		host.ShowWelcome()
	})
	forget.Importance = widgets.Quiet
	where := widgets.NewTextLine(folder)
	where.TextSize, where.Color = fynetheme.SizeNameCaptionText, theme.ColorMuted
	return container.NewVBox(arrange.Ended(open, forget), where)
}

// languages switches the language of the interface; each is named in itself.
func languages(host Host) fyne.CanvasObject {
	row := container.NewHBox()
	for _, lang := range app.Languages() {
		b := widgets.NewButton(host.LanguageName(lang), nil, func() {
			host.SetSettings(func(s *app.Settings) { s.Language = lang })
		})
		b.Importance = widgets.Quiet
		if host.Settings().Language == lang {
			b.Importance = widgets.Plain
		}
		row.Add(b)
	}
	return row
}
