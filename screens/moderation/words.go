package moderation

import (
	"time"

	"kifahrplan/screens/widgets"
	"kifahrplan/translations"
)

// minutesOf are the whole minutes of a time.
func minutesOf(d time.Duration) int { return int(d / time.Minute) }

// lengthOf says how long something takes, in hours and minutes.
func lengthOf(words *translations.Localizer, minutes int) string {
	hours, rest := minutes/60, minutes%60
	switch {
	case hours == 0:
		return words.N("agenda.minutes", rest)
	case rest == 0:
		return words.N("agenda.hours", hours)
	}
	return words.T("agenda.hoursminutes", "Hours", words.N("agenda.hours", hours), "Minutes", words.N("agenda.minutes", rest))
}

// hint says above a list what one can do there.
func hint(text string) *widgets.Text {
	line := widgets.NewCaption(text)
	line.MaxLines = 2
	return line
}
