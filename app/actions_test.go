package app

import (
	"slices"
	"strings"
	"testing"
)

// acted builds an edit, prepares it and returns it with the strategy after it.
func acted(t *testing.T, s *Strategy, b Build) (Edit, *Strategy) {
	t.Helper()
	e, err := b(s)
	if err != nil {
		t.Fatalf("build: %v", err)
	}
	e = prepared(t, s, e)
	return e, s.With(e.Put, e.Delete)
}

func TestNewWorkshop(t *testing.T) {
	e := NewWorkshopEdit(Municipality{Name: "Musterstadt", State: "SH"}, Workshop{Title: "KI-Strategie"})
	if e.Label != "edit.workshop.created" {
		t.Errorf("label = %q", e.Label)
	}
	e = prepared(t, new(Strategy), e)
	s := new(Strategy).With(e.Put, e.Delete)
	if s.Municipality.Name != "Musterstadt" || s.Municipality.ID == "" || s.Municipality.CreatedAt == "" {
		t.Errorf("municipality = %+v", s.Municipality)
	}
	if w := s.Workshop; w.ID == "" || w.Language != German || w.Status != StatusDraft || w.Version != "0.1" {
		t.Errorf("workshop = %+v", w)
	}
	var codes []GroupCode
	for _, g := range s.GroupsInOrder() {
		codes = append(codes, g.Code)
	}
	if !slices.Equal(codes, RequiredGroups()) || len(codes) != 4 {
		t.Errorf("groups = %v", codes)
	}
	for i, p := range s.PhasesInOrder() {
		if p.Number != i+1 || p.Code != PhaseCodes()[i] {
			t.Errorf("phase %d = %+v", i, p)
		}
	}
	if len(s.Phases) != 5 {
		t.Errorf("%d phases", len(s.Phases))
	}
	own := NewWorkshopEdit(Municipality{}, Workshop{Language: English, Status: StatusAgreed, Version: "2.0"}).Put[1].(Workshop)
	if own.Language != English || own.Status != StatusAgreed || own.Version != "2.0" {
		t.Errorf("own choices are lost: %+v", own)
	}
}

func TestSeeds(t *testing.T) {
	withText := func(r Record) Record { return withTexts(r, "x") }
	seeds := []Record{NewTask("ph1"), NewContribution("g-it", SortIdea), NewDecision(testToday), NewGroup(""), NewGroup(GroupPublic)}
	ids := map[ID]bool{}
	for _, r := range seeds {
		ids[r.Head().ID] = true
		if p := Validate(withText(r)); p != nil {
			t.Errorf("%+v: %v", r, p)
		}
	}
	if len(ids) != len(seeds) || ids[""] {
		t.Errorf("ids = %v", ids)
	}
	if c := seeds[1].(Contribution); c.GroupID != "g-it" || c.Sort != SortIdea || c.Status != ContributionOpen || c.Priority != PriorityMedium {
		t.Errorf("contribution = %+v", c)
	}
	if d := seeds[2].(Decision); d.DecidedOn != testToday || d.Status != DecisionProposed {
		t.Errorf("decision = %+v", d)
	}
}

func TestPut(t *testing.T) {
	e, s := acted(t, strategyOf(), Put("label", "group", task("t1", nil), task("t2", nil)))
	if e.Label != "label" || e.Group != "group" || len(s.Tasks) != 2 {
		t.Errorf("edit = %+v", e)
	}
}

func TestDelete(t *testing.T) {
	own := Group{Base: Base{ID: "g-own"}, Name: "Feuerwehr"}
	s := strategyOf(own, contribution("c1", nil), task("t1", nil), decision("d1", nil))
	for ref, label := range map[Ref]string{
		{KindTask, "t1"}:         "edit.task.deleted",
		{KindContribution, "c1"}: "edit.contribution.deleted",
		{KindGroup, "g-own"}:     "edit.group.deleted",
		{KindDecision, "d1"}:     "edit.decision.deleted",
	} {
		e, after := acted(t, s, Delete(ref))
		if _, ok := after.Find(ref); ok || e.Label != label || len(e.Put) != 0 {
			t.Errorf("%v: edit = %+v", ref, e)
		}
		if got, err := Delete(Ref{ref.Kind, "nowhere"})(s); CodeOf(err) != CodeGone || got.Label != label {
			t.Errorf("%v: %+v, err = %v", ref.Kind, got, err)
		}
	}
	for _, k := range []Kind{KindMunicipality, KindWorkshop, KindPhase, "unknown"} {
		if _, err := Delete(Ref{k, "ph1"})(s); err == nil || CodeOf(err) != "" {
			t.Errorf("%s: err = %v", k, err)
		}
	}
}

