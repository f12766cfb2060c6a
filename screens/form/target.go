package form

import (
	"fyne.io/fyne/v2"

	"kifahrplan/app"
	"kifahrplan/screens/arrange"
	"kifahrplan/screens/screen"
	"kifahrplan/screens/theme"
	"kifahrplan/screens/widgets"
)

// Language is the field with the language of documents.
func Language(host screen.Host, chosen app.Language, set func(app.Language)) fyne.CanvasObject {
	choice := widgets.NewChoice(Options(host.Words(), "language.", app.Languages()), func(code string) { set(app.Language(code)) })
	choice.Set(string(chosen))
	return widgets.NewField(host.Words().T("results.language"), choice)
}

// Folder is the field with the folder that documents go to. What is chosen is proposed from then on.
func Folder(host screen.Host, folder string, choose func(start string, then func(folder string)), set func(string)) fyne.CanvasObject {
	where := widgets.NewTextLine(folder)
	change := widgets.NewButton(host.Words().T("results.folder.change"), theme.Icon(theme.IconFolder), func() {
		choose(folder, func(chosen string) {
			folder = chosen
			where.SetText(chosen)
			host.SetSettings(func(s *app.Settings) { s.ExportDir = chosen })
			set(chosen)
		})
	})
	return widgets.NewField(host.Words().T("results.folder"), arrange.Ended(arrange.Middle(where), change))
}
