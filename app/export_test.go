package app

import (
	"testing"
	"time"
)

func TestDocumentsAreMadeWhenTheirContentWasChangedLast(t *testing.T) {
	noon := time.Date(2026, 11, 23, 12, 0, 0, 0, time.UTC)
	o := ExportOptions{Now: noon}
	if got := o.Made(new(Strategy)); got != time.Date(2026, 11, 23, 0, 0, 0, 0, time.UTC) {
		t.Errorf("without records: %v", got)
	}
	s := strategyOf(
		task("t1", func(t *Task) { t.UpdatedAt = "2026-11-20T09:00:00.000Z" }),
		decision("d1", func(d *Decision) { d.UpdatedAt = "2026-11-21T10:42:30.500Z" }),
	)
	for _, now := range []time.Time{noon, noon.Add(time.Hour)} {
		o.Now = now
		if got := o.Made(s); got != time.Date(2026, 11, 21, 10, 42, 30, 0, time.UTC) {
			t.Errorf("made %v", got)
		}
	}
	if got := s.ChangedAt(); got != "2026-11-21T10:42:30.500Z" {
		t.Errorf("changed %q", got)
	}
}
