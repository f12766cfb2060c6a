// Package collection is how a moderator keeps own items for the next municipality: the dialog that saves a set of them as a
// file, and the one that shows what such a file holds and takes over what is ticked. What an own item is says package
// ownitems, what a file may hold package library.
package collection

import (
	"path/filepath"
	"strings"

	"kifahrplan/app"
	"kifahrplan/app/library"
	"kifahrplan/screens/screen"
	"kifahrplan/translations"
)

// Desk is what both dialogs need beyond the host.
type Desk struct {
	Files      app.Files
	Words      *translations.Catalogue
	Background func(func())
	Foreground func(func())
	// ChooseTarget asks for the name of a new file, and before it would replace one.
	ChooseTarget func(title, verb, name string, then func(path string))
	// ChooseFile asks for a file of own items.
	ChooseFile func(title string, then func(path string))
	// Open tells whether the workshop is still open: reading a file from a slow share takes its time.
	Open func() bool
	Undo func()
}

// Is tells whether a file is one of own items, by its name.
func Is(path string) bool { return strings.EqualFold(filepath.Ext(path), library.CollectionExtension) }

// dialogs is what Save and Load have in common.
type dialogs struct {
	host screen.Host
	desk Desk
}

// settled gives show the strategy with everything in it that was typed, on the user interface's thread.
func (d dialogs) settled(show func(*app.Strategy)) {
	screen.Settled(d.host, d.desk.Foreground, d.desk.Open, show)
}

// roomWords speak the language in which the room writes.
func (d dialogs) roomWords(s *app.Strategy) app.Translator {
	return d.desk.Words.In(s.Workshop.Language)
}
