package library

import (
	"encoding/json"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// line takes a text without languages that has to be there.
func (r *record) line(name string, most int) string {
	s, ok := need[string](r, name)
	if ok && strings.TrimSpace(s) == "" {
		r.fail(CodeMissing, name)
	}
	r.checkText(name, s, most)
	return s
}

// text takes a text that has to be there, in a language in which all others are that have to.
func (r *record) text(name string, most int) Text {
	if r.left[name] == nil {
		r.fail(CodeMissing, name)
	}
	t := r.optionalText(name, most)
	r.inOneLanguage(name, t)
	return t
}

func (r *record) inOneLanguage(name string, t Text) {
	if t.Empty() {
		r.fail(CodeMissing, name)
	}
	var both []string
	for _, lang := range r.languages {
		if t.Has(lang) {
			both = append(both, lang)
		}
	}
	if r.languages = both; len(both) == 0 {
		r.fail(CodeNoLanguage, name)
	}
}

// optionalText takes a text.
func (r *record) optionalText(name string, most int) Text {
	raw := r.take(name)
	if raw == nil {
		return Text{}
	}
	part, ok := r.part(name, raw)
	if !ok {
		return Text{}
	}
	return r.languagesOf(part, name, most)
}

// part opens an object within a field.
func (r *record) part(name string, raw json.RawMessage) (*record, bool) {
	fields, twice, ok := object(raw)
	if !ok {
		r.fail(CodeWrongKind, name)
		return nil, false
	}
	if twice != "" {
		r.fail(CodeUnknownField, name)
	}
	return &record{parser: r.parser, kind: r.kind, item: r.item, left: fields}, true
}

// languagesOf takes the languages of a text out of a part, which must have nothing else left. Mistakes count as those of
// the whole field.
func (r *record) languagesOf(part *record, name string, most int) Text {
	var t Text
	for _, wording := range []struct {
		lang string
		into *string
	}{{German, &t.DE}, {English, &t.EN}} {
		raw := part.take(wording.lang)
		if raw == nil {
			continue
		}
		if string(raw) == "null" || json.Unmarshal(raw, wording.into) != nil {
			r.fail(CodeWrongKind, name)
		}
		r.checkText(name, *wording.into, most)
	}
	if len(part.left) > 0 {
		r.fail(CodeUnknownField, name)
	}
	return t
}

// checkText looks at one wording. Only long texts may have lines.
func (r *record) checkText(name, s string, most int) {
	if utf8.RuneCountInString(s) > most {
		r.fail(CodeTooLong, name)
	}
	for _, c := range s {
		if unicode.IsControl(c) && (c != '\n' || most < maxText) {
			r.fail(CodeBadText, name)
		}
	}
}

// texts takes a list of texts, none of which is empty.
func (r *record) texts(name string, most int) Texts {
	var out Texts
	for _, raw := range r.list(name, maxEntries) {
		part, ok := r.part(name, raw)
		if !ok {
			return nil
		}
		t := r.languagesOf(part, name, most)
		if t.Empty() {
			r.fail(CodeMissing, name)
		}
		out = append(out, t)
	}
	return out
}

// options takes the options of a choice.
func (r *record) options(name string) []Option {
	var out []Option
	for _, raw := range r.list(name, maxEntries) {
		part, ok := r.part(name, raw)
		if !ok {
			return nil
		}
		var id string
		if raw := part.take("id"); raw != nil && json.Unmarshal(raw, &id) != nil {
			r.fail(CodeWrongKind, name)
		}
		o := Option{id, r.languagesOf(part, name, maxLine)}
		r.inOneLanguage(name, o.Text)
		switch {
		case id == "":
			r.fail(CodeMissing, name)
		case len(id) > maxID || strings.ContainsFunc(id, unicode.IsControl):
			r.fail(CodeBadID, name)
		case slices.ContainsFunc(out, func(other Option) bool { return other.ID == id }):
			r.fail(CodeDuplicate, name)
		}
		out = append(out, o)
	}
	return out
}
