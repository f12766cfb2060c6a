package ownitems

import (
	"slices"

	"kifahrplan/app"
	"kifahrplan/app/library"
)

// Item is one item as it is offered for saving or taking over.
type Item struct {
	Kind  library.Kind
	ID    string
	Title string
	State State
	// Problems say what keeps an item that is Unfit from being taken over.
	Problems app.Problems
	record   app.Record
}

// State says whether an item can be taken over.
type State int

// The states of an item.
const (
	New   State = iota
	There       // the strategy has it, or it comes twice
	Unfit       // a text is longer than the records of its kind allow
)

// Becomes is the kind of record that the item becomes.
func (i Item) Becomes() app.Kind { return i.record.Kind() }

// become notes the record that the item would become. One whose texts are too long is Unfit.
func (i *Item) become(r app.Record) {
	i.record, i.State = r, New
	if i.Problems = app.Validate(r); len(i.Problems) > 0 {
		i.State = Unfit
	}
}

// Collect returns the own items of a strategy. The collection has no title yet.
func Collect(s *app.Strategy) library.Collection {
	var c library.Collection
	for _, k := range kinds() {
		k.collect(s, &c)
	}
	return c
}

// Pick returns the collection with those items only that are wanted.
func Pick(c library.Collection, wanted func(id string) bool) library.Collection {
	for _, k := range kinds() {
		k.keep(&c, wanted)
	}
	return c
}

// Plan lists the items of a collection, by kind, with what becomes of each in a strategy. Words speak the language in which
// the room writes.
func Plan(s *app.Strategy, c library.Collection, words app.Translator) []Item {
	var out []Item
	for _, k := range kinds() {
		out = append(out, k.plan(c, target{s, words})...)
	}
	return out
}

// List lists the items of a collection, by kind, as somebody reads them who writes in a language.
func List(c library.Collection, lang app.Language) []Item {
	var out []Item
	for _, k := range kinds() {
		out = append(out, k.items(c, lang)...)
	}
	return out
}

// Adopt builds the one edit that takes the wanted items of a collection over. What the strategy has, or what does not fit,
// is left out.
func Adopt(c library.Collection, wanted func(id string) bool, words app.Translator) app.Build {
	return func(s *app.Strategy) (app.Edit, error) {
		edit := app.Edit{Label: "ownitems.edit.adopted"}
		for _, item := range Plan(s, Pick(c, wanted), words) {
			if item.State == New {
				edit.Put = append(edit.Put, item.record)
			}
		}
		return edit, nil
	}
}

// Of returns the items of one kind.
func Of(items []Item, k library.Kind) []Item {
	return slices.DeleteFunc(slices.Clone(items), func(i Item) bool { return i.Kind != k })
}
