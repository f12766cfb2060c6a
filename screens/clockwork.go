package screens

import (
	"runtime/debug"
	"time"
)

const (
	// retryEvery is how often writing is tried again while the disk refuses.
	retryEvery = 5 * time.Second
	// snapshotEvery is how long work may go on without a snapshot.
	snapshotEvery = 15 * time.Minute
	// tidyAfter is when the memory goes back to the system that only opening a file needed.
	tidyAfter = 2 * time.Second
)

// startClockwork retries writing and makes snapshots while a workshop is open. The result ends it.
func (s *Shell) startClockwork(w *workshop) (stop func()) {
	if s.p.Inline {
		return func() {}
	}
	tidy := time.AfterFunc(tidyAfter, debug.FreeOSMemory)
	if !w.session.Writable() {
		return func() { tidy.Stop() }
	}
	retry, snapshot := time.NewTicker(retryEvery), time.NewTicker(snapshotEvery)
	done := make(chan struct{})
	go func() {
		for {
			select {
			case <-retry.C:
				w.retry()
			case <-snapshot.C:
				w.snapshot()
			case <-done:
				return
			}
		}
	}()
	return func() {
		tidy.Stop()
		retry.Stop()
		snapshot.Stop()
		close(done)
	}
}

// retry writes again what the disk refused before.
func (w *workshop) retry() {
	if w.session.State().Err != nil {
		w.session.Retry()
	}
}

// snapshot copies the file aside when there was work since the last time.
func (w *workshop) snapshot() {
	if revision := w.session.Strategy().Revision; revision != w.snapshotRevision {
		w.snapshotRevision = revision
		w.session.Snapshot()
	}
}
