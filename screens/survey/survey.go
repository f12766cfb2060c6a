// Package survey gives questionnaires out to the groups and reads back what they filled in. It knows no format: an exporter and
// a reader come in through its Desk, and the preview is that of package merging.
package survey

import (
	"path/filepath"
	"strings"
	"time"

	"kifahrplan/app"
	"kifahrplan/app/merge"
	"kifahrplan/screens/screen"
	"kifahrplan/translations"
)

// Desk is what both ways need beyond the host.
type Desk struct {
	Exporter   app.Exporter
	Reader     merge.Reader
	Files      app.Files
	Words      *translations.Catalogue
	Clock      app.Clock
	Background func(func())
	Foreground func(func())
	// Later runs a function unless it is stopped before people get impatient.
	Later        func(func()) (stop func())
	Folder       string // that is proposed
	ChooseFolder func(start string, then func(folder string))
	ChooseFiles  func(title string, then func(paths []string))
	ShowFolder   func(path string) error
	// Open tells whether the workshop is still open.
	Open func() bool
	Undo func()
}

// Is tells whether a file may be a questionnaire, by its name. Those that cannot be read are among them: it is said why.
func Is(path string) bool {
	switch strings.ToLower(filepath.Ext(path)) {
	case ".xlsx", ".xlsm", ".xls", ".xltx", ".xltm", ".xlsb", ".ods":
		return true
	}
	return false
}

// dialogs is what both ways have in common.
type dialogs struct {
	host screen.Host
	desk Desk
}

// settled gives show the strategy with everything in it that was typed.
func (d dialogs) settled(show func(*app.Strategy)) {
	screen.Settled(d.host, d.desk.Foreground, d.desk.Open, show)
}

// today is the day on which a file comes back.
func (d dialogs) today() time.Time { return d.desk.Clock().Local() }
