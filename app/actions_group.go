package app

import "slices"

// NewGroup is a group of the catalogue, or, with an empty code, one that still needs a name of its own.
func NewGroup(code GroupCode) Group { return Group{Base: Base{ID: NewID()}, Code: code} }

// DeleteGroup builds the edit that deletes a group and takes it out of the decisions it agreed to. It is refused with
// CodeRequiredGroup for the groups that are always there, and with CodeStillUsed while contributions come from the group.
func DeleteGroup(id ID) Build {
	const label = "edit.group.deleted"
	return func(s *Strategy) (Edit, error) {
		group, ok := s.Groups.Get(id)
		switch {
		case ok && group.Required():
			return Edit{Label: label}, NewError(CodeRequiredGroup, nil)
		case slices.ContainsFunc(s.Contributions, func(c Contribution) bool { return c.GroupID == id }):
			return Edit{Label: label}, NewError(CodeStillUsed, nil)
		}
		var put []Record
		for _, d := range s.Decisions {
			if d.AgreedBy.Has(id) {
				d.AgreedBy = d.AgreedBy.With(id, false)
				put = append(put, d)
			}
		}
		return deletion(s, label, Ref{KindGroup, id}, put...)
	}
}
