package app

import (
	"context"
	"slices"
	"time"
)

// Exporter turns a strategy into the bytes of a document. The packages below export implement it.
type Exporter interface {
	// Export makes the document. The same strategy and options give the same bytes, whatever the time of the day. It stops with ctx.Err() when ctx is
	// cancelled. Progress, where set, hears the share done, from 0 to 1.
	Export(ctx context.Context, s *Strategy, o ExportOptions) (Exported, error)
}

// ExportOptions say how a document is made.
type ExportOptions struct {
	Language Language
	Now      time.Time // its day is the date that the document carries, and what "overdue" is measured from
	File     string    // name of the workshop file, for the imprint
	Progress func(share float64)
	// Examples puts the practice examples of the library behind the strategy paper.
	Examples bool
	// Minutes puts the minutes of the workshop behind the strategy paper.
	Minutes bool
	// Moments are what the journal knows of the times that the minutes tell (package minutes).
	Moments []Moment
	// Group is the one that a questionnaire is for.
	Group ID
}

// Made is the moment that a document names as that of its making: the last change of what it shows, so that a second
// export of the same day is the same file. Without any change it is the beginning of the day.
func (o ExportOptions) Made(s *Strategy) time.Time {
	if last := s.ChangedAt(); last != "" {
		return last.Time().Truncate(time.Second)
	}
	return time.Date(o.Now.Year(), o.Now.Month(), o.Now.Day(), 0, 0, 0, 0, o.Now.Location())
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

	ExportAgreement ExportFormat = "agreement" // draft of the service agreement, PDF
	ExportRegister  ExportFormat = "register"  // public register of AI systems, PDF
	ExportPass      ExportFormat = "pass"      // KI-Pass, its checklist and a participation list, to print, PDF
	ExportOwed      ExportFormat = "owed"      // what each group still has to say, lists to hand out, PDF
	ExportPractice  ExportFormat = "practice"  // practice examples and whom to involve early, PDF

	ExportMinutes ExportFormat = "minutes" // of the workshop, PDF

	ExportQuestionnaire ExportFormat = "questionnaire" // what one group is asked, to fill in and send back, Excel
)

// ExportFormats lists the documents in the order in which they are offered. A questionnaire is not among them: there is one
// for each group.
func ExportFormats() []ExportFormat {
	return []ExportFormat{ExportPaper, ExportTasks, ExportAgreement, ExportRegister, ExportPass, ExportMinutes, ExportOwed, ExportPractice}
}

// Holds tells whether a document would say anything about a strategy. The paper and the task lists always do.
func (f ExportFormat) Holds(s *Strategy) bool {
	switch f {
	case ExportAgreement:
		return len(s.Clauses) > 0
	case ExportMinutes:
		return len(s.Agenda) > 0 || s.Workshop.StartsOn != ""
	case ExportRegister:
		return slices.ContainsFunc(s.Systems, func(y System) bool { return y.Public })
	}
	return true
}

// Extension is the ending of the format's files, with the dot.
func (f ExportFormat) Extension() string {
	if f == ExportTasks || f == ExportQuestionnaire {
		return ".xlsx"
	}
	return ".pdf"
}

// Exporters holds an exporter for each format.
type Exporters map[ExportFormat]Exporter
