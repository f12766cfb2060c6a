package followup

import (
	"strings"

	"fyne.io/fyne/v2"
	fynetheme "fyne.io/fyne/v2/theme"

	"kifahrplan/app"
	"kifahrplan/app/library"
	"kifahrplan/screens/adopt"
	"kifahrplan/screens/form"
	"kifahrplan/screens/listdetail"
	"kifahrplan/screens/screen"
	"kifahrplan/screens/sign"
	"kifahrplan/screens/tabbed"
	"kifahrplan/screens/theme"
	"kifahrplan/screens/widgets"
)

// hazards is the tab of the risks, the gravest first.
type hazards struct {
	*listdetail.Page[app.Hazard]
	host screen.Host
	bar  *bar
	rows *widgets.Rows
	head *widgets.PageHead

	tasks *taskMaker
}

var (
	_ screen.Screen    = (*hazards)(nil)
	_ screen.Adder     = (*hazards)(nil)
	_ screen.TaskMaker = (*hazards)(nil)
)

func newHazards(host screen.Host, wrap tabbed.Wrap) *hazards {
	words := host.Words()
	h := &hazards{host: host, tasks: &taskMaker{host: host}}
	h.head = widgets.NewPageHead(words.T("page.followup"),
		form.Button(host, "followup.fromlibrary", theme.IconBook, h.showLibrary), form.PrimaryButton(host, "hazards.add", theme.IconAdd, h.Add))
	h.rows = widgets.NewRows(h.row)
	h.rows.OnSelect = func(row int) { h.ChooseRow(row) }
	h.rows.OnActivate = func(row int) { h.ChooseRow(row); h.FocusForm() }
	h.bar = newBar(host, sign.Options(words, "hazard.status.", app.HazardStatuses(), sign.OfHazard), func() { h.Reload() })
	h.Page = listdetail.New(host, wrap(h.head), listdetail.Parts[app.Hazard]{
		Name: "hazards", List: h.rows, Form: h.newForm(), Share: 0.45,
		Records:  func(s *app.Strategy) []app.Hazard { return h.bar.filter.Hazards(s, words) },
		Total:    func(s *app.Strategy) int { return len(s.Hazards) },
		Unfilter: h.bar.clear,
		Title:    func(r app.Hazard) string { return app.TitleOf(r, words) },
		Filters:  h.bar.content,
		Actions:  []fyne.CanvasObject{form.Button(host, "followup.totask", theme.IconTask, h.MakeTask)},
		Empty: []*widgets.Button{
			form.PrimaryButton(host, "followup.fromlibrary", theme.IconBook, h.showLibrary), form.Button(host, "hazards.addfirst", theme.IconAdd, h.Add),
		},
	})
	h.Start()
	h.showFigure()
	return h
}

// Add implements screen.Adder: a risk of the room's own.
func (h *hazards) Add() {
	r := app.NewHazard("")
	r.Title = h.host.Words().T("hazards.newtitle")
	h.Put(r, "edit.hazard.added")
}

// Changed implements screen.Screen.
func (h *hazards) Changed(ev app.Event) {
	if ev.Touches(app.KindHazard, app.KindSystem, app.KindTask) {
		h.Page.Changed(ev)
		h.showFigure()
	}
	h.tasks.changed(ev)
}

// MakeTask implements screen.TaskMaker.
func (h *hazards) MakeTask() {
	if h.Chosen() == "" {
		return
	}
	h.tasks.make(func(task app.ID) app.Build { return app.TaskFromHazard(h.Chosen(), task, h.host.Words()) })
}

// showFigure says how many risks there are, and how many of them are grave.
func (h *hazards) showFigure() {
	words := h.host.Words()
	f := app.FollowUpOf(h.host.Session().Strategy(), h.host.Today())
	h.head.SetFigure(words.N("hazards.figure", f.Hazards, "High", words.Number(f.GraveOpen)), nil)
}

// row shows a risk with its number in the matrix.
func (h *hazards) row(i int) widgets.RowView {
	r, ok := h.Record(i)
	if !ok {
		return widgets.RowView{}
	}
	words := h.host.Words()
	level, state := sign.OfLevel(r.Level()), sign.OfHazard(r.Status)
	number := ""
	if r.Status != app.HazardClosed {
		number = words.Number(h.number(r.ID))
	}
	about := []string{level.With(words.T("hazard.level." + string(r.Level()))), words.T("hazard.category." + string(r.Category))}
	if owner := strings.TrimSpace(app.Shown(r, "owner", words)); owner != "" {
		about = append(about, owner)
	}
	return widgets.RowView{
		Symbol: number, Colour: fynetheme.Color(theme.ColorAccent), Title: app.TitleOf(r, words), Subtitle: strings.Join(about, " · "),
		Muted: r.Status == app.HazardClosed, Badge: state.With(words.T("hazard.status." + string(r.Status))), BadgeColor: state.Color,
	}
}

// number is the place of a risk in the matrix, whatever the list shows.
func (h *hazards) number(id app.ID) int {
	for i, r := range h.host.Session().Strategy().HazardsInOrder() {
		if r.ID == id {
			return i + 1
		}
	}
	return 0
}

// showLibrary opens the library's risks by category.
func (h *hazards) showLibrary() {
	words, st := h.host.Words(), h.host.Session().Strategy()
	lang := string(words.Language())
	adopt.Show(h.host, adopt.Offer{
		Title: words.T("hazards.adopt.title"), Intro: words.T("hazards.adopt.intro"),
		Groups: adopt.GroupsOf(
			library.RiskCategories(), func(category string) string { return words.T("hazard.category." + category) },
			words.Library().Risks, func(item library.Risk) string { return item.Category },
			func(item library.Risk) adopt.Item {
				id := app.ContentID(item.ID)
				return adopt.Item{ID: id, Title: item.Title.In(lang), Text: item.Mitigation.In(lang), Taken: st.HasAdopted(app.KindHazard, id)}
			},
		),
		Take: func(ids []app.ContentID) {
			h.bar.clear()
			var taken []app.Hazard
			for _, id := range ids {
				taken = append(taken, h.fromLibrary(id))
			}
			h.Await(taken[0].ID)
			h.host.Session().Do(app.AdoptHazards(taken...))
		},
	})
}

// fromLibrary is a risk as the library has it, with the values to start the talk with.
func (h *hazards) fromLibrary(id app.ContentID) app.Hazard {
	r, words := app.NewHazard(id), h.host.Words()
	for _, item := range words.Library().Risks {
		if app.ContentID(item.ID) == id {
			r.Category, r.Likelihood, r.Impact = app.HazardCategory(item.Category), item.Likelihood, item.Impact
		}
	}
	return r
}
