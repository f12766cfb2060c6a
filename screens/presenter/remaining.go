package presenter

import (
	"fmt"
	"time"

	"kifahrplan/app"
	"kifahrplan/screens/theme"
	"kifahrplan/screens/widgets"
)

// soon is when the view says that the time of a step is almost up: with a tenth of it left, but no more than two minutes.
const soon = 2 * time.Minute

// remaining says how much time a step has left: in words, by bars, and near the end by a sign and another colour as well.
// There is no sound: the moderator decides when a talk ends.
func remaining(words app.Translator, step app.AgendaStep, now time.Time) widgets.Remaining {
	planned, left := time.Duration(step.Minutes)*time.Minute, step.Left(now)
	share := float64(left) / float64(planned)
	switch {
	case step.Ended():
		return widgets.Remaining{Text: "✓ " + words.T("presenter.time.ended", "Time", clock(step.Spent(now))), Color: theme.ColorMuted}
	case !step.Running():
		return widgets.Remaining{Text: "○ " + words.T("presenter.time.planned", "Time", clock(planned)), Share: 1, Color: theme.ColorMuted}
	case left <= 0:
		return widgets.Remaining{Text: "▲ " + words.T("presenter.time.over", "Time", clock(-left)), Color: theme.ColorWarning}
	case left <= min(soon, planned/10):
		return widgets.Remaining{Text: "◐ " + words.T("presenter.time.soon", "Time", clock(left)), Share: share, Color: theme.ColorWarning}
	}
	return widgets.Remaining{Text: words.T("presenter.time.left", "Time", clock(left)), Share: share, Color: theme.ColorAccent}
}

// clock writes a time as minutes and seconds.
func clock(d time.Duration) string {
	seconds := int((d + time.Second - 1) / time.Second)
	return fmt.Sprintf("%d:%02d", seconds/60, seconds%60)
}
