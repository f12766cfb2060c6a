package widgets

import "time"

// debounce waits until a burst of events is over, but not for ever.
type debounce struct {
	quiet  time.Duration // after the last event
	latest time.Duration // after the first one; 0: no limit

	stopQuiet, stopLatest func()
}

// touch notes an event. run is called when the time has come.
func (d *debounce) touch(after After, run func()) {
	done := func() {
		d.stop()
		run()
	}
	if d.stopQuiet != nil {
		d.stopQuiet()
	}
	d.stopQuiet = after(d.quiet, done)
	if d.latest > 0 && d.stopLatest == nil {
		d.stopLatest = after(d.latest, done)
	}
}

// stop forgets the events.
func (d *debounce) stop() {
	for _, stop := range []func(){d.stopQuiet, d.stopLatest} {
		if stop != nil {
			stop()
		}
	}
	d.stopQuiet, d.stopLatest = nil, nil
}
