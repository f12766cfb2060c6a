package survey

import (
	"context"
	"path/filepath"

	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/widget"

	"kifahrplan/app"
	"kifahrplan/app/merge"
	"kifahrplan/screens/merging"
	"kifahrplan/screens/screen"
	"kifahrplan/screens/widgets"
)

// Read asks for questionnaires that were filled in and shows what they say.
func Read(host screen.Host, desk Desk) {
	desk.ChooseFiles(host.Words().T("survey.read.title"), func(paths []string) { Preview(host, desk, paths) })
}

// result is what became of reading.
type result struct {
	sources    []merge.Source
	unreadable []merge.Unreadable
	refused    []error
	proposal   merge.Proposal
}

// Preview reads questionnaires and shows what they say. Several become one proposal, and in the end one edit.
func Preview(host screen.Host, desk Desk, paths []string) {
	d := dialogs{host, desk}
	if !host.Session().Writable() {
		host.Fail(app.NewError(app.CodeReadOnly, nil))
		return
	}
	d.settled(func(s *app.Strategy) {
		ctx, cancel := context.WithCancel(context.Background())
		report, close := d.progress(len(paths), cancel)
		desk.Background(func() {
			r := d.readAll(ctx, s, paths, report)
			canceled := ctx.Err() != nil
			cancel()
			desk.Foreground(func() {
				close()
				if !canceled && desk.Open() {
					d.preview(r)
				}
			})
		})
	})
}

// progress shows how far reading is, once it takes long, with a way to stop it.
func (d dialogs) progress(files int, cancel func()) (report, close func()) {
	t := d.host.Words().T
	bar, done := widget.NewProgressBar(), 0
	var dialog *widgets.Dialog
	over := false
	stop := d.desk.Later(func() {
		if over {
			return
		}
		dialog = widgets.Sheet(d.host.Window(), widgets.SheetContent{
			Title: t("survey.reading"), Content: container.NewVBox(bar), Cancel: t("shell.cancel"), Cancelled: cancel,
		})
	})
	report = func() {
		d.desk.Foreground(func() {
			bar.SetValue(float64(done) / float64(max(1, files)))
			done++
		})
	}
	return report, func() {
		over = true
		stop()
		if dialog != nil {
			dialog.Hide()
		}
	}
}

// readAll reads the files and compares them with the strategy.
func (d dialogs) readAll(ctx context.Context, s *app.Strategy, paths []string, report func()) result {
	var r result
	day := app.DateOf(d.today())
	for _, path := range paths {
		report()
		data, err := d.desk.Files.ReadFile(path, merge.MaxFile+1)
		if err == nil {
			var reading merge.Reading
			reading, err = d.desk.Reader.Read(ctx, s, merge.File{Name: filepath.Base(path), Data: data, Today: day})
			r.unreadable = append(r.unreadable, reading.Unreadable...)
			if err == nil {
				r.sources = append(r.sources, reading.Source)
			}
		}
		if ctx.Err() != nil {
			return r
		}
		if err != nil {
			r.refused = append(r.refused, err)
		}
	}
	r.proposal = merge.Compare(s, r.sources...)
	return r
}

func (d dialogs) preview(r result) {
	words := d.host.Words()
	if len(r.sources) == 0 && len(r.refused) == 1 { // one file, and nothing in it
		d.host.Fail(r.refused[0])
		return
	}
	request := merging.Request{
		Title: words.T("survey.read.title"), Proposal: r.proposal, Unreadable: r.unreadable, Label: "edit.questionnaire.read",
		Foreground: d.desk.Foreground, Open: d.desk.Open, Undo: d.desk.Undo,
	}
	for _, err := range r.refused {
		request.Refused = append(request.Refused, words.Error(err, ""))
	}
	merging.Show(d.host, request)
}
