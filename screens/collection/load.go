package collection

import (
	"bytes"
	"path/filepath"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"kifahrplan/app"
	"kifahrplan/app/library"
	"kifahrplan/app/ownitems"
	"kifahrplan/screens/screen"
	"kifahrplan/screens/widgets"
)

// Load asks for a file of own items and shows what it holds.
func Load(host screen.Host, desk Desk) {
	desk.ChooseFile(host.Words().T("ownitems.load.title"), func(path string) { Preview(host, desk, path) })
}

// Preview shows what a file of own items holds and takes over what is ticked. A file that is wrong anywhere changes nothing.
func Preview(host screen.Host, desk Desk, path string) {
	d := dialogs{host, desk}
	if !host.Session().Writable() {
		host.Fail(app.NewError(app.CodeReadOnly, nil))
		return
	}
	lib := host.Words().Library()
	desk.Background(func() {
		c, err := d.read(lib, path)
		desk.Foreground(func() {
			if !desk.Open() {
				return
			}
			if err != nil {
				d.refused(path, err, host.Words().T("ownitems.unchanged"))
				return
			}
			d.settled(func(s *app.Strategy) { d.preview(filepath.Base(path), c, s) })
		})
	})
}

// read reads a file of own items.
func (d dialogs) read(lib *library.Library, path string) (library.Collection, error) {
	data, err := d.desk.Files.ReadFile(path, library.MaxCollectionSize+1)
	if err != nil {
		return library.Collection{}, err
	}
	return lib.ReadCollection(bytes.NewReader(data))
}

// preview shows the items of a file.
func (d dialogs) preview(file string, c library.Collection, s *app.Strategy) {
	words := d.host.Words()
	items := ownitems.Plan(s, c, d.roomWords(s))
	list := newList(words, items)
	head := widgets.NewText(words.T("ownitems.load.collection", "Title", c.Title, "Name", file))
	head.Bold = true
	column := container.NewVBox(head, widgets.NewText(d.summary(items)), list.content)
	spec := widgets.SheetContent{
		Title: words.T("ownitems.load.title"), Content: column, Width: 760, Cancel: words.T("shell.cancel"),
	}
	if len(list.boxes) == 0 { // nothing to choose from: there is only a way out
		spec.Cancel, spec.Buttons = "", []widgets.Answer{{Label: words.T("shell.close"), Importance: widgets.Primary}}
		widgets.Sheet(d.host.Window(), spec)
		return
	}
	spec.First = fyne.Focusable(list.boxes[0])
	spec.Buttons = []widgets.Answer{{
		Label: list.label("ownitems.load.do", len(list.boxes)), Importance: widgets.Primary, Do: func() { d.adopt(c, list.wanted) },
	}}
	list.showCount(widgets.Sheet(d.host.Window(), spec).Buttons()[0], "ownitems.load.do")
}

// summary says in a sentence what can be done with the file.
func (d dialogs) summary(items []ownitems.Item) string {
	words, fresh := d.host.Words(), countOf(items, ownitems.New)
	switch {
	case len(items) == 0:
		return words.T("ownitems.load.empty")
	case fresh == 0 && countOf(items, ownitems.There) == len(items):
		return words.T("ownitems.load.allthere")
	case fresh == 0:
		return words.T("ownitems.load.nothing")
	}
	return words.T("ownitems.load.intro")
}

func countOf(items []ownitems.Item, state ownitems.State) int {
	n := 0
	for _, i := range items {
		if i.State == state {
			n++
		}
	}
	return n
}

// adopt takes over what is ticked in one edit, and says what became of it when that is done.
func (d dialogs) adopt(c library.Collection, wanted func(string) bool) {
	before := d.host.Session().Strategy()
	words := d.roomWords(before)
	d.host.Session().Do(ownitems.Adopt(c, wanted, words))
	d.settled(func(now *app.Strategy) {
		d.report(ownitems.Plan(before, c, words), ownitems.Plan(now, ownitems.Pick(c, wanted), words))
	})
}

// report says how many items were taken over, and how many were there before. When the edit failed, that was said already.
func (d dialogs) report(before, after []ownitems.Item) {
	words := d.host.Words()
	adopted, there := countOf(after, ownitems.There), countOf(before, ownitems.There)
	if adopted == 0 {
		return
	}
	text := words.N("ownitems.adopted", adopted)
	if there > 0 {
		text += " " + words.N("ownitems.skipped", there)
	}
	d.host.Offer(text, words.T("shell.undo"), d.desk.Undo)
}
