package app

// Difference is a text or value in which two versions of a record differ.
type Difference struct {
	Ref           Ref
	Title         string // what the record is called; in the later version, where it is there
	Column        string // empty for a record that is new or gone as a whole
	Before, After string
	Sort          DifferenceSort
}

// DifferenceSort says what became of a record; "difference." + sort is the id of its name.
type DifferenceSort string

// The sorts.
const (
	DifferenceNew     DifferenceSort = "new"
	DifferenceGone    DifferenceSort = "gone"
	DifferenceChanged DifferenceSort = "changed"
)

// Differences lists in what a content differs from an earlier one, record by record and field by field: two versions, or a
// version and what Freeze says now.
func Differences(before, after FrozenContent, tr Translator) ([]Difference, error) {
	if before == after {
		return nil, nil
	}
	old, err := before.records()
	if err != nil {
		return nil, err
	}
	now, err := after.records()
	if err != nil {
		return nil, err
	}
	was, namesThen, namesNow := map[Ref]frozenRecord{}, namesIn(old), namesIn(now)
	for _, f := range old {
		was[Ref{f.Kind, f.ID}] = f
	}
	var out []Difference
	for _, f := range now {
		ref := Ref{f.Kind, f.ID}
		b, there := was[ref]
		delete(was, ref)
		if !there {
			out = append(out, Difference{Ref: ref, Title: f.title(namesNow, tr), Sort: DifferenceNew})
			continue
		}
		out = append(out, b.differs(f, namesNow, tr)...)
	}
	for _, f := range old { // in their order
		if ref := (Ref{f.Kind, f.ID}); was[ref].Kind != "" {
			out = append(out, Difference{Ref: ref, Title: f.title(namesThen, tr), Sort: DifferenceGone})
		}
	}
	return out, nil
}

// differs lists the columns in which a record became another. Places in an order are left out: one that moves changes those of
// all others.
func (f frozenRecord) differs(now frozenRecord, names frozenNames, tr Translator) []Difference {
	var out []Difference
	for _, column := range Columns(f.Kind) {
		b, a := f.Fields[column], now.Fields[column]
		if a != b && column != "position" {
			out = append(out, Difference{
				Ref: Ref{f.Kind, f.ID}, Title: now.title(names, tr), Column: column, Before: b, After: a, Sort: DifferenceChanged,
			})
		}
	}
	return out
}

// title is what the record is called.
func (f frozenRecord) title(of frozenNames, tr Translator) string {
	if f.Kind == KindPosition {
		return of.position(f, tr)
	}
	return f.name(tr)
}

// frozenNames finds the records of a content by what refers to them.
type frozenNames map[Ref]frozenRecord

// namesIn keeps the records that positions refer to.
func namesIn(content []frozenRecord) frozenNames {
	names := frozenNames{}
	for _, f := range content {
		switch f.Kind {
		case KindGroup, KindPrinciple, KindClause, KindSystem, KindGoal:
			names[Ref{f.Kind, f.ID}] = f
		default:
		}
	}
	return names
}

// position names a position by who takes it on what: its stance alone says nothing.
func (n frozenNames) position(f frozenRecord, tr Translator) string {
	r, _ := f.record().(Position)
	subject := tr.T("topic." + string(r.Topic))
	if on := r.Subject(); on.ID != "" {
		subject = n[Ref{on.Kind(), on.ID}].name(tr)
	}
	return tr.T("difference.position", "Group", n[Ref{KindGroup, r.GroupID}].name(tr), "Subject", subject, "Stance", f.name(tr))
}

// name is what the record is called, apart from what it refers to.
func (f frozenRecord) name(tr Translator) string {
	r := f.record()
	if r == nil {
		return ""
	}
	return TitleOf(r, tr)
}

// record is the record as far as this program knows its fields; nil for a kind that it does not know.
func (f frozenRecord) record() Record {
	r := Blank(Ref{f.Kind, f.ID})
	if r != nil {
		r, _ = WithFields(r, f.Fields)
	}
	return r
}
