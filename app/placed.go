package app

import (
	"cmp"
	"slices"
)

// placed is a record that has a place in an order which the room chooses.
type placed interface {
	Record
	place() int
	placedAt(int) Record
}

func (r Principle) place() int            { return r.Position }
func (r Principle) placedAt(n int) Record { r.Position = n; return r }
func (c Clause) place() int               { return c.Position }
func (c Clause) placedAt(n int) Record    { c.Position = n; return c }
func (t Theme) place() int                { return t.Position }
func (t Theme) placedAt(n int) Record     { t.Position = n; return t }

func (a AgendaStep) place() int            { return a.Position }
func (a AgendaStep) placedAt(n int) Record { a.Position = n; return a }

// inPlace returns records by their places; those with the same place in the order in which they were made.
func inPlace[R placed](records List[R]) []R {
	return slices.SortedStableFunc(slices.Values(records), func(a, b R) int { return cmp.Compare(a.place(), b.place()) })
}

// moveBy builds the edit that moves a record by so many places, as far as the order goes. The places are counted anew from
// 1, since files that were merged may have two records at one place.
func moveBy[R placed](of func(*Strategy) List[R], id ID, by int, label string) Build {
	return func(s *Strategy) (Edit, error) {
		all := inPlace(of(s))
		from := slices.IndexFunc(all, func(r R) bool { return r.Head().ID == id })
		if from < 0 {
			return Edit{Label: label}, NewError(CodeGone, nil)
		}
		moved := all[from]
		all = slices.Delete(all, from, from+1)
		all = slices.Insert(all, max(0, min(from+by, len(all))), moved)
		edit := Edit{Label: label}
		for i, r := range all {
			if r.place() != i+1 {
				edit.Put = append(edit.Put, r.placedAt(i+1))
			}
		}
		return edit, nil
	}
}
