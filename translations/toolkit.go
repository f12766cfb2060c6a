package translations

import (
	_ "embed"

	"kifahrplan/app"
)

//go:embed toolkit/de.json
var toolkitGerman []byte

//go:embed toolkit/en.json
var toolkitEnglish []byte

// Toolkit returns the words for the widget toolkit's own menus and dialogs, as its JSON message file. The keys are those
// of the toolkit; a test compares them with the version in use.
func Toolkit(lang app.Language) []byte {
	if lang == app.English {
		return toolkitEnglish
	}
	return toolkitGerman
}
