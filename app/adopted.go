package app

import (
	"reflect"
	"strings"
)

// Adopted is part of records that may come from the library of content. A text of theirs that is empty is the library's, in
// whatever language it is asked for; one that is not is the room's own. The tag `text:"200,library"` marks such texts.
type Adopted struct {
	LibraryID ContentID `db:"library_id"` // empty: the room's own item
}

// ContentID is the stable id of an item in app/library.
type ContentID string

// FromLibrary tells whether the record was adopted.
func (a Adopted) FromLibrary() bool { return a.LibraryID != "" }

func (a Adopted) libraryID() ContentID { return a.LibraryID }

func (a Adopted) fromLibrary(column string, tr Translator) string {
	if a.LibraryID == "" {
		return ""
	}
	return tr.T("library." + string(a.LibraryID) + "." + column)
}

// adopted is any record with an Adopted in it.
type adopted interface {
	libraryID() ContentID
	fromLibrary(column string, tr Translator) string
}

// Shown is the text of a column as users see it: the record's own, or else that of the library.
func Shown(r Record, column string, tr Translator) string {
	for _, f := range TextFields(r) {
		if f.Column == column {
			return f.shown(r, tr)
		}
	}
	return ""
}

// LibraryText is what the library says in a column of a record; empty for the room's own records.
func LibraryText(r Record, column string, tr Translator) string {
	if a, ok := r.(adopted); ok {
		return a.fromLibrary(column, tr)
	}
	return ""
}

// or is a record's own text in a column, or else that of the library. It does what Shown does without looking at tags, for
// lists that are filtered and sorted with every keystroke.
func (a Adopted) or(own, column string, tr Translator) string {
	if own != "" {
		return own
	}
	return a.fromLibrary(column, tr)
}

func (f TextField) shown(r Record, tr Translator) string {
	if own := f.get(r); own != "" || !f.Library {
		return own
	}
	return LibraryText(r, f.Column, tr)
}

// WithText sets a text as a user typed it: what is the library's own text is not kept, so that it goes on following the
// language. It serves forms of records that may be adopted.
func WithText[R Record](r R, column, text string, tr Translator) R {
	if strings.TrimSpace(text) == strings.TrimSpace(LibraryText(r, column, tr)) {
		text = ""
	}
	v := reflect.ValueOf(&r).Elem()
	for _, f := range TextFields(r) {
		if f.Column == column {
			v.FieldByIndex(f.index).SetString(text)
		}
	}
	return r
}

// requireOwn refuses an item of the room's own without a title; an adopted one has that of the library.
func (a Adopted) requireOwn(p *Problems, column, title string) {
	if a.LibraryID == "" && strings.TrimSpace(title) == "" {
		p.add(column, RuleRequired, 0)
	}
}

// HasAdopted tells whether a record of the kind was taken from an item of the library.
func (s *Strategy) HasAdopted(kind Kind, item ContentID) bool {
	for _, r := range s.Records(kind) {
		if a, ok := r.(adopted); ok && item != "" && a.libraryID() == item {
			return true
		}
	}
	return false
}

// AdoptHazards builds the edit that adds risks that were taken from the library; see adopt.
func AdoptHazards(hazards ...Hazard) Build {
	return adoptMade("edit.hazard.adopted", KindHazard, hazards)
}

// AdoptIndicators builds the edit that adds indicators that were taken from the library; see adopt.
func AdoptIndicators(indicators ...Indicator) Build {
	return adoptMade("edit.indicator.adopted", KindIndicator, indicators)
}

func adoptMade[R interface {
	Record
	adopted
}](label string, kind Kind, records []R) Build {
	ids := make([]ContentID, len(records))
	for i, r := range records {
		ids[i] = r.libraryID()
	}
	return adopt(label, kind, ids, func(_ *Strategy, i int) Record { return records[i] })
}

// adopt builds the edit that takes items over from the library, in that order. What was adopted before is left alone. The
// record of the i-th item is made for the strategy that has the records of those before it.
func adopt(label string, kind Kind, items []ContentID, record func(s *Strategy, i int) Record) Build {
	return func(s *Strategy) (Edit, error) {
		edit := Edit{Label: label}
		for i, id := range items {
			if s.HasAdopted(kind, id) {
				continue
			}
			r := record(s, i)
			edit.Put = append(edit.Put, r)
			s = s.With([]Record{r}, nil)
		}
		return edit, nil
	}
}
