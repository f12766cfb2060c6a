package screens_test

import (
	"context"
	"os"
	"path/filepath"
	"testing"
	"time"

	"fyne.io/fyne/v2/widget"

	"kifahrplan/app"
	"kifahrplan/app/merge"
	"kifahrplan/screens"
)

// slowReader reads a file only once the test lets it, or stops when reading is cancelled.
type slowReader struct {
	merge.Reader
	begun, ended chan string
	on           chan struct{}
}

func (r *slowReader) Read(ctx context.Context, s *app.Strategy, f merge.File) (merge.Reading, error) {
	defer func() { r.ended <- f.Name }()
	r.begun <- f.Name
	select {
	case <-r.on:
		return r.Reader.Read(ctx, s, f)
	case <-ctx.Done():
		return merge.Reading{}, ctx.Err()
	}
}

// readingSlowly has two questionnaires that were filled in read by a slow reader, and waits until the first one is being read.
func readingSlowly(t *testing.T) (*room, *loop, *slowReader) {
	t.Helper()
	reader := &slowReader{begun: make(chan string, 2), ended: make(chan string, 2), on: make(chan struct{})}
	r, l := newBusyRoom(t, func(p *screens.Program) {
		reader.Reader = p.Returned
		p.Returned = reader
	})
	var paths []string
	for i, text := range []string{"Wer haftet?", "Wer zahlt?"} {
		out, err := r.program.Exporters[app.ExportQuestionnaire].Export(t.Context(), r.strategy(), app.ExportOptions{
			Language: app.German, Now: r.now, Group: r.strategy().Groups[i].ID,
		})
		if err != nil {
			t.Fatal(err)
		}
		path := filepath.Join(r.dir, []string{"haftet.xlsx", "zahlt.xlsx"}[i])
		if err := os.WriteFile(path, out.Data, 0o600); err != nil {
			t.Fatal(err)
		}
		r.fillIn(path, map[string]any{"Eigene Punkte!D3": text})
		paths = append(paths, path)
	}
	r.dropAll(paths...)
	l.until(t, "the first file is being read", func() bool { return len(reader.begun) == 1 })
	l.until(t, "the progress is shown", func() bool { return r.shows(r.say("survey.reading")) })
	return r, l, reader
}

// progress is how far reading is, as the dialog shows it.
func (r *room) progress() float64 {
	r.t.Helper()
	bars := all[*widget.ProgressBar](r.top())
	if len(bars) != 1 {
		r.t.Fatalf("%d bars", len(bars))
	}
	return bars[0].Value
}

func TestReadingQuestionnairesShowsHowFarItIs(t *testing.T) {
	r, l, reader := readingSlowly(t)
	if got := r.progress(); got != 0 {
		t.Errorf("at the first of two files: %v", got)
	}
	reader.on <- struct{}{}
	l.until(t, "the second file is being read", func() bool { return len(reader.begun) == 2 && r.progress() == 0.5 })
	r.see(r.say("survey.reading"))
	reader.on <- struct{}{}
	l.until(t, "the preview is shown", func() bool { return r.shows("Wer haftet?") && r.shows("Wer zahlt?") })
	r.miss(r.say("survey.reading"))
	if n := len(r.onDisk().Contributions); n != 3 {
		t.Errorf("%d contributions before anything was taken", n)
	}
	r.tap(r.takeLabel(2))
	r.settled(l)
	r.contribution("Wer haftet?")
	r.contribution("Wer zahlt?")
}

func TestReadingQuestionnairesCanBeCancelled(t *testing.T) {
	r, l, reader := readingSlowly(t)
	reader.on <- struct{}{} // the first file was read already
	l.until(t, "the second file is being read", func() bool { return len(reader.begun) == 2 })
	before, _ := r.shell.Session().History()
	strategy, revision := r.strategy(), r.onDisk().Revision
	r.tap(r.say("shell.cancel"))
	l.until(t, "reading ends", func() bool { return len(reader.ended) == 2 })
	r.settled(l)
	for range 10 { // nothing comes after that
		time.Sleep(5 * time.Millisecond)
		l.turn()
	}
	r.miss(r.say("survey.reading"), "Wer haftet?", "Wer zahlt?")
	if r.canvas().Overlays().Top() != nil {
		t.Error("something still covers the page")
	}
	if now, _ := r.shell.Session().History(); now != before || r.strategy() != strategy || r.onDisk().Revision != revision || len(r.onDisk().Contributions) != 3 {
		t.Errorf("cancelling changed something: %q, %d contributions", now, len(r.onDisk().Contributions))
	}
	close(reader.on) // the same files can be read afterwards
	<-reader.begun
	<-reader.begun
	<-reader.ended
	<-reader.ended
	r.dropAll(filepath.Join(r.dir, "haftet.xlsx"))
	l.until(t, "the preview is shown", func() bool { return r.shows("Wer haftet?") })
}
