package classify

import (
	"cmp"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"kifahrplan/app"
	"kifahrplan/app/aiact"
	"kifahrplan/app/risk"
	"kifahrplan/screens/arrange"
	"kifahrplan/screens/widgets"
)

// findings is the result: reasons, flags, duties, and what it was made with. Before all questions have an answer it says
// what is certain already.
func (g *guide) findings() []fyne.CanvasObject {
	if g.result.Outcome == "" {
		return nil
	}
	words := g.host.Words()
	id := words.T("aiact.sofar")
	if g.result.Complete() {
		id = words.T("aiact.result")
	}
	out := []fyne.CanvasObject{widgets.NewHeading(id)}
	if o, ok := g.law.Outcome(g.result.Outcome); ok {
		out = append(out, widgets.NewText(g.text(o.Summary)))
	}
	out = append(out, g.reasons()...)
	out = append(out, g.flags()...)
	out = append(out, g.duties()...)
	return append(out, g.basis()...)
}

func bold(text string) *widgets.Text {
	t := widgets.NewText(text)
	t.Bold = true
	return t
}

func (g *guide) reasons() []fyne.CanvasObject {
	if len(g.result.Reasons) == 0 {
		return nil
	}
	words := g.host.Words()
	out := []fyne.CanvasObject{bold(words.T("aiact.reasons"))}
	for _, r := range g.result.Reasons {
		text := widgets.NewText("• " + g.text(r.Text))
		ref := g.text(r.Ref)
		if r.RulesOut != "" {
			ref = words.T("aiact.rulesout", "Ref", ref, "Class", marked(words, app.Class(r.RulesOut)))
		}
		out = append(out, arrange.Tight(text, indented(widgets.NewCaption(ref))))
	}
	return out
}

func (g *guide) flags() []fyne.CanvasObject {
	var out []fyne.CanvasObject
	for _, id := range g.result.Flags {
		if f, ok := g.law.Flag(id); ok && f.Show {
			out = append(out, widgets.NewText("► "+g.text(f.Label)))
		}
	}
	if len(out) == 0 {
		return nil
	}
	return append([]fyne.CanvasObject{bold(g.host.Words().T("aiact.flags"))}, out...)
}

func (g *guide) duties() []fyne.CanvasObject {
	words := g.host.Words()
	var out []fyne.CanvasObject
	if len(g.result.Duties) > 0 {
		out = append(out, bold(words.N("aiact.duties", len(g.result.Duties))))
	}
	for _, d := range g.result.Duties {
		item := arrange.Tight(widgets.NewText("• "+g.text(d.Text)), indented(widgets.NewCaption(about(g.host.Words(), d))))
		if !d.Note.Empty() {
			item.Add(indented(widgets.NewCaption(g.text(d.Note))))
		}
		out = append(out, item)
	}
	if n := len(g.result.OpenDuties); n > 0 {
		out = append(out, widgets.NewText(words.N("aiact.duties.open", n)))
	}
	if owesTasks(g.host, g.law, g.system.ID) {
		out = append(out, widgets.NewFlow(allTasks(g.host, g.law, g.system.ID)))
	}
	return out
}

// about says who has a duty, how binding it is, where it stands and from when on it applies.
func about(words wording, d aiact.Duty) string {
	from := cmp.Or(risk.SinceOf(d, words), words.T("aiact.undated"))
	return words.T("aiact.about", "Role", words.T("aiact.role."+string(d.Role)), "Kind", words.T("aiact.kind."+string(d.Kind)),
		"Ref", d.Ref.In(string(words.Language())), "Date", from)
}

// wording is the words of a language that knows its name.
type wording interface {
	app.Translator
	Language() app.Language
}

// basis says what the result was made with, which results came before it, and what it is not.
func (g *guide) basis() []fyne.CanvasObject {
	words := g.host.Words()
	box := container.NewVBox()
	if set, ok := g.law.DateSet(g.result.DateSet); ok {
		version := string(g.stored.Version)
		if version == "" {
			version = g.law.Version
		}
		box.Add(widgets.NewCaption(words.T("aiact.basis", "Version", version, "Dates", g.text(set.Label), "AsOf", words.Date(app.Date(g.law.AsOf)))))
	}
	for _, c := range g.host.Session().Strategy().Classifications {
		if c.SystemID == g.system.ID && c.ID != g.stored.ID {
			box.Add(widgets.NewCaption(words.T("aiact.earlier", "Version", string(c.Version), "Class", marked(words, c.Class()))))
		}
	}
	box.Add(widgets.NewCaption(g.text(g.law.Disclaimer)))
	return []fyne.CanvasObject{box}
}
