package app

import (
	"slices"
	"strings"
	"testing"
)

// complete is a strategy that lacks nothing.
func complete() *Strategy {
	records := []Record{
		Municipality{Base: Base{ID: "m"}, Name: "Musterstadt", State: "SH", Inhabitants: 48_000},
		Workshop{
			Base: Base{ID: "w"}, Title: "KI-Strategie", Moderator: "Frau M", Place: "Rathaus", StartsOn: testToday, Version: "1.0",
			Language: German, Status: StatusDraft,
		},
		decision("d1", func(d *Decision) { d.Status, d.AgreedBy = DecisionTaken, "g-it" }),
	}
	for i, code := range RequiredGroups() {
		records = append(records, contribution(ID("c"+string(rune('1'+i))), func(c *Contribution) {
			c.GroupID = ID("g-" + strings.TrimPrefix(string(code), "sg_"))
			c.Status, c.Answer = ContributionAnswered, "Ja."
		}))
	}
	for i, code := range PhaseCodes() {
		records = append(records, task(ID("t"+string(rune('1'+i))), func(t *Task) {
			t.PhaseID, t.DueOn, t.Responsible = ID(code), "2026-12-31", "Frau B"
		}))
	}
	return strategyOf(append(records, completeBlocks()...)...)
}

// completeBlocks are records with which no building block lacks anything.
func completeBlocks() []Record {
	process, goal, principle := NewProcess(), NewGoal(), NewPrinciple(new(Strategy), "gp01")
	process.ID, process.Title, process.Benefit, process.Effort = "p1", "Prozess p1", 4, 2
	goal.ID, goal.Title, goal.Status = "z1", "Ziel z1", GoalAgreed
	principle.ID, principle.Status = "l1", PrincipleAgreed
	return []Record{process, goal, principle}
}

func TestACompleteStrategyLacksNothing(t *testing.T) {
	if got := Lacks(complete(), testToday); got != nil {
		t.Errorf("lacks = %+v", got)
	}
	if step := OverviewOf(complete(), testToday).Next; step.Code != StepExport || step.Ref() != (Ref{}) {
		t.Errorf("next step = %+v", step)
	}
}

// lackCase takes something away from a complete strategy.
type lackCase struct {
	name string
	put  []Record
	drop []Ref
	want Lack
	text string
	step StepCode
}

func lackCases() []lackCase {
	s := complete()
	m, w := s.Municipality, s.Workshop
	t1, c1 := s.Tasks[0], s.Contributions[0]
	allOf := func(k Kind) (refs []Ref) {
		for _, r := range s.Records(k) {
			refs = append(refs, RefOf(r))
		}
		return refs
	}
	return []lackCase{
		{
			name: "one fact", put: []Record{with(m, func(m *Municipality) { m.Inhabitants = 0 })},
			want: Lack{Code: LackFacts, Count: 1, Ref: Ref{Kind: KindMunicipality}, Fields: []string{"field.municipality.inhabitants"}},
			text: "lack.facts 1 Names=field.municipality.inhabitants", step: StepFacts,
		},
		{
			name: "facts of both", put: []Record{
				with(m, func(m *Municipality) { m.State = "" }),
				with(w, func(w *Workshop) { w.Moderator, w.Place, w.StartsOn, w.Version = "", "", "", "" }),
			},
			want: Lack{Code: LackFacts, Count: 5, Ref: Ref{Kind: KindMunicipality}, Fields: []string{
				"field.municipality.state", "field.workshop.moderator", "field.workshop.place", "field.workshop.starts_on", "field.workshop.version",
			}},
			text: "lack.facts 5 Names=field.municipality.state, field.workshop.moderator, field.workshop.place, field.workshop.starts_on, field.workshop.version",
			step: StepFacts,
		},
		{
			name: "facts of the workshop", put: []Record{with(w, func(w *Workshop) { w.Place = "" })},
			want: Lack{Code: LackFacts, Count: 1, Ref: Ref{Kind: KindWorkshop}, Fields: []string{"field.workshop.place"}},
			text: "lack.facts 1 Names=field.workshop.place", step: StepFacts,
		},
		{
			name: "contributions", drop: allOf(KindContribution),
			want: Lack{Code: LackContributions, Count: 1, Ref: Ref{Kind: KindContribution}},
			text: "lack.contributions 1 Names=", step: StepContribute,
		},
		{
			name: "a voice", drop: []Ref{RefOf(c1)},
			want: Lack{Code: LackVoice, Count: 1, Ref: Ref{Kind: KindContribution}, Examples: []Record{s.GroupsInOrder()[0]}},
			text: "lack.voice 1 Names=lack.name Name=Personalrat", step: StepListen,
		},
		{
			name: "an answer", put: []Record{with(c1, func(c *Contribution) { c.Status = ContributionOpen })},
			want: Lack{Code: LackAnswer, Count: 1, Ref: RefOf(c1), Examples: []Record{with(c1, func(c *Contribution) { c.Status = ContributionOpen })}},
			text: "lack.answer 1 Names=lack.name Name=Eingabe c1", step: StepAnswer,
		},
		{
			name: "the text of an answer", put: []Record{with(c1, func(c *Contribution) { c.Answer = " " })},
			want: Lack{Code: LackAnswerText, Count: 1, Ref: RefOf(c1), Examples: []Record{with(c1, func(c *Contribution) { c.Answer = " " })}},
			text: "lack.answertext 1 Names=lack.name Name=Eingabe c1", step: StepExport,
		},
		{
			name: "tasks", drop: allOf(KindTask),
			want: Lack{Code: LackTasks, Count: 1, Ref: Ref{Kind: KindTask}}, text: "lack.tasks 1 Names=", step: StepPlan,
		},
		{
			name: "tasks of a phase", drop: []Ref{RefOf(t1)},
			want: Lack{Code: LackPhase, Count: 1, Ref: Ref{Kind: KindTask}, Examples: []Record{s.PhasesInOrder()[0]}},
			text: "lack.phase 1 Names=lack.name Name=Verständnis schaffen", step: StepExport,
		},
		{
			name: "a due date", put: []Record{with(t1, func(t *Task) { t.DueOn = "" })},
			want: Lack{Code: LackDueDate, Count: 1, Ref: RefOf(t1), Examples: []Record{with(t1, func(t *Task) { t.DueOn = "" })}},
			text: "lack.duedate 1 Names=lack.name Name=Aufgabe t1", step: StepDueDate,
		},
		{
			name: "someone responsible", put: []Record{with(t1, func(t *Task) { t.Responsible = " " })},
			want: Lack{Code: LackResponsible, Count: 1, Ref: RefOf(t1), Examples: []Record{with(t1, func(t *Task) { t.Responsible = " " })}},
			text: "lack.responsible 1 Names=lack.name Name=Aufgabe t1", step: StepResponsible,
		},
		{
			name: "punctuality", put: []Record{with(t1, func(t *Task) { t.DueOn = "2026-11-22" })},
			want: Lack{Code: LackOverdue, Count: 1, Ref: RefOf(t1), Examples: []Record{with(t1, func(t *Task) { t.DueOn = "2026-11-22" })}},
			text: "lack.overdue 1 Names=lack.name Name=Aufgabe t1", step: StepExport,
		},
		{
			name: "decisions", drop: allOf(KindDecision),
			want: Lack{Code: LackDecisions, Count: 1, Ref: Ref{Kind: KindDecision}}, text: "lack.decisions 1 Names=", step: StepDecide,
		},
		{
			name: "a decision taken", put: []Record{decision("d1", nil)},
			want: Lack{Code: LackProposed, Count: 1, Ref: Ref{KindDecision, "d1"}, Examples: []Record{decision("d1", nil)}},
			text: "lack.proposed 1 Names=lack.name Name=Beschluss d1", step: StepTake,
		},
		{
			name: "agreement", put: []Record{decision("d1", func(d *Decision) { d.Status = DecisionTaken })},
			want: Lack{
				Code: LackAgreement, Count: 1, Ref: Ref{KindDecision, "d1"},
				Examples: []Record{decision("d1", func(d *Decision) { d.Status = DecisionTaken })},
			},
			text: "lack.agreement 1 Names=lack.name Name=Beschluss d1", step: StepExport,
		},
	}
}

