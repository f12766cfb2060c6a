package app

import "sync"

// Queue runs functions one after the other on a goroutine of its own. It never blocks the caller.
type Queue struct {
	mu     sync.Mutex
	wake   *sync.Cond
	jobs   []func()
	closed bool
	done   chan struct{}
}

// NewQueue starts a queue.
func NewQueue() *Queue {
	q := &Queue{done: make(chan struct{})}
	q.wake = sync.NewCond(&q.mu)
	go q.run()
	return q
}

// Add has fn run after everything that was added before it. After Close it runs at once, on the caller's goroutine.
func (q *Queue) Add(fn func()) {
	q.mu.Lock()
	if q.closed {
		q.mu.Unlock()
		<-q.done
		fn()
		return
	}
	q.jobs = append(q.jobs, fn)
	q.wake.Signal()
	q.mu.Unlock()
}

// Close waits until everything that was added has run.
func (q *Queue) Close() {
	q.mu.Lock()
	q.closed = true
	q.wake.Signal()
	q.mu.Unlock()
	<-q.done
}

func (q *Queue) run() {
	defer close(q.done)
	for {
		q.mu.Lock()
		for len(q.jobs) == 0 && !q.closed {
			q.wake.Wait()
		}
		if len(q.jobs) == 0 {
			q.mu.Unlock()
			return
		}
		fn := q.jobs[0]
		q.jobs = q.jobs[1:]
		q.mu.Unlock()
		fn()
	}
}
