// Package followup is the page of the follow-through, the fifth step of the Fahrplan: indicators with their values, risks,
// feedback and incidents, and the days on which something is looked at again. Each of them is a tab.
//
// It knows what the records mean and what the library has on offer; it must not know how they are stored or printed.
package followup

import (
	"kifahrplan/app"
	"kifahrplan/screens/arrange"
	"kifahrplan/screens/form"
	"kifahrplan/screens/screen"
	"kifahrplan/screens/tabbed"
	"kifahrplan/screens/widgets"

	"fyne.io/fyne/v2"
)

// New builds the page.
func New(host screen.Host) screen.Screen {
	return tabbed.New(
		host,
		tabbed.Tab{
			Name: "indicators", Kinds: []app.Kind{app.KindIndicator, app.KindMeasurement},
			New: func(wrap tabbed.Wrap) screen.Screen { return newIndicators(host, wrap) },
		},
		tabbed.Tab{
			Name: "hazards", Kinds: []app.Kind{app.KindHazard},
			New: func(wrap tabbed.Wrap) screen.Screen { return newHazards(host, wrap) },
		},
		tabbed.Tab{Name: "hazardmatrix", New: func(wrap tabbed.Wrap) screen.Screen { return newMatrix(host, wrap) }},
		tabbed.Tab{
			Name: "occurrences", Kinds: []app.Kind{app.KindOccurrence},
			New: func(wrap tabbed.Wrap) screen.Screen { return newOccurrences(host, wrap) },
		},
		tabbed.Tab{
			Name: "reviews", Kinds: []app.Kind{app.KindReview},
			New: func(wrap tabbed.Wrap) screen.Screen { return newReviews(host, wrap) },
		},
	)
}

// bar is what stands above the list of a tab: the search and the choice of a state.
type bar struct {
	filter  app.FollowUpFilter
	text    *widgets.Search
	state   *widgets.Choice
	content fyne.CanvasObject
}

// newBar makes the bar; reload is called when the filter changed.
func newBar(host screen.Host, states []widgets.Option, reload func()) *bar {
	b := &bar{}
	b.text = widgets.NewSearch(host.Words().T("list.search"), func(text string) { b.filter.Text = text; reload() })
	b.state = widgets.NewChoice(form.WithAll(host.Words(), "list.all.status", states), func(code string) { b.filter.State = code; reload() })
	b.state.Set("")
	b.content = arrange.Columns(160, b.text, b.state)
	return b
}

// clear takes the filter away.
func (b *bar) clear() { b.only("") }

// only shows what is in a state.
func (b *bar) only(state string) {
	b.filter = app.FollowUpFilter{State: state}
	b.text.SetText("")
	b.state.Set(state)
}
