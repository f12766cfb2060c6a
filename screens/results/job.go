package results

import (
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"runtime/debug"
	"slices"
	"strings"
	"time"

	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/widget"

	"kifahrplan/app"
	"kifahrplan/app/minutes"
	"kifahrplan/screens/widgets"
)

// job is one press of the export button: the files to write, one after the other.
type job struct {
	source   string // name of the workshop file
	files    []target
	language app.Language
	examples bool // the practice examples stand behind the paper
	minutes  bool // and so do the minutes
	moments  []app.Moment
}

// columns is what the job asks the journal for: nothing, where no minutes are wanted.
func (j job) columns() app.ColumnsOf {
	if j.minutes || slices.ContainsFunc(j.files, func(f target) bool { return f.format == app.ExportMinutes }) {
		return minutes.Columns()
	}
	return nil
}

// target is a file to write.
type target struct {
	format app.ExportFormat
	path   string
}

// written is a file that was written, or why it was not.
type written struct {
	target
	pages    int
	size     int
	replaced []rune
	err      error
}

// patience is how long a job may take before its progress is shown.
const patience = 300 * time.Millisecond

// progressEvery limits how often progress is shown; more would only slow the work down.
const progressEvery = 100 * time.Millisecond

// run checks the names, asks before files are replaced, and starts the job.
func (r *Results) run() {
	r.host.Flushers().FlushAll()
	j := job{source: filepath.Base(r.host.Session().Path()), language: r.language, examples: r.appendix.Checked, minutes: r.minutes.Checked}
	for _, d := range r.documents {
		if !d.chosen(r.host.Session().Strategy()) {
			continue
		}
		name := strings.TrimSpace(d.name.Text)
		if !app.ValidFileName(name) {
			widgets.Inform(r.host.Window(), r.host.Words().T("results.name"), r.host.Words().T("results.badname", "Name", name), r.host.Words().T("shell.close"), nil)
			return
		}
		j.files = append(j.files, target{d.format, filepath.Join(r.folder, app.WithExtension(name, d.format.Extension()))})
	}
	r.desk.Background(func() {
		taken := j.taken()
		r.desk.Foreground(func() { r.confirm(j, taken) })
	})
}

// taken names the files that are there already.
func (j job) taken() []string {
	var out []string
	for _, f := range j.files {
		if _, err := os.Stat(f.path); err == nil {
			out = append(out, filepath.Base(f.path))
		}
	}
	return out
}

func (r *Results) confirm(j job, taken []string) {
	if len(taken) == 0 {
		r.begin(j)
		return
	}
	t := r.host.Words().T
	widgets.Ask(r.host.Window(), widgets.Question{
		Title: r.host.Words().N("shell.replace.title", len(taken)), Text: t("results.replace", "Names", strings.Join(taken, ", ")), Cancel: t("shell.cancel"),
		Buttons: []widgets.Answer{{Label: t("shell.replace.do"), Importance: widgets.Danger, Do: func() { r.begin(j) }}},
	})
}

// begin makes the documents in the background, from the strategy with everything in it that was typed.
func (r *Results) begin(j job) {
	ctx, cancel := context.WithCancel(context.Background())
	r.cancel = cancel
	r.finished.RemoveAll()
	r.body.ScrollToTop() // where progress and results are shown
	r.showReady()
	bar := r.showProgress()
	session := r.host.Session()
	session.Moments(j.columns(), func(strategy *app.Strategy, moments []app.Moment, err error) { // one state for all documents
		j.moments = moments
		r.desk.Background(func() {
			var results []written
			for i, f := range j.files {
				if err != nil && f.format == app.ExportMinutes { // the other documents do without the journal
					results = append(results, written{target: f, err: err})
					continue
				}
				results = append(results, r.make(ctx, strategy, j, f, r.report(bar, i, len(j.files))))
			}
			cancel()
			r.desk.Foreground(func() { r.end(results) })
		})
	})
}

// make writes one document. A panic in it is a mistake of the program: it costs this document, and not the screen.
func (r *Results) make(ctx context.Context, s *app.Strategy, j job, f target, report func(float64)) (out written) {
	out.target = f
	defer func() {
		if p := recover(); p != nil {
			out.err = fmt.Errorf("panic in the export: %v\n%s", p, debug.Stack())
		}
	}()
	doc, err := r.desk.Exporters[f.format].Export(ctx, s, app.ExportOptions{
		Language: j.language, Now: r.desk.Clock(), File: j.source, Progress: report, Examples: j.examples, Minutes: j.minutes, Moments: j.moments,
	})
	if err == nil {
		err = r.desk.Files.WriteFile(f.path, doc.Data)
	}
	out.pages, out.size, out.replaced, out.err = doc.Pages, len(doc.Data), doc.Replaced, err
	return out
}

// report shows the share done of file i of n, not too often.
func (r *Results) report(bar *widget.ProgressBar, i, n int) func(float64) {
	var last time.Time
	return func(share float64) {
		if now := time.Now(); now.Sub(last) >= progressEvery {
			last = now
			r.desk.Foreground(func() { bar.SetValue((float64(i) + share) / float64(n)) })
		}
	}
}

// showProgress shows bar and cancel button once the job takes longer than people like to wait without a word.
func (r *Results) showProgress() *widget.ProgressBar {
	bar := widget.NewProgressBar()
	stop := widgets.NewButton(r.host.Words().T("shell.cancel"), nil, r.cancel)
	row := container.NewBorder(nil, nil, nil, stop, bar)
	row.Hide()
	r.progress.Add(row)
	r.late = time.AfterFunc(patience, func() { r.desk.Foreground(row.Show) })
	return bar
}

// end shows what was written, with ways to open it.
func (r *Results) end(results []written) {
	r.cancel = nil
	r.late.Stop()
	r.progress.RemoveAll()
	r.showReady()
	for _, w := range results {
		if errors.Is(w.err, context.Canceled) {
			r.host.Toast(r.host.Words().T("results.cancelled"))
			return
		}
		if w.err != nil {
			r.host.Fail(w.err)
			continue
		}
		r.finished.Add(r.row(w))
	}
	r.finished.Refresh()
}
