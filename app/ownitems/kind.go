package ownitems

import (
	"cmp"
	"crypto/sha256"
	"encoding/hex"
	"slices"
	"strings"

	"kifahrplan/app"
	"kifahrplan/app/library"
)

// kinds lists the kinds of items in the order in which they are shown.
func kinds() []anyKind {
	return []anyKind{questions(), principles(), sections(), tasks(), criteria(), indicators(), risks()}
}

// Kinds lists the kinds of items in the order in which they are shown.
func Kinds() []library.Kind {
	var out []library.Kind
	for _, k := range kinds() {
		out = append(out, k.name())
	}
	return out
}

// anyKind is a kind without the type of its items.
type anyKind interface {
	name() library.Kind
	collect(s *app.Strategy, into *library.Collection)
	keep(c *library.Collection, wanted func(id string) bool)
	items(c library.Collection, lang app.Language) []Item
	plan(c library.Collection, t target) []Item
}

// kind says how items of a kind are made of records and become records.
type kind[T any] struct {
	Kind library.Kind
	list func(*library.Collection) *[]T
	// about returns the id of an item and what it is called.
	about func(T) (id string, title library.Text)
	// records is the kind of record that items are made of and become.
	records app.Kind
	// item makes an item of a record that is the room's own; ok is false for one that serves this municipality only.
	item func(r app.Record, id string, s source) (item T, ok bool)
	// record makes the record; after is how many were made before it.
	record func(item T, t target, after int) app.Record
	// same is a text that two records have in common when one of them is enough.
	same func(app.Record, app.Translator) string
}

// source is where items are taken from.
type source struct{ strategy *app.Strategy }

// text is a text of the room in the language that it writes in.
func (s source) text(text string) library.Text {
	if s.strategy.Workshop.Language == app.English {
		return library.Text{EN: text}
	}
	return library.Text{DE: text}
}

// target is where items are put.
type target struct {
	strategy *app.Strategy
	words    app.Translator // for the texts of what was adopted from the library
}

// in is a text in the language that the room writes in, or in the other one where it has that only.
func (t target) in(text library.Text) string {
	return strings.TrimSpace(text.In(string(t.strategy.Workshop.Language)))
}

func (k kind[T]) name() library.Kind { return k.Kind }

func (k kind[T]) collect(s *app.Strategy, into *library.Collection) {
	list, seen := k.list(into), map[string]bool{}
	for _, r := range inOrder(s.Records(k.records)) {
		if !own(r) {
			continue
		}
		item, ok := k.item(r, idOf(r), source{s})
		text := alike(k.same(r, nil))
		if ok && !seen[text] {
			seen[text] = true
			*list = append(*list, item)
		}
	}
}

// inOrder sorts records as the room did.
func inOrder(records []app.Record) []app.Record {
	place := func(r app.Record) int {
		switch r := r.(type) {
		case app.Principle:
			return r.Position
		case app.Clause:
			return r.Position
		}
		return 0
	}
	slices.SortStableFunc(records, func(a, b app.Record) int { return cmp.Compare(place(a), place(b)) })
	return records
}

// own tells whether the room made a record itself. Kinds that cannot be adopted from the library have no FromLibrary.
func own(r app.Record) bool {
	a, ok := r.(interface{ FromLibrary() bool })
	return !ok || !a.FromLibrary()
}

// idOf is the same id for the same record each time. It is no id of a record: those tell when the record was made.
func idOf(r app.Record) string {
	sum := sha256.Sum256([]byte(string(r.Kind()) + "/" + string(r.Head().ID)))
	return library.OwnPrefix + hex.EncodeToString(sum[:12])
}

// alike makes texts alike that differ in capitals and spaces only.
func alike(text string) string {
	return strings.ToLower(strings.Join(strings.Fields(app.CleanText(text, false)), " "))
}

func (k kind[T]) keep(c *library.Collection, wanted func(id string) bool) {
	list := k.list(c)
	var kept []T
	for _, item := range *list {
		if id, _ := k.about(item); wanted(id) {
			kept = append(kept, item)
		}
	}
	*list = kept
}

// items lists what is there, as somebody reads it who writes in a language.
func (k kind[T]) items(c library.Collection, lang app.Language) []Item {
	var out []Item
	for _, item := range *k.list(&c) {
		id, title := k.about(item)
		out = append(out, Item{Kind: k.Kind, ID: id, Title: strings.TrimSpace(title.In(string(lang)))})
	}
	return out
}

func (k kind[T]) plan(c library.Collection, t target) []Item {
	out := k.items(c, t.strategy.Workshop.Language)
	there := map[string]bool{}
	for _, r := range t.strategy.Records(k.records) {
		there[alike(k.same(r, t.words))] = true
	}
	made := 0
	for i, item := range *k.list(&c) {
		out[i].become(k.record(item, t, made))
		text := alike(k.same(out[i].record, t.words))
		switch {
		case there[text]:
			out[i].State = There
		case out[i].State == New:
			there[text] = true
			made++
		}
	}
	return out
}
