package app

import "slices"

// Event tells listeners what happened. They run on the user interface's thread.
type Event struct {
	Kinds  []Kind // of the records that changed; empty when only the state of saving did
	Refs   []Ref
	Gone   []Record // those that were deleted, as they were
	Origin Origin
	Label  string // of the edit
	Err    error  // an edit was refused; Kinds is empty unless the records had to be read again
}

// Touches tells whether records of one of the kinds changed.
func (e Event) Touches(kinds ...Kind) bool {
	return slices.ContainsFunc(kinds, func(k Kind) bool { return slices.Contains(e.Kinds, k) })
}

// Origin says where a change came from.
type Origin int

// The origins of changes.
const (
	FromEdit Origin = iota
	FromUndo
	FromRedo
	FromSaving // nothing changed but the state of saving
)

// eventOf says what an edit did to the strategy before it.
func eventOf(e Edit, origin Origin, before *Strategy) Event {
	ev := Event{Origin: origin, Label: e.Label}
	for _, ref := range e.Delete {
		if r, ok := before.Find(ref); ok {
			ev.Gone = append(ev.Gone, r)
		}
	}
	for _, r := range e.Put {
		ev.Refs = append(ev.Refs, RefOf(r))
	}
	ev.Refs = append(ev.Refs, e.Delete...)
	for _, ref := range ev.Refs {
		if !slices.Contains(ev.Kinds, ref.Kind) {
			ev.Kinds = append(ev.Kinds, ref.Kind)
		}
	}
	return ev
}

// Subscribe has fn called after every change, until cancel is called.
func (s *Session) Subscribe(fn func(Event)) (cancel func()) {
	s.mu.Lock()
	defer s.mu.Unlock()
	id := s.nextID
	s.nextID++
	s.listeners[id] = fn
	return func() {
		s.mu.Lock()
		defer s.mu.Unlock()
		delete(s.listeners, id)
	}
}

func (s *Session) emit(ev Event) {
	s.cfg.Foreground(func() {
		for _, id := range s.listenerIDs() {
			if fn := s.listener(id); fn != nil {
				fn(ev)
			}
		}
	})
}

// listenerIDs lists the listeners in the order in which they came.
func (s *Session) listenerIDs() []int {
	s.mu.Lock()
	defer s.mu.Unlock()
	ids := make([]int, 0, len(s.listeners))
	for id := range s.listeners {
		ids = append(ids, id)
	}
	slices.Sort(ids)
	return ids
}

// listener looks a listener up right before it is called: one that was called before it may have cancelled it.
func (s *Session) listener(id int) func(Event) {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.listeners[id]
}
