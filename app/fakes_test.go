package app

import (
	"bytes"
	"errors"
	"fmt"
	"log/slog"
	"slices"
	"strings"
	"sync"
	"time"
)

// fakeWords says every message as its id and its values: "lack.voice 2 Names=…".
type fakeWords struct{}

func (fakeWords) T(id string, pairs ...any) string {
	for i := 0; i+1 < len(pairs); i += 2 {
		id += fmt.Sprintf(" %v=%v", pairs[i], pairs[i+1])
	}
	return id
}

func (w fakeWords) N(id string, count int, pairs ...any) string {
	return w.T(fmt.Sprintf("%s %d", id, count), pairs...)
}
func (fakeWords) Date(d Date) string  { return string(d) }
func (fakeWords) Number(n int) string { return fmt.Sprint(n) }

func (fakeWords) Decimal(q Quantity) string { return string(q) }

// germanWords knows the few names that tests search for.
type germanWords struct{ fakeWords }

func (w germanWords) T(id string, pairs ...any) string {
	names := map[string]string{
		"group.sg_staff_council": "Personalrat", "group.sg_data_protection": "Datenschutz", "group.sg_it": "IT",
		"group.sg_legal": "Recht", "phase.ph1": "Verständnis schaffen", "phase.ph2": "Dienstvereinbarung abschließen",
		"state.BW": "Baden-Württemberg",
	}
	if name, ok := names[id]; ok {
		return name
	}
	return w.fakeWords.T(id, pairs...)
}

// ticking is a clock that moves on by a second whenever it is asked.
func ticking() Clock {
	var mu sync.Mutex
	now := time.Date(2026, 11, 23, 9, 0, 0, 0, time.UTC)
	return func() time.Time {
		mu.Lock()
		defer mu.Unlock()
		now = now.Add(time.Second)
		return now
	}
}

const testToday Date = "2026-11-23"

// fakeFile is a workshop file in memory, with a journal of whole strategies. It notes when it is used by two goroutines at
// a time.
type fakeFile struct {
	readOnly bool
	states   []*Strategy // states[at] is the present one
	labels   []string    // of the edit that led to the state of the same index
	at       int

	fail    error  // what writing fails with
	refuse  string // label of the edit that the file refuses
	applied []Edit
	calls   []string
	closed  int
	inside  sync.Mutex
	races   int
}

func newFakeFile(first ...Record) *fakeFile {
	st := new(Strategy).With(first, nil)
	return &fakeFile{states: []*Strategy{st}, labels: []string{""}}
}

func (f *fakeFile) enter(call string) func() {
	if !f.inside.TryLock() {
		f.races++
		f.inside.Lock()
	}
	f.calls = append(f.calls, call)
	return f.inside.Unlock
}

func (f *fakeFile) Path() string             { return "/tmp/x.kifahrplan" }
func (f *fakeFile) Writable() bool           { return !f.readOnly }
func (f *fakeFile) Load() (*Strategy, error) { defer f.enter("load")(); return f.states[f.at], nil }

func (f *fakeFile) Apply(e Edit) (Applied, error) {
	defer f.enter("apply " + e.Label)()
	if f.fail != nil {
		return Applied{}, f.fail
	}
	if f.refuse != "" && e.Label == f.refuse {
		return Applied{}, NewError(CodeInvalid, errors.New("CHECK constraint failed"))
	}
	next := f.states[f.at].With(e.Put, e.Delete)
	next.Revision++
	f.applied = append(f.applied, e)
	f.states = append(f.states[:f.at+1], next)
	f.labels = append(f.labels[:f.at+1], e.Label)
	f.at++
	return Applied{e.Label, e.Put, e.Delete, next.Revision}, nil
}

func (f *fakeFile) Undo(Timestamp) (Applied, error) {
	defer f.enter("undo")()
	switch {
	case f.fail != nil:
		return Applied{}, f.fail
	case f.at == 0:
		return Applied{}, NewError(CodeNothingToUndo, nil)
	}
	f.at--
	return difference(f.states[f.at+1], f.states[f.at], f.labels[f.at+1]), nil
}

func (f *fakeFile) Redo(Timestamp) (Applied, error) {
	defer f.enter("redo")()
	if f.at == len(f.states)-1 {
		return Applied{}, NewError(CodeNothingToRedo, nil)
	}
	f.at++
	return difference(f.states[f.at-1], f.states[f.at], f.labels[f.at]), nil
}

func (f *fakeFile) History() (undo, redo string) {
	undo = f.labels[f.at]
	if f.at+1 < len(f.labels) {
		redo = f.labels[f.at+1]
	}
	return undo, redo
}

func (f *fakeFile) Moments(of ColumnsOf) ([]Moment, error) {
	defer f.enter("moments")()
	var out []Moment
	for kind, columns := range of {
		for _, column := range columns {
			out = append(out, Moment{Record: Ref{Kind: kind}, Column: column})
		}
	}
	return out, f.fail
}

func (f *fakeFile) Snapshot() error { defer f.enter("snapshot")(); return f.fail }
func (f *fakeFile) CopyTo(to string) error {
	defer f.enter("copy " + to)()
	return f.fail
}

func (f *fakeFile) Close() error {
	defer f.enter("close")()
	f.closed++
	return nil
}

