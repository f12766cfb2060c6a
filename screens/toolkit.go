package screens

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/lang"

	"kifahrplan/translations"
)

// toolkitLocales are the languages that Fyne ships. Its own dialogs follow the system's language and have no setter
// (fyne-io/fyne issue 5333), so the chosen language is laid over every one of them.
func toolkitLocales() []fyne.Locale {
	return []fyne.Locale{"cs", "de", "el", "en", "es", "fr", "ja", "pl", "pt", "pt-BR", "ru", "sv", "ta", "uk", "zh-Hans"}
}

// translateToolkit gives Fyne's own menus and dialogs the words of the interface's language. It must run on the user
// interface's thread: go-i18n's bundles must not change while they are read.
func (s *Shell) translateToolkit() {
	words := translations.Toolkit(s.settings.Language)
	for _, locale := range toolkitLocales() {
		if err := lang.AddTranslationsForLocale(words, locale); err != nil {
			s.p.Log.Error("words of the toolkit", "locale", locale, "err", err)
			return
		}
	}
}
