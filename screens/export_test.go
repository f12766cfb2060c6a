package screens

import (
	"kifahrplan/app"
	"kifahrplan/screens/widgets"
)

// HoldToasts has the toasts of a test, and the time on its projector, wait for the test's own clock instead of the wall clock.
func (s *Shell) HoldToasts(after widgets.After) { s.toasts.After, s.after = after, after }

// Chosen is the record that is chosen on the page that is shown.
func (s *Shell) Chosen() app.ID { return s.open.screens[s.open.page].Chosen() }
