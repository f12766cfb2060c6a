package chooser

import (
	"path/filepath"
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"kifahrplan/app"
	"kifahrplan/screens/arrange"
	"kifahrplan/screens/theme"
	"kifahrplan/screens/widgets"
	"kifahrplan/translations"
)

// Purpose says what is chosen.
type Purpose int

// The purposes.
const (
	OpenFile  Purpose = iota
	OpenFiles         // one or several
	SaveFile
	Folder
)

// Request describes a dialog.
type Request struct {
	Window     fyne.Window
	Words      *translations.Localizer
	Purpose    Purpose
	Title      string
	Confirm    string   // the verb on the button
	Start      string   // the folder that is shown first
	Name       string   // the proposed name, for SaveFile
	Extensions []string // of the files that are listed; the first one is added to what is saved
	Home       string
	Background func(func())
	Foreground func(func())
	// Chosen gets the path; for SaveFile also whether there is such a file already.
	Chosen func(path string, exists bool)
	// ChosenFiles gets the paths, for OpenFiles.
	ChosenFiles func(paths []string)
}

// dialog is an open dialog.
type dialog struct {
	Request
	folder  string
	entries []Entry
	reading int // counts the folders that were asked for, so that a late answer is dropped
	path    *widgets.Entry
	rows    *widgets.Rows
	note    *widgets.Text
	name    *widgets.Entry
	open    *widgets.Dialog
	marked  map[string]bool // paths of the files that are taken together, for OpenFiles
}

// Show opens the dialog.
func Show(r Request) {
	d := &dialog{Request: r, path: widgets.NewEntry(), note: widgets.NewCaption(""), name: widgets.NewEntry(), marked: map[string]bool{}}
	t := r.Words.T
	d.rows = widgets.NewRows(d.row)
	d.rows.OnSelect = d.choose
	d.rows.OnActivate = d.activate
	if r.Purpose == OpenFiles {
		d.rows.OnTap, d.rows.OnKey = d.mark, d.markByKey
	}
	d.path.OnSubmitted = func(text string) { d.show(text) }
	d.name.OnSubmitted = func(string) { d.accept() }
	d.name.SetText(r.Name)
	up := widgets.NewButton(t("chooser.up"), theme.Icon(theme.IconUp), func() { d.show(filepath.Dir(d.folder)) })
	top := arrange.Ended(d.path, up)
	bottom := container.NewVBox(d.note)
	switch r.Purpose {
	case SaveFile:
		bottom.Add(widgets.NewField(t("chooser.name"), d.name))
	case OpenFiles:
		bottom.Add(widgets.NewFlow(widgets.NewQuietButton(t("chooser.all"), nil, d.markAll)))
	case OpenFile, Folder:
	}
	list := arrange.Bottomed(arrange.Topped(top, arrange.AtLeast(0, 300, d.rows)), bottom)
	body := container.NewBorder(nil, nil, arrange.AtLeast(190, 0, d.places()), nil, list)
	spec := widgets.SheetContent{
		Title: r.Title, Content: body, Width: 860, Cancel: t("shell.cancel"),
		Buttons: []widgets.Answer{{Label: r.Confirm, Importance: widgets.Primary, Do: d.accept, Stay: true}},
	}
	if r.Purpose == SaveFile {
		spec.First = d.name
	}
	d.open = widgets.Sheet(r.Window, spec)
	d.show(r.Start)
	if r.Purpose == SaveFile {
		d.name.TypedShortcut(&fyne.ShortcutSelectAll{})
	} else {
		d.rows.Focus()
	}
}

// places are the folders that are one click away.
func (d *dialog) places() fyne.CanvasObject {
	box := container.NewVBox()
	for _, place := range Places(d.Home) {
		name := place.Name
		if name == "" {
			name = d.Words.T("chooser.place." + place.Code)
		}
		b := widgets.NewQuietButton(name, theme.Icon(theme.IconFolder), func() { d.show(place.Path) })
		b.Row = true
		box.Add(b)
	}
	return box
}

// show reads a folder in the background: a share that is gone must not freeze the window.
func (d *dialog) show(folder string) {
	d.reading++
	reading := d.reading
	d.note.SetText(d.Words.T("chooser.loading"))
	d.Background(func() {
		entries, err := List(folder, d.Extensions)
		d.Foreground(func() {
			if reading != d.reading {
				return
			}
			if err != nil {
				d.note.SetText(d.Words.T("chooser.failed", "Path", folder))
				return
			}
			d.fill(folder, entries)
		})
	})
}

func (d *dialog) fill(folder string, entries []Entry) {
	d.folder, d.entries = folder, entries
	d.path.SetText(folder)
	d.rows.SetRows(len(entries))
	d.rows.Select(-1)
	d.note.SetText("")
	if len(entries) == 0 {
		d.note.SetText(d.Words.T("chooser.empty"))
	}
	clear(d.marked)
	d.noteMarked()
	if d.Purpose == SaveFile {
		widgets.Focus(d.name) // the next thing to do, whatever was clicked to come here
	} else {
		d.rows.Focus()
	}
}

func (d *dialog) row(i int) widgets.RowView {
	if i >= len(d.entries) {
		return widgets.RowView{}
	}
	e := d.entries[i]
	if e.Folder {
		return widgets.RowView{Title: e.Name, Icon: theme.Icon(theme.IconFolder), Subtitle: d.Words.T("chooser.folder")}
	}
	row := widgets.RowView{Title: e.Name, Icon: theme.Icon(theme.IconFile), Subtitle: d.facts(e)}
	if d.marked[e.Path] {
		row.Bold, row.Badge = true, d.Words.T("chooser.marked")
	}
	return row
}

// facts tell files of similar names apart: which is the newest, which one holds something.
func (d *dialog) facts(e Entry) string {
	size := d.Words.T("results.size", "Size", d.Words.Number(int(max(1, e.Size/1024))))
	return strings.TrimPrefix(d.Words.Moment(e.Modified)+" · "+size, " · ")
}

func (d *dialog) choose(i int) {
	if e := d.entries[i]; !e.Folder && d.Purpose == SaveFile {
		d.name.SetText(e.Name)
	}
}

// activate goes into a folder or takes a file.
func (d *dialog) activate(i int) {
	if e := d.entries[i]; e.Folder {
		d.show(e.Path)
		return
	}
	d.accept()
}

// accept takes what is chosen.
func (d *dialog) accept() {
	switch d.Purpose {
	case Folder:
		d.finish(d.folder, true)
	case SaveFile:
		d.save()
	case OpenFiles:
		d.acceptFiles()
	case OpenFile:
		i := d.rows.Selected()
		if i < 0 || i >= len(d.entries) {
			return
		}
		if e := d.entries[i]; e.Folder {
			d.show(e.Path)
		} else {
			d.finish(e.Path, true)
		}
	}
}

func (d *dialog) save() {
	name := strings.TrimSpace(d.name.Text)
	if !app.ValidFileName(name) {
		d.note.SetText(d.Words.T("results.badname", "Name", name))
		return
	}
	if len(d.Extensions) > 0 {
		name = app.WithExtension(name, d.Extensions[0])
	}
	exists := false
	for _, e := range d.entries {
		exists = exists || strings.EqualFold(e.Name, name)
	}
	d.finish(filepath.Join(d.folder, name), exists)
}

func (d *dialog) finish(path string, exists bool) {
	d.open.Hide()
	d.Chosen(path, exists)
}
