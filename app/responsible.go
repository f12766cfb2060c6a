package app

import "strings"

// responsible is who answers for the task as users see it: whom the room named, or else the role that the library names.
func (t Task) responsible(tr Translator) string {
	if t.Responsible != "" {
		return t.Responsible
	}
	return t.fromLibrary("responsible", tr)
}

// fromLibrary knows that a duty names nobody: the law does not say which office of a municipality meets it.
func (t Task) fromLibrary(column string, tr Translator) string {
	if column == "responsible" && t.DutyID != "" {
		return ""
	}
	return t.Adopted.fromLibrary(column, tr)
}

// unassigned tells whether nobody answers for the task. Every task of the library has a role that does.
func (t Task) unassigned() bool {
	return nobody(t.Responsible, t.FromLibrary() && t.DutyID == "")
}

// unowned tells whether nobody looks after the risk. Every risk of the library has a role that does.
func (h Hazard) unowned() bool { return nobody(h.Owner, h.FromLibrary()) }

// nobody tells whether nobody is named: by the room, which may have blanked out the role of the library, or by the library.
func nobody(own string, library bool) bool {
	return strings.TrimSpace(own) == "" && (own != "" || !library)
}
