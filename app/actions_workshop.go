package app

import "cmp"

// firstVersion is the version of a paper that nobody has given one yet.
const firstVersion = "0.1"

// NewWorkshopEdit is the first edit of a new file: the facts, the groups that are part of every workshop and the phases.
func NewWorkshopEdit(m Municipality, w Workshop) Edit {
	m.ID = cmp.Or(m.ID, NewID())
	w.ID = cmp.Or(w.ID, NewID())
	w.Language = cmp.Or(w.Language, German)
	w.Status = cmp.Or(w.Status, StatusDraft)
	w.Version = cmp.Or(w.Version, firstVersion)
	put := []Record{m, w}
	for _, code := range RequiredGroups() {
		put = append(put, NewGroup(code))
	}
	for i, code := range PhaseCodes() {
		put = append(put, Phase{Base: Base{ID: NewID()}, Code: code, Number: i + 1})
	}
	return Edit{Label: "edit.workshop.created", Put: put}
}
