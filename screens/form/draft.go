package form

import "kifahrplan/app"

// Drafts finds a record that is shown but not kept yet.
type Drafts[R app.Record] func(app.ID) (R, bool)

// SetDrafts lets the form show records that are not kept yet: the first edit of one puts it, and is called added.
func (f *Form[R]) SetDrafts(find Drafts[R], added string) { f.drafts, f.added = find, added }

// edit builds the edit of the record with an id.
func (f *Form[R]) edit(id app.ID, group string, change func(*R)) app.Build {
	if f.drafts != nil {
		if draft, ok := f.drafts(id); ok {
			return app.ChangeDraft(draft, f.added, f.label, group, change)
		}
	}
	return app.Change(id, f.label, group, change)
}
