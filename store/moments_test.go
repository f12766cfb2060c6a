package store

import (
	"fmt"
	"slices"
	"testing"

	"kifahrplan/app"
)

// momentsIn are what the journal knows of a column of tasks, as "id column=value".
func momentsIn(t *testing.T, f *File, columns ...string) []string {
	t.Helper()
	found, err := f.Moments(app.ColumnsOf{app.KindTask: columns})
	must(t, err)
	var out []string
	for i, m := range found {
		if m.At == "" || i > 0 && m.At < found[i-1].At {
			t.Errorf("moment %d at %q", i, m.At)
		}
		out = append(out, fmt.Sprintf("%s %s=%s", m.Record.ID[len(m.Record.ID)-1:], m.Column, m.Value))
	}
	return out
}

func TestMomentsFollowTheJournal(t *testing.T) {
	files, f := newFile(t)
	put(t, f, "", newTask(1), newTask(2))
	done := newTask(1)
	done.Status, done.Progress = app.TaskDone, 100
	put(t, f, "", done)
	undo(t, f)
	redo(t, f)
	remove(t, f, app.Ref{Kind: app.KindTask, ID: taskID(1)})
	want := []string{"1 status=open", "2 status=open", "1 status=done", "1 status=open", "1 status=done", "1 status="}
	if got := momentsIn(t, f, "status"); !slices.Equal(got, want) {
		t.Errorf("moments = %q", got)
	}
	progress := []string{"1 progress=100", "1 progress=", "1 progress=100", "1 progress="}
	if got := momentsIn(t, f, "progress"); !slices.Equal(got, progress) {
		t.Errorf("moments = %q", got)
	}
	must(t, f.Close())
	reader, err := files.OpenReadOnly(f.Path())
	must(t, err)
	defer func() { must(t, reader.Close()) }()
	if got := momentsIn(t, reader.(*File), "status"); !slices.Equal(got, want) {
		t.Errorf("moments of a file that is only read = %q", got)
	}
}

// What a file begins with was made before, e.g. in the workshop that it was copied from.
func TestMomentsLeaveOutWhatAFileBeganWith(t *testing.T) {
	_, f := newFile(t)
	found, err := f.Moments(app.ColumnsOf{app.KindGroup: {"code"}, app.KindPhase: {"code", "position"}})
	if err != nil || len(found) > 0 {
		t.Errorf("moments = %v, err = %v", found, err)
	}
	put(t, f, "", newInput(1), newTask(1))
	found, err = f.Moments(app.ColumnsOf{app.KindTask: {"status"}, app.KindContribution: {"sort", "text"}})
	if err != nil || len(found) != 3 {
		t.Errorf("moments = %v, err = %v", found, err)
	}
}

func TestMomentsOfAClosedFile(t *testing.T) {
	_, f := newFile(t)
	must(t, f.Close())
	if _, err := f.Moments(app.ColumnsOf{app.KindTask: {"status"}}); err == nil {
		t.Error("a closed file was read")
	}
}