func TestDeletingAContributionKeepsItsTasks(t *testing.T) {
	from := func(id ID) func(*Task) { return func(t *Task) { t.SourceID = id } }
	s := strategyOf(contribution("c1", nil), contribution("c2", nil), task("t1", from("c1")), task("t2", from("c2")), task("t3", from("c1")))
	e, after := acted(t, s, Delete(Ref{KindContribution, "c1"}))
	if len(e.Put) != 2 || len(e.Delete) != 1 {
		t.Errorf("edit = %+v", e)
	}
	var sources []ID
	for _, t := range after.Tasks {
		sources = append(sources, t.SourceID)
	}
	if !slices.Equal(sources, []ID{"", "c2", ""}) {
		t.Errorf("sources = %v", sources)
	}
}

func TestDeletingAGroup(t *testing.T) {
	own := Group{Base: Base{ID: "g-own"}, Name: "Feuerwehr"}
	agreed := func(ids ...ID) func(*Decision) { return func(d *Decision) { d.AgreedBy = IDsOf(ids...) } }
	s := strategyOf(own, decision("d1", agreed("g-own", "g-it")), decision("d2", agreed("g-it")), decision("d3", agreed("g-own")))
	e, after := acted(t, s, DeleteGroup("g-own"))
	if len(e.Put) != 2 {
		t.Errorf("edit = %+v", e)
	}
	for id, want := range map[ID]IDs{"d1": "g-it", "d2": "g-it", "d3": ""} {
		if d, _ := after.Decisions.Get(id); d.AgreedBy != want {
			t.Errorf("%s: agreed by %q", id, d.AgreedBy)
		}
	}
	if _, err := DeleteGroup("g-it")(s); CodeOf(err) != CodeRequiredGroup {
		t.Errorf("err = %v", err)
	}
	s = s.With([]Record{contribution("c1", func(c *Contribution) { c.GroupID = "g-own" })}, nil)
	if _, err := DeleteGroup("g-own")(s); CodeOf(err) != CodeStillUsed {
		t.Errorf("err = %v", err)
	}
}

func TestOneStepChanges(t *testing.T) {
	s := strategyOf(contribution("x", nil), task("x", nil), decision("x", func(d *Decision) { d.DecidedOn = "" }))
	for name, c := range map[string]struct {
		build Build
		kind  Kind
		label string
		done  func(Record) bool
	}{
		"task status":   {SetTaskStatus("x", TaskDone), KindTask, "edit.task.status", func(r Record) bool { return r.(Task).Status == TaskDone && r.(Task).Progress == 100 }},
		"task progress": {SetTaskProgress("x", 40), KindTask, "edit.task.status", func(r Record) bool { return r.(Task).Status == TaskInProgress && r.(Task).Progress == 40 }},
		"task priority": {SetTaskPriority("x", PriorityHigh), KindTask, "edit.task.changed", func(r Record) bool { return r.(Task).Priority == PriorityHigh }},
		"move":          {MoveTask("x", "ph4"), KindTask, "edit.task.moved", func(r Record) bool { return r.(Task).PhaseID == "ph4" }},
		"contribution status": {
			SetContributionStatus("x", ContributionResolved), KindContribution, "edit.contribution.status",
			func(r Record) bool { return r.(Contribution).Status == ContributionResolved },
		},
		"contribution priority": {
			SetContributionPriority("x", PriorityLow), KindContribution, "edit.contribution.changed",
			func(r Record) bool { return r.(Contribution).Priority == PriorityLow },
		},
		"decision status": {
			SetDecisionStatus("x", DecisionTaken, testToday), KindDecision, "edit.decision.status",
			func(r Record) bool {
				return r.(Decision).Status == DecisionTaken && r.(Decision).DecidedOn == testToday
			},
		},
		"agreement": {SetAgreement("x", "g-it", true), KindDecision, "edit.decision.changed", func(r Record) bool { return r.(Decision).AgreedBy.Has("g-it") }},
	} {
		t.Run(name, func(t *testing.T) {
			e, after := acted(t, s, c.build)
			if r, _ := after.Find(Ref{c.kind, "x"}); !c.done(r) || e.Label != c.label {
				t.Errorf("label %q, record %+v", e.Label, r)
			}
			if _, err := c.build(strategyOf()); CodeOf(err) != CodeGone {
				t.Errorf("err = %v", err)
			}
		})
	}
	if _, err := prepareBuild(s, MoveTask("x", "nowhere")); CodeOf(err) != CodeGone {
		t.Errorf("err = %v", err)
	}
	dated := strategyOf(decision("x", func(d *Decision) { d.DecidedOn = "2026-01-01" }))
	if _, after := acted(t, dated, SetDecisionStatus("x", DecisionTaken, testToday)); after.Decisions[0].DecidedOn != "2026-01-01" {
		t.Errorf("the date was changed: %+v", after.Decisions[0])
	}
}

