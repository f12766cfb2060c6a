package widgets

import "slices"

// Flusher is a field that may hold something that is not saved yet.
type Flusher interface{ Flush() }

// Flushers are the fields that are on a screen. The zero value is ready for use.
type Flushers struct{ fields []Flusher }

// Add makes a field known.
func (f *Flushers) Add(field Flusher) {
	if !slices.Contains(f.fields, field) {
		f.fields = append(f.fields, field)
	}
}

// Remove forgets a field, which is saved first.
func (f *Flushers) Remove(field Flusher) {
	if i := slices.Index(f.fields, field); i >= 0 {
		field.Flush()
		f.fields = slices.Delete(f.fields, i, i+1)
	}
}

// FlushAll saves all fields at once.
func (f *Flushers) FlushAll() {
	for _, field := range slices.Clone(f.fields) {
		field.Flush()
	}
}
