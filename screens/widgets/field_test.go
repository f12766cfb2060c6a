package widgets

import (
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/test"
)

// TestFieldBesideAProblemKeepsItsHeight gives a field more height than it needs, as in a row with a field that shows a
// problem: its control does not grow.
func TestFieldBesideAProblemKeepsItsHeight(t *testing.T) {
	test.NewTempApp(t)
	entry := NewEntry()
	f := NewField("Land", entry)
	w := test.NewTempWindow(t, f)
	w.Resize(fyne.NewSize(200, 300))
	f.Resize(fyne.NewSize(200, f.MinSize().Height+60))
	if got, want := entry.Size().Height, entry.MinSize().Height; got != want {
		t.Errorf("the control is %v high, it needs %v", got, want)
	}
}
