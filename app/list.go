package app

import (
	"cmp"
	"slices"
)

// List holds the records of one kind, in the order of their ids.
type List[R Record] []R

// Get returns the record with this id.
func (l List[R]) Get(id ID) (R, bool) {
	i, ok := l.index(id)
	if !ok {
		var zero R
		return zero, false
	}
	return l[i], true
}

// Where returns the records that keep says yes to, in the same order.
func (l List[R]) Where(keep func(R) bool) List[R] {
	var out List[R]
	for _, r := range l {
		if keep(r) {
			out = append(out, r)
		}
	}
	return out
}

func (l List[R]) index(id ID) (int, bool) {
	return slices.BinarySearchFunc(l, id, func(r R, id ID) int { return cmp.Compare(r.Head().ID, id) })
}

// table is what generic code (edits, the store, search) needs of the records of one kind.
type table interface {
	zero() Record
	all() []Record
	find(ID) (Record, bool)
	// detach copies the records, with room for more, so that put and remove leave earlier strategies alone.
	detach(room int)
	put(Record)
	remove(ID)
}

func (l *List[R]) zero() Record {
	var r R
	return r
}

func (l *List[R]) all() []Record {
	out := make([]Record, len(*l))
	for i, r := range *l {
		out[i] = r
	}
	return out
}

func (l *List[R]) find(id ID) (Record, bool) {
	r, ok := l.Get(id)
	return r, ok
}

func (l *List[R]) detach(room int) {
	*l = append(make(List[R], 0, len(*l)+room), *l...)
}

func (l *List[R]) put(r Record) {
	i, ok := l.index(r.Head().ID)
	if ok {
		(*l)[i] = r.(R)
		return
	}
	*l = slices.Insert(*l, i, r.(R))
}

func (l *List[R]) remove(id ID) {
	if i, ok := l.index(id); ok {
		*l = slices.Delete(*l, i, i+1)
	}
}

// one is the table of a kind that has exactly one record in a strategy.
type one[R Record] struct{ record *R }

func (o one[R]) zero() Record {
	var r R
	return r
}

func (o one[R]) all() []Record {
	if (*o.record).Head().ID == "" {
		return nil
	}
	return []Record{*o.record}
}

func (o one[R]) find(id ID) (Record, bool) {
	return *o.record, id != "" && (*o.record).Head().ID == id
}

func (o one[R]) detach(int) {}

func (o one[R]) put(r Record) { *o.record = r.(R) }

func (o one[R]) remove(id ID) {
	if (*o.record).Head().ID == id {
		var zero R
		*o.record = zero
	}
}
