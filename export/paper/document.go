package paper

import (
	"time"

	"kifahrplan/app"
	"kifahrplan/app/figure"
)

// Document is a paper before it is drawn: what it says and in which order, not how it looks.
type Document struct {
	Title    string
	Subject  string
	Author   string
	Language app.Language
	Created  time.Time
	Running  string // stands at the top of every page but the cover
	// PageOf writes the page number, e.g. "Seite 3 von 12".
	PageOf func(page, total int) string
	// GoToPage names what a line of the contents links to, e.g. "Ziele, Seite 4".
	GoToPage func(title string, page int) string
	Cover    Cover
	Blocks   []Block
}

// Cover is the first page.
type Cover struct {
	Title, Subtitle string
	Logo            []byte // PNG or JPEG; empty: none
	LogoAlt         string
	Facts           []Fact       // e.g. status, version, date
	TitleLang       app.Language // of the title, where other than the document's
}

// Fact is a name and its value.
type Fact struct{ Name, Value string }

// Block is a part of the document, from top to bottom.
type Block interface{ block() }

// Contents is the table of contents, with page numbers.
type Contents struct {
	Title string
	Depth int // levels of headings that are listed
}

// Heading starts a part. A heading of level 1 starts a new page.
type Heading struct {
	Level int // 1 to 6
	Text  string
	Lang  app.Language // where other than the document's
}

// Paragraph is running text.
type Paragraph struct {
	Runs []Run
	Kind ParagraphKind
	Keep bool // stays with what follows, as does what ends with a colon
}

// ParagraphKind says what a paragraph is for.
type ParagraphKind int

// The kinds of paragraphs.
const (
	Body  ParagraphKind = iota
	Lead                // larger, sums up what follows
	Small               // remarks and legal notes
)

// Run is a piece of text in one style. A line break in its text begins a new line of the same paragraph.
type Run struct {
	Text   string
	Bold   bool
	Italic bool
	URI    string       // of a link, or empty
	Lang   app.Language // where other than the document's
}

// List is a list of items.
type List struct {
	Ordered bool
	Items   []Item
}

// Item is an entry of a list, with further text and a list of its own below it, where there are any. Its text is not
// split where a page can hold it.
type Item struct {
	Runs []Run
	More [][]Run // further paragraphs
	Sub  *List
}

// Table is a table. Its head is repeated on every page that it reaches; rows are not split where a page can hold them.
type Table struct {
	Caption string
	Summary string // how the table is built, for those who cannot see it
	Columns []Column
	Rows    []Row
	Room    float64 // least height of a row in points, where it is to be filled in by hand
}

// Column is a column of a table.
type Column struct {
	Title string
	Width float64 // relative to the other columns
	Align Align
	Head  bool // its cells name their rows
}

// Row is a row of a table, with as many cells as there are columns.
type Row []Cell

// Cell is a cell of a table: one paragraph.
type Cell []Run

// Align says where a cell's text stands.
type Align int

// The alignments.
const (
	AlignStart Align = iota
	AlignEnd
)

// Figure is a picture with its caption. The facts of the drawing follow as a table with a caption of its own.
type Figure struct {
	Drawing      figure.Drawing
	Caption      string
	FactsCaption string
}

// Facts is a list of names and values, drawn as a table with two columns.
type Facts struct {
	Caption string
	Facts   []Fact
}

// PageBreak starts a new page.
type PageBreak struct{}

func (Contents) block()  {}
func (Heading) block()   {}
func (Paragraph) block() {}
func (List) block()      {}
func (Table) block()     {}
func (Figure) block()    {}
func (Facts) block()     {}
func (PageBreak) block() {}

// Plain makes the runs of plain text.
func Plain(text string) []Run { return []Run{{Text: text}} }

// Text makes a paragraph of plain text.
func Text(text string) Paragraph { return Paragraph{Runs: Plain(text)} }

// CellOf makes a cell of plain text.
func CellOf(text string) Cell { return Plain(text) }
