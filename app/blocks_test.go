package app

import (
	"slices"
	"testing"
)

// libraryWords has the texts of two items of the library.
type libraryWords struct{ fakeWords }

func (w libraryWords) T(id string, pairs ...any) string {
	texts := map[string]string{
		"library.gp01.title": "Nutzen zuerst", "library.gp01.text": "Wir setzen KI ein, wenn sie hilft.", "library.gp01.practice": "Ein Steckbrief",
	}
	if text, ok := texts[id]; ok {
		return text
	}
	return w.fakeWords.T(id, pairs...)
}

func TestAdoptedTextsFollowTheLibrary(t *testing.T) {
	words := libraryWords{}
	p := NewPrinciple(new(Strategy), "gp01")
	if got := Shown(p, "title", words); got != "Nutzen zuerst" {
		t.Errorf("title = %q", got)
	}
	p = WithText(p, "text", "  Wir setzen KI ein, wenn sie hilft. ", words)
	if p.Text != "" {
		t.Errorf("the library's own text was kept: %q", p.Text)
	}
	p = WithText(p, "text", "Nur mit Nutzen.", words)
	if got := Shown(p, "text", words); got != "Nur mit Nutzen." || p.Text != got {
		t.Errorf("reworded: %q", got)
	}
	if p = WithText(p, "text", "", words); Shown(p, "text", words) != "Wir setzen KI ein, wenn sie hilft." {
		t.Error("an emptied text is not the library's again")
	}
	p = WithText(p, "meaning", "Bei uns heißt das …", words)
	if Shown(p, "meaning", words) != p.Meaning || p.Meaning == "" {
		t.Errorf("a text that only the room has: %q", p.Meaning)
	}
	own := NewPrinciple(new(Strategy), "")
	own.Title = "Eigenes"
	if Shown(own, "title", words) != "Eigenes" || own.FromLibrary() || LibraryText(own, "title", words) != "" || Shown(own, "nothing", words) != "" {
		t.Error("an own principle")
	}
	if got := TitleOf(p, words); got != "Nutzen zuerst" {
		t.Errorf("in lists it is called %q", got)
	}
	hits := Search(strategyOf(p), words, "nutzen zuerst", 0)
	if len(hits) != 1 || hits[0].Ref != RefOf(p) || hits[0].Title != "Nutzen zuerst" {
		t.Errorf("search finds %+v", hits)
	}
}

func TestRulesOfTheBuildingBlocks(t *testing.T) {
	for name, c := range map[string]struct {
		r     Record
		field string
		rule  string
	}{
		"question of nobody":       {Answer{Block: BlockLegal, Status: AnswerOpen}, "question", RuleRequired},
		"block that is none":       {Answer{Adopted: Adopted{"q"}, Block: "bb", Status: AnswerOpen}, "block", RuleChoice},
		"principle without title":  {Principle{Status: PrincipleSelected}, "title", RuleRequired},
		"clause without title":     {Clause{Status: ClauseOpen}, "title", RuleRequired},
		"comment without a clause": {Comment{GroupID: "g", Text: "x"}, "clause_id", RuleRequired},
		"comment without a group":  {Comment{ClauseID: "c", Text: "x"}, "group_id", RuleRequired},
		"benefit of six":           {Process{Title: "x", Benefit: 6, Data: DataNone, Status: ProcessIdea}, "benefit", RuleTooLarge},
		"negative volume":          {Process{Title: "x", Volume: -1, Data: DataNone, Status: ProcessIdea}, "volume", RuleTooSmall},
		"goal with a wrong date":   {Goal{Title: "x", Sort: GoalOwn, Status: GoalAgreed, DueOn: "2026-02-30"}, "due_on", RuleDate},
		"condition is missing":     {UsageRule{Purpose: "x", Data: DataNone, Verdict: VerdictConditional}, "condition", RuleRequired},
		"more trained than staff":  {PassProgress{Department: "x", Staff: 5, Trained: 6}, "trained", RuleTooLarge},
		"people below zero":        {ShadowUse{Department: "x", People: -1}, "people", RuleTooSmall},
		"check that is none":       {func() Record { y := NewSystem(); y.Name, y.Records = "x", "maybe"; return y }(), "records", RuleChoice},
		"assessment of nothing":    {Assessment{Criterion: "tc01", Finding: FindingYes}, "system_id", RuleRequired},
		"assessment by nothing":    {Assessment{SystemID: "s", Finding: FindingYes}, "criterion", RuleRequired},
		"weight of six":            {Weight{Criterion: "tc01", Weight: 6}, "weight", RuleTooLarge},
		"class that is none":       {Classification{SystemID: "s", Outcome: "grey"}, "outcome", RuleChoice},
		"override by nobody":       {Classification{SystemID: "s", Override: ClassHigh, OverrideReason: "x"}, "override_by", RuleRequired},
		"override without reason":  {Classification{SystemID: "s", Override: ClassHigh, OverrideBy: "x"}, "override_reason", RuleRequired},
	} {
		if p, broken := Validate(c.r).Of(c.field); !broken || p.Rule != c.rule {
			t.Errorf("%s: %+v", name, Validate(c.r))
		}
	}
	for _, k := range Kinds() {
		for _, r := range everyKind().Records(k) {
			if p := Validate(r); len(p) > 0 {
				t.Errorf("a new %s breaks %+v", k, p)
			}
		}
	}
}

