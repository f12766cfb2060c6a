package screens

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/layout"

	"kifahrplan/app"
	"kifahrplan/app/consensus"
	"kifahrplan/screens/arrange"
	"kifahrplan/screens/screen"
	"kifahrplan/screens/theme"
	"kifahrplan/screens/widgets"
)

// sidebar names the screens, with a ring of progress for each part of the strategy, and the state of saving below them.
type sidebar struct {
	shell   *Shell
	items   map[screen.Page]*widgets.NavItem
	state   *sidebarText
	words   []*sidebarText // title and headings, which the folded sidebar has no room for
	back    *sidebarBack
	folded  bool
	content fyne.CanvasObject
}

// sidebarGroup is a heading with the pages below it; "sidebar." + heading is the id of its words.
type sidebarGroup struct {
	heading string
	pages   []screen.Page
}

func sidebarGroups() []sidebarGroup {
	return []sidebarGroup{
		{"", []screen.Page{screen.Overview}},
		{"strategy", []screen.Page{screen.Frame, screen.Inventory, screen.Guidelines, screen.Integration, screen.AIAct}},
		{"participation", []screen.Page{screen.Moderation, screen.Participation, screen.Positions, screen.Decisions}},
		{"roadmap", []screen.Page{screen.Roadmap, screen.FollowUp}},
		{"results", []screen.Page{screen.Results}},
	}
}

func newSidebar(s *Shell) *sidebar {
	b := &sidebar{shell: s, items: map[screen.Page]*widgets.NavItem{}, state: newSidebarText("", sidebarSmall)}
	top := arrange.Tight(b.text("KI-Fahrplan", sidebarTitle))
	for _, group := range sidebarGroups() {
		if group.heading != "" {
			top.Add(b.text(s.words.T("sidebar."+group.heading), sidebarSmall))
		}
		for _, page := range group.pages {
			top.Add(b.item(page, pageIcon(page)))
		}
	}
	bottom := container.NewVBox(b.item(screen.Preferences, theme.Icon(theme.IconSettings)), b.state)
	pages := widgets.NewFocusScroll(top)
	column := container.New(layout.NewBorderLayout(nil, bottom, nil, nil), pages, bottom)
	b.back = newSidebarBack()
	b.content = container.NewStack(b.back, column)
	b.progress()
	return b
}

func (b *sidebar) text(value string, kind sidebarTextKind) *sidebarText {
	t := newSidebarText(value, kind)
	b.words = append(b.words, t)
	return t
}

// fold makes the sidebar narrow, or wide again.
func (b *sidebar) fold(on bool) {
	if b.folded == on {
		return
	}
	b.folded = on
	b.back.setFolded(on)
	for _, item := range b.items {
		item.SetFolded(on)
	}
	for _, t := range b.words {
		t.Hidden = on
	}
	b.state.shorten(on)
}

func pageIcon(page screen.Page) fyne.Resource {
	switch page {
	case screen.Results:
		return theme.Icon(theme.IconExport)
	case screen.Moderation:
		return theme.Icon(theme.IconPlay)
	}
	return theme.Icon(theme.IconOverview)
}

func (b *sidebar) item(page screen.Page, icon fyne.Resource) *widgets.NavItem {
	item := widgets.NewNavItem(b.shell.words.T("page."+string(page)), icon, func() { b.shell.Go(screen.Route{Page: page}) })
	b.items[page] = item
	return item
}

// choose marks the page that is shown.
func (b *sidebar) choose(page screen.Page) {
	for p, item := range b.items {
		item.SetChosen(p == page)
	}
}

// progress redraws the rings.
func (b *sidebar) progress() {
	done := app.ProgressOf(b.shell.Session().Strategy())
	for page, section := range map[screen.Page]app.Section{
		screen.Frame: app.SectionFrame, screen.Inventory: app.SectionInventory, screen.Guidelines: app.SectionGuidelines,
		screen.Integration: app.SectionIntegration, screen.AIAct: app.SectionAIAct, screen.Participation: app.SectionParticipation,
		screen.Decisions: app.SectionDecisions, screen.Roadmap: app.SectionRoadmap, screen.FollowUp: app.SectionFollowUp,
	} {
		b.items[page].SetIcon(theme.Ring(done[section]))
	}
	b.items[screen.Positions].SetIcon(theme.Ring(consensus.Progress(b.shell.Session().Strategy())))
}
