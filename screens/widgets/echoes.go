package widgets

import "slices"

// maxEchoes is how many saved values are remembered until they come back.
const maxEchoes = 32

// echoes knows the values that a field saved and that have not come back yet. Saving takes a moment: when the first of
// two values comes back, the field already holds the second, and must not return to the first.
type echoes struct{ sent []string }

func (e *echoes) add(value string) {
	e.sent = append(e.sent, value)
	e.sent = e.sent[max(0, len(e.sent)-maxEchoes):]
}

// late tells whether a value that came in is one that the field itself has replaced since.
func (e *echoes) late(value string) bool {
	i := slices.Index(e.sent, value)
	late := i >= 0 && i < len(e.sent)-1
	e.sent = slices.Delete(e.sent, 0, i+1)
	if i < 0 {
		e.sent = nil // somebody else's value: ours are gone
	}
	return late
}
