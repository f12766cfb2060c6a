package welcome

import (
	"path/filepath"
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"kifahrplan/app"
	"kifahrplan/screens/arrange"
	"kifahrplan/screens/form"
	"kifahrplan/screens/theme"
	"kifahrplan/screens/widgets"
	"kifahrplan/translations"
)

// Maker is what the form for a new workshop asks of the shell.
type Maker interface {
	Words() *translations.Localizer
	Today() app.Date
	Documents() string
	ChooseFolder(start string, then func(folder string))
	// CreateWorkshop makes the file, after asking when there is one of that name, and calls created once that has worked.
	CreateWorkshop(path string, edit app.Edit, created func())
	Window() fyne.Window
}

// Form asks the few facts that the cover of the paper needs, and where the file is to lie.
type Form struct {
	host         Maker
	municipality app.Municipality
	workshop     app.Workshop
	folder       string
	named        bool // the file's name is the user's own
	typed        []typed

	name    *widgets.Entry
	title   *widgets.Entry
	file    *widgets.Entry
	ends    *widgets.DateField
	where   *widgets.Text
	nameBox *widgets.Field
	endBox  *widgets.Field
	fileBox *widgets.Field
	dialog  *widgets.Dialog
}

// typed is a field whose text may be no value.
type typed interface {
	widgets.Flusher
	fyne.Focusable
	Problem() string
}

// ShowForm opens the form. What is open behind it stays as it is until the new workshop is there.
func ShowForm(host Maker) {
	t := host.Words().T
	f := &Form{host: host, folder: host.Documents()}
	f.workshop = app.Workshop{Language: host.Words().Language(), StartsOn: host.Today(), EndsOn: host.Today()}
	content := container.NewVBox(widgets.NewText(t("new.intro")), f.cover(), f.days(), f.place())
	f.suggest()
	f.dialog = widgets.Sheet(host.Window(), widgets.SheetContent{
		Title: t("new.title"), Content: content, Cancel: t("shell.cancel"), First: f.name, Width: 760,
		Buttons: []widgets.Answer{{Label: t("new.create"), Importance: widgets.Primary, Do: f.create, Stay: true}},
	})
}

// cover asks whose paper it is.
func (f *Form) cover() fyne.CanvasObject {
	words := f.host.Words()
	f.name = f.entry(app.Municipality{}, "name", func(v string) { f.municipality.Name = v; f.nameBox.SetProblem(""); f.suggest() })
	f.title = f.entry(app.Workshop{}, "title", func(v string) { f.workshop.Title = v })
	f.title.SetText(words.T("new.papertitle", "Year", string(f.host.Today())[:4]))
	f.nameBox = widgets.NewField(words.T("field.municipality.name"), f.name)
	state := widgets.NewChoice(form.WithAll(words, "frame.nostate", form.Options(words, "state.", app.States())), func(code string) {
		f.municipality.State = app.State(code)
	})
	state.Set("")
	inhabitants := widgets.NewNumber(widgets.Range{Max: app.MaxInhabitants, Blank: true, Invalid: func(string) string {
		return words.T("form.number", "Least", "0", "Most", words.Number(app.MaxInhabitants))
	}, Format: words.Number}, func(v, _ int) { f.municipality.Inhabitants = v })
	f.typed = append(f.typed, inhabitants)
	moderator := f.entry(app.Workshop{}, "moderator", func(v string) { f.workshop.Moderator = v })
	return container.NewVBox(
		f.nameBox,
		arrange.Columns(240, widgets.NewField(words.T("field.municipality.state"), state), widgets.NewField(words.T("field.municipality.inhabitants"), inhabitants)),
		widgets.NewField(words.T("field.workshop.title"), f.title),
		widgets.NewField(words.T("field.workshop.moderator"), moderator),
	)
}

