package aiact

import (
	"cmp"
	"fmt"
	"maps"
	"slices"
	"time"
)

// check checks everything but the conditions.
func (f *file) check(l *faults) {
	l.need("catalogue", "tree_version", f.TreeVersion)
	l.date("catalogue", "as_of", f.AsOf)
	l.texts("catalogue", "title", f.TitleDE, f.TitleEN)
	l.texts("catalogue", "disclaimer", f.DisclaimerDE, f.DisclaimerEN)
	unique(l, "source", f.Sources, func(s Source) string { return s.ID })
	for _, s := range f.Sources {
		l.need(place("source", s.ID), "title", s.Title)
		l.need(place("source", s.ID), "url", s.URL)
	}
	unique(l, "section", f.Sections, func(s fileSection) string { return s.ID })
	for _, s := range f.Sections {
		l.texts(place("section", s.ID), "label", s.LabelDE, s.LabelEN)
	}
	f.checkQuestions(l)
	f.checkDates(l)
	f.checkOutcomes(l)
	f.checkDuties(l)
}

// checkDates checks the sets of dates and what overrides them.
func (f *file) checkDates(l *faults) {
	unique(l, "date set", f.DateSets, func(s fileDateSet) string { return s.ID })
	for _, s := range f.DateSets {
		at := place("date set", s.ID)
		l.texts(at, "label", s.LabelDE, s.LabelEN)
		l.date(at, "as_of", s.AsOf)
		for _, optional := range []string{s.ValidUntil, s.CheckedOn} {
			if optional != "" {
				l.date(at, "valid_until or checked_on", optional)
			}
		}
		for _, key := range sortedKeys(s.Dates) {
			l.date(at, key, s.Dates[key])
		}
		for _, key := range sortedKeys(s.NotesDE, s.NotesEN) {
			l.texts(at, "note on "+key, s.NotesDE[key], s.NotesEN[key])
			if s.Dates[key] == "" {
				l.add(at, "there is a note on %q, which has no date", key)
			}
		}
	}
	if f.defaultDates() == nil {
		l.add("catalogue", "default_date_set: there is no date set %q", f.DefaultDateSet)
		return
	}
	for i, o := range f.DateOverrides {
		at := fmt.Sprintf("date override %d", i+1)
		l.texts(at, "note", o.NoteDE, o.NoteEN)
		for _, key := range append(slices.Clone(o.Keys), o.Use) {
			f.checkDateKey(l, at, key)
		}
		for _, s := range f.DateSets {
			if s.Dates[o.Use] == "" && slices.ContainsFunc(o.Keys, func(k string) bool { return s.Dates[k] != "" }) {
				l.add(at, "date set %q has no date %q", s.ID, o.Use)
			}
		}
	}
}

// defaultDates returns the dates of the default set; nil when there is none.
func (f *file) defaultDates() map[string]string {
	s, _ := find(f.DateSets, func(s fileDateSet) bool { return s.ID == f.DefaultDateSet })
	return s.Dates
}

// checkDateKey checks that the default set has a date. Older sets may lack it: the rule is younger than they are.
func (f *file) checkDateKey(l *faults, at, key string) {
	if f.defaultDates()[key] == "" {
		l.add(at, "the default date set has no date %q", key)
	}
}

func (l *faults) need(at, field, value string) {
	if value == "" {
		l.add(at, "%s is missing", field)
	}
}

// texts reports a text that is not there in both languages.
func (l *faults) texts(at, field, de, en string) {
	if !(Text{de, en}).complete() {
		l.add(at, "%s is not there in both languages", field)
	}
}

// pair reports a text that is there in one language only.
func (l *faults) pair(at, field, de, en string) {
	if (de == "") != (en == "") {
		l.texts(at, field, de, en)
	}
}

func (l *faults) date(at, field, value string) {
	if _, err := time.Parse(time.DateOnly, value); err != nil {
		l.add(at, "%s: %q is no date", field, value)
	}
}

// unique reports ids that are missing or there twice.
func unique[T any](l *faults, what string, list []T, id func(T) string) {
	seen := map[string]bool{}
	for i, e := range list {
		switch name := id(e); {
		case name == "":
			l.add(what, "number %d has no id", i+1)
		case seen[name]:
			l.add(place(what, name), "is there twice")
		default:
			seen[name] = true
		}
	}
}

func place(what, id string) string { return fmt.Sprintf("%s %q", what, id) }

// sortedKeys lists the keys of all the maps once, so that errors come in the same order each time.
func sortedKeys[K cmp.Ordered, V any](all ...map[K]V) []K {
	var out []K
	for _, m := range all {
		out = slices.AppendSeq(out, maps.Keys(m))
	}
	slices.Sort(out)
	return slices.Compact(out)
}
