package form

import "kifahrplan/app"

// record is the record that is shown as it is now.
func (f *Form[R]) record() (R, bool) {
	var zero R
	found, ok := f.host.Session().Strategy().Find(app.Ref{Kind: zero.Kind(), ID: f.id})
	if !ok {
		return zero, false
	}
	return found.(R), true
}
