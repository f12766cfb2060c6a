package form

import (
	"strconv"

	"kifahrplan/app"
	"kifahrplan/screens/widgets"
	"kifahrplan/translations"
)

// Text adds a field for text; its tag says whether it has one line or several, and how long it may be.
func (f *Form[R]) Text(column string, get func(R) string, set func(*R, string)) *widgets.Field {
	tag := f.texts[column]
	entry := widgets.NewAutosave(tag.Lines, tag.Max, f.saver(column, set))
	if tag.Lines {
		entry.SetMinRowsVisible(3)
	}
	f.autosave(column, entry, set)
	f.onRecord(func(r R) { entry.Load(get(r)) }, func(r R) { entry.Set(get(r)) })
	return f.place(column, entry)
}

// Suggestions lists what may stand in a field of the record with an id, e.g. the departments that other records name.
type Suggestions func(s *app.Strategy, id app.ID, tr app.Translator) []string

// Suggest adds a line of text with suggestions.
func (f *Form[R]) Suggest(column string, from Suggestions, get func(R) string, set func(*R, string)) *widgets.Field {
	suggestions := func() []string { return from(f.host.Session().Strategy(), f.id, f.host.Words()) }
	entry := widgets.NewSuggest(f.texts[column].Max, suggestions, f.saver(column, set))
	f.autosave(column, entry, set)
	f.onRecord(func(r R) { entry.Load(get(r)) }, func(r R) { entry.Set(get(r)) })
	return f.place(column, entry)
}

// autosaving is what fields have in common that save while one types.
type autosaving interface {
	control
	widgets.Flusher
	SetValidator(func(string) string)
}

func (f *Form[R]) autosave(column string, entry autosaving, set func(*R, string)) {
	entry.SetValidator(func(text string) string { return f.problem(column, func(r *R) { set(r, text) }) })
	f.host.Flushers().Add(entry)
}

func (f *Form[R]) saver(column string, set func(*R, string)) func(string, int) {
	return func(text string, stretch int) {
		f.save(f.id, column, stretch, func(r *R) { set(r, text) })
	}
}

// Choice adds a choice. The edit is made at once.
func (f *Form[R]) Choice(column string, options []widgets.Option, get func(R) string, set func(*R, string)) *widgets.Field {
	choice := widgets.NewChoice(options, func(code string) {
		f.save(f.id, column, 0, func(r *R) { set(r, code) })
	})
	f.onRecord(func(r R) { choice.Set(get(r)) }, nil)
	return f.place(column, choice)
}

// Date adds a field for a day.
func (f *Form[R]) Date(column string, get func(R) app.Date, set func(*R, app.Date)) *widgets.Field {
	date := widgets.NewDateField(Dates(f.host), func(iso string) {
		f.save(f.id, column, 0, func(r *R) { set(r, app.Date(iso)) })
	})
	date.Check = func(iso string) string { return f.problem(column, func(r *R) { set(r, app.Date(iso)) }) }
	f.host.Flushers().Add(date)
	f.onRecord(func(r R) { date.Load(string(get(r))) }, func(r R) { date.Set(string(get(r))) })
	return f.placeFocus(column, date, date.Entry)
}

// Number adds a field for a whole number.
func (f *Form[R]) Number(column string, limits Limits, get func(R) int, set func(*R, int)) *widgets.Field {
	words := f.host.Words()
	number := widgets.NewNumber(widgets.Range{
		Min: limits.Least, Max: limits.Most, Blank: limits.ZeroEmpty,
		Invalid: func(string) string {
			return words.T("form.number", "Least", words.Number(limits.Least), "Most", words.Number(limits.Most))
		},
		Format: words.Number,
	}, func(v, stretch int) {
		f.save(f.id, column, stretch, func(r *R) { set(r, v) })
	})
	f.host.Flushers().Add(number)
	f.onRecord(func(r R) { number.LoadValue(get(r)) }, func(r R) { number.SetValue(get(r)) })
	return f.place(column, number)
}

// Limits of a number.
type Limits struct {
	Least, Most int
	ZeroEmpty   bool // 0 means "not known" and shows as nothing
}

// Options makes the options of a choice from codes whose words are prefix + code.
func Options[C ~string](words app.Translator, prefix string, codes []C) []widgets.Option {
	out := make([]widgets.Option, len(codes))
	for i, c := range codes {
		out[i] = widgets.Option{Code: string(c), Label: words.T(prefix + string(c))}
	}
	return out
}

// WithAll puts the choice of everything, named by a message, before the options of a filter.
func WithAll(words app.Translator, id string, options []widgets.Option) []widgets.Option {
	return append([]widgets.Option{{Code: "", Label: words.T(id)}}, options...)
}

// Percents are the steps of progress on offer.
func Percents(words *translations.Localizer) []widgets.Option {
	var out []widgets.Option
	for p := 0; p <= 100; p += 10 {
		out = append(out, widgets.Option{Code: strconv.Itoa(p), Label: words.Percent(float64(p) / 100)})
	}
	return out
}
