package screens_test

import (
	"context"
	"errors"

	"fyne.io/fyne/v2"

	"kifahrplan/app"
	"kifahrplan/screens"
)

// deskApp is Fyne's app for tests with what that leaves out: it tells of quitting, and its window of being closed and of
// dropped files.
type deskApp struct {
	fyne.App
	window *deskWindow
	quits  int
}

func (a *deskApp) NewWindow(title string) fyne.Window {
	a.window = &deskWindow{Window: a.App.NewWindow(title)}
	return a.window
}

func (a *deskApp) Quit() { a.quits++ }

type deskWindow struct {
	fyne.Window
	asked   func()
	dropped func(fyne.Position, []fyne.URI)
}

func (w *deskWindow) SetCloseIntercept(asked func())                       { w.asked = asked }
func (w *deskWindow) SetOnDropped(dropped func(fyne.Position, []fyne.URI)) { w.dropped = dropped }

// errFull is what a full disk says.
var errFull = errors.New("no space left on device")

// disk is a store whose files refuse to be written while full is set, and to be opened for writing with a code.
type disk struct {
	app.Files
	full   bool
	refuse app.Code
}

// replace puts the disk between a program and its store.
func (d *disk) replace(p *screens.Program) { d.Files, p.Files = p.Files, d }

func (d *disk) Create(path string, replace bool, first app.Edit) (app.File, error) {
	f, err := d.Files.Create(path, replace, first)
	if err != nil {
		return nil, err
	}
	return &diskFile{f, d}, nil
}

func (d *disk) Open(path string) (app.File, error) {
	if d.refuse != "" {
		return nil, app.NewError(d.refuse, nil, "Path", path)
	}
	f, err := d.Files.Open(path)
	if err != nil {
		return nil, err
	}
	return &diskFile{f, d}, nil
}

func (d *disk) WriteFile(path string, data []byte) error {
	if d.full {
		return app.NewError(app.CodeFileWrite, errFull, "Path", path)
	}
	return d.Files.WriteFile(path, data)
}

type diskFile struct {
	app.File
	disk *disk
}

func (f *diskFile) Apply(e app.Edit) (app.Applied, error) {
	if f.disk.full {
		return app.Applied{}, app.NewError(app.CodeFileWrite, errFull, "Path", f.Path())
	}
	return f.File.Apply(e)
}

// exporter is an app.Exporter that is a function.
type exporter func(ctx context.Context, o app.ExportOptions) (app.Exported, error)

func (e exporter) Export(ctx context.Context, _ *app.Strategy, o app.ExportOptions) (app.Exported, error) {
	return e(ctx, o)
}
