package merging

import (
	"strings"

	"kifahrplan/app"
	"kifahrplan/app/consensus"
)

// headline is what a record is called here: a position after what it is about, since its own words are what is compared.
func headline(s *app.Strategy, r app.Record, tr app.Translator) string {
	if p, ok := r.(app.Position); ok {
		return consensus.TitleOf(s, p.Subject(), tr)
	}
	return app.TitleOf(r, tr)
}

// value is a value as users see it: words for codes, days as the language writes them, and the names of other records.
func (p *preview) value(r app.Record, column, value string) string {
	words := p.host.Words()
	if value == "" {
		return ""
	}
	if prefix, ok := codePrefix(r.Kind(), column); ok {
		return words.T(prefix + value)
	}
	if d := app.Date(value); d.Valid() && strings.HasSuffix(column, "_on") {
		return words.Date(d)
	}
	if kind := app.RefKind(r.Kind(), column); kind != "" {
		if other, ok := p.host.Session().Strategy().Find(app.Ref{Kind: kind, ID: app.ID(value)}); ok {
			return headline(p.host.Session().Strategy(), other, words)
		}
	}
	return value
}

// codePrefix says what the ids of the words for the codes of a column begin with.
func codePrefix(k app.Kind, column string) (string, bool) {
	prefix, ok := map[app.Kind]map[string]string{
		app.KindPosition:     {"stance": "stance.", "topic": "topic."},
		app.KindContribution: {"sort": "contribution.sort.", "priority": "priority.", "status": "contribution.status."},
		app.KindAnswer:       {"status": "answer.status.", "block": "block."},
		app.KindTask:         {"status": "task.status.", "priority": "priority."},
	}[k][column]
	return prefix, ok
}
