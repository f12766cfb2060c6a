// Package tabbed puts several screens on one page, of which tabs choose one. Each tab is a screen of its own and is built
// when it is first shown; what the shell asks of a page goes to the tab that is open.
package tabbed

import (
	"slices"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"kifahrplan/app"
	"kifahrplan/screens/screen"
	"kifahrplan/screens/widgets"
)

// Wrap puts the row of tabs below the head of a tab's screen.
type Wrap func(head fyne.CanvasObject) fyne.CanvasObject

// Tab is one of the screens.
type Tab struct {
	Name string // "tab." + Name is the id of its label
	// Kinds are those of the records that are edited there: a record that is searched for opens the tab.
	Kinds []app.Kind
	New   func(Wrap) screen.Screen
}

// Page shows one of its tabs.
type Page struct {
	host    screen.Host
	tabs    []Tab
	built   []screen.Screen
	rows    []*widgets.Chips // each tab has the row of tabs in its own head
	stale   []bool
	open    int
	content *fyne.Container
}

var (
	_ screen.Screen    = (*Page)(nil)
	_ screen.Adder     = (*Page)(nil)
	_ screen.Deleter   = (*Page)(nil)
	_ screen.TaskMaker = (*Page)(nil)
	_ screen.Focuser   = (*Page)(nil)
	_ screen.Tabbed    = (*Page)(nil)
	_ screen.Keyed     = (*Page)(nil)
)

// New makes a page with its first tab open.
func New(host screen.Host, tabs ...Tab) *Page {
	n := len(tabs)
	p := &Page{
		host: host, tabs: tabs, content: container.NewStack(),
		built: make([]screen.Screen, n), rows: make([]*widgets.Chips, n), stale: make([]bool, n),
	}
	p.show(0)
	return p
}

// ShowTab implements screen.Tabbed.
func (p *Page) ShowTab(i int) {
	if i >= 0 && i < len(p.tabs) && i != p.open {
		p.host.Flushers().FlushAll()
		p.show(i)
		p.Focus()
	}
}

// OpenTab implements screen.Tabbed.
func (p *Page) OpenTab(name string, record app.ID) {
	i := slices.IndexFunc(p.tabs, func(t Tab) bool { return t.Name == name })
	if i < 0 {
		return
	}
	if i != p.open {
		p.show(i)
	}
	if record != "" {
		p.built[i].Choose(record)
	}
}

func (p *Page) show(i int) {
	p.open = i
	if p.built[i] == nil {
		p.built[i] = p.tabs[i].New(func(head fyne.CanvasObject) fyne.CanvasObject { return container.NewVBox(head, p.row(i)) })
	} else if p.stale[i] {
		p.built[i].Changed(app.Event{Kinds: app.Kinds()})
	}
	p.stale[i] = false
	p.rows[i].Set(p.tabs[i].Name)
	p.content.Objects = []fyne.CanvasObject{p.built[i].Content()}
	if !p.content.Size().IsZero() { // without a size, columns would be laid out for no width and keep a wrong height
		p.content.Refresh()
	}
}

// row makes the row of tabs for the head of one of them.
func (p *Page) row(i int) fyne.CanvasObject {
	var chips []widgets.Chip
	for _, tab := range p.tabs {
		chips = append(chips, widgets.Chip{Code: tab.Name, Label: p.host.Words().T("tab." + tab.Name)})
	}
	p.rows[i] = widgets.NewChips(chips, func(code string) {
		p.ShowTab(slices.IndexFunc(p.tabs, func(t Tab) bool { return t.Name == code }))
	})
	return p.rows[i]
}

// Content implements screen.Screen.
func (p *Page) Content() fyne.CanvasObject { return p.content }

// Changed implements screen.Screen.
func (p *Page) Changed(ev app.Event) {
	for i, built := range p.built {
		switch {
		case built == nil:
		case i == p.open:
			built.Changed(ev)
		default:
			p.stale[i] = true
		}
	}
}

// Choose implements screen.Screen: it opens the tab on which the record is edited.
func (p *Page) Choose(id app.ID) {
	st := p.host.Session().Strategy()
	for i, tab := range p.tabs {
		for _, kind := range tab.Kinds {
			if _, there := st.Find(app.Ref{Kind: kind, ID: id}); there {
				if i != p.open {
					p.show(i)
				}
				p.built[i].Choose(id)
				return
			}
		}
	}
}

// Chosen implements screen.Screen.
func (p *Page) Chosen() app.ID { return p.built[p.open].Chosen() }

// Add implements screen.Adder.
func (p *Page) Add() {
	if s, ok := p.built[p.open].(screen.Adder); ok {
		s.Add()
	}
}

// Delete implements screen.Deleter.
func (p *Page) Delete() {
	if s, ok := p.built[p.open].(screen.Deleter); ok {
		s.Delete()
	}
}

// MakeTask implements screen.TaskMaker.
func (p *Page) MakeTask() {
	if s, ok := p.built[p.open].(screen.TaskMaker); ok {
		s.MakeTask()
	}
}

// Focus implements screen.Focuser.
func (p *Page) Focus() {
	if s, ok := p.built[p.open].(screen.Focuser); ok {
		s.Focus()
	}
}

// Press implements screen.Keyed.
func (p *Page) Press(key rune) bool {
	s, ok := p.built[p.open].(screen.Keyed)
	return ok && s.Press(key)
}
