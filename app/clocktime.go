package app

import (
	"fmt"
	"time"
)

// ClockTime is a time of day as "HH:MM", or empty.
type ClockTime string

// Valid tells whether it is a time of day; the empty one is not.
func (c ClockTime) Valid() bool {
	_, err := time.Parse("15:04", string(c))
	return err == nil && len(c) == len("15:04")
}

// Minutes are the minutes since midnight; 0 when there is no time.
func (c ClockTime) Minutes() int {
	t, err := time.Parse("15:04", string(c))
	if err != nil {
		return 0
	}
	return t.Hour()*60 + t.Minute()
}

// ClockTimeAt is the time of day so many minutes after midnight. A day that is too long ends on the next one.
func ClockTimeAt(minutes int) ClockTime {
	const day = 24 * 60
	minutes = (minutes%day + day) % day
	return ClockTime(fmt.Sprintf("%02d:%02d", minutes/60, minutes%60))
}

func (p *Problems) clockTime(field string, c ClockTime) {
	if c != "" && !c.Valid() {
		p.add(field, RuleTime, 0)
	}
}
