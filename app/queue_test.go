package app

import (
	"slices"
	"sync"
	"testing"
)

func TestQueueRunsInOrder(t *testing.T) {
	q := NewQueue()
	var got []int
	for i := range 200 {
		q.Add(func() { got = append(got, i) })
	}
	q.Close()
	if len(got) != 200 || !slices.IsSorted(got) {
		t.Errorf("got %v", got)
	}
}

func TestQueueRunsOneAtATime(t *testing.T) {
	q := NewQueue()
	count := 0 // without a lock: the race detector would object
	var wg sync.WaitGroup
	for range 8 {
		wg.Go(func() {
			for range 50 {
				q.Add(func() { count++ })
			}
		})
	}
	wg.Wait()
	q.Close()
	if count != 400 {
		t.Errorf("count = %d", count)
	}
}

func TestQueueDoesNotWaitForItsJobs(t *testing.T) {
	q := NewQueue()
	hold := make(chan bool)
	q.Add(func() { <-hold })
	done := false
	q.Add(func() { done = true }) // would hang here if Add waited
	close(hold)
	q.Close()
	if !done {
		t.Error("the second job has not run")
	}
}

func TestQueueAfterClose(t *testing.T) {
	q := NewQueue()
	q.Close()
	q.Close()
	var got []string
	q.Add(func() {
		got = append(got, "outer")
		q.Add(func() { got = append(got, "inner") })
		got = append(got, "outer's end")
	})
	if want := []string{"outer", "outer's end", "inner"}; !slices.Equal(got, want) {
		t.Errorf("got %v", got)
	}
	count := 0
	var wg sync.WaitGroup
	for range 8 {
		wg.Go(func() { q.Add(func() { count++ }) })
	}
	wg.Wait()
	// A caller that finds another one at work leaves its job to that one, which Add has finished by now.
	if count != 8 {
		t.Errorf("count = %d", count)
	}
}

func TestQueueTakesJobsOfItsJobsWhileClosing(t *testing.T) {
	q := NewQueue()
	closing := make(chan bool)
	var got []string
	q.Add(func() {
		<-closing
		got = append(got, "first")
		q.Add(func() { got = append(got, "second") }) // the queue is closed, and this is its own goroutine
	})
	go close(closing)
	q.Close()
	if want := []string{"first", "second"}; !slices.Equal(got, want) {
		t.Errorf("got %v", got)
	}
}
