package moderation

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"kifahrplan/app"
	"kifahrplan/screens/form"
	"kifahrplan/screens/theme"
	"kifahrplan/screens/widgets"
)

// The codes of the chips that stand for no theme of their own.
const (
	allCode   = "all"
	looseCode = "loose"
)

// themeBar are the themes above the list of cards. One that is chosen narrows the list down and can be renamed, moved and
// deleted.
type themeBar struct {
	wall    *wall
	chips   *widgets.Chips
	form    *form.Form[app.Theme]
	edit    *fyne.Container // the form and what can be done with the theme
	content fyne.CanvasObject
}

func newThemeBar(w *wall) *themeBar {
	b := &themeBar{wall: w, form: form.New[app.Theme](w.host, "edit.theme.changed")}
	b.chips = widgets.NewChips(nil, b.pick)
	b.chips.Numbered = false // the digits sort cards
	b.form.Text("title", func(t app.Theme) string { return t.Title }, func(t *app.Theme, v string) { t.Title = v })
	b.edit = container.NewVBox(b.form.Content(), widgets.NewFlow(
		form.Button(w.host, "cards.theme.left", theme.IconPrevious, func() { b.move(-1) }),
		form.Button(w.host, "cards.theme.right", theme.IconNext, func() { b.move(1) }),
		form.Button(w.host, "cards.theme.delete", theme.IconDelete, b.delete),
	))
	b.content = container.NewVBox(b.chips, b.edit, hint(w.host.Words().T("cards.hint")))
	b.reload()
	return b
}

// reload offers the themes that there are now, each with the digit that sorts a card into it.
func (b *themeBar) reload() {
	words, st := b.wall.host.Words(), b.wall.host.Session().Strategy()
	chips := []widgets.Chip{{Code: allCode, Label: words.T("cards.all")}}
	for i, t := range st.ThemesInOrder() {
		label := t.Title
		if i < 9 {
			label = words.T("cards.theme.chip", "Number", words.Number(i+1), "Title", t.Title)
		}
		chips = append(chips, widgets.Chip{Code: string(t.ID), Label: label})
	}
	if len(st.Themes) > 0 {
		chips = append(chips, widgets.Chip{Code: looseCode, Label: words.T("cards.notheme.chip")})
	}
	b.chips.SetChips(chips)
	if _, there := st.Themes.Get(b.wall.filter.Theme); !there {
		b.wall.filter.Theme = ""
	}
	b.show()
}

// show marks the theme that narrows the list down, and shows its fields.
func (b *themeBar) show() {
	f := b.wall.filter
	code := allCode
	switch {
	case f.Loose:
		code = looseCode
	case f.Theme != "":
		code = string(f.Theme)
	}
	b.chips.Set(code)
	chosen, ok := b.wall.host.Session().Strategy().Themes.Get(f.Theme)
	b.edit.Hidden = !ok
	if ok {
		b.form.Show(chosen)
	}
	b.edit.Refresh()
}

// pick narrows the list down to the cards of a chip.
func (b *themeBar) pick(code string) {
	b.wall.host.Flushers().FlushAll()
	b.wall.filter.Theme, b.wall.filter.Loose = "", code == looseCode
	if code != allCode && code != looseCode {
		b.wall.filter.Theme = app.ID(code)
	}
	b.show()
	b.wall.Reload()
}

// choose narrows the list down to the cards of a theme.
func (b *themeBar) choose(id app.ID) { b.pick(string(id)) }

func (b *themeBar) move(by int) {
	b.wall.host.Flushers().FlushAll()
	b.wall.host.Session().Do(app.MoveTheme(b.wall.filter.Theme, by))
}

// delete takes the theme away; its cards stay, without one.
func (b *themeBar) delete() {
	b.wall.host.Flushers().FlushAll()
	b.wall.host.Session().Do(app.Delete(app.Ref{Kind: app.KindTheme, ID: b.wall.filter.Theme}))
}
