package app

import (
	"bytes"
	"cmp"
	"slices"

	"golang.org/x/text/collate"
	"golang.org/x/text/language"
)

// sortKey is what records are compared by: either text in the order of a dictionary, or a number.
type sortKey struct {
	text   []byte
	number int
	empty  bool // stays at the end in both directions
}

// collation makes sort keys in German order: ä beside a, "Aufgabe 2" before "Aufgabe 10". English sorts no differently. It is
// made for one sorting, since neither the collator nor the buffer may be shared.
type collation struct {
	collator *collate.Collator
	buffer   collate.Buffer
	known    map[string][]byte // many tasks have the same department
}

func newCollation() *collation {
	return &collation{collator: collate.New(language.German, collate.Numeric), known: map[string][]byte{}}
}

// text makes the key of a text; an empty text comes last.
func (c *collation) text(s string) sortKey {
	if s == "" {
		return sortKey{empty: true}
	}
	key, ok := c.known[s]
	if !ok {
		key = c.collator.KeyFromString(&c.buffer, s)
		c.known[s] = key
	}
	return sortKey{text: key}
}

// date makes the key of a date, which sorts as it is written; an empty date comes last.
func (c *collation) date(d Date) sortKey { return sortKey{text: []byte(d), empty: d == ""} }

// time makes the key of a moment.
func (c *collation) time(t Timestamp) sortKey { return sortKey{text: []byte(t), empty: t == ""} }

// rank makes the key of a value by its place in a list of all values.
func rank[T comparable](v T, all []T) sortKey { return sortKey{number: slices.Index(all, v)} }

func (k sortKey) compare(o sortKey, descending bool) int {
	switch {
	case k.empty && o.empty:
		return 0
	case k.empty:
		return 1
	case o.empty:
		return -1
	}
	c := cmp.Or(bytes.Compare(k.text, o.text), cmp.Compare(k.number, o.number))
	if descending {
		return -c
	}
	return c
}

// sorted returns the records in the order of their keys; records with equal keys stay in the order they were in.
func sorted[R any](records []R, descending bool, key func(R) sortKey) []R {
	type keyed struct {
		key sortKey
		at  int
	}
	keys := make([]keyed, len(records))
	for i, r := range records {
		keys[i] = keyed{key(r), i}
	}
	slices.SortFunc(keys, func(a, b keyed) int {
		return cmp.Or(a.key.compare(b.key, descending), cmp.Compare(a.at, b.at))
	})
	out := make([]R, len(records))
	for i, k := range keys {
		out[i] = records[k.at]
	}
	return out
}
