package pdf

import (
	"net/url"
	"strings"

	"kifahrplan/export/paper"
)

// text is a paragraph that is broken into lines and knows its element.
type text struct {
	set   *setter
	theme *theme
	style textStyle
	runs  []paper.Run
	lines []line
	owner *element         // of runs that are neither a link nor in another language
	parts map[int]*element // of those that are, by run; made when they are drawn, so that they stand in reading order
	lang  string           // of the document
}

// part returns the element of a run.
func (t *text) part(run int) *element {
	r := t.runs[run]
	uri := t.address(run)
	foreign := r.Lang != "" && string(r.Lang) != t.lang && languageTag.MatchString(string(r.Lang))
	if uri == "" && !foreign {
		return t.owner
	}
	if e := t.parts[run]; e != nil {
		return e
	}
	e := t.owner
	if foreign {
		e = e.add("Span")
		e.lang = string(r.Lang)
	}
	if uri != "" {
		e = e.add("Link")
	}
	if t.parts == nil {
		t.parts = map[int]*element{}
	}
	t.parts[run] = e
	return e
}

// draw draws a line with its top left at this point.
func (t *text) draw(cv *canvas, l line, at point) {
	for _, f := range l.frags {
		r := t.runs[f.run]
		e := t.part(f.run)
		cv.mark(e)
		if uri := t.address(f.run); uri != "" {
			t.drawLink(cv, f, at, link{uri: uri, contents: plain(r.Text)})
		} else {
			cv.text(t.set.faceOf(t.style, r), t.style.size, t.style.ink, point{at.x, at.y + t.style.base()}, f.text)
		}
		at.x += f.width
	}
}

// drawLink draws what stands of a link in one line: blue and underlined, so that it is known without colour too.
func (t *text) drawLink(cv *canvas, f frag, at point, l link) {
	face := t.set.faceOf(t.style, t.runs[f.run])
	width := face.measure(strings.TrimRight(f.text, " "), t.style.size)
	base := at.y + t.style.base()
	cv.text(face, t.style.size, t.theme.accent, point{at.x, base}, f.text)
	cv.fill(rect{at.x, base + 1.4, width, 0.5}, t.theme.accent)
	if width > 0 { // not for a space that was left at the end of a line
		cv.link(t.part(f.run), rect{at.x, at.y, width, t.style.lead}, l)
	}
}

// address returns where a run leads to; empty where it is no link, or one that cannot be seen.
func (t *text) address(run int) string {
	if r := t.runs[run]; r.URI != "" && plain(r.Text) != "" {
		return allowedURI(r.URI)
	}
	return ""
}

// drawArtifact draws a line that is no content: of a table's head on the pages after its first.
func (t *text) drawArtifact(cv *canvas, l line, at point) {
	cv.artifact(decoration)
	for _, f := range l.frags {
		cv.text(t.set.faceOf(t.style, t.runs[f.run]), t.style.size, t.style.ink, point{at.x, at.y + t.style.base()}, f.text)
		at.x += f.width
	}
}

// allowedURI returns the address where a paper may link to it: pages of the web and mail. Anything else, such as files
// and scripts, is drawn as text.
func allowedURI(s string) string {
	s = strings.ToValidUTF8(strings.TrimSpace(s), "")
	u, err := url.Parse(s)
	if err != nil {
		return ""
	}
	switch strings.ToLower(u.Scheme) {
	case "http", "https":
		if u.Host != "" {
			return s
		}
	case "mailto":
		if u.Opaque != "" {
			return s
		}
	}
	return ""
}
