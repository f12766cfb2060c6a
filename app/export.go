package app

import (
	"context"
	"time"
)

// Exporter turns a strategy into the bytes of a document. The packages below export implement it.
type Exporter interface {
	// Export makes the document. The same strategy and options give the same bytes. It stops with ctx.Err() when ctx is
	// cancelled. Progress, where set, hears the share done, from 0 to 1.
	Export(ctx context.Context, s *Strategy, o ExportOptions) (Exported, error)
}

// ExportOptions say how a document is made.
type ExportOptions struct {
	Language Language
	Now      time.Time // the date that the document carries, and what "overdue" is measured from
	File     string    // name of the workshop file, for the imprint
	Progress func(share float64)
}

// Exported is a finished document.
type Exported struct {
	Data  []byte
	Pages int // 0 where the format has none
	// Replaced lists the characters that the document could not show and that stand in it as "?".
	Replaced []rune
}

// ExportFormat names a document that the program makes; "export." + format is the id of its name.
type ExportFormat string

// The documents.
const (
	ExportPaper ExportFormat = "paper" // strategy paper, PDF
	ExportTasks ExportFormat = "tasks" // task lists, Excel
)

// Extension is the ending of the format's files, with the dot.
func (f ExportFormat) Extension() string {
	if f == ExportTasks {
		return ".xlsx"
	}
	return ".pdf"
}

// Exporters holds an exporter for each format.
type Exporters map[ExportFormat]Exporter
