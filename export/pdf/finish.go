package pdf

import (
	"bytes"
	"context"
	"fmt"
	"regexp"
	"strconv"
	"strings"
)

// finisher turns gofpdf's file into an accessible and archivable one.
type finisher struct {
	file   *rawFile
	canvas *canvas
	tree   structure
	about  metadata
	pages  []int // numbers of the pages' objects
}

// finish ends the drawing and returns the finished file.
func finish(ctx context.Context, cv *canvas, tree structure, about metadata) ([]byte, error) {
	raw, err := cv.output()
	if err != nil {
		return nil, err
	}
	if err := ctx.Err(); err != nil {
		return nil, err
	}
	file, err := parseRaw(raw)
	if err != nil {
		return nil, err
	}
	f := &finisher{file: file, canvas: cv, tree: tree, about: about}
	// gofpdf writes the catalog last and the information before it.
	catalog := len(file.objects) - 1
	info := catalog - 1
	if err := f.assemble(catalog, info); err != nil {
		return nil, err
	}
	if err := ctx.Err(); err != nil {
		return nil, err
	}
	return file.write(catalog, info), nil
}

func (f *finisher) assemble(catalog, info int) error {
	if err := f.findPages(); err != nil {
		return err
	}
	if err := f.repairFonts(); err != nil {
		return err
	}
	keys := f.numberLinks()
	for i, p := range f.canvas.pages {
		if err := f.tagPage(i, p); err != nil {
			return err
		}
		for _, l := range p.links {
			f.writeLink(l)
		}
	}
	f.writeCatalog(catalog, f.writeStructure(keys))
	f.file.set(info, f.about.info())
	return nil
}

var kidsOfPages = regexp.MustCompile(`/Kids \[([0-9 R]*)\]`)

// findPages reads the numbers of the pages from the page tree, which is object 1.
func (f *finisher) findPages() error {
	m := kidsOfPages.FindSubmatch(f.file.objects[1])
	if m == nil {
		return fmt.Errorf("%w: no page tree", errUnexpected)
	}
	for ref := range bytes.SplitSeq(bytes.TrimSpace(m[1]), []byte(" 0 R")) {
		if ref = bytes.TrimSpace(ref); len(ref) > 0 {
			n, err := strconv.Atoi(string(ref))
			if err != nil || n < 1 || n >= len(f.file.objects) {
				return fmt.Errorf("%w: page %q", errUnexpected, ref)
			}
			f.pages = append(f.pages, n)
		}
	}
	if len(f.pages) != len(f.canvas.pages) {
		return fmt.Errorf("%w: %d pages instead of %d", errUnexpected, len(f.pages), len(f.canvas.pages))
	}
	return nil
}

// tagPage ties a page to the structure and to its links.
func (f *finisher) tagPage(i int, p *pageContent) error {
	s := fmt.Sprintf("<</Type /Page\n/StructParents %d /Tabs /S", i)
	if len(p.links) > 0 {
		var refs strings.Builder
		for _, l := range p.links {
			fmt.Fprintf(&refs, "%d 0 R ", l.object)
		}
		s += " /Annots [" + refs.String() + "]"
	}
	return f.file.replace(f.pages[i], "<</Type /Page", s)
}

// numberLinks gives each link an object and a key in the parent tree, after those of the pages. It returns the next key.
func (f *finisher) numberLinks() int {
	key := len(f.pages)
	for _, p := range f.canvas.pages {
		for _, l := range p.links {
			l.object, l.key = f.file.reserve(), key
			key++
		}
	}
	return key
}

func (f *finisher) writeLink(l *link) {
	action := "/A <</S /URI /URI " + textString(asciiURI(l.uri)) + ">>"
	if l.to != nil {
		action = "/Dest " + f.destination(*l.to)
	}
	f.file.set(l.object, fmt.Sprintf(
		"<</Type /Annot /Subtype /Link /P %d 0 R /Rect [%.2f %.2f %.2f %.2f] /Border [0 0 0] /F 4 /StructParent %d /Contents %s %s>>",
		f.pages[l.page-1], l.left, pageHeight-l.bottom, l.right, pageHeight-l.top, l.key, textString(l.contents), action))
}

// destination is a place in the document, a little above what stands there.
func (f *finisher) destination(t target) string {
	const above = 8
	return fmt.Sprintf("[%d 0 R /XYZ 0 %.2f null]", f.pages[t.page-1], pageHeight-t.y+above)
}

// writeCatalog writes the root of the file: language, structure, title, metadata, colours and bookmarks.
func (f *finisher) writeCatalog(catalog, tree int) {
	xmp := f.file.add(stream("/Type /Metadata /Subtype /XML", f.about.xmp()))
	profile := f.file.add(deflated("/N 3", colorProfile()))
	intent := f.file.add(fmt.Sprintf("<</Type /OutputIntent /S /GTS_PDFA1 /OutputConditionIdentifier (sRGB IEC61966-2.1)"+
		" /Info (sRGB IEC61966-2.1) /DestOutputProfile %d 0 R>>", profile))
	s := fmt.Sprintf("<</Type /Catalog /Pages 1 0 R /Lang %s /MarkInfo <</Marked true>> /StructTreeRoot %d 0 R"+
		" /ViewerPreferences <</DisplayDocTitle true>> /Metadata %d 0 R /OutputIntents [%d 0 R]",
		textString(f.about.lang), tree, xmp, intent)
	if len(f.tree.headings) > 0 {
		s += fmt.Sprintf(" /Outlines %d 0 R /PageMode /UseOutlines", f.writeOutline())
	}
	f.file.set(catalog, s+">>")
}
