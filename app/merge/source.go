package merge

import (
	"cmp"
	"slices"
	"strings"

	"kifahrplan/app"
)

// Source is what comes back from one file.
type Source struct {
	Name    string // of the file
	Records []Incoming
}

// Incoming is a record that comes back.
type Incoming struct {
	Ref app.Ref
	// Base is what the record was in the columns that they carry when they got it; nil: it was not there.
	Base app.Fields
	// Theirs is what it is now in the columns that they carry; nil: they removed it.
	Theirs app.Fields
	// Initial is what the record has beyond that when it is new.
	Initial app.Fields
	// Counterpart looks for ours by what the record is about instead of by its id; see app.Counterpart.
	Counterpart bool
	// Separate is for records that were made outside under an id that several people may have used, because they filled in
	// copies of one file: what differs is then another record, not another text of the same one.
	Separate bool
}

// ordered returns the records in an order that does not depend on that of the file: referenced kinds first, then by id.
func ordered(records []Incoming) []Incoming {
	place := map[app.Kind]int{}
	for i, k := range app.Kinds() {
		place[k] = i + 1
	}
	return slices.SortedFunc(slices.Values(records), func(a, b Incoming) int {
		if by := cmp.Or(cmp.Compare(place[a.Ref.Kind], place[b.Ref.Kind]), cmp.Compare(a.Ref.ID, b.Ref.ID)); by != 0 {
			return by
		}
		return cmp.Or(
			strings.Compare(signature(a.Ref.Kind, a.Theirs), signature(b.Ref.Kind, b.Theirs)),
			strings.Compare(signature(a.Ref.Kind, a.Base), signature(b.Ref.Kind, b.Base)),
		)
	})
}

// signature is the same for fields that say the same.
func signature(k app.Kind, f app.Fields) string {
	var b strings.Builder
	for _, column := range app.Columns(k) {
		if v, ok := f[column]; ok {
			b.WriteString(column + "\x00" + v + "\x00")
		}
	}
	return b.String()
}

// carried lists the columns that come back, in the order of the record.
func (in Incoming) carried() []string {
	of := in.Theirs
	if of == nil {
		of = in.Base
	}
	return slices.DeleteFunc(app.Columns(in.Ref.Kind), func(column string) bool { _, ok := of[column]; return !ok })
}

// made is the record as they have it, beginning with what a new one has. The problems are the values that do not fit.
func (in Incoming) made() (app.Record, app.Problems) {
	r := app.Blank(in.Ref)
	if r == nil {
		return nil, app.Problems{{Rule: app.RuleReference}}
	}
	r, _ = app.WithFields(r, in.Initial)
	r, _ = app.WithFields(r, in.Base) // what does not fit here was theirs to mend
	return app.WithFields(r, in.Theirs)
}
