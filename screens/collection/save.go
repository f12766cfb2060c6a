package collection

import (
	"bytes"
	"cmp"
	"path/filepath"
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"kifahrplan/app"
	"kifahrplan/app/library"
	"kifahrplan/app/ownitems"
	"kifahrplan/screens/screen"
	"kifahrplan/screens/widgets"
)

// maxTitle is how long the title of a collection may be; a file has the same limit.
const maxTitle = 200

// Save shows the own items of the workshop and writes those that are ticked to a file.
func Save(host screen.Host, desk Desk) {
	d := dialogs{host, desk}
	d.settled(func(s *app.Strategy) {
		own := ownitems.Collect(s)
		if own.Len() == 0 {
			t := host.Words().T
			widgets.Inform(host.Window(), t("ownitems.save.title"), t("ownitems.save.empty"), t("shell.close"), nil)
			return
		}
		d.showOwn(own, s.Workshop.Language)
	})
}

// showOwn lets the user name the collection and say what belongs to it.
func (d dialogs) showOwn(own library.Collection, lang app.Language) {
	t := d.host.Words().T
	name := widgets.NewEntry()
	name.MaxRunes = maxTitle
	name.SetText(t("ownitems.save.proposed"))
	field := widgets.NewField(t("ownitems.save.name"), name)
	list := newList(d.host.Words(), ownitems.List(own, lang))
	var sheet *widgets.Dialog
	save := func() {
		title := strings.TrimSpace(app.CleanText(name.Text, false))
		if title == "" {
			field.SetProblem(t("problem.required"))
			widgets.Focus(name)
			return
		}
		sheet.Hide()
		picked := ownitems.Pick(own, list.wanted)
		picked.Title = title
		d.chooseTarget(picked)
	}
	sheet = widgets.Sheet(d.host.Window(), widgets.SheetContent{
		Title: t("ownitems.save.title"), Width: 760, First: name, Cancel: t("shell.cancel"),
		Content: container.NewVBox(widgets.NewText(t("ownitems.save.intro")), field, list.content),
		Buttons: []widgets.Answer{{Label: list.label("ownitems.save.do", len(list.boxes)), Importance: widgets.Primary, Do: save, Stay: true}},
	})
	name.TypedShortcut(&fyne.ShortcutSelectAll{}) // typing replaces what is proposed
	list.showCount(sheet.Buttons()[0], "ownitems.save.do")
}

// chooseTarget asks where to, and writes.
func (d dialogs) chooseTarget(c library.Collection) {
	words := d.host.Words()
	name := cmp.Or(app.FileName(c.Title), app.FileName(words.T("ownitems.save.proposed"))) + library.CollectionExtension
	d.desk.ChooseTarget(words.T("ownitems.save.title"), words.T("ownitems.save.file"), name, func(path string) {
		d.desk.Background(func() {
			err := d.write(c, path)
			d.desk.Foreground(func() {
				if err != nil {
					d.refused(path, err, words.T("ownitems.notsaved"))
					return
				}
				d.host.Toast(words.N("ownitems.saved", c.Len(), "Name", filepath.Base(path)))
			})
		})
	})
}

// write writes the file whole or not at all.
func (d dialogs) write(c library.Collection, path string) error {
	var b bytes.Buffer
	if err := d.host.Words().Library().WriteCollection(&b, c); err != nil {
		return err
	}
	return d.desk.Files.WriteFile(path, b.Bytes())
}
