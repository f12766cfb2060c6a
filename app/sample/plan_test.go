package sample

import (
	"testing"
	"time"

	"kifahrplan/app"
	"kifahrplan/app/aiact"
	"kifahrplan/app/risk"
)

func TestTasksRunFromAutumn2026ToMid2028(t *testing.T) {
	for _, r := range strategyIn(t, app.German).Tasks {
		if r.StartsOn < "2026-10-01" || r.DueOn > "2028-06-30" || r.DueOn < r.StartsOn {
			t.Errorf("%q runs from %s to %s", r.Title, r.StartsOn, r.DueOn)
		}
		if r.Effort <= 0 || r.Effort > 60 {
			t.Errorf("%q takes %d days", r.Title, r.Effort)
		}
	}
}

func TestNothingStartsOrEndsOnAFreeDay(t *testing.T) {
	for _, r := range strategyIn(t, app.German).Tasks {
		for _, d := range []app.Date{r.StartsOn, r.DueOn} {
			if isFree(d) {
				t.Errorf("%q has the free day %s", r.Title, d)
			}
		}
	}
}

// isFree tells weekends and the public holidays of the Land on weekdays of those years.
func isFree(d app.Date) bool {
	switch d {
	case "2026-12-25", "2027-01-01", "2027-03-26", "2027-03-29", "2027-05-06", "2027-05-17", "2027-05-27", "2027-11-01",
		"2028-04-14", "2028-04-17", "2028-05-01", "2028-05-25", "2028-06-05", "2028-06-15":
		return true
	}
	day := d.Time().Weekday()
	return day == time.Saturday || day == time.Sunday
}

func TestSomeTasksAreOverdueOnTheDayOfThePictures(t *testing.T) {
	late := strategyIn(t, app.German).Tasks.Where(func(r app.Task) bool { return r.Overdue(reviewDay) })
	if len(late) < 5 || len(late) > 9 {
		t.Errorf("%d tasks are overdue on %s, want a handful", len(late), reviewDay)
	}
}

func TestStatusFitsTheProgressAndTheDates(t *testing.T) {
	for _, r := range strategyIn(t, app.German).Tasks {
		ok := map[app.TaskStatus]bool{
			app.TaskDone:       r.Progress == 100 && r.DueOn < reviewDay,
			app.TaskInProgress: r.Progress > 0 && r.Progress < 100 && r.StartsOn <= reviewDay,
			app.TaskOpen:       r.Progress == 0 && r.StartsOn >= reviewDay,
			app.TaskBlocked:    r.Progress < 100,
			app.TaskDropped:    r.Progress < 100,
		}[r.Status]
		if !ok {
			t.Errorf("%q from %s to %s is %s at %d %%", r.Title, r.StartsOn, r.DueOn, r.Status, r.Progress)
		}
	}
}

func TestEveryChoiceOccurs(t *testing.T) {
	s := strategyIn(t, app.German)
	seen := map[any]int{}
	for _, c := range s.Contributions {
		seen[c.Sort]++
		seen[c.Status]++
		seen["contribution "+c.Priority]++
		seen["from "+c.GroupID]++
	}
	for _, r := range s.Tasks {
		seen[r.Status]++
		seen["task "+r.Priority]++
		seen[r.PhaseID]++
	}
	for _, d := range s.Decisions {
		seen[d.Status]++
	}
	want := func(key any, least int) {
		if seen[key] < least {
			t.Errorf("%v occurs %d times, want at least %d", key, seen[key], least)
		}
	}
	for _, v := range app.ContributionSorts() {
		want(v, 8)
	}
	for _, v := range app.ContributionStatuses() {
		want(v, 10)
	}
	for _, v := range app.Priorities() {
		want("contribution "+v, 8)
		want("task "+v, 8)
	}
	for _, v := range app.TaskStatuses() {
		want(v, 2)
	}
	for _, v := range app.DecisionStatuses() {
		want(v, 1)
	}
	for _, g := range s.Groups {
		want("from "+g.ID, 3)
	}
	for _, p := range s.Phases {
		want(p.ID, 8)
	}
}

func TestAboutTwoThirdsOfTheContributionsAreAnswered(t *testing.T) {
	s := strategyIn(t, app.German)
	answered := 0
	for _, c := range s.Contributions {
		if (c.Status == app.ContributionOpen) != (c.Answer == "") {
			t.Errorf("%q is %s and has the answer %q", c.Text, c.Status, c.Answer)
		}
		if c.Answer != "" {
			answered++
		}
	}
	if share := 100 * answered / len(s.Contributions); share < 60 || share > 75 {
		t.Errorf("%d %% of the contributions are answered", share)
	}
}

// A task cannot come from what was said after its start, and a contribution is made a task once.
func TestSourcesComeBeforeTheirTasks(t *testing.T) {
	s := strategyIn(t, app.German)
	taken := map[app.ID]string{}
	for _, r := range s.Tasks {
		c, ok := s.Contributions.Get(r.SourceID)
		if !ok {
			continue
		}
		if r.StartsOn < app.DateOf(c.CreatedAt.Time()) {
			t.Errorf("%q starts on %s, before its source was said", r.Title, r.StartsOn)
		}
		if other := taken[c.ID]; other != "" {
			t.Errorf("%q and %q have the same source", other, r.Title)
		}
		taken[c.ID] = r.Title
	}
}

func TestDecisionsAreMostlyTakenAndSomebodyAgreed(t *testing.T) {
	s := strategyIn(t, app.German)
	taken := 0
	for _, d := range s.Decisions {
		n := len(d.AgreedBy.List())
		if n < 2 {
			t.Errorf("%q was agreed by %d groups", d.Text, n)
		}
		if n == len(s.Groups) && d.Dissent != "" {
			t.Errorf("everybody agreed to %q, yet there is the dissent %q", d.Text, d.Dissent)
		}
		if d.Status == app.DecisionTaken {
			taken++
		}
		if d.Status == app.DecisionProposed && d.DecidedOn != "" {
			t.Errorf("%q is only proposed, but decided on %s", d.Text, d.DecidedOn)
		}
	}
	if taken*3 < len(s.Decisions)*2 {
		t.Errorf("%d of %d decisions are taken, want most", taken, len(s.Decisions))
	}
}

// TestTasksOfDutiesAreThoseOfTheirSystems: a task that says which duty it meets names one that its system has.
func TestTasksOfDutiesAreThoseOfTheirSystems(t *testing.T) {
	catalogue, err := aiact.Standard()
	if err != nil {
		t.Fatal(err)
	}
	s := strategyIn(t, app.German)
	met := map[app.ID]bool{}
	for _, d := range risk.NewLaw(catalogue).Duties(s) {
		met[d.Task.ID] = true
	}
	n := 0
	for _, task := range s.Tasks {
		if task.DutyID == "" {
			continue
		}
		n++
		if !met[task.ID] {
			t.Errorf("%s: duty %s is none of its system", task.Title, task.DutyID)
		}
	}
	if n < 4 {
		t.Errorf("%d tasks meet a duty", n)
	}
}