func TestDeletionTakesAlongWhatIsOwned(t *testing.T) {
	s := everyKind()
	system, goal, clause, process := s.Systems[0], s.Goals[0], s.Clauses[0], s.Processes[0]
	linked := s.Tasks[0]
	linked.SystemID = system.ID
	s = s.With([]Record{linked}, nil)
	after := func(ref Ref) *Strategy {
		t.Helper()
		edit, err := Delete(ref)(s)
		if err != nil {
			t.Fatal(err)
		}
		if err := edit.checkReferences(s); err != nil {
			t.Errorf("%s: %v", ref.Kind, err)
		}
		return s.With(edit.Put, edit.Delete)
	}
	if got := after(RefOf(system)); len(got.Systems)+len(got.Assessments)+len(got.Classifications) != 0 || got.Tasks[0].SystemID != "" {
		t.Error("a system leaves something behind")
	}
	if got := after(RefOf(goal)); len(got.Goals) != 0 || got.Processes[0].Goals != "" {
		t.Errorf("the process still serves %q", got.Processes[0].Goals)
	}
	if got := after(RefOf(clause)); len(got.Clauses)+len(got.Comments) != 0 {
		t.Error("a comment is left without its section")
	}
	if got := after(RefOf(process)); got.Systems[0].ProcessID != "" {
		t.Error("the system still serves the process")
	}
	for kind := range deletedLabels() {
		if got := after(RefOf(s.Records(kind)[0])); len(got.Records(kind)) != 0 {
			t.Errorf("%s is still there", kind)
		}
	}
	if _, err := Delete(Ref{KindGoal, "nothing"})(s); CodeOf(err) != CodeGone {
		t.Errorf("deleting nothing: %v", err)
	}
}

func TestClassOfASystem(t *testing.T) {
	s := everyKind()
	system := s.Systems[0].ID
	if s.ClassOf(system) != "" || s.ClassOf("nobody") != "" {
		t.Error("a class out of nothing")
	}
	second := NewClassification(system, "2027.1", "ds")
	second.Outcome = ClassHigh
	s = s.With([]Record{second}, nil)
	if got := s.ClassOf(system); got != ClassHigh {
		t.Errorf("the newest classification does not count: %q", got)
	}
	second.Override, second.OverrideBy, second.OverrideReason = ClassLimited, "Rechtsamt", "Ausnahme nach Art. 6 Abs. 3"
	if got := s.With([]Record{second}, nil).ClassOf(system); got != ClassLimited {
		t.Errorf("set by hand, it is %q", got)
	}
}

func TestNewItemsStandAtTheEnd(t *testing.T) {
	s := everyKind()
	p, c := NewPrinciple(s, "gp02"), NewClause(s, "")
	if p.Position != 2 || c.Position != 2 {
		t.Errorf("positions %d and %d", p.Position, c.Position)
	}
	if !CheckDone.Settled() || !CheckNotNeeded.Settled() || CheckNeeded.Settled() || CheckOpen.Settled() || CheckRunning.Settled() {
		t.Error("which checks are settled?")
	}
	if len(Blocks()) != 4 || !slices.Contains(Classes(), ClassNoAI) {
		t.Error("blocks or classes are missing")
	}
	process := s.Processes[0]
	if process.Benefit = 3; process.Rated() {
		t.Error("rated without its effort")
	}
}

func TestAnswersToQuestionsOfAGroup(t *testing.T) {
	for _, code := range append(GroupCodes(), "") {
		if !in(BlockOf(code), Blocks()) {
			t.Errorf("%s: %q", code, BlockOf(code))
		}
	}
	a := NewAnswer(BlockOf(GroupLegal), "le_q01")
	a.GroupID = "g-legal"
	s := strategyOf(a)
	if got, ok := AnswerOf(s, "g-legal", "le_q01"); !ok || got != a {
		t.Errorf("%+v", got)
	}
	if _, ok := AnswerOf(s, "g-it", "le_q01"); ok {
		t.Error("another group's answer")
	}
}
