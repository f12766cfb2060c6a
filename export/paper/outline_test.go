package paper_test

import (
	"fmt"
	"strings"

	"kifahrplan/export/paper"
)

// outline writes a document as text, one line for each thing that it says.
func outline(d paper.Document) string {
	var o outliner
	o.line("title %q subject %q author %q language %s created %s", d.Title, d.Subject, d.Author, d.Language, d.Created.Format("2006-01-02"))
	o.line("running %q; %q; %q", d.Running, d.PageOf(3, 12), d.GoToPage("X", 4))
	o.cover(d.Cover)
	for _, b := range d.Blocks {
		o.block(b)
	}
	return o.String()
}

type outliner struct{ strings.Builder }

func (o *outliner) line(format string, args ...any) { _, _ = fmt.Fprintf(o, format+"\n", args...) }

func (o *outliner) cover(c paper.Cover) {
	o.line("COVER %s%s", c.Title, tagged(paper.Run{Lang: c.TitleLang}))
	o.line("  subtitle %s", c.Subtitle)
	o.line("  logo %d bytes %q", len(c.Logo), c.LogoAlt)
	o.facts(c.Facts)
}

func (o *outliner) facts(facts []paper.Fact) {
	for _, f := range facts {
		o.line("  %s = %s", f.Name, f.Value)
	}
}

func (o *outliner) block(b paper.Block) {
	switch b := b.(type) {
	case paper.Contents:
		o.line("CONTENTS %s, %d levels", b.Title, b.Depth)
	case paper.Heading:
		o.line("\n%s %s%s", strings.Repeat("#", b.Level), b.Text, tagged(paper.Run{Lang: b.Lang}))
	case paper.Paragraph:
		o.line("%s%s", [...]string{"", "LEAD ", "SMALL "}[b.Kind], runs(b.Runs))
	case paper.List:
		o.list(b, "")
	case paper.Table:
		o.table(b)
	case paper.Figure:
		o.line("FIGURE %s", b.Caption)
		o.line("  %s", b.Drawing.Alt)
		o.line("  %s", b.FactsCaption)
	case paper.Facts:
		o.line("FACTS %s", b.Caption)
		o.facts(b.Facts)
	default:
		o.line("%T", b)
	}
}

func (o *outliner) list(l paper.List, indent string) {
	for i, item := range l.Items {
		label := "-"
		if l.Ordered {
			label = fmt.Sprintf("%d.", i+1)
		}
		o.line("%s%s %s", indent, label, runs(item.Runs))
		for _, more := range item.More {
			o.line("%s   %s", indent, runs(more))
		}
		if item.Sub != nil {
			o.list(*item.Sub, indent+"  ")
		}
	}
}

func (o *outliner) table(t paper.Table) {
	o.line("TABLE %s (%s)", t.Caption, t.Summary)
	titles := make([]string, len(t.Columns))
	for i, c := range t.Columns {
		titles[i] = c.Title
		if c.Head {
			titles[i] += "*"
		}
	}
	o.line("  | %s |", strings.Join(titles, " | "))
	for _, row := range t.Rows {
		cells := make([]string, len(row))
		for i, c := range row {
			cells[i] = runs(c)
		}
		o.line("  | %s |", strings.Join(cells, " | "))
	}
}

// runs writes text with **bold** and the language of foreign runs.
func runs(rs []paper.Run) string {
	var b strings.Builder
	for _, r := range rs {
		text := strings.ReplaceAll(r.Text, "\n", " / ")
		if r.Bold {
			text = "**" + text + "**"
		}
		b.WriteString(text + tagged(r))
	}
	return b.String()
}

func tagged(r paper.Run) string {
	if r.Lang == "" {
		return ""
	}
	return "[" + string(r.Lang) + "]"
}
