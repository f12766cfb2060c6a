// Package screen is the contract between the shell and its screens: where one can go, what a screen may ask of the shell
// and what the shell asks of a screen. It holds no widgets.
package screen

import (
	"fyne.io/fyne/v2"

	"kifahrplan/app"
	"kifahrplan/screens/widgets"
	"kifahrplan/translations"
)

// Page names a screen. "page." + page is the id of its name.
type Page string

// The pages, in the order of the sidebar.
const (
	Overview      Page = "overview"
	Frame         Page = "frame"
	Inventory     Page = "inventory"
	Guidelines    Page = "guidelines"
	Integration   Page = "integration"
	AIAct         Page = "aiact"
	Moderation    Page = "moderation"
	Participation Page = "participation"
	Positions     Page = "positions"
	Decisions     Page = "decisions"
	Roadmap       Page = "roadmap"
	FollowUp      Page = "followup"
	Results       Page = "results"
	Preferences   Page = "preferences"
)

// Pages lists the pages in the order of the sidebar.
func Pages() []Page {
	return []Page{Overview, Frame, Inventory, Guidelines, Integration, AIAct, Moderation, Participation, Positions, Decisions, Roadmap, FollowUp, Results, Preferences}
}

// Numbered lists the pages with a digit of their own, from 1 to 9 and 0.
func Numbered() []Page {
	return []Page{Overview, Frame, Inventory, Guidelines, Integration, AIAct, Participation, Decisions, Roadmap, FollowUp}
}

// Host is what a screen may ask of the shell. Its methods are for the user interface's thread.
type Host interface {
	Session() *app.Session
	Words() *translations.Localizer
	Window() fyne.Window
	// Today is the current day in the user's time zone.
	Today() app.Date
	// Flushers holds the fields with text that may not be on disk yet.
	Flushers() *widgets.Flushers
	Settings() app.Settings
	// SetSettings changes the settings and keeps them.
	SetSettings(func(*app.Settings))
	// Toast says something in passing.
	Toast(text string)
	// Offer says what an edit did and offers what can be done next, until another edit is made.
	Offer(text, label string, do func())
	// Fail shows an error and logs it.
	Fail(error)
	Go(Route)
}

// Screen is one page of the program.
type Screen interface {
	Content() fyne.CanvasObject
	// Changed redraws what an event concerns.
	Changed(app.Event)
	// Choose selects a record and shows it; the zero id selects nothing.
	Choose(app.ID)
	// Chosen is the selected record, so that a screen that is built anew shows the same one.
	Chosen() app.ID
}

// Adder is a screen with a record to add: its primary action, also behind Ctrl+N.
type Adder interface{ Add() }

// Tabbed is a page with tabs: Alt and a number open one, and so does a route that names one.
type Tabbed interface {
	ShowTab(i int)
	// OpenTab opens the tab with a name and chooses a record on it, where there is one.
	OpenTab(name string, record app.ID)
}

// Focuser is a screen that knows where typing begins when it is opened.
type Focuser interface{ Focus() }

// Deleter is a screen whose chosen record can be deleted.
type Deleter interface{ Delete() }

// TaskMaker is a screen whose chosen record can become a task.
type TaskMaker interface{ MakeTask() }

// Keyed is a screen with keys of its own, such as digits that choose answers. It is told of those that nothing with the focus
// has a use for, and tells whether it had one.
type Keyed interface{ Press(key rune) bool }

// Settled gives show the strategy once everything is in it that was typed, on the user interface's thread, if the workshop is
// still open then.
func Settled(host Host, foreground func(func()), open func() bool, show func(*app.Strategy)) {
	host.Flushers().FlushAll()
	session := host.Session()
	session.Settled(func() {
		foreground(func() {
			if open() {
				show(session.Strategy())
			}
		})
	})
}
