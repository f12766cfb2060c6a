package frame

import (
	"bytes"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/container"

	"kifahrplan/app"
	"kifahrplan/screens/screen"
	"kifahrplan/screens/theme"
	"kifahrplan/screens/widgets"
)

// logo shows the coat of arms and lets it be chosen and removed.
type logo struct {
	host    screen.Host
	picture *canvas.Image
	remove  *widgets.Button
	none    *widgets.Text
	shown   app.Blob
	content fyne.CanvasObject
}

// logoSize is the edge of the preview.
const logoSize = 72

func newLogo(host screen.Host, desk Desk) *logo {
	t := host.Words().T
	l := &logo{host: host, picture: &canvas.Image{FillMode: canvas.ImageFillContain}, none: widgets.NewCaption(t("frame.logo.none"))}
	l.picture.SetMinSize(fyne.NewSquareSize(logoSize))
	choose := widgets.NewButton(t("frame.logo.choose"), theme.Icon(theme.IconFolder), func() { desk.ChoosePicture(l.set) })
	l.remove = widgets.NewQuietButton(t("frame.logo.remove"), theme.Icon(theme.IconDelete), func() { l.put("") })
	if !host.Session().Writable() {
		choose.Disable()
		l.remove.Disable()
	}
	l.content = container.NewVBox(container.NewHBox(l.picture, container.NewVBox(choose, l.remove)), l.none)
	return l
}

// set takes the picture of a file.
func (l *logo) set(data []byte) {
	blob, err := app.ReadLogo(data)
	if err != nil {
		l.host.Fail(err)
		return
	}
	l.put(blob)
}

func (l *logo) put(blob app.Blob) {
	id := l.host.Session().Strategy().Municipality.ID
	l.host.Session().Do(app.Change(id, "edit.municipality.changed", "", func(m *app.Municipality) { m.Logo = blob }))
}

// show shows the logo of the municipality.
func (l *logo) show(m app.Municipality) {
	if m.Logo == "" {
		l.picture.Hide()
		l.remove.Hide()
		l.none.Show()
		l.shown = ""
		return
	}
	l.none.Hide()
	l.picture.Show()
	l.remove.Show()
	if m.Logo != l.shown {
		l.shown = m.Logo
		l.picture.Resource = fyne.NewStaticResource("logo", bytes.Clone([]byte(m.Logo)))
		l.picture.Refresh()
	}
}
