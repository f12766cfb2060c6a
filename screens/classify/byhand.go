package classify

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"kifahrplan/app"
	"kifahrplan/app/risk"
	"kifahrplan/screens/form"
	"kifahrplan/screens/theme"
	"kifahrplan/screens/widgets"
)

// override says which class was set by hand and offers to set one.
func (g *guide) override() []fyne.CanvasObject {
	words := g.host.Words()
	out := []fyne.CanvasObject{widgets.NewHeading(words.T("aiact.byhand"))}
	set := words.T("aiact.byhand.set")
	var buttons []fyne.CanvasObject
	if c := g.stored; c.Override != "" {
		out = append(out, widgets.NewText(words.T("aiact.byhand.says", "Class", marked(words, c.Override), "By", c.OverrideBy, "Reason", c.OverrideReason)))
		set = words.T("aiact.byhand.change")
		none := widgets.NewButton(words.T("aiact.byhand.clear"), theme.Icon(theme.IconClose), func() {
			g.host.Session().Do(g.law.SetByHand(g.system.ID, risk.Override{}))
		})
		enable(none, g.host.Session().Writable())
		buttons = append(buttons, none)
	} else {
		out = append(out, widgets.NewCaption(words.T("aiact.byhand.hint")))
	}
	open := widgets.NewButton(set, theme.Icon(theme.IconEdit), g.askOverride)
	enable(open, g.host.Session().Writable())
	return append(out, widgets.NewFlow(append([]fyne.CanvasObject{open}, buttons...)...))
}

// overriding is the dialog in which a class is set by hand.
type overriding struct {
	guide                      *guide
	system                     app.ID
	class                      *widgets.Choice
	by, reason                 *widgets.Entry
	classBox, byBox, reasonBox *widgets.Field
	dialog                     *widgets.Dialog
}

func (g *guide) askOverride() {
	words := g.host.Words()
	o := &overriding{guide: g, system: g.system.ID, by: widgets.NewEntry(), reason: widgets.NewMultiLineEntry()}
	for _, f := range app.TextFields(g.stored) {
		switch f.Column {
		case "override_by":
			o.by.MaxRunes = f.Max
		case "override_reason":
			o.reason.MaxRunes = f.Max
		}
	}
	o.class = widgets.NewChoice(form.Options(words, "class.", app.Classes()), func(string) { o.classBox.SetProblem("") })
	o.class.Set(string(g.stored.Override))
	o.by.SetText(g.stored.OverrideBy)
	o.reason.SetText(g.stored.OverrideReason)
	o.by.OnChanged = func(string) { o.byBox.SetProblem("") }
	o.reason.OnChanged = func(string) { o.reasonBox.SetProblem("") }
	o.classBox = widgets.NewField(words.T("field.classification.override"), o.class)
	o.byBox = widgets.NewField(words.T("field.classification.override_by"), o.by)
	o.reasonBox = widgets.NewField(words.T("field.classification.override_reason"), o.reason)
	o.dialog = widgets.Sheet(g.host.Window(), widgets.SheetContent{
		Title: words.T("aiact.byhand"), Cancel: words.T("shell.cancel"), First: o.class,
		Content: container.NewVBox(widgets.NewText(words.T("aiact.byhand.hint")), o.classBox, o.byBox, o.reasonBox),
		Buttons: []widgets.Answer{{Label: words.T("aiact.byhand.do"), Importance: widgets.Primary, Do: o.set, Stay: true}},
	})
}

// set keeps the class once all is there; what is missing is said at its field.
func (o *overriding) set() {
	words := o.guide.host.Words()
	class := risk.Override{Class: app.Class(o.class.Code()), By: o.by.Text, Reason: o.reason.Text}
	problems := class.Problems()
	say := func(field *widgets.Field, column string, at fyne.Focusable) bool {
		p, broken := problems.Of(column)
		if broken {
			field.SetProblem(words.Problem(p))
			widgets.Focus(at)
		}
		return broken
	}
	bad := say(o.reasonBox, "override_reason", o.reason)
	bad = say(o.byBox, "override_by", o.by) || bad
	if class.Class == "" {
		o.classBox.SetProblem(words.T("problem.required"))
		widgets.Focus(o.class)
		bad = true
	}
	o.dialog.Refresh()
	if bad {
		return
	}
	o.dialog.Hide()
	o.guide.host.Session().Do(o.guide.law.SetByHand(o.system, class))
}
