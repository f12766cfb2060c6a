package app

import (
	"reflect"
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"
)

// The rules that a field can break; "problem." + rule is the id of the message.
const (
	RuleRequired = "required" // must not be empty
	RuleTooLong  = "toolong"  // more than Limit characters
	RuleTooLarge = "toolarge" // a file or number above Limit
	RuleTooSmall = "toosmall" // a number below Limit
	RuleDate     = "date"     // not a day of the calendar
	RuleTime     = "time"     // not a time of day
	RuleOrder    = "order"    // ends before it starts
	RuleChoice   = "choice"   // not one of the choices
	RuleNumber   = "number"   // not a number, or one with too many digits
	RuleRange    = "range"    // the upper end is below the lower one

	RuleReference = "reference" // names a record that is not there
)

// Validate returns the broken rules of a record, those of its tags and those of its kind; nil when there are none.
func Validate(r Record) Problems {
	var p Problems
	for _, f := range TextFields(r) {
		v := f.get(r)
		if f.Required && strings.TrimSpace(v) == "" {
			p.add(f.Column, RuleRequired, 0)
		}
		if utf8.RuneCountInString(v) > f.Max {
			p.add(f.Column, RuleTooLong, f.Max)
		}
	}
	return append(p, r.Check()...)
}

// TextField describes a field of the users' own text, as its `text` tag says.
type TextField struct {
	Column   string
	Max      int  // characters
	Lines    bool // may have several lines
	Required bool
	Library  bool // empty, it is the text of the library; see Adopted
	index    []int
}

func (f TextField) get(r Record) string { return reflect.ValueOf(r).FieldByIndex(f.index).String() }

// TextFields lists the text fields of a record in the order of its struct.
func TextFields(r Record) []TextField {
	var out []TextField
	for _, sf := range reflect.VisibleFields(reflect.TypeOf(r)) {
		tag, ok := sf.Tag.Lookup("text")
		if !ok {
			continue
		}
		parts := strings.Split(tag, ",")
		n, err := strconv.Atoi(parts[0])
		if err != nil {
			panic("app: text tag without a length: " + sf.Name) // a mistake in this package, found by its tests
		}
		out = append(out, TextField{
			Column: sf.Tag.Get("db"), Max: n, index: sf.Index,
			Lines: slices.Contains(parts[1:], "lines"), Required: slices.Contains(parts[1:], "required"),
			Library: slices.Contains(parts[1:], "library"),
		})
	}
	return out
}

func (p *Problems) add(field, rule string, limit int) {
	*p = append(*p, Problem{Field: field, Rule: rule, Limit: limit})
}

func (p *Problems) oneOf(field string, ok bool) {
	if !ok {
		p.add(field, RuleChoice, 0)
	}
}

func (p *Problems) date(field string, d Date) {
	if d != "" && !d.Valid() {
		p.add(field, RuleDate, 0)
	}
}

func (p *Problems) order(field string, from, to Date) {
	if from != "" && to != "" && to < from {
		p.add(field, RuleOrder, 0)
	}
}

func (p *Problems) within(field string, v, least, most int) {
	switch {
	case v < least:
		p.add(field, RuleTooSmall, least)
	case v > most:
		p.add(field, RuleTooLarge, most)
	}
}

func in[T comparable](v T, of []T) bool { return slices.Contains(of, v) }
