package app

import "sync"

// Queue runs functions one after the other on a goroutine of its own. It never blocks the caller.
type Queue struct {
	mu      sync.Mutex
	wake    *sync.Cond
	jobs    []func()
	closed  bool // no goroutine takes jobs once those that are there have run
	stopped bool // the goroutine has ended
	running bool // a caller of Add runs jobs, after the goroutine has ended
	done    chan struct{}
}

// NewQueue starts a queue.
func NewQueue() *Queue {
	q := &Queue{done: make(chan struct{})}
	q.wake = sync.NewCond(&q.mu)
	go q.run()
	return q
}

// Add has fn run after everything that was added before it. Once Close has ended the goroutine, fn runs on the caller's:
// what the program adds on its way out is still done.
func (q *Queue) Add(fn func()) {
	q.mu.Lock()
	defer q.mu.Unlock()
	q.jobs = append(q.jobs, fn)
	q.wake.Signal()
	if !q.stopped || q.running {
		return
	}
	q.running = true
	for q.next() {
	}
	q.running = false
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
	q.mu.Lock()
	defer q.mu.Unlock()
	for {
		for len(q.jobs) == 0 && !q.closed {
			q.wake.Wait()
		}
		if !q.next() {
			q.stopped = true
			return
		}
	}
}

// next runs the oldest job, without holding the lock; false when there is none.
func (q *Queue) next() bool {
	if len(q.jobs) == 0 {
		return false
	}
	fn := q.jobs[0]
	q.jobs = q.jobs[1:]
	q.mu.Unlock()
	defer q.mu.Lock()
	fn()
	return true
}