// difference is what leads from one strategy to another.
func difference(from, to *Strategy, label string) Applied {
	a := Applied{Label: label, Revision: to.Revision}
	for _, k := range Kinds() {
		for _, r := range to.Records(k) {
			if old, ok := from.Find(RefOf(r)); !ok || old != r {
				a.Put = append(a.Put, r)
			}
		}
		for _, r := range from.Records(k) {
			if _, ok := to.Find(RefOf(r)); !ok {
				a.Delete = append(a.Delete, RefOf(r))
			}
		}
	}
	return a
}

// stage is a session over a fake file whose background and foreground run at once, with all that listeners heard.
type stage struct {
	*Session
	file   *fakeFile
	events []Event
	log    *bytes.Buffer
}

func newStage(f *fakeFile) *stage {
	st := &stage{file: f, log: &bytes.Buffer{}}
	inline := func(fn func()) { fn() }
	s, err := NewSession(f, Config{
		Clock: ticking(), Background: inline, Foreground: inline, Log: slog.New(slog.NewTextHandler(st.log, nil)),
	})
	if err != nil {
		panic(err)
	}
	st.Session = s
	s.Subscribe(func(e Event) { st.events = append(st.events, e) })
	return st
}

func (s *stage) last() Event {
	if len(s.events) == 0 {
		return Event{Label: "no event"}
	}
	return s.events[len(s.events)-1]
}

// workshop is what a new file of Musterstadt holds, with ids that tell what they are.
func workshop() []Record {
	e := NewWorkshopEdit(
		Municipality{Base: Base{ID: "m"}, Name: "Musterstadt"},
		Workshop{Base: Base{ID: "w"}, Title: "KI-Strategie 2027"},
	)
	for i, r := range e.Put {
		switch r := r.(type) {
		case Group:
			r.ID = ID("g-" + strings.TrimPrefix(string(r.Code), "sg_"))
			e.Put[i] = r
		case Phase:
			r.ID = ID(r.Code)
			e.Put[i] = r
		}
	}
	return e.Put
}

// strategyOf is a new workshop with further records.
func strategyOf(more ...Record) *Strategy {
	return new(Strategy).With(slices.Concat(workshop(), more), nil)
}

// everyKind is a strategy with a record of every kind.
func everyKind() *Strategy {
	goal, process, system, clause := NewGoal(), NewProcess(), NewSystem(), NewClause(new(Strategy), "dv01")
	goal.Title, process.Title, system.Name = "Ziel", "Prozess", "System"
	process.Goals, system.ProcessID = IDsOf(goal.ID), process.ID
	comment, rule := NewComment(clause.ID, "g-it"), NewUsageRule(DataPersonal)
	comment.Text, rule.Purpose = "Bitte kürzer", "Übersetzen"
	answer := NewAnswer(BlockInventory, "bb1_q01")
	answer.GroupID = "g-it"
	indicator, occurrence, review := NewIndicator("k01"), NewOccurrence(OccurrenceIncident, testToday), NewReview()
	indicator.GoalID, indicator.SystemID, occurrence.SystemID, occurrence.Title = goal.ID, system.ID, system.ID, "Falsche Auskunft"
	review.Title, review.SystemID = "System überprüfen", system.ID
	criterion := NewOwnCriterion("tg_cost")
	criterion.Text = "Der Preis ist fest."
	hazard := NewHazard("rk01")
	hazard.SystemID = system.ID
	step, theme, rating := NewAgendaStep(new(Strategy)), NewTheme(new(Strategy)), NewRating(RatingProcesses, "g-it")
	step.Subject, theme.Title, rating.Title, rating.StepID = "Begrüßung", "Daten", "Welcher Prozess zuerst?", step.ID
	vote := NewVote(rating.ID, "g-it", Ref{KindProcess, process.ID})
	vote.Points = 3
	version := Version{Base: Base{ID: NewID()}, Number: 1, FrozenOn: testToday, Content: "[]", Hash: FrozenContent("[]").Hash()}
	return strategyOf(
		step, theme, rating, vote, NewPosition(Subject{TopicClause, clause.ID}, "g-it", StanceAgrees, testToday),
		version, NewSignature(version.ID, "g-it"),
		indicator, NewMeasurement(indicator.ID, testToday, "85"), hazard, occurrence, review,
		task("t1", nil), contribution("c1", nil), decision("d1", nil), goal, process, system, clause, comment, rule, answer,
		NewShadowUse("Bauamt"), NewPrinciple(new(Strategy), "gp01"), NewPassProgress("Bauamt"), NewAssessment(system.ID, "tc01"),
		criterion, NewWeight("tc01", 3), NewClassification(system.ID, "2026.11.2", "ds_2026_07_27"),
	)
}

func task(id ID, change func(*Task)) Task {
	t := NewTask("ph1")
	t.ID, t.Title = id, "Aufgabe "+string(id)
	if change != nil {
		change(&t)
	}
	return t
}

func contribution(id ID, change func(*Contribution)) Contribution {
	c := NewContribution("g-it", SortQuestion)
	c.ID, c.Text = id, "Eingabe "+string(id)
	if change != nil {
		change(&c)
	}
	return c
}

func decision(id ID, change func(*Decision)) Decision {
	d := NewDecision(testToday)
	d.ID, d.Text = id, "Beschluss "+string(id)
	if change != nil {
		change(&d)
	}
	return d
}

func idsOf[R Record](records []R) []ID {
	out := []ID{}
	for _, r := range records {
		out = append(out, r.Head().ID)
	}
	return out
}
