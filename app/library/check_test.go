package library

import (
	"strings"
	"testing"
)

func TestCheckRefusesWhatIsWrong(t *testing.T) {
	for _, c := range []struct {
		name   string
		change func(*Library)
		want   string
	}{
		{"no id", func(l *Library) { l.Risks[0].ID = "" }, "the id of this risk is empty"},
		{"an id twice in a kind", func(l *Library) { l.Risks[1].ID = "r01" }, "r01: the id of this risk"},
		{"an id twice in two kinds", func(l *Library) { l.Risks[1].ID = "gp01" }, "gp01: the id of this risk"},
		{"a title without English", func(l *Library) { l.Risks[0].Title.EN = "" }, "r01: text 1 is missing in a language"},
		{"a blank title", func(l *Library) { l.Roles[0].Label.DE = " " }, "leadership: text 1"},
		{"a block without purpose", func(l *Library) { l.Blocks[0].Purpose.DE = "" }, "bb_inventory: text 1"},
		{"a group of nobody", func(l *Library) { l.Groups[0].Role = "mayor" }, `sg_staff_council: no role "mayor"`},
		{"a group without mandate", func(l *Library) { l.Groups[0].Mandate = Text{} }, "sg_staff_council: text 1"},
		{"an unknown answer", func(l *Library) { l.Groups[0].Questions[0].AnswerType = "song" }, `no answer type "song"`},
		{"a choice without options", func(l *Library) { l.Groups[0].Questions[2].Options = nil }, "sc_q03: a choice needs options"},
		{"a choice of one", func(l *Library) { l.Groups[0].Questions[2].Options = l.Groups[0].Questions[2].Options[:1] }, "sc_q03"},
		{"options of free words", func(l *Library) { l.Groups[0].Questions[2].AnswerType = AnswerText }, "sc_q03: a choice needs"},
		{"an option without id", func(l *Library) { l.Groups[0].Questions[2].Options[0].ID = "" }, "sc_q03: an option has no id"},
		{"an option without words", func(l *Library) { l.Groups[0].Questions[2].Options[0].EN = "" }, "sc_q03: text 1"},
		{"a norm in German only", func(l *Library) { l.Blocks[3].Questions[0].Ref.EN = "" }, "bb4_q01: the norm"},
		{"a principle without practice", func(l *Library) { l.Principles[0].Practice = Text{} }, "gp01: text 2"},
		{"an unknown category", func(l *Library) { l.Principles[0].Category = "fun" }, `gp01: no category "fun"`},
		{"no inspiration", func(l *Library) { l.Principles[0].InspiredBy = nil }, "gp01: nothing inspired it"},
		{"an unknown inspiration", func(l *Library) { l.Principles[0].InspiredBy = []string{"x"} }, `gp01: no inspiration "x"`},
		{"an agreement without note", func(l *Library) { l.Agreement.Note.EN = "" }, "service_agreement: text 2"},
		{"sections out of order", func(l *Library) { l.Agreement.Sections[0].Number = 2 }, "dv01: is section 1, not 2"},
		{"an unknown kind of section", func(l *Library) { l.Agreement.Sections[0].Kind = "x" }, `dv01: no kind "x"`},
		{"an unknown owner", func(l *Library) { l.Agreement.Sections[0].Owners[0] = "x" }, `dv01: no role "x"`},
		{"a hint without English", func(l *Library) { l.Agreement.Sections[0].Hints[1].EN = "" }, "dv01: text 2"},
		{"a pass without note", func(l *Library) { l.Pass.Acknowledgement.Note.DE = "" }, "ki_pass: text 4"},
		{"a goal without German", func(l *Library) { l.Pass.Modules[0].Goals[0].DE = "" }, "kp_i1: text 1"},
		{"content without German", func(l *Library) { l.Pass.Training[0].Content[0].DE = "" }, "kp_t1: text 1"},
		{"a term without text", func(l *Library) { l.Glossary[0].Text = Text{} }, "g_ai_system: text 1"},
		{"a weight without label", func(l *Library) { l.Checklist.Weights = l.Checklist.Weights[1:] }, "2 weights have labels"},
		{"a result without label", func(l *Library) { l.Checklist.Rules[0].Label.EN = "" }, "excluded: text 1"},
		{"no weight", func(l *Library) { l.Checklist.Groups[0].Items[0].Weight = 0 }, "tc01: weight is 0"},
		{"too much weight", func(l *Library) { l.Checklist.Groups[0].Items[0].Weight = 4 }, "tc01: weight is 4"},
		{"a criterion without norm", func(l *Library) { l.Checklist.Groups[0].Items[0].Ref = Text{} }, "tc01: text 1"},
		{"an unknown condition", func(l *Library) { l.Checklist.Groups[0].Items[0].AppliesIf[0] = "rain" }, `tc01: no condition "rain"`},
		{"a phase without goal", func(l *Library) { l.Phases[0].Goal.DE = "" }, "ph1: text 1"},
		{"a task without text", func(l *Library) { l.Phases[0].Tasks[0].Text.DE = "" }, "t101: text 1"},
		{"a task of nobody", func(l *Library) { l.Phases[0].Tasks[0].Role = "x" }, `t101: no role "x"`},
		{"a task that takes no time", func(l *Library) { l.Phases[0].Tasks[0].Duration = 0 }, "t101: lasts 0 days"},
		{"a task after nothing", func(l *Library) { l.Phases[0].Tasks[0].After = []string{"x"} }, `t101: no predecessor "x"`},
		{"a task after itself", func(l *Library) { l.Phases[0].Tasks[0].After = []string{"t101"} }, "t101: its predecessors run"},
		{"tasks in a circle", func(l *Library) { l.Phases[0].Tasks[0].After = []string{"t508"} }, "its predecessors run"},
		{"an indicator without formula", func(l *Library) { l.Indicators[0].Formula.DE = "" }, "k01: text 1"},
		{"an unknown level", func(l *Library) { l.Indicators[0].Level = "x" }, `k01: no level "x"`},
		{"an unknown unit", func(l *Library) { l.Indicators[0].Unit = "x" }, `k01: no unit "x"`},
		{"an unknown direction", func(l *Library) { l.Indicators[0].Direction = "x" }, `k01: no direction "x"`},
		{"an unknown frequency", func(l *Library) { l.Indicators[0].Frequency = "x" }, `k01: no frequency "x"`},
		{"a risk without mitigation", func(l *Library) { l.Risks[0].Mitigation.EN = "" }, "r01: text 1"},
		{"a risk of an unknown category", func(l *Library) { l.Risks[0].Category = "x" }, `r01: no category "x"`},
		{"a risk of nobody", func(l *Library) { l.Risks[0].Owner = "x" }, `r01: no role "x"`},
		{"an impossible likelihood", func(l *Library) { l.Risks[0].Likelihood = 6 }, "r01: likelihood is 6"},
		{"an impossible impact", func(l *Library) { l.Risks[0].Impact = 0 }, "r01: impact is 0"},
		{"an inspiration by hearsay", func(l *Library) { l.Inspirations[0].Evidence = "x" }, `seed: no evidence "x"`},
		{"a card without what", func(l *Library) { l.Examples[0].What = Text{} }, "ex_hamburg_governance: text 2"},
		{"a time in German only", func(l *Library) { l.Examples[0].When.EN = "" }, "the time is missing in a language"},
		{"a card of no block", func(l *Library) { l.Examples[0].Block = "ph1" }, `no building block "ph1"`},
		{"a card of no kind", func(l *Library) { l.Examples[0].Kind = "x" }, `no kind "x"`},
		{"a card by hearsay", func(l *Library) { l.Examples[0].Evidence = "" }, `no evidence ""`},
		{"a licence without note", func(l *Library) { l.Examples[0].Licence = "MIT" }, "a licence needs a note"},
		{"a card of no inspiration", func(l *Library) { l.Examples[0].Inspiration = "x" }, `no inspiration "x"`},
		{"an involvement twice", func(l *Library) { l.Involvements[1] = l.Involvements[0] }, "is there twice"},
		{"an involvement without why", func(l *Library) { l.Involvements[0].Why.DE = "" }, "bb_inventory with sg_staff_council: text 2"},
		{"an involvement in nothing", func(l *Library) { l.Involvements[0].Step = "x" }, `no building block or phase "x"`},
		{"an involvement of nobody", func(l *Library) { l.Involvements[0].Group = "x" }, `no stakeholder group "x"`},
		{"a duty without norm", func(l *Library) { l.Involvements[1].Ref = Text{} }, "a duty needs a norm"},
		{"a norm without duty", func(l *Library) { l.Involvements[1].Duty = false }, "a duty needs a norm"},
		{"a duty of our own", func(l *Library) { l.Involvements[1].Evidence = EvidenceOwn }, "a duty rests on a source"},
		{"advice on hearsay", func(l *Library) { l.Involvements[0].Evidence = "x" }, `no evidence "x"`},
	} {
		t.Run(c.name, func(t *testing.T) {
			l := standard(t)
			c.change(l)
			if err := l.check(); err == nil || !strings.Contains(err.Error(), c.want) {
				t.Errorf("the error is %v, not %q", err, c.want)
			}
		})
	}
}

