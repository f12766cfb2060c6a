package screens

import (
	"path/filepath"
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"kifahrplan/app"
	"kifahrplan/screens/arrange"
	"kifahrplan/screens/theme"
	"kifahrplan/screens/welcome"
	"kifahrplan/screens/widgets"
)

// baseName is the name of a workshop file without its extension.
func baseName(path string) string { return strings.TrimSuffix(filepath.Base(path), welcome.Extension) }

// saveCopy writes a copy of the open file to another place. The open one stays open.
func (s *Shell) saveCopy() {
	t := s.words.T
	session := s.open.session
	s.flushers.FlushAll()
	name := t("shell.copy.name", "Name", baseName(session.Path())) + welcome.Extension
	s.chooseTarget(t("shell.copy.title"), t("shell.copy.save"), name, func(path string, _ bool) {
		session.CopyTo(path, func(err error) {
			if err != nil {
				s.Fail(err)
				return
			}
			s.Toast(t("shell.copy.done", "Path", path))
		})
	})
}

// showSnapshots lists the copies that the program made of a file; one can be restored as a new file.
func (s *Shell) showSnapshots(path string) {
	s.background(func() {
		snapshots, err := s.p.Files.Snapshots(path)
		s.p.Foreground(func() {
			if err != nil {
				s.Fail(err)
				return
			}
			s.listSnapshots(path, snapshots)
		})
	})
}

func (s *Shell) listSnapshots(path string, snapshots []app.Snapshot) {
	t := s.words.T
	if len(snapshots) == 0 {
		widgets.Inform(s.window, t("snapshots.title"), t("snapshots.none"), t("shell.close"), nil)
		return
	}
	rows := widgets.NewRows(func(i int) widgets.RowView {
		if i >= len(snapshots) {
			return widgets.RowView{}
		}
		kb := s.words.Number(int(snapshots[i].Size / 1024))
		return widgets.RowView{Title: s.moment(snapshots[i].At), Subtitle: t("snapshots.size", "Size", kb), Icon: theme.Icon(theme.IconHistory)}
	})
	rows.SetRows(len(snapshots))
	rows.Select(0)
	intro := widgets.NewText(t("snapshots.intro"))
	dialog := widgets.Sheet(s.window, widgets.SheetContent{
		Title: t("snapshots.title"), Content: container.NewVBox(intro, arrange.AtLeast(0, listHeight, rows)), Width: 640, Cancel: t("shell.close"),
		Buttons: []widgets.Answer{{
			Label: t("snapshots.restore"), Importance: widgets.Primary,
			Do: func() { s.restore(path, snapshots[max(rows.Selected(), 0)]) },
		}},
	})
	rows.OnActivate = func(int) { dialog.Buttons()[0].Tapped(nil) }
	rows.Focus()
}

// restore copies a snapshot to a new file and opens that.
func (s *Shell) restore(path string, snapshot app.Snapshot) {
	t := s.words.T
	moment := strings.ReplaceAll(s.moment(snapshot.At), ":", ".")
	name := t("snapshots.name", "Name", baseName(path), "Moment", moment) + welcome.Extension
	s.chooseTarget(t("snapshots.title"), t("snapshots.save"), name, func(to string, replace bool) {
		s.background(func() {
			err := s.p.Files.Restore(snapshot, to, replace)
			s.p.Foreground(func() {
				if err != nil {
					s.Fail(err)
					return
				}
				s.load(to, s.p.Files.Open, func() { s.Toast(t("snapshots.restored", "Path", to)) })
			})
		})
	})
}

// moment writes a point in time for the user's eyes.
func (s *Shell) moment(t app.Timestamp) string {
	return s.words.Moment(t.Time().In(s.localNow().Location()))
}

// readOnlyBanner says that nothing can be changed, and what to do about it.
func readOnlyBanner(s *Shell) fyne.CanvasObject {
	t := s.words.T
	text := widgets.NewText(t("shell.readonly.title") + ". " + t("shell.readonly.text"))
	copyButton := widgets.NewButton(t("menu.copy"), theme.Icon(theme.IconCopy), s.saveCopy)
	return container.NewPadded(arrange.Card(arrange.Ended(container.NewPadded(text), container.NewCenter(copyButton))))
}
