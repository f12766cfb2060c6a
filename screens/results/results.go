// Package results is the screen on which documents are made: which ones, in which language, into which folder. It knows no
// format; exporters and files come in through its Desk.
package results

import (
	"context"
	"time"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"kifahrplan/app"
	"kifahrplan/screens/arrange"
	"kifahrplan/screens/form"
	"kifahrplan/screens/screen"
	"kifahrplan/screens/theme"
	"kifahrplan/screens/widgets"
	"kifahrplan/translations"
)

// Desk is what exporting needs beyond the host.
type Desk struct {
	Exporters    app.Exporters
	Files        app.Files
	Words        *translations.Catalogue
	Clock        app.Clock
	Documents    string // the folder that is proposed where none was chosen before
	Background   func(func())
	Foreground   func(func())
	ChooseFolder func(start string, then func(folder string))
	Open         func(path string) error
	ShowFolder   func(path string) error
	// What is given out to the groups and comes back has dialogs of its own.
	GiveQuestionnaires, ReadQuestionnaires func()
}

// Results is the export screen.
type Results struct {
	host     screen.Host
	desk     Desk
	language app.Language
	folder   string

	documents []*document
	appendix  *widgets.Check // the practice examples behind the paper
	minutes   *widgets.Check // the minutes behind the paper
	start     *widgets.Button
	lacks     *fyne.Container
	progress  *fyne.Container // bar and cancel button while a job runs
	finished  *fyne.Container // what was written
	body      *widgets.FocusScroll
	content   fyne.CanvasObject
	cancel    context.CancelFunc // of the running job
	late      *time.Timer        // shows the progress of a job that takes long
}

var (
	_ screen.Screen  = (*Results)(nil)
	_ screen.Focuser = (*Results)(nil)
)

// document is one of the documents on offer.
type document struct {
	format  app.ExportFormat
	wanted  *widgets.Check
	name    *widgets.Entry
	touched bool // the name is the user's own
	row     fyne.CanvasObject
}

// chosen tells whether the document is to be made. One that would say nothing is not offered.
func (d *document) chosen(s *app.Strategy) bool { return d.wanted.Checked && d.format.Holds(s) }

// New builds the screen.
func New(host screen.Host, desk Desk) *Results {
	r := &Results{
		host: host, desk: desk, language: host.Words().Language(), folder: host.Settings().ExportDir,
		lacks: container.NewVBox(), progress: container.NewVBox(), finished: container.NewVBox(),
	}
	if r.folder == "" {
		r.folder = desk.Documents
	}
	t := host.Words().T
	r.start = widgets.NewPrimaryButton(t("results.start"), theme.Icon(theme.IconExport), r.run)
	head := widgets.NewPageHead(t("page.results"), r.start)
	head.SetFigure(t("results.intro"), nil)
	choices := container.NewVBox(
		form.Language(host, r.language, func(l app.Language) { r.language = l; r.rename() }),
		form.Folder(host, r.folder, desk.ChooseFolder, func(folder string) { r.folder = folder }),
	)
	for _, format := range app.ExportFormats() {
		choices.Add(r.addDocument(format))
	}
	column := container.NewVBox(r.progress, r.finished, choices, r.questionnaires(), r.lacks) // what was written is seen without scrolling
	r.body = widgets.NewFocusScroll(arrange.Page(900, column))
	r.content = arrange.Topped(arrange.Head(head), r.body)
	r.rename()
	r.showLacks()
	return r
}

// addDocument offers a document: whether it is wanted, and the name of its file.
func (r *Results) addDocument(format app.ExportFormat) fyne.CanvasObject {
	t := r.host.Words().T
	d := &document{format: format, name: widgets.NewEntry()}
	d.name.MaxRunes = 150
	d.name.OnChanged = func(string) { d.touched = d.touched || d.name.Focused() }
	more := container.NewVBox(widgets.NewField(t("results.name"), d.name))
	if format == app.ExportPaper {
		r.appendix = widgets.NewCheck(t("results.appendix"), nil)
		r.minutes = widgets.NewCheck(t("results.minutes"), nil)
		more.Add(container.NewVBox(r.appendix, r.minutes))
	}
	d.wanted = widgets.NewCheck(t("export."+string(format)), func(on bool) {
		if on {
			more.Show()
		} else {
			more.Hide() // what is not wanted needs no name
		}
		r.showReady()
	})
	more.Hide()
	d.wanted.SetChecked(format == app.ExportPaper || format == app.ExportTasks)
	r.documents = append(r.documents, d)
	d.row = container.NewVBox(d.wanted, widgets.NewCaption(t("results.about."+string(format))), more)
	return d.row
}

// questionnaires offers what is given out to the groups, and takes it back.
func (r *Results) questionnaires() fyne.CanvasObject {
	t := r.host.Words().T
	read := widgets.NewButton(t("survey.read.button"), nil, r.desk.ReadQuestionnaires)
	if !r.host.Session().Writable() {
		read.Disable()
	}
	return container.NewVBox(
		widgets.NewHeading(t("survey.heading")), widgets.NewCaption(t("results.about."+string(app.ExportQuestionnaire))),
		widgets.NewFlow(widgets.NewButton(t("survey.give.button"), theme.Icon(theme.IconExport), r.desk.GiveQuestionnaires), read),
	)
}

// rename proposes the names of the files, in the language of the export, where the user gave none.
func (r *Results) rename() {
	words := r.desk.Words.In(r.language)
	municipality := r.host.Session().Strategy().Municipality.Name
	for _, d := range r.documents {
		if d.format.Holds(r.host.Session().Strategy()) {
			d.row.Show()
		} else {
			d.row.Hide()
		}
		if !d.touched {
			d.name.SetText(app.FileName(words.T("results.file."+string(d.format)), municipality, string(r.host.Today())) + d.format.Extension())
		}
	}
}

// showReady lets the primary action be used when there is something to export and nothing is running.
func (r *Results) showReady() {
	ready := false
	for _, d := range r.documents {
		ready = ready || d.chosen(r.host.Session().Strategy())
	}
	if ready && r.cancel == nil {
		r.start.Enable()
	} else {
		r.start.Disable()
	}
}

// showLacks says what the strategy still lacks, so that nobody hands out a paper with holes unknowingly.
func (r *Results) showLacks() {
	words := r.host.Words()
	r.lacks.RemoveAll()
	lacks := app.Lacks(r.host.Session().Strategy(), r.host.Today(), words.Criteria()...)
	if len(lacks) > 0 {
		r.lacks.Add(widgets.NewHeading(words.T("results.lacks")))
	}
	for _, lack := range lacks {
		r.lacks.Add(widgets.NewText("• " + lack.Text(words)))
	}
}

// Focus implements screen.Focuser: Return exports, and Tab goes to the language.
func (r *Results) Focus() { widgets.Focus(r.start) }

// Content implements screen.Screen.
func (r *Results) Content() fyne.CanvasObject { return r.content }

// Changed implements screen.Screen.
func (r *Results) Changed(app.Event) {
	r.rename()
	r.showReady()
	r.showLacks()
}

// Choose implements screen.Screen; there is nothing to choose.
func (r *Results) Choose(app.ID) {}

// Chosen implements screen.Screen.
func (r *Results) Chosen() app.ID { return "" }
