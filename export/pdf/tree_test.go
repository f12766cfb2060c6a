package pdf_test

import (
	"fmt"
	"strings"
)

// node is an element of the structure as it is read back.
type node struct {
	kind   string
	values dict
	parent *node
	kids   []*node
	text   string // of its own content, not of its kids
	pages  []int  // on which its own content stands
	links  []dict // annotations
}

// tree reads the structure.
func (f *file) tree() *node {
	f.t.Helper()
	return f.node(f.dict(f.root["StructTreeRoot"])["K"], nil)
}

func (f *file) node(v any, parent *node) *node {
	d := f.dict(v)
	n := &node{kind: string(d["S"].(name)), values: d, parent: parent}
	kids, _ := d["K"].([]any)
	for _, k := range kids {
		switch k := k.(type) {
		case float64:
			n.addContent(f, d["Pg"], int(k))
		case dict:
			if k["Type"] == name("OBJR") {
				n.links = append(n.links, f.dict(k["Obj"]))
			} else {
				n.addContent(f, k["Pg"], int(k["MCID"].(float64)))
			}
		case ref:
			n.kids = append(n.kids, f.node(k, n))
		}
	}
	return n
}

func (n *node) addContent(f *file, page any, mark int) {
	number := f.pageNumber(page)
	n.text += f.content[number-1].marked[mark]
	if len(n.pages) == 0 || n.pages[len(n.pages)-1] != number {
		n.pages = append(n.pages, number)
	}
}

// all returns the elements of a kind, in reading order.
func (n *node) all(kind string) []*node {
	var out []*node
	if n.kind == kind {
		out = append(out, n)
	}
	for _, k := range n.kids {
		out = append(out, k.all(kind)...)
	}
	return out
}

// whole is the text of the element and of its kids.
func (n *node) whole() string {
	s := n.text
	for _, k := range n.kids {
		s += k.whole()
	}
	return s
}

// allPages lists the pages on which the element and its kids stand.
func (n *node) allPages() []int {
	pages := append([]int{}, n.pages...)
	for _, k := range n.kids {
		pages = append(pages, k.allPages()...)
	}
	return pages
}

// attribute returns an attribute of the element.
func (n *node) attribute(key string) any {
	list, _ := n.values["A"].([]any)
	for _, a := range list {
		if v, ok := a.(dict)[key]; ok {
			return v
		}
	}
	return nil
}

// reading lists the elements with their texts as a screen reader meets them: one a line, kids moved in.
func (n *node) reading(depth int) string {
	s := strings.TrimRight(fmt.Sprintf("%s%s %s", strings.Repeat("  ", depth), n.kind, n.text), " ") + "\n"
	for _, k := range n.kids {
		s += k.reading(depth + 1)
	}
	return s
}

// bookmarks reads the outline: one a line, nested ones moved in, with their pages.
func (f *file) bookmarks() string {
	root, ok := f.root["Outlines"]
	if !ok {
		return ""
	}
	return f.bookmarksOf(f.dict(root), 0)
}

func (f *file) bookmarksOf(parent dict, depth int) string {
	s := ""
	for next := parent["First"]; next != nil; {
		d := f.dict(next)
		page := f.pageNumber(d["Dest"].([]any)[0])
		s += fmt.Sprintf("%s%s %d\n", strings.Repeat("  ", depth), textOf(d["Title"]), page)
		s += f.bookmarksOf(d, depth+1)
		next = d["Next"]
	}
	return s
}

// artifacts returns the texts of a page's artifacts of a kind.
func (p pageText) artifacts(kind string) []string {
	var out []string
	for _, x := range p.pieces {
		if x.mark < 0 && x.artifact == kind {
			out = append(out, x.text)
		}
	}
	return out
}

// all is the text of the whole page, in the order in which it is drawn.
func (p pageText) all() string {
	var b strings.Builder
	for _, x := range p.pieces {
		b.WriteString(x.text)
	}
	return b.String()
}
