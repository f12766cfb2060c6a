package positions

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"kifahrplan/app"
	"kifahrplan/screens/arrange"
	"kifahrplan/screens/form"
	"kifahrplan/screens/screen"
	"kifahrplan/screens/widgets"
)

// signing holds a line for each group, in which it signs with name, function and day.
type signing struct {
	host    screen.Host
	version app.ID
	drafts  map[key]app.Signature // that nobody gave yet; looking at them makes no record
	lines   []*signatureLine
	content *fyne.Container
}

// key names the signature of a group under a version.
type key struct{ version, group app.ID }

// signatureLine is the line of a group.
type signatureLine struct {
	name    *widgets.Text
	form    *form.Form[app.Signature]
	content fyne.CanvasObject
}

func newSigning(host screen.Host) *signing {
	return &signing{host: host, drafts: map[key]app.Signature{}, content: container.NewVBox()}
}

// show shows the signatures under a version.
func (s *signing) show(version app.ID) {
	st := s.host.Session().Strategy()
	s.version = version
	for len(s.lines) < len(st.Groups) {
		line := s.newLine()
		s.lines = append(s.lines, line)
		s.content.Add(line.content)
	}
	for i, line := range s.lines {
		if i >= len(st.Groups) {
			line.content.Hide()
			continue
		}
		g := st.Groups[i]
		signature := st.SignatureOf(version, g.ID)
		if signature.ID == "" {
			signature = s.draft(g.ID)
		}
		mark := "○ "
		if signature.Signed() {
			mark = "● "
		}
		line.name.SetText(mark + g.Label(s.host.Words()))
		line.form.Show(signature)
		line.content.Show()
	}
	s.content.Refresh()
}

// draft returns the same draft of a signature each time.
func (s *signing) draft(group app.ID) app.Signature {
	at := key{s.version, group}
	d, ok := s.drafts[at]
	if !ok {
		d = app.NewSignature(s.version, group)
		s.drafts[at] = d
	}
	return d
}

func (s *signing) draftWith(id app.ID) (app.Signature, bool) {
	for _, d := range s.drafts {
		if d.ID == id {
			return d, true
		}
	}
	return app.Signature{}, false
}

func (s *signing) newLine() *signatureLine {
	l := &signatureLine{name: widgets.NewText(""), form: form.New[app.Signature](s.host, "edit.signature.changed")}
	l.name.Bold = true
	l.form.SetDrafts(s.draftWith, "edit.signature.added")
	l.form.Row(func() {
		l.form.Text("name", func(g app.Signature) string { return g.Name }, func(g *app.Signature, t string) {
			if g.Name == "" && g.SignedOn == "" { // who signs does so today, unless another day is entered
				g.SignedOn = s.host.Today()
			}
			g.Name = t
		})
		l.form.Text("role", func(g app.Signature) string { return g.Role }, func(g *app.Signature, t string) { g.Role = t })
		l.form.Date("signed_on", func(g app.Signature) app.Date { return g.SignedOn }, func(g *app.Signature, d app.Date) { g.SignedOn = d })
	})
	l.content = arrange.Card(container.NewVBox(l.name, l.form.Content()))
	return l
}
