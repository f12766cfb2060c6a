// Package integration is the page of building block 3: the register of AI systems and tools, the checklist of each, and the
// comparison of several. It shows what the rules of package app come to and holds none of its own; how a system is
// classified under the AI Act is another page's business.
package integration

import (
	"kifahrplan/app"
	"kifahrplan/screens/practice"
	"kifahrplan/screens/questions"
	"kifahrplan/screens/screen"
	"kifahrplan/screens/tabbed"
)

// The tabs of the page.
const (
	tabSystems = iota
	tabChecklist
	tabComparison
)

// page is what the tabs know of one another.
type page struct {
	host      screen.Host
	tabs      *tabbed.Page
	checklist *checklist
}

// New builds the page.
func New(host screen.Host) screen.Screen {
	p := &page{host: host}
	p.tabs = tabbed.New(host,
		tabbed.Tab{Name: "systems", Kinds: []app.Kind{app.KindSystem}, New: func(w tabbed.Wrap) screen.Screen { return newSystems(p, w) }},
		tabbed.Tab{Name: "checklist", Kinds: []app.Kind{app.KindAssessment, app.KindOwnCriterion}, New: func(w tabbed.Wrap) screen.Screen {
			p.checklist = newChecklist(p, w)
			return p.checklist
		}},
		tabbed.Tab{Name: "comparison", Kinds: []app.Kind{app.KindWeight}, New: func(w tabbed.Wrap) screen.Screen { return newComparison(p, w) }},
		questions.Tab(host, app.BlockIntegration),
		practice.Tab(host, screen.Integration, app.BlockIntegration),
	)
	return p.tabs
}

// openChecklist shows the checklist of a system.
func (p *page) openChecklist(system app.ID) {
	p.tabs.ShowTab(tabChecklist)
	p.checklist.showSystem(system)
}
