package widgets

import "time"

const isoDay = "2006-01-02"

// monthPage is the month that a calendar shows, with the day on which its cursor stands.
type monthPage struct{ cursor time.Time }

// newMonthPage starts at the first of the dates that is one.
func newMonthPage(dates ...string) monthPage {
	for _, iso := range dates {
		if day, err := time.Parse(isoDay, iso); err == nil {
			return monthPage{day}
		}
	}
	return monthPage{time.Date(2000, 1, 1, 0, 0, 0, 0, time.UTC)}
}

// days returns the 42 days of six weeks, beginning with the Monday in or before the first of the month.
func (m monthPage) days() [42]time.Time {
	first := m.cursor.AddDate(0, 0, 1-m.cursor.Day())
	monday := first.AddDate(0, 0, -(int(first.Weekday())+6)%7)
	var days [42]time.Time
	for i := range days {
		days[i] = monday.AddDate(0, 0, i)
	}
	return days
}

// moved returns the page with the cursor so many days on.
func (m monthPage) moved(days int) monthPage { return monthPage{m.cursor.AddDate(0, 0, days)} }

// turned returns the page so many months on. The 31st becomes the last day of a shorter month.
func (m monthPage) turned(months int) monthPage {
	first := m.cursor.AddDate(0, 0, 1-m.cursor.Day()).AddDate(0, months, 0)
	last := first.AddDate(0, 1, -1).Day()
	return monthPage{first.AddDate(0, 0, min(m.cursor.Day(), last)-1)}
}

func (m monthPage) iso() string { return m.cursor.Format(isoDay) }

func (m monthPage) holds(day time.Time) bool {
	return day.Month() == m.cursor.Month() && day.Year() == m.cursor.Year()
}
