package merging

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	fynetheme "fyne.io/fyne/v2/theme"

	"kifahrplan/app/merge"
	"kifahrplan/screens/arrange"
	"kifahrplan/screens/theme"
	"kifahrplan/screens/widgets"
)

// atOnce is how many entries of a sort are shown before somebody asks for more: a window with thousands of texts is slow.
const atOnce = 40

// addCards shows entries, and a button for more of them.
func (p *preview) addCards(column *fyne.Container, entries []int) {
	box := container.NewVBox()
	column.Add(box)
	var show func(rest []int)
	show = func(rest []int) {
		now := rest[:min(atOnce, len(rest))]
		for _, i := range now {
			box.Objects = append(box.Objects, p.card(i))
		}
		if rest = rest[len(now):]; len(rest) > 0 {
			var more *widgets.Button
			more = widgets.NewQuietButton(p.host.Words().N("merging.more", len(rest)), nil, func() {
				box.Remove(more)
				show(rest)
				p.dialog.Refresh()
			})
			box.Objects = append(box.Objects, more)
		}
		box.Refresh()
	}
	show(entries)
}

// card is an entry: what it is about, from which file, and its fields.
func (p *preview) card(i int) fyne.CanvasObject {
	words, e := p.host.Words(), &p.chosen.Entries[i]
	box := container.NewVBox()
	title := p.titleOf(*e)
	if e.State == merge.Refused {
		head := widgets.NewText(title)
		head.Bold = true
		box.Add(head)
	} else {
		take := widgets.NewCheck(short(title), nil)
		take.Checked = e.Take
		take.OnChanged = func(on bool) { e.Take = on; p.showCount() }
		box.Add(take)
		if short(title) != title {
			box.Add(arrange.Indented(widgets.NewText(title)))
		}
	}
	if e.Source != "" {
		box.Add(arrange.Indented(widgets.NewCaption(p.origin(*e))))
	}
	if e.Beside {
		box.Add(arrange.Indented(widgets.NewCaption(words.T("merging.beside"))))
	}
	for _, problem := range e.Problems {
		text := widgets.NewText(words.Problem(problem))
		text.Color = theme.ColorDanger
		box.Add(arrange.Indented(text))
	}
	for j := range e.Fields {
		if row := p.field(e, &e.Fields[j]); row != nil {
			box.Add(arrange.Indented(row))
		}
	}
	return arrange.Card(box)
}

// field shows a field of an entry; nil: it has nothing to say.
func (p *preview) field(e *merge.Entry, f *merge.Field) fyne.CanvasObject {
	words := p.host.Words()
	name := words.T("field." + string(e.Record.Kind()) + "." + f.Column)
	show := func(value string) string { return p.value(e.Record, f.Column, value) }
	switch {
	case f.State == merge.Conflict:
		return p.threeWays(e, f, name)
	case e.State == merge.Removed:
		return nil
	case e.State == merge.New && f.Theirs != "":
		return widgets.NewText(words.T("merging.field", "Field", name, "Value", show(f.Theirs)))
	case f.State == merge.Changed:
		return widgets.NewColumns(300, p.side(name+" – "+words.T("merging.ours"), show(f.Ours)), p.side(name+" – "+words.T("merging.theirs"), show(f.Theirs)))
	}
	return nil
}

// threeWays shows a field that both changed, and asks which one holds.
func (p *preview) threeWays(e *merge.Entry, f *merge.Field, name string) fyne.CanvasObject {
	words := p.host.Words()
	show := func(value string) string { return p.value(e.Record, f.Column, value) }
	choice := widgets.NewChoice([]widgets.Option{
		{Code: "ours", Label: words.T("merging.keep")}, {Code: "theirs", Label: words.T("merging.take")},
	}, func(code string) {
		f.Take = code == "theirs"
		p.showCount()
	})
	choice.Set("ours")
	if f.Take {
		choice.Set("theirs")
	}
	return container.NewVBox(
		widgets.NewColumns(220,
			p.side(words.T("merging.base"), show(f.Base)), p.side(words.T("merging.theirs"), show(f.Theirs)), p.side(words.T("merging.ours"), show(f.Ours)),
		),
		widgets.NewField(name, choice),
	)
}

func (p *preview) side(head, text string) fyne.CanvasObject {
	if text == "" {
		text = p.host.Words().T("merging.empty")
	}
	return arrange.Tight(widgets.NewCaption(head), widgets.NewText(text))
}

// addUnreadable names the cells that were not understood, with what stands in them.
func (p *preview) addUnreadable(column *fyne.Container) {
	words := p.host.Words()
	if len(p.Unreadable) == 0 {
		return
	}
	column.Add(widgets.NewHeading(words.N("merging.unreadable", len(p.Unreadable))))
	column.Add(widgets.NewCaption(words.T("merging.unreadable.about")))
	for i, u := range p.Unreadable {
		if i == atOnce {
			column.Add(widgets.NewCaption(words.N("merging.unreadable.more", len(p.Unreadable)-i)))
			return
		}
		text := widgets.NewText(words.T("merging.cell", "File", u.File, "Sheet", u.Sheet, "Cell", u.Cell, "Text", u.Text, "Problem", words.Problem(u.Problem)))
		text.Color = theme.ColorWarning
		column.Add(text)
	}
}

// How many characters fit beside a box, with letters of usual size and with the largest.
const (
	labelLength      = 84
	largeLabelLength = 46
	largeLetters     = 18
)

// short is a title as a label has room for it.
func short(title string) string {
	most := labelLength
	if fynetheme.TextSize() > largeLetters {
		most = largeLabelLength
	}
	if letters := []rune(title); len(letters) > most {
		return string(letters[:most-1]) + "…"
	}
	return title
}