func prepareBuild(s *Strategy, b Build) (Edit, error) {
	e, err := b(s)
	if err != nil {
		return e, err
	}
	return e.Prepared(s, ticking())
}

func TestTaskFromContribution(t *testing.T) {
	long := strings.Repeat("Beschäftigte ", 40) + "schulen"
	for name, c := range map[string]struct{ text, title, description string }{
		"one sentence":     {"Wer haftet?", "Wer haftet?", ""},
		"full stop":        {"Protokolle löschen.", "Protokolle löschen", ""},
		"outer space":      {"  Protokolle löschen. \n", "Protokolle löschen", ""},
		"two sentences":    {"Wer haftet? Das muss klar sein.", "Wer haftet?", "Wer haftet? Das muss klar sein."},
		"two lines":        {"Schulung planen\nfür alle Ämter", "Schulung planen", "Schulung planen\nfür alle Ämter"},
		"abbreviation":     {"Texte, z. B. Bescheide, prüfen. Dann freigeben.", "Texte, z. B. Bescheide, prüfen", "Texte, z. B. Bescheide, prüfen. Dann freigeben."},
		"a long sentence":  {long, strings.TrimSpace(long[:len("Beschäftigte ")*15]) + "…", long},
		"only punctuation": {".", ".", ""},
	} {
		t.Run(name, func(t *testing.T) {
			s := strategyOf(contribution("c1", func(c2 *Contribution) { c2.Text, c2.Priority = c.text, PriorityHigh }))
			e, after := acted(t, s, TaskFromContribution("c1", "new", "ph3"))
			got, ok := after.Tasks.Get("new")
			if !ok || got.Title != c.title || got.Description != c.description {
				t.Errorf("title %q, description %q", got.Title, got.Description)
			}
			if got.Priority != PriorityHigh || got.SourceID != "c1" || got.PhaseID != "ph3" || e.Label != "edit.task.fromcontribution" {
				t.Errorf("task = %+v", got)
			}
		})
	}
}

func TestTaskFromContributionChoosesPhaseAndID(t *testing.T) {
	s := strategyOf(contribution("c1", nil))
	for _, phase := range []ID{"", "nowhere"} {
		_, after := acted(t, s, TaskFromContribution("c1", "", phase))
		if got := after.Tasks[0]; got.PhaseID != "ph1" || got.ID == "" {
			t.Errorf("phase %q: %+v", phase, got)
		}
	}
	if _, err := TaskFromContribution("nowhere", "", "")(s); CodeOf(err) != CodeGone {
		t.Errorf("err = %v", err)
	}
	if _, err := prepareBuild(new(Strategy).With([]Record{contribution("c1", nil)}, nil), TaskFromContribution("c1", "", "")); CodeOf(err) != CodeInvalid {
		t.Errorf("without phases: err = %v", err)
	}
}

func TestMaxTaskTitleIsTheLimitOfTheField(t *testing.T) {
	if f := TextFields(Task{})[0]; f.Column != "title" || f.Max != maxTaskTitle {
		t.Errorf("field = %+v", f)
	}
}