func TestLacks(t *testing.T) {
	for _, c := range lackCases() {
		t.Run(c.name, func(t *testing.T) {
			s := complete().With(c.put, c.drop)
			got := Lacks(s, testToday)
			if len(got) != 1 {
				t.Fatalf("lacks = %+v", got)
			}
			l := got[0]
			if l.Code != c.want.Code || l.Count != c.want.Count || l.Ref != c.want.Ref ||
				!slices.Equal(l.Examples, c.want.Examples) || !slices.Equal(l.Fields, c.want.Fields) {
				t.Errorf("lack = %+v, want %+v", l, c.want)
			}
			if text := l.Text(germanWords{}); text != c.text {
				t.Errorf("text = %q, want %q", text, c.text)
			}
			if step := OverviewOf(s, testToday).Next; step.Code != c.step {
				t.Errorf("next step = %+v, want %s", step, c.step)
			}
		})
	}
}

func TestClosedTasksLackNothing(t *testing.T) {
	s := complete()
	var put []Record
	for i, x := range s.Tasks {
		x.DueOn, x.Responsible, x.Status = "", "", []TaskStatus{TaskDone, TaskDropped}[i%2]
		put = append(put, x)
	}
	if got := Lacks(s.With(put, nil), testToday); got != nil {
		t.Errorf("lacks = %+v", got)
	}
}

func TestLacksOfANewFile(t *testing.T) {
	var codes []LackCode
	for _, l := range Lacks(strategyOf(), testToday) {
		codes = append(codes, l.Code)
	}
	if want := []LackCode{LackFacts, LackContributions, LackProcesses, LackGoals, LackPrinciples, LackTasks, LackDecisions}; !slices.Equal(codes, want) {
		t.Errorf("lacks = %v", codes)
	}
}

func TestExamplesAreFewAndShort(t *testing.T) {
	var open []Record
	for i := range 9 {
		open = append(open, contribution(ID("x"+string(rune('1'+i))), func(c *Contribution) { c.Text = strings.Repeat("sehr lang ", 30) }))
	}
	l := Lacks(complete().With(open, nil), testToday)[0]
	text := l.Text(germanWords{})
	if l.Count != 9 || len(l.Examples) != maxExamples || !strings.HasSuffix(text, "sehr… …") || strings.Count(text, "Name=") != maxExamples {
		t.Errorf("%d, %q", l.Count, text)
	}
	first := contribution("x0", func(c *Contribution) { c.Text = "Wer haftet? Das ist wichtig." })
	if text := Lacks(complete().With([]Record{first}, nil), testToday)[0].Text(germanWords{}); text != "lack.answer 1 Names=lack.name Name=Wer haftet?" {
		t.Errorf("text = %q", text)
	}
	if len(text) > 4*(maxExampleLength+20)+40 {
		t.Errorf("%d bytes: %q", len(text), text)
	}
}
