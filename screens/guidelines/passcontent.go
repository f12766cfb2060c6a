package guidelines

import (
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"kifahrplan/screens/arrange"
	"kifahrplan/screens/widgets"
	"kifahrplan/translations"
)

// passContent is what the KI-Pass consists of, as the library has it: to be read, not to be edited.
func passContent(words *translations.Localizer) fyne.CanvasObject {
	p, lang := words.Library().Pass, string(words.Language())
	var modules, training, checklist []string
	for _, m := range p.Modules {
		modules = append(modules, words.T("guidelines.pass.module", "Title", m.Title.In(lang), "Minutes", words.Number(m.Minutes),
			"Goals", strings.Join(m.Goals.In(lang), "; ")))
	}
	for _, t := range p.Training {
		training = append(training, words.T("guidelines.pass.course", "Title", t.Title.In(lang), "Minutes", words.Number(t.Minutes),
			"Format", words.T("guidelines.pass.format."+t.Format), "Audience", words.T("guidelines.pass.audience."+t.Audience),
			"Content", strings.Join(t.Content.In(lang), "; ")))
	}
	for _, s := range p.Checklist {
		checklist = append(checklist, s.Text.In(lang))
	}
	agreed := strings.ReplaceAll(p.Acknowledgement.Text.In(lang), "{dv_date}", words.T("guidelines.pass.agreementdate"))
	return arrange.Inset(container.NewVBox(
		widgets.NewHeading(words.T("guidelines.pass.parts")),
		widgets.NewCaption(words.T("guidelines.pass.validity", "Months", words.Number(p.ValidityMonths))),
		arrange.Columns(300, readable(words.T("guidelines.pass.modules"), modules), readable(words.T("guidelines.pass.training"), training),
			readable(words.T("guidelines.pass.checklist"), checklist)),
		readable(words.T("guidelines.pass.acknowledgement"), []string{agreed}),
		widgets.NewCaption(p.LegalNote.In(lang)),
	))
}

// readable is a card with a list.
func readable(title string, items []string) fyne.CanvasObject {
	head := widgets.NewText(title)
	head.Bold = true
	column := container.NewVBox(head)
	for _, item := range items {
		column.Add(widgets.NewText("• " + item))
	}
	return arrange.Card(column)
}

// below gives the upper part three quarters of the height.
type below struct{}

// belowShare is the share of the lower part.
const belowShare = 0.25

func withBelow(top, bottom fyne.CanvasObject) fyne.CanvasObject {
	return container.New(below{}, top, bottom)
}

// Layout implements fyne.Layout.
func (below) Layout(objects []fyne.CanvasObject, size fyne.Size) {
	low := size.Height * belowShare
	objects[0].Resize(fyne.NewSize(size.Width, size.Height-low))
	objects[0].Move(fyne.Position{})
	objects[1].Resize(fyne.NewSize(size.Width, low))
	objects[1].Move(fyne.NewPos(0, size.Height-low))
}

// MinSize implements fyne.Layout.
func (below) MinSize(objects []fyne.CanvasObject) fyne.Size {
	top, bottom := objects[0].MinSize(), objects[1].MinSize()
	return fyne.NewSize(max(top.Width, bottom.Width), top.Height+bottom.Height)
}
