// KI-Fahrplan is a desktop application for offline workshops in which a municipality works out its AI strategy.
//
// This file only wires the parts together; app/doc.go says how they fit.
package main

import (
	"context"
	"fmt"
	"os"
	"os/signal"
	"path/filepath"
	"syscall"
	"time"

	"fyne.io/fyne/v2"
	fyneapp "fyne.io/fyne/v2/app"

	"kifahrplan/app/aiact"
	"kifahrplan/app/risk"
	"kifahrplan/app/sample"
	"kifahrplan/export"
	"kifahrplan/screens"
	"kifahrplan/screens/console"
	"kifahrplan/screens/system"
	_ "kifahrplan/screens/system/plainlocale" // no warnings where LANG names no language
	"kifahrplan/store"
	"kifahrplan/translations"
)

var version = "dev" // set by the Makefile

func main() { os.Exit(run(os.Args[1:])) }

func run(args []string) int {
	dirs, err := system.FindDirectories()
	if err != nil {
		return fail(err)
	}
	log, logFile := system.OpenLog(dirs.Log)
	defer func() { _ = logFile.Close() }()
	words, err := translations.Load(log)
	if err != nil {
		return fail(err)
	}
	settings := store.NewSettings(filepath.Join(dirs.Config, "settings.json"), log)
	files := store.New(store.Options{DataDir: dirs.Data, Clock: time.Now, User: system.UserName(), Computer: system.ComputerName(), Log: log})
	exporters := export.All(words)

	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()
	commands := &console.Console{
		Files: files, Exporters: exporters, Returned: export.Reader(words), Sample: sample.Edit, Words: words, Language: settings.Load().Language,
		Clock: time.Now, Log: log, LogPath: dirs.Log, Out: os.Stdout, Err: os.Stderr,
	}
	if exit, ok := commands.Run(ctx, args); ok {
		return exit
	}
	law, err := aiact.Standard()
	if err != nil {
		return fail(err)
	}
	return screens.Run(ctx, newApp, screens.Program{
		Words: words, Files: files, Settings: settings, Exporters: exporters, Returned: export.Reader(words), Sample: sample.Edit, Clock: time.Now,
		Law: risk.NewLaw(law), Log: log, Directories: dirs, Version: version, Foreground: fyne.Do, Exit: os.Exit, Stderr: os.Stderr,
	}, args)
}

// newApp connects to the desktop. It panics where there is none, which screens.Run turns into a message. Without an id Fyne
// keeps no preferences of its own: two programs that start together would read each other's half-written file, and what
// is to be remembered lies in our settings.
func newApp() fyne.App {
	fyneapp.SetMetadata(fyne.AppMetadata{Name: "KI-Fahrplan", Version: version, Icon: screens.Icon()})
	return fyneapp.NewWithID("")
}

func fail(err error) int {
	_, _ = fmt.Fprintln(os.Stderr, "kifahrplan:", err)
	return console.Failed
}
