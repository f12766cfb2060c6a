package screens

import "kifahrplan/screens/widgets"

// HoldToasts has the toasts of a test wait for the test's own clock instead of the wall clock.
func (s *Shell) HoldToasts(after widgets.After) { s.toasts.After = after }
