// Package classify is to be written.
package classify

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"kifahrplan/app"
	"kifahrplan/screens/screen"
)

type page struct{}

// New is to be written.
func New(screen.Host) screen.Screen { return page{} }

func (page) Content() fyne.CanvasObject { return container.NewStack() }
func (page) Changed(app.Event)          {}
func (page) Choose(app.ID)              {}
func (page) Chosen() app.ID             { return "" }
