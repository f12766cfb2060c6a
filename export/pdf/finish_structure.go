package pdf

import (
	"fmt"
	"strings"
)

// writeStructure writes the tree of elements, and the parent tree that leads from the pages' content and the links
// back to their elements. It returns the number of the root's object.
func (f *finisher) writeStructure(nextKey int) int {
	f.tree.root.prune()
	root := f.file.reserve()
	f.number(f.tree.root)
	f.writeElement(f.tree.root, root)
	f.file.set(root, fmt.Sprintf("<</Type /StructTreeRoot /K %d 0 R /ParentTree %d 0 R /ParentTreeNextKey %d>>",
		f.tree.root.object, f.parentTree(), nextKey))
	return root
}

// number reserves the objects first, since elements point at their parents and their kids.
func (f *finisher) number(e *element) {
	e.object = f.file.reserve()
	for _, k := range e.kids {
		if k.element != nil {
			f.number(k.element)
		}
	}
}

func (f *finisher) writeElement(e *element, parent int) {
	var b strings.Builder
	fmt.Fprintf(&b, "<</Type /StructElem /S /%s /P %d 0 R", e.kind, parent)
	page := e.firstPage()
	if page > 0 {
		fmt.Fprintf(&b, " /Pg %d 0 R", f.pages[page-1])
	}
	if e.alt != "" {
		b.WriteString(" /Alt " + textString(e.alt))
	}
	if e.lang != "" {
		b.WriteString(" /Lang " + textString(e.lang))
	}
	if len(e.attrs) > 0 {
		b.WriteString(" /A [" + strings.Join(e.attrs, " ") + "]")
	}
	if len(e.kids) > 0 {
		b.WriteString(" /K [")
		for _, k := range e.kids {
			b.WriteString(f.kid(k, page) + " ")
		}
		b.WriteString("]")
	}
	b.WriteString(">>")
	f.file.set(e.object, b.String())
	for _, k := range e.kids {
		if k.element != nil {
			f.writeElement(k.element, e.object)
		}
	}
}

// firstPage is the page of an element's first own content; 0 where it has none.
func (e *element) firstPage() int {
	for _, k := range e.kids {
		if k.content() {
			return k.page
		}
	}
	return 0
}

// kid writes what an element holds. Content on the element's own page needs no more than its number.
func (f *finisher) kid(k kid, page int) string {
	switch {
	case k.element != nil:
		return fmt.Sprintf("%d 0 R", k.element.object)
	case k.link != nil:
		return fmt.Sprintf("<</Type /OBJR /Obj %d 0 R /Pg %d 0 R>>", k.link.object, f.pages[k.link.page-1])
	case k.page == page:
		return fmt.Sprint(k.mark)
	}
	return fmt.Sprintf("<</Type /MCR /Pg %d 0 R /MCID %d>>", f.pages[k.page-1], k.mark)
}

func (f *finisher) parentTree() int {
	var b strings.Builder
	b.WriteString("<</Nums [")
	for i, p := range f.canvas.pages {
		fmt.Fprintf(&b, "%d [", i)
		for _, e := range p.owners {
			fmt.Fprintf(&b, "%d 0 R ", e.object)
		}
		b.WriteString("]\n")
	}
	for _, p := range f.canvas.pages {
		for _, l := range p.links {
			fmt.Fprintf(&b, "%d %d 0 R\n", l.key, l.owner.object)
		}
	}
	b.WriteString("]>>")
	return f.file.add(b.String())
}