func TestCheckNamesAllMistakes(t *testing.T) {
	l := standard(t)
	l.Risks[0].Owner, l.Risks[1].Owner = "x", "y"
	err := l.check()
	if err == nil || !strings.Contains(err.Error(), `"x"`) || !strings.Contains(err.Error(), `"y"`) {
		t.Errorf("the error is %v", err)
	}
}

func TestCycleFindsCircles(t *testing.T) {
	for _, c := range []struct {
		after map[string][]string
		want  string
	}{
		{nil, ""},
		{map[string][]string{"a": nil, "b": {"a"}, "c": {"a", "b"}}, ""},
		{map[string][]string{"a": {"unknown"}}, ""},
		{map[string][]string{"a": {"a"}}, "a"},
		{map[string][]string{"c": {"b"}, "b": {"c"}}, "b"},
		{map[string][]string{"a": nil, "b": {"a", "d"}, "c": {"b"}, "d": {"c"}}, "b"},
	} {
		if got := cycle(c.after); got != c.want {
			t.Errorf("%v has a circle at %q, not %q", c.after, got, c.want)
		}
	}
}

func TestCycleCopesWithLongChains(t *testing.T) {
	after := map[string][]string{}
	for i := range maxItems {
		after[strings.Repeat("x", i+1)] = []string{strings.Repeat("x", i)}
	}
	if got := cycle(after); got != "" {
		t.Errorf("a chain has a circle at %d letters", len(got))
	}
}
