package store

import (
	"fmt"
	"path/filepath"
	"testing"

	"kifahrplan/app"
)

// bigFile makes a closed file with 10,000 tasks, 5,000 contributions and a journal of about 30,000 changes.
func bigFile(b testing.TB) (*Files, string) {
	b.Helper()
	files, path := newFiles(b), filepath.Join(b.TempDir(), "big.kifahrplan")
	first := firstEdit()
	for i := range 5000 {
		first.Put = append(first.Put, newInput(i))
	}
	for i := range 8000 {
		first.Put = append(first.Put, newTask(i))
	}
	f, err := files.Create(path, false, first)
	must(b, err)
	file := f.(*File)
	for i := 8000; i < 10000; i += 100 {
		var e app.Edit
		for j := range 100 {
			e.Put = append(e.Put, newTask(i+j))
		}
		apply(b, file, e)
	}
	for i := range 500 {
		task := newTask(i)
		task.Title = "geändert"
		_, err := file.Apply(app.Edit{Label: "edit.put", Put: []app.Record{stampedTask(task)}})
		must(b, err)
	}
	must(b, f.Close())
	return files, path
}

func stampedTask(t app.Task) app.Task {
	t.CreatedAt, t.UpdatedAt = "2026-11-23T09:00:00.000Z", "2026-11-23T09:00:00.000Z"
	return t
}

func BenchmarkBigFile(b *testing.B) {
	files, path := bigFile(b)
	b.Run("open", func(b *testing.B) {
		for b.Loop() {
			f, err := files.Open(path)
			must(b, err)
			load(b, f)
			must(b, f.Close())
		}
	})
	b.Run("verify", func(b *testing.B) {
		for b.Loop() {
			must(b, files.Verify(path))
		}
	})
	opened, err := files.Open(path)
	must(b, err)
	f := opened.(*File)
	n := 0
	edit := func(b *testing.B, i int, group string) {
		n++
		task := stampedTask(newTask(i))
		task.Title = fmt.Sprintf("Stand %d", n)
		_, err := f.Apply(app.Edit{Label: "edit.put", Group: group, Put: []app.Record{task}})
		must(b, err)
	}
	b.Run("edit", func(b *testing.B) {
		for b.Loop() {
			edit(b, n%10000, "")
		}
	})
	b.Run("typing", func(b *testing.B) {
		for b.Loop() {
			edit(b, 7, "task.title")
		}
	})
	b.Run("undo+redo", func(b *testing.B) {
		for b.Loop() {
			undo(b, f)
			redo(b, f)
		}
	})
	b.Run("moments", func(b *testing.B) {
		for b.Loop() {
			_, err := f.Moments(app.ColumnsOf{app.KindTask: {"status", "title"}, app.KindContribution: {"text"}})
			must(b, err)
		}
	})
	b.Run("snapshot", func(b *testing.B) {
		for b.Loop() {
			n++
			must(b, f.keep(fmt.Sprintf("%016x", n)))
		}
	})
	must(b, f.Close())
}
