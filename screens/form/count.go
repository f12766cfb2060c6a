package form

import "kifahrplan/screens/widgets"

// Count adds a field for a whole number that other fields of the record limit: most says how much it may be, and least how
// little, as the other fields stand. What is outside is refused at the field and the number that was there stays.
func (f *Form[R]) Count(column string, limits func(R) Limits, get func(R) int, set func(*R, int)) *widgets.Field {
	words := f.host.Words()
	now := func() Limits {
		r, ok := f.record()
		if !ok {
			return Limits{}
		}
		return limits(r)
	}
	number := widgets.NewNumber(widgets.Range{Max: maxCount, Format: words.Number}, func(v, stretch int) {
		f.save(f.id, column, stretch, func(r *R) { set(r, v) })
	})
	number.SetValidator(func(string) string {
		l := now()
		if v, ok := number.Value(); ok && v >= l.Least && v <= l.Most {
			return ""
		}
		return words.T("form.number", "Least", words.Number(l.Least), "Most", words.Number(l.Most))
	})
	f.host.Flushers().Add(number)
	f.onRecord(func(r R) { number.LoadValue(get(r)) }, func(r R) { number.SetValue(get(r)) })
	return f.place(column, number)
}

// maxCount has room for any number of people; the record's own limits are tighter.
const maxCount = 99_999_999
