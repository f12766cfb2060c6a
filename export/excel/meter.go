package excel

import (
	"context"
	"sync"
)

// rowShare is the share of the work that writing rows is; the rest is packing.
const rowShare = 0.75

// meter tells how far an export is, and stops it when its context is cancelled. It may be used from several goroutines.
type meter struct {
	ctx      context.Context
	progress func(share float64)
	rows     int

	mu     sync.Mutex
	done   int
	shared float64
}

func newMeter(ctx context.Context, progress func(float64), rows int) *meter {
	if progress == nil {
		progress = func(float64) {}
	}
	return &meter{ctx: ctx, progress: progress, rows: max(rows, 1)}
}

func (m *meter) err() error { return m.ctx.Err() }

// addRows reports n more rows; it returns why the export must stop, if so.
func (m *meter) addRows(n int) error {
	m.mu.Lock()
	defer m.mu.Unlock()
	m.done += n
	m.report(rowShare * float64(m.done) / float64(m.rows))
	return m.ctx.Err()
}

// packed reports the share of the packing that is done; it returns why the export must stop, if so.
func (m *meter) packed(share float64) error {
	m.mu.Lock()
	defer m.mu.Unlock()
	m.report(rowShare + (1-rowShare)*share)
	return m.ctx.Err()
}

func (m *meter) finish() {
	m.mu.Lock()
	defer m.mu.Unlock()
	m.report(1)
}

func (m *meter) report(share float64) {
	if share = min(share, 1); share > m.shared {
		m.shared = share
		m.progress(share)
	}
}
