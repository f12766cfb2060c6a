// Package frame is the screen of the facts: whose strategy it is, when and with whom the workshop takes place, and how far
// the paper is.
package frame

import (
	"strconv"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"kifahrplan/app"
	"kifahrplan/screens/arrange"
	"kifahrplan/screens/form"
	"kifahrplan/screens/screen"
	"kifahrplan/screens/widgets"
)

// Desk is what the screen needs beyond the host.
type Desk struct {
	// ChoosePicture has a picture file chosen and read in the background.
	ChoosePicture func(then func(data []byte))
}

// Frame is the screen of the facts.
type Frame struct {
	host         screen.Host
	desk         Desk
	municipality *form.Form[app.Municipality]
	workshop     *form.Form[app.Workshop]
	logo         *logo
	groups       *groups
	head         *widgets.PageHead
	content      fyne.CanvasObject
}

var _ screen.Screen = (*Frame)(nil)

// New builds the screen.
func New(host screen.Host, desk Desk) *Frame {
	f := &Frame{host: host, desk: desk}
	t := host.Words().T
	f.head = widgets.NewPageHead(t("page.frame"))
	f.municipality, f.workshop = f.municipalityForm(), f.workshopForm()
	f.groups = newGroups(host)
	facts := container.NewVBox(
		widgets.NewHeading(t("frame.municipality")), f.municipality.Content(),
		widgets.NewHeading(t("frame.workshop")), f.workshop.Content(),
	)
	columns := arrange.Columns(420, facts, f.groups.content)
	f.content = arrange.Topped(arrange.Head(f.head), widgets.NewFocusScroll(arrange.Page(1280, columns)))
	f.show()
	return f
}

func (f *Frame) municipalityForm() *form.Form[app.Municipality] {
	words := f.host.Words()
	m := form.New[app.Municipality](f.host, "edit.municipality.changed")
	m.Text("name", func(r app.Municipality) string { return r.Name }, func(r *app.Municipality, v string) { r.Name = v })
	m.Row(func() {
		m.Choice("state", form.WithAll(words, "frame.nostate", form.Options(words, "state.", app.States())),
			func(r app.Municipality) string { return string(r.State) }, func(r *app.Municipality, v string) { r.State = app.State(v) })
		m.Number("inhabitants", form.Limits{Most: app.MaxInhabitants, ZeroEmpty: true},
			func(r app.Municipality) int { return r.Inhabitants }, func(r *app.Municipality, v int) { r.Inhabitants = v })
	})
	f.logo = newLogo(f.host, f.desk)
	m.Add(widgets.NewField(words.T("field.municipality.logo"), f.logo.content))
	m.OnShow(f.logo.show)
	return m
}

func (f *Frame) workshopForm() *form.Form[app.Workshop] {
	words := f.host.Words()
	w := form.New[app.Workshop](f.host, "edit.workshop.changed")
	w.Text("title", func(r app.Workshop) string { return r.Title }, func(r *app.Workshop, v string) { r.Title = v })
	w.Row(func() {
		w.Choice("status", form.Options(words, "workshop.status.", app.Statuses()),
			func(r app.Workshop) string { return string(r.Status) }, func(r *app.Workshop, v string) { r.Status = app.Status(v) })
		w.Text("version", func(r app.Workshop) string { return r.Version }, func(r *app.Workshop, v string) { r.Version = v })
	})
	w.Row(func() {
		w.Date("starts_on", func(r app.Workshop) app.Date { return r.StartsOn }, func(r *app.Workshop, v app.Date) { r.StartsOn = v })
		w.Date("ends_on", func(r app.Workshop) app.Date { return r.EndsOn }, func(r *app.Workshop, v app.Date) { r.EndsOn = v })
	})
	w.Row(func() {
		w.Text("place", func(r app.Workshop) string { return r.Place }, func(r *app.Workshop, v string) { r.Place = v })
		w.Text("moderator", func(r app.Workshop) string { return r.Moderator }, func(r *app.Workshop, v string) { r.Moderator = v })
	})
	w.Choice("language", form.Options(words, "language.", app.Languages()),
		func(r app.Workshop) string { return string(r.Language) }, func(r *app.Workshop, v string) { r.Language = app.Language(v) })
	return w
}

func (f *Frame) show() {
	st := f.host.Session().Strategy()
	f.municipality.Show(st.Municipality)
	f.workshop.Show(st.Workshop)
	f.groups.show()
	words := f.host.Words()
	f.head.SetFigure(words.T("frame.figure", "Groups", strconv.Itoa(len(st.Groups)), "Status", words.T("workshop.status."+string(st.Workshop.Status))), nil)
}

// Content implements screen.Screen.
func (f *Frame) Content() fyne.CanvasObject { return f.content }

// Changed implements screen.Screen.
func (f *Frame) Changed(ev app.Event) {
	if ev.Touches(app.KindMunicipality, app.KindWorkshop, app.KindGroup, app.KindContribution) {
		f.show()
	}
}

// Choose implements screen.Screen.
func (f *Frame) Choose(id app.ID) { f.groups.choose(id) }

// Chosen implements screen.Screen.
func (f *Frame) Chosen() app.ID { return f.groups.chosen }
