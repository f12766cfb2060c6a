package merge

import (
	"context"

	"kifahrplan/app"
)

// MaxFile is how large a file may be that comes back, in bytes. A reader refuses one that is larger.
const MaxFile = 64 << 20

// Reader reads what came back. The packages below export implement it.
type Reader interface {
	// Read reads a file that was made from the workshop and is called name. It fails with one of the book codes when nothing
	// of the file can be used, and with ctx.Err() when ctx is cancelled.
	Read(ctx context.Context, s *app.Strategy, f File) (Reading, error)
}

// File is a file that came back.
type File struct {
	Name  string
	Data  []byte
	Today app.Date // the day on which it came
}

// Reading is what a file says.
type Reading struct {
	Source     Source
	Unreadable []Unreadable
}

// Unreadable is a cell that was not understood. Everything else in the file is not touched by that.
type Unreadable struct {
	File, Sheet, Cell string
	Text              string // what stands in it
	Problem           app.Problem
}
