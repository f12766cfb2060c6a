package collection

import (
	"errors"
	"path/filepath"
	"strings"

	"kifahrplan/app/library"
	"kifahrplan/screens/widgets"
	"kifahrplan/translations"
)

// refused says what is wrong with a file of own items, and what that means.
func (d dialogs) refused(path string, err error, consequence string) {
	var mistake *library.FileError
	if !errors.As(err, &mistake) {
		d.host.Fail(err)
		return
	}
	words := d.host.Words()
	text := strings.Join([]string{filepath.Base(path), Refusal(words, mistake), consequence}, "\n\n")
	widgets.Inform(d.host.Window(), words.T("ownitems.refused.title"), text, words.T("shell.close"), nil)
}

// Refusal says which item and field of a file is wrong, and in which way. Fields have the names that the file gives them, so
// that whoever mends it finds them.
func Refusal(words *translations.Localizer, e *library.FileError) string {
	what := words.T("ownitems.refused." + string(e.Code))
	kind, number := "", words.Number(e.Item)
	if e.Kind != "" {
		kind = words.T("ownitems.kind." + string(e.Kind))
	}
	switch {
	case kind == "" && e.Field == "":
		return what
	case kind == "":
		return words.T("ownitems.where.file", "Field", e.Field, "What", what)
	case e.Field == "":
		return words.T("ownitems.where.item", "Kind", kind, "Number", number, "What", what)
	}
	return words.T("ownitems.where.field", "Kind", kind, "Number", number, "Field", e.Field, "What", what)
}
