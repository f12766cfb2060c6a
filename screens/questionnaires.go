package screens

import (
	"time"

	"kifahrplan/app"
	"kifahrplan/screens/chooser"
	"kifahrplan/screens/survey"
	"kifahrplan/screens/widgets"
)

// giveQuestionnaires writes a questionnaire for each group.
func (s *Shell) giveQuestionnaires() { survey.Give(host{s, s.open.session}, s.surveyDesk()) }

// readQuestionnaires reads back what the groups filled in.
func (s *Shell) readQuestionnaires() { survey.Read(host{s, s.open.session}, s.surveyDesk()) }

// previewQuestionnaires shows what questionnaires say that were dropped on the window. They need a workshop to go into.
func (s *Shell) previewQuestionnaires(paths []string) {
	if s.open == nil {
		t := s.words.T
		widgets.Inform(s.window, t("survey.read.title"), t("survey.noworkshop"), t("shell.close"), nil)
		return
	}
	survey.Preview(host{s, s.open.session}, s.surveyDesk(), paths)
}

func (s *Shell) surveyDesk() survey.Desk {
	w := s.open
	return survey.Desk{
		Exporter: s.p.Exporters[app.ExportQuestionnaire], Reader: s.p.Returned, Files: s.p.Files, Words: s.p.Words, Clock: s.p.Clock,
		Background: s.background, Foreground: s.p.Foreground, Later: s.later, Folder: s.lastFolder(), ChooseFolder: s.ChooseFolder,
		ChooseFiles: func(title string, then func(paths []string)) {
			s.choose(chooser.Request{
				Purpose: chooser.OpenFiles, Title: title, Confirm: s.words.T("chooser.open"), Start: s.lastFolder(), Extensions: []string{".xlsx"},
				ChosenFiles: then,
			})
		},
		ShowFolder: s.showFolder,
		Open:       func() bool { return s.open == w },
		Undo:       s.undo,
	}
}

// later shows something when work takes long.
func (s *Shell) later(show func()) (stop func()) {
	if s.p.Inline {
		return func() {}
	}
	timer := time.AfterFunc(patience, func() { s.p.Foreground(show) })
	return func() { timer.Stop() }
}
