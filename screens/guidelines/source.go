package guidelines

import (
	"strconv"
	"strings"

	"kifahrplan/app"
	"kifahrplan/app/library"
	"kifahrplan/translations"
)

// sourceOf says where the idea of a principle comes from, a line for each publication; of a principle of the room's own it
// says that.
func sourceOf(words *translations.Localizer, id app.ContentID) string {
	p, ok := words.Library().Principle(string(id))
	if !ok {
		return words.T("guidelines.source.own")
	}
	lines := []string{words.T("guidelines.source.idea")}
	for _, from := range p.InspiredBy {
		if i, ok := words.Library().Inspiration(from); ok {
			lines = append(lines, inspiration(words, i))
		}
	}
	return strings.Join(lines, "\n")
}

// inspiration names a publication with what its licence asks for.
func inspiration(words *translations.Localizer, i library.Inspiration) string {
	parts := []string{i.Publisher, i.Title}
	if i.Year > 0 {
		parts = append(parts, strconv.Itoa(i.Year))
	}
	if i.Licence == "" {
		parts = append(parts, words.T("guidelines.source.nolicence"))
	} else {
		parts = append(parts, words.T("guidelines.source.licence", "Licence", i.Licence))
	}
	if !i.Evidence.Confirmed() {
		parts = append(parts, words.T("guidelines.source.unconfirmed"))
	}
	line := "• " + strings.Join(parts, " · ")
	if note := licenceNote(words, i); note != "" {
		line += "\n" + note
	}
	return line
}

// licenceNote is what the licence of a publication asks for, as the practice example about it says.
func licenceNote(words *translations.Localizer, i library.Inspiration) string {
	for _, e := range words.Library().Examples {
		if i.Licence != "" && e.Inspiration == i.ID && e.Licence == i.Licence {
			return e.LicenceNote.In(string(words.Language()))
		}
	}
	return ""
}
