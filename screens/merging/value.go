package merging

import (
	"kifahrplan/app"
	"kifahrplan/app/consensus"
	"kifahrplan/app/merge"
)

// headline is what a record is called here: a position after what it is about, since its own words are what is compared.
func headline(s *app.Strategy, r app.Record, tr app.Translator) string {
	if p, ok := r.(app.Position); ok {
		return consensus.TitleOf(s, p.Subject(), tr)
	}
	return app.TitleOf(r, tr)
}

// origin says from which file an entry comes, and of which group it is.
func (p *preview) origin(e merge.Entry) string {
	words := p.host.Words()
	out := words.T("merging.from", "Name", e.Source)
	if g, ok := p.host.Session().Strategy().Groups.Get(app.ID(app.Value(e.Record, "group_id"))); ok {
		out += " · " + g.Label(words)
	}
	return out
}

// value is a value as users see it.
func (p *preview) value(r app.Record, column, value string) string {
	return app.ShownValue(p.host.Session().Strategy(), r.Kind(), column, value, p.host.Words())
}
