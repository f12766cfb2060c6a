package risk

import (
	"sync"

	"kifahrplan/app"
	"kifahrplan/app/aiact"
)

// Law is a catalogue with the results that were asked for before: lists ask for those of all systems at every change, and
// a walk with many open answers takes milliseconds. It may be used by many at once.
type Law struct {
	*aiact.Catalogue
	mu    sync.Mutex
	known map[basis]aiact.Result
}

// basis is all that a result depends on.
type basis struct {
	answers app.Answers
	dates   app.DateSet
}

// maxKnown limits how many results are kept.
const maxKnown = 2000

// NewLaw returns a catalogue that remembers its results.
func NewLaw(c *aiact.Catalogue) *Law { return &Law{Catalogue: c, known: map[basis]aiact.Result{}} }

// Result is what follows from answers on the present dates. It is shared: nobody may change it.
func (l *Law) Result(a app.Answers) aiact.Result { return l.on(a, "") }

// on is Result on a set of dates; "" is the one in force.
func (l *Law) on(a app.Answers, dates app.DateSet) aiact.Result {
	at := basis{a, dates}
	l.mu.Lock()
	r, ok := l.known[at]
	l.mu.Unlock()
	if ok {
		return r
	}
	r = l.Walk(a.Map(), string(dates))
	l.mu.Lock()
	defer l.mu.Unlock()
	if len(l.known) >= maxKnown {
		clear(l.known)
	}
	l.known[at] = r
	return r
}

// ResultOf is what follows from the answers of a system's newest classification, on the dates that it was made with where
// the catalogue has them.
func (l *Law) ResultOf(c app.Classification) aiact.Result { return l.on(c.Answers, c.DateSet) }

// version is the catalogue's.
func (l *Law) version() app.CatalogueVersion { return app.CatalogueVersion(l.Version) }

// dates is the set of dates that is in force.
func (l *Law) dates() app.DateSet { return app.DateSet(l.DefaultDateSet()) }

// Outdated tells whether a classification was made with another catalogue or other dates than those that are in force.
func (l *Law) Outdated(c app.Classification) bool {
	return c.ID != "" && (c.Version != l.version() || c.DateSet != l.dates())
}
