package pdf

import (
	"fmt"
	"strings"
)

// bookmark is a line of the outline. Its neighbours are indexes, 0 for none.
type bookmark struct {
	object, level                                int
	parent, previous, next, first, last, nesting int
	heading                                      *heading
}

// outline nests the headings by their levels. The first bookmark is the root.
func outline(headings []*heading) []*bookmark {
	marks := []*bookmark{{}}
	open := []int{0} // from the root to the last bookmark
	for _, h := range headings {
		for len(open) > 1 && marks[open[len(open)-1]].level >= h.level {
			open = open[:len(open)-1]
		}
		parent := marks[open[len(open)-1]]
		n := len(marks)
		mark := &bookmark{level: h.level, parent: open[len(open)-1], previous: parent.last, heading: h}
		if parent.last != 0 {
			marks[parent.last].next = n
		} else {
			parent.first = n
		}
		parent.last = n
		parent.nesting++
		marks = append(marks, mark)
		open = append(open, n)
	}
	return marks
}

// writeOutline writes the bookmarks and returns the number of their root. (gofpdf's own bookmarks cannot skip levels.)
func (f *finisher) writeOutline() int {
	marks := outline(f.tree.headings)
	for _, m := range marks {
		m.object = f.file.reserve()
	}
	for i, m := range marks {
		var b strings.Builder
		if i == 0 {
			fmt.Fprintf(&b, "<</Type /Outlines /Count %d", m.nesting)
		} else {
			fmt.Fprintf(&b, "<</Title %s /Parent %d 0 R /Dest %s", textString(m.heading.text), marks[m.parent].object, f.destination(m.heading.at))
			if m.nesting > 0 {
				fmt.Fprintf(&b, " /Count -%d", m.nesting) // closed
			}
		}
		for _, neighbour := range []struct {
			name  string
			index int
		}{{"Prev", m.previous}, {"Next", m.next}, {"First", m.first}, {"Last", m.last}} {
			if neighbour.index != 0 {
				fmt.Fprintf(&b, " /%s %d 0 R", neighbour.name, marks[neighbour.index].object)
			}
		}
		f.file.set(m.object, b.String()+">>")
	}
	return marks[0].object
}
