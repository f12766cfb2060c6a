// Package inventory is the page of the first building block, stocktaking and goals: the guiding questions, the register of
// processes, the goals, the portfolio and the use of AI that nobody approved. It must not know how systems are assessed or
// classified.
package inventory

import (
	"kifahrplan/app"
	"kifahrplan/screens/practice"
	"kifahrplan/screens/questions"
	"kifahrplan/screens/screen"
	"kifahrplan/screens/tabbed"
)

// tabProcesses is the place of the register among the tabs.
const tabProcesses = 1

// New builds the page.
func New(host screen.Host) screen.Screen {
	var page *tabbed.Page
	var register *processes
	showUnrated := func() {
		page.ShowTab(tabProcesses)
		register.showUnrated()
	}
	page = tabbed.New(
		host,
		questions.Tab(host, app.BlockInventory),
		tabbed.Tab{Name: "processes", Kinds: []app.Kind{app.KindProcess}, New: func(wrap tabbed.Wrap) screen.Screen {
			register = newProcesses(host, wrap)
			return register
		}},
		tabbed.Tab{Name: "goals", Kinds: []app.Kind{app.KindGoal}, New: func(wrap tabbed.Wrap) screen.Screen { return newGoals(host, wrap) }},
		tabbed.Tab{Name: "portfolio", New: func(wrap tabbed.Wrap) screen.Screen { return newPortfolio(host, wrap, showUnrated) }},
		tabbed.Tab{Name: "shadow", Kinds: []app.Kind{app.KindShadowUse}, New: func(wrap tabbed.Wrap) screen.Screen { return newShadow(host, wrap) }},
		practice.Tab(host, screen.Inventory, app.BlockInventory),
	)
	return page
}
