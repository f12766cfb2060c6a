package store

import (
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

func BenchmarkOpen(b *testing.B) {
	files, path := bigFile(b)
	b.ResetTimer()
	for range b.N {
		f, err := files.Open(path)
		must(b, err)
		load(b, f)
		must(b, f.Close())
	}
}

func BenchmarkApply(b *testing.B) {
	files, path := bigFile(b)
	f, err := files.Open(path)
	must(b, err)
	b.ResetTimer()
	for i := range b.N {
		task := newTask(i % 10000)
		task.Effort = 100 + i%9000
		if _, err := f.Apply(app.Edit{Label: "edit.put", Put: []app.Record{stampedTask(task)}}); err != nil {
			b.Fatal(err)
		}
	}
	b.StopTimer()
	must(b, f.Close())
}

func BenchmarkTyping(b *testing.B) {
	files, path := bigFile(b)
	f, err := files.Open(path)
	must(b, err)
	b.ResetTimer()
	for i := range b.N {
		task := newTask(7)
		task.Effort = 100 + i%9000
		if _, err := f.Apply(app.Edit{Label: "edit.put", Group: "task.effort", Put: []app.Record{stampedTask(task)}}); err != nil {
			b.Fatal(err)
		}
	}
	b.StopTimer()
	must(b, f.Close())
}

func BenchmarkUndoAndRedo(b *testing.B) {
	files, path := bigFile(b)
	f, err := files.Open(path)
	must(b, err)
	b.ResetTimer()
	for range b.N {
		_, err := f.Undo("2026-11-23T10:00:00.000Z")
		must(b, err)
		_, err = f.Redo("2026-11-23T10:00:00.000Z")
		must(b, err)
	}
	b.StopTimer()
	must(b, f.Close())
}

func BenchmarkSnapshot(b *testing.B) {
	files, path := bigFile(b)
	f, err := files.Open(path)
	must(b, err)
	b.ResetTimer()
	for i := range b.N {
		must(b, f.(*File).keep("mark"+string(rune('a'+i%20))))
	}
	b.StopTimer()
	must(b, f.Close())
}

func BenchmarkVerify(b *testing.B) {
	files, path := bigFile(b)
	b.ResetTimer()
	for range b.N {
		must(b, files.Verify(path))
	}
}