// days asks when the workshop takes place and in which language.
func (f *Form) days() fyne.CanvasObject {
	words := f.host.Words()
	starts := widgets.NewDateField(form.Dates(f.host), func(iso string) { f.workshop.StartsOn = app.Date(iso); f.endBox.SetProblem("") })
	starts.Set(string(f.workshop.StartsOn))
	f.ends = widgets.NewDateField(form.Dates(f.host), func(iso string) { f.workshop.EndsOn = app.Date(iso); f.endBox.SetProblem("") })
	f.ends.Set(string(f.workshop.EndsOn))
	f.typed = append(f.typed, starts.Entry, f.ends.Entry)
	f.endBox = widgets.NewField(words.T("field.workshop.ends_on"), f.ends)
	language := widgets.NewChoice(form.Options(words, "language.", app.Languages()), func(code string) { f.workshop.Language = app.Language(code) })
	language.Set(string(f.workshop.Language))
	return container.NewVBox(
		arrange.Columns(240, widgets.NewField(words.T("field.workshop.starts_on"), starts), f.endBox),
		widgets.NewField(words.T("field.workshop.language"), language),
	)
}

// place asks where the file is to lie.
func (f *Form) place() fyne.CanvasObject {
	t := f.host.Words().T
	f.where = widgets.NewTextLine(f.folder)
	change := widgets.NewButton(t("results.folder.change"), theme.Icon(theme.IconFolder), func() {
		f.host.ChooseFolder(f.folder, func(folder string) {
			f.folder = folder
			f.where.SetText(folder)
		})
	})
	f.file = widgets.NewEntry()
	f.file.MaxRunes = 120
	f.file.OnChanged = func(string) { f.named = f.named || f.file.Focused() }
	f.fileBox = widgets.NewField(t("new.file"), f.file)
	return container.NewVBox(f.fileBox, widgets.NewField(t("results.folder"), arrange.Ended(arrange.Middle(f.where), change)))
}

// entry makes a line for a text field of a record, with that field's limit.
func (f *Form) entry(r app.Record, column string, changed func(string)) *widgets.Entry {
	e := widgets.NewEntry()
	for _, tag := range app.TextFields(r) {
		if tag.Column == column {
			e.MaxRunes = tag.Max
		}
	}
	e.OnChanged = func(v string) { changed(strings.TrimSpace(v)) }
	return e
}

// suggest names the file after the municipality.
func (f *Form) suggest() {
	if f.named || f.file == nil {
		return
	}
	f.file.SetText(app.FileName(f.host.Words().T("results.file.paper"), f.municipality.Name) + Extension)
}

// Extension ends the names of workshop files.
const Extension = ".kifahrplan"

// create makes the file when the facts are right; otherwise it says at the field what is wrong and puts the cursor there.
func (f *Form) create() {
	words := f.host.Words()
	for _, field := range f.typed {
		if field.Flush(); field.Problem() != "" {
			widgets.Focus(field)
			return
		}
	}
	f.nameBox.SetProblem("")
	f.endBox.SetProblem("")
	f.fileBox.SetProblem("")
	if p, broken := app.Validate(f.municipality).Of("name"); broken {
		refuse(f.nameBox, words.Problem(p), f.name)
		return
	}
	if f.workshop.Title == "" {
		f.workshop.Title = words.T("new.papertitle", "Year", string(f.host.Today())[:4])
	}
	edit := app.NewWorkshopEdit(f.municipality, f.workshop)
	for _, r := range edit.Put {
		if p, broken := app.Validate(r).Of("ends_on"); broken && r.Kind() == app.KindWorkshop {
			refuse(f.endBox, words.Problem(p), f.ends.Entry)
			return
		}
	}
	name := strings.TrimSpace(f.file.Text)
	if !app.ValidFileName(name) {
		refuse(f.fileBox, words.T("results.badname", "Name", name), f.file)
		return
	}
	f.host.CreateWorkshop(filepath.Join(f.folder, app.WithExtension(name, Extension)), edit, f.dialog.Hide)
}

func refuse(box *widgets.Field, problem string, cursor fyne.Focusable) {
	box.SetProblem(problem)
	widgets.Focus(cursor)
}
