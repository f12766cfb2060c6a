package sample

import (
	"fmt"
	"time"

	"kifahrplan/app"
)

// builder turns content into records of one language and collects the mistakes that it finds on the way.
type builder struct {
	lang     app.Language
	terms    terms
	ids      map[app.Kind]map[string]app.ID // by the keys of the files
	counts   map[app.Kind]int
	put      []app.Record
	last     app.Timestamp
	mistakes []error
}

func newBuilder(lang app.Language, t terms) *builder {
	return &builder{lang: lang, terms: t, ids: map[app.Kind]map[string]app.ID{}, counts: map[app.Kind]int{}}
}

// base makes the base of the next record of a kind, and remembers its id under the key.
func (b *builder) base(kind app.Kind, at time.Time, key string) app.Base {
	b.counts[kind]++
	base := baseOf(kind, at, b.counts[kind])
	if b.ids[kind] == nil {
		b.ids[kind] = map[string]app.ID{}
	}
	if _, taken := b.ids[kind][key]; taken && key != "" {
		b.mistake("two records of kind %s have the key %q", kind, key)
	}
	b.ids[kind][key] = base.ID
	b.last = max(b.last, base.CreatedAt)
	return base
}

// ref returns the id of the record with this key.
func (b *builder) ref(kind app.Kind, key string) app.ID {
	id, ok := b.ids[kind][key]
	if !ok || key == "" {
		b.mistake("no record of kind %s has the key %q", kind, key)
	}
	return id
}

// term returns a shared text.
func (b *builder) term(of map[string]text, key string) string {
	t, ok := of[key]
	if !ok {
		b.mistake("no term has the key %q", key)
	}
	return t.in(b.lang)
}

func (b *builder) add(r app.Record) { b.put = append(b.put, r) }

func (b *builder) mistake(format string, args ...any) {
	b.mistakes = append(b.mistakes, fmt.Errorf(format, args...))
}
