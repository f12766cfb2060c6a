// Package adopt is the sheet on which a room takes items over from the library: they stand in groups with boxes, what was
// taken before is ticked and stays so, and what is ticked is handed to the screen at once. It knows neither the library nor
// records.
package adopt

import (
	"slices"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"kifahrplan/app"
	"kifahrplan/screens/arrange"
	"kifahrplan/screens/screen"
	"kifahrplan/screens/widgets"
)

// Item is something to take over.
type Item struct {
	ID          app.ContentID
	Title, Text string
	Taken       bool // it was taken over before
}

// Group is a heading with its items; one without items is left out.
type Group struct {
	Heading string
	Items   []Item
}

// GroupsOf puts items of the library into groups: those of each key below its heading, in their order.
func GroupsOf[K comparable, T any](keys []K, heading func(K) string, items []T, keyOf func(T) K, item func(T) Item) []Group {
	groups := make([]Group, len(keys))
	for i, key := range keys {
		groups[i].Heading = heading(key)
		for _, t := range items {
			if keyOf(t) == key {
				groups[i].Items = append(groups[i].Items, item(t))
			}
		}
	}
	return groups
}

// Offer is what a sheet shows.
type Offer struct {
	Title, Intro string
	Groups       []Group
	// Take gets what is ticked, in the order of the groups. It is not called without any.
	Take func([]app.ContentID)
}

// sheetWidth is how wide the sheet is at text size 100 %.
const sheetWidth = 760

// Show opens the sheet. In a workshop that is only read it does nothing.
func Show(host screen.Host, o Offer) {
	if !host.Session().Writable() {
		return
	}
	words := host.Words()
	s := &sheet{host: host, ticked: map[app.ContentID]bool{}, count: widgets.NewCaption(words.N("adopt.count", 0))}
	column := container.NewVBox(widgets.NewText(o.Intro), s.count)
	for _, group := range o.Groups {
		if len(group.Items) == 0 {
			continue
		}
		column.Add(s.group(group))
	}
	host.Flushers().FlushAll()
	widgets.Sheet(host.Window(), widgets.SheetContent{
		Title: o.Title, Content: column, Width: sheetWidth, First: s.first, Cancel: words.T("shell.cancel"),
		Buttons: []widgets.Answer{{Label: words.T("adopt.do"), Importance: widgets.Primary, Do: func() {
			if ids := s.chosen(o.Groups); len(ids) > 0 {
				o.Take(ids)
			}
		}}},
	})
}

// sheet is an open sheet.
type sheet struct {
	host   screen.Host
	ticked map[app.ContentID]bool
	count  *widgets.Text
	first  fyne.Focusable // the first box that can be ticked
}

// group is a heading with a button that ticks all its items, or none of them, and the items.
func (s *sheet) group(g Group) fyne.CanvasObject {
	words := s.host.Words()
	lines := container.NewVBox()
	var boxes []*widgets.Check
	for _, item := range g.Items {
		check, line := s.line(item)
		lines.Add(line)
		if !item.Taken {
			boxes = append(boxes, check)
		}
	}
	heading := widgets.NewHeading(g.Heading)
	if len(boxes) < 2 {
		return container.NewVBox(heading, lines)
	}
	all := widgets.NewQuietButton(words.T("adopt.all"), nil, func() {
		on := slices.ContainsFunc(boxes, func(c *widgets.Check) bool { return !c.Checked })
		for _, c := range boxes {
			c.SetChecked(on)
		}
	})
	return container.NewVBox(arrange.Ended(arrange.Middle(heading), all), lines)
}

// line is the box of an item with its text below.
func (s *sheet) line(item Item) (check *widgets.Check, line fyne.CanvasObject) {
	words := s.host.Words()
	if item.Taken {
		check = widgets.NewCheck(words.T("adopt.done", "Title", item.Title), nil)
		check.SetChecked(true)
		check.Disable()
	} else {
		check = widgets.NewCheck(item.Title, func(on bool) {
			s.ticked[item.ID] = on
			s.count.SetText(words.N("adopt.count", countOf(s.ticked)))
		})
		if s.first == nil {
			s.first = check
		}
	}
	if item.Text == "" {
		return check, check
	}
	return check, arrange.Tight(check, arrange.Indented(widgets.NewText(item.Text)))
}

func (s *sheet) chosen(groups []Group) []app.ContentID {
	var ids []app.ContentID
	for _, group := range groups {
		for _, item := range group.Items {
			if s.ticked[item.ID] {
				ids = append(ids, item.ID)
			}
		}
	}
	return ids
}

func countOf(ticked map[app.ContentID]bool) int {
	n := 0
	for _, on := range ticked {
		if on {
			n++
		}
	}
	return n
}
