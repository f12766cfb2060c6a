package pdf

import "fmt"

// element is a part of the structure that screen readers follow: a heading, a paragraph, a table …
type element struct {
	kind   string // standard type of PDF 1.7, e.g. "P"
	alt    string
	lang   string
	attrs  []string // ready-made attribute dictionaries
	kids   []kid    // in reading order
	object int      // number in the file
}

// kid is what an element holds: another element, a link's area or a piece of a page's content.
type kid struct {
	element *element
	link    *link
	page    int // counted from 1
	mark    int // number of the marked content on its page
}

// content says whether the kid is a piece of a page's content.
func (k kid) content() bool { return k.element == nil && k.link == nil }

// add appends a new element.
func (e *element) add(kind string) *element {
	child := &element{kind: kind}
	e.kids = append(e.kids, kid{element: child})
	return child
}

// attribute adds an attribute, e.g. attribute("Table", "/Scope /Column").
func (e *element) attribute(owner, body string) {
	e.attrs = append(e.attrs, fmt.Sprintf("<</O /%s %s>>", owner, body))
}

// prune drops elements without content, and says whether something is left. Rows and cells stay: the grid needs them.
func (e *element) prune() bool {
	kept := e.kids[:0]
	for _, k := range e.kids {
		if k.element == nil || k.element.prune() {
			kept = append(kept, k)
		}
	}
	e.kids = kept
	return len(kept) > 0 || e.kind == "TD" || e.kind == "TH" || e.kind == "TR"
}

// heading is a heading as bookmarks and contents need it.
type heading struct {
	level int    // as the author set it
	depth int    // of its tag: 1 to 6, without gaps
	text  string // as bookmark
	runs  string // as drawn
	at    target
}

// target is a place in the document, known once the pages are made.
type target struct {
	page int // counted from 1
	y    float64
}

// structure is what the finisher needs besides the drawn pages.
type structure struct {
	root     *element
	headings []*heading
}
