// Package moderation is the page from which the moderator runs the day: the running order with planned and actual time, the
// wall of cards with its themes, and the ratings in which groups give points. Each of them is a tab.
//
// It knows what the records mean and what the library has on offer; how a step looks on the projector is package presenter's.
package moderation

import (
	"time"

	"kifahrplan/app"
	"kifahrplan/screens/screen"
	"kifahrplan/screens/tabbed"
)

// Desk is what the page needs beyond the host.
type Desk struct {
	Now func() time.Time
	// Present opens the presenter view with a step; the empty id is the one that the room is at.
	Present func(step app.ID)
	// Project opens the second window, or closes it.
	Project func()
	// Projected tells whether the second window is open.
	Projected func() bool
}

// Ticker is a page on which time passes.
type Ticker interface{ Tick() }

// Page is the page with its tabs.
type Page struct {
	*tabbed.Page
	agenda *agenda
}

var _ Ticker = (*Page)(nil)

// New builds the page.
func New(host screen.Host, desk Desk) *Page {
	p := &Page{}
	p.Page = tabbed.New(
		host,
		tabbed.Tab{
			Name: "agenda", Kinds: []app.Kind{app.KindAgendaStep},
			New: func(wrap tabbed.Wrap) screen.Screen { p.agenda = newAgenda(host, desk, wrap); return p.agenda },
		},
		tabbed.Tab{
			Name: "cards", Kinds: []app.Kind{app.KindTheme, app.KindContribution},
			New: func(wrap tabbed.Wrap) screen.Screen { return newWall(host, wrap) },
		},
		tabbed.Tab{
			Name: "ratings", Kinds: []app.Kind{app.KindRating, app.KindVote},
			New: func(wrap tabbed.Wrap) screen.Screen { return newRatings(host, wrap) },
		},
	)
	return p
}

// Tick implements Ticker.
func (p *Page) Tick() { p.agenda.tick() }
