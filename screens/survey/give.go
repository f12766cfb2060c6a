package survey

import (
	"context"
	"fmt"
	"os"
	"path/filepath"
	"runtime/debug"
	"strings"

	"fyne.io/fyne/v2/container"

	"kifahrplan/app"
	"kifahrplan/screens/form"
	"kifahrplan/screens/screen"
	"kifahrplan/screens/widgets"
)

// giving is the dialog that gives questionnaires out.
type giving struct {
	dialogs
	strategy *app.Strategy
	language app.Language
	folder   string
	wanted   map[app.ID]bool
	button   *widgets.Button
}

// sheet is a questionnaire to write.
type sheet struct {
	group app.ID
	path  string
}

// Give asks for which groups, in which language and where to, and writes a workbook for each.
func Give(host screen.Host, desk Desk) {
	d := dialogs{host, desk}
	d.settled(func(s *app.Strategy) {
		g := &giving{dialogs: d, strategy: s, language: host.Words().Language(), folder: host.Settings().ExportDir, wanted: map[app.ID]bool{}}
		if g.folder == "" {
			g.folder = desk.Folder
		}
		g.show()
	})
}

func (g *giving) show() {
	t := g.host.Words().T
	column := container.NewVBox(widgets.NewText(t("survey.give.intro")),
		form.Language(g.host, g.language, func(l app.Language) { g.language = l }),
		form.Folder(g.host, g.folder, g.desk.ChooseFolder, func(folder string) { g.folder = folder }),
		widgets.NewHeading(t("survey.give.groups")))
	for _, group := range g.strategy.Groups {
		check := widgets.NewCheck(group.Label(g.host.Words()), func(on bool) {
			g.wanted[group.ID] = on
			g.showReady()
		})
		check.Checked, g.wanted[group.ID] = true, true
		column.Add(check)
	}
	dialog := widgets.Sheet(g.host.Window(), widgets.SheetContent{
		Title: t("survey.give.title"), Content: column, Width: 680, Cancel: t("shell.cancel"),
		Buttons: []widgets.Answer{{Label: t("survey.give.do"), Importance: widgets.Primary, Do: g.check}},
	})
	g.button = dialog.Buttons()[0]
	g.showReady()
}

func (g *giving) showReady() {
	for _, on := range g.wanted {
		if on {
			g.button.Enable()
			return
		}
	}
	g.button.Disable()
}

// sheets names the files.
func (g *giving) sheets() []sheet {
	words := g.desk.Words.In(g.language)
	var out []sheet
	for _, group := range g.strategy.Groups {
		if g.wanted[group.ID] {
			out = append(out, sheet{group.ID, filepath.Join(g.folder, app.QuestionnaireName(g.strategy, group.ID, words))})
		}
	}
	return out
}

// check asks before files are replaced.
func (g *giving) check() {
	sheets, t := g.sheets(), g.host.Words().T
	g.desk.Background(func() {
		var there []string
		for _, s := range sheets {
			if _, err := os.Stat(s.path); err == nil {
				there = append(there, filepath.Base(s.path))
			}
		}
		g.desk.Foreground(func() {
			if len(there) == 0 {
				g.write(sheets)
				return
			}
			widgets.Ask(g.host.Window(), widgets.Question{
				Title: g.host.Words().N("shell.replace.title", len(there)), Text: t("results.replace", "Names", strings.Join(there, ", ")), Cancel: t("shell.cancel"),
				Buttons: []widgets.Answer{{Label: t("shell.replace.do"), Importance: widgets.Danger, Do: func() { g.write(sheets) }}},
			})
		})
	})
}

// write makes the questionnaires one after the other, all from the same state.
func (g *giving) write(sheets []sheet) {
	o := app.ExportOptions{Language: g.language, Now: g.today(), File: filepath.Base(g.host.Session().Path())}
	g.desk.Background(func() {
		var names []string
		var failed error
		for _, s := range sheets {
			if failed = g.writeOne(s, o); failed != nil {
				break
			}
			names = append(names, filepath.Base(s.path))
		}
		g.desk.Foreground(func() { g.report(names, failed) })
	})
}

// writeOne writes a questionnaire. A panic in it is a mistake of the program: it costs this file, and not the window.
func (g *giving) writeOne(s sheet, o app.ExportOptions) (err error) {
	defer func() {
		if p := recover(); p != nil {
			err = fmt.Errorf("panic in a questionnaire: %v\n%s", p, debug.Stack())
		}
	}()
	o.Group = s.group
	doc, err := g.desk.Exporter.Export(context.Background(), g.strategy, o)
	if err != nil {
		return err
	}
	return g.desk.Files.WriteFile(s.path, doc.Data)
}

func (g *giving) report(names []string, failed error) {
	words := g.host.Words()
	if failed != nil {
		g.host.Fail(failed)
		return
	}
	widgets.Ask(g.host.Window(), widgets.Question{
		Title: words.N("survey.given", len(names)), Text: words.T("survey.given.text", "Folder", g.folder) + "\n\n" + strings.Join(names, "\n"), Cancel: words.T("shell.close"),
		Buttons: []widgets.Answer{{Label: words.T("results.showfolder"), Importance: widgets.Primary, Do: g.showFolder}},
	})
}

func (g *giving) showFolder() {
	g.desk.Background(func() {
		if err := g.desk.ShowFolder(g.folder); err != nil {
			g.desk.Foreground(func() { g.host.Toast(g.host.Words().T("results.noprogram", "Path", g.folder)) })
		}
	})
}
