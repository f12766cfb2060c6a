// Package preferences is the screen of the user's own settings: language, colours, size of the text. They belong to the
// computer, not to the workshop.
package preferences

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

// Places are the folders that the user may want to know.
type Places struct{ Data, Log string }

// Preferences is the settings screen.
type Preferences struct {
	host    screen.Host
	content fyne.CanvasObject
}

var _ screen.Screen = (*Preferences)(nil)

// New builds the screen. names gives each language in itself.
func New(host screen.Host, names func(app.Language) string, places Places) *Preferences {
	p := &Preferences{host: host}
	t := host.Words().T
	fields := container.NewVBox(
		widgets.NewField(t("preferences.language"), p.language(names)),
		widgets.NewField(t("preferences.appearance"), p.appearance()),
		widgets.NewField(t("preferences.textsize"), p.textSize()),
		widgets.NewCaption(t("preferences.scope")),
		widgets.NewHeading(t("preferences.places")),
		widgets.NewText(t("preferences.places.text", "Data", places.Data, "Log", places.Log)),
	)
	head := widgets.NewPageHead(t("page.preferences"))
	head.SetFigure(t("preferences.intro"), nil)
	p.content = arrange.Topped(arrange.Head(head), widgets.NewFocusScroll(arrange.Page(640, fields)))
	return p
}

func (p *Preferences) language(names func(app.Language) string) fyne.CanvasObject {
	var options []widgets.Option
	for _, l := range app.Languages() {
		options = append(options, widgets.Option{Code: string(l), Label: names(l)})
	}
	choice := widgets.NewChoice(options, func(code string) {
		p.host.SetSettings(func(s *app.Settings) { s.Language = app.Language(code) })
	})
	choice.Set(string(p.host.Settings().Language))
	return choice
}

func (p *Preferences) appearance() fyne.CanvasObject {
	choice := widgets.NewChoice(form.Options(p.host.Words(), "appearance.", app.Appearances()), func(code string) {
		p.host.SetSettings(func(s *app.Settings) { s.Appearance = app.Appearance(code) })
	})
	choice.Set(string(p.host.Settings().Appearance))
	return choice
}

func (p *Preferences) textSize() fyne.CanvasObject {
	var options []widgets.Option
	for _, size := range app.TextSizes() {
		options = append(options, widgets.Option{Code: strconv.Itoa(size), Label: p.host.Words().Percent(float64(size) / 100)})
	}
	choice := widgets.NewChoice(options, func(code string) {
		size, err := strconv.Atoi(code)
		if err == nil {
			p.host.SetSettings(func(s *app.Settings) { s.TextSize = size })
		}
	})
	choice.Set(strconv.Itoa(p.host.Settings().TextSize))
	return choice
}

// Content implements screen.Screen.
func (p *Preferences) Content() fyne.CanvasObject { return p.content }

// Changed implements screen.Screen; edits do not concern settings.
func (p *Preferences) Changed(app.Event) {}

// Choose implements screen.Screen; there is nothing to choose.
func (p *Preferences) Choose(app.ID) {}

// Chosen implements screen.Screen.
func (p *Preferences) Chosen() app.ID { return "" }
