package translations_test

import (
	"fmt"
	"reflect"
	"regexp"
	"slices"
	"strings"
	"testing"

	"kifahrplan/app"
	"kifahrplan/app/library"
	"kifahrplan/app/merge"
	"kifahrplan/app/ownitems"
)

// built lists the ids that the program puts together from a prefix and a code.
func built(t *testing.T, s *sources) map[string][]string {
	t.Helper()
	out := map[string][]string{
		"month.": numbers(1, 12), "weekday.": numbers(0, 6), "problem.": rules(s), "field.": columns(), "field.task.": nil, "field.process.": nil,
		"sidebar.":       {"strategy", "participation", "roadmap", "results"},
		"chooser.place.": {"home", "desktop", "documents", "downloads"},
		"page.":          s.constants["screen.Page"],
		"phase.":         texts(app.PhaseCodes()), "state.": texts(app.States()), "department.": app.UsualDepartments(),
		"participation.by.":    {"created_at", "group_id", "priority", "status", "subject"},
		"guidelines.category.": library.PrincipleCategories(), "guidelines.pass.step.": app.PassSteps(), "print.step.": app.PassSteps(),
		"guidelines.pass.format.":   {"classroom", "online", "classroom_or_online"},
		"guidelines.pass.audience.": {"all", "leadership", "oversight", "editors", "multipliers"},
		"tab.": {
			"questions", "processes", "goals", "portfolio", "shadow", "principles", "rules", "agreement", "pass", "systems", "checklist", "comparison",
			"classify", "duties", "pyramid", "practice", "indicators", "hazards", "hazardmatrix", "occurrences", "reviews", "tasks", "early", "positions", "matrix", "owed", "versions", "agenda", "cards", "ratings",
		},
		"unit.": texts(app.Units()), "quantity.": texts(app.Units()), "indicators.level.": texts(library.Levels()),
		"hazard.category.":  texts(app.HazardCategories()),
		"field.system.":     {"processing", "measures", "impact", "sign_on", "records", "security", "staff_council"},
		"integration.show.": {"all", "open", "knock_out"},
		"ownitems.kind.":    texts(ownitems.Kinds()), "ownitems.count.": texts(ownitems.Kinds()), "ownitems.refused.": texts(library.FileCodes()),
		"consensus.": s.constants["consensus.State"], "consensus.demand.": s.constants["consensus.Demand"], "questionnaire.demand.": s.constants["consensus.Demand"], "positions.order.": s.constants["consensus.Order"],
		"merging.count.": texts(merge.States()), "merging.about.": texts(merge.States()[:6]), // of what is unchanged there is nothing to choose
		"aiact.role.": s.constants["aiact.Role"], "aiact.kind.": s.constants["aiact.Kind"],
	}
	for prefix, kind := range map[string]string{
		"group.": "GroupCode", "kind.": "Kind", "lack.": "LackCode", "error.": "Code",
		"step.": "StepCode", "export.": "ExportFormat", "results.about.": "ExportFormat", "results.file.": "ExportFormat",
		"task.status.": "TaskStatus", "priority.": "Priority", "language.": "Language", "contribution.sort.": "ContributionSort",
		"contribution.status.": "ContributionStatus", "workshop.status.": "Status", "decision.status.": "DecisionStatus",
		"appearance.": "Appearance", "block.": "Block", "overview.block.": "Block", "data.": "DataKind", "answer.status.": "AnswerStatus", "goal.sort.": "GoalSort",
		"goal.status.": "GoalStatus", "process.status.": "ProcessStatus", "principle.status.": "PrincipleStatus", "verdict.": "Verdict",
		"clause.status.": "ClauseStatus", "system.status.": "SystemStatus", "check.": "CheckState", "finding.": "Finding", "class.": "Class",
		"inventory.quadrant.": "Quadrant", "inventory.data.": "DataKind",
		"guidelines.data.": "DataKind", "guidelines.verdict.": "Verdict",
		"integration.result.": "ToolResult",
		"direction.":          "Direction", "frequency.": "Frequency", "signal.": "Signal", "hazard.status.": "HazardStatus",
		"hazard.level.": "HazardLevel", "occurrence.sort.": "OccurrenceSort", "occurrences.new.": "OccurrenceSort", "severity.": "Severity",
		"occurrence.status.": "OccurrenceStatus", "review.state.": "ReviewState", "stance.": "Stance", "difference.": "DifferenceSort", "topic.": "Topic", "positions.paper.topic.": "Topic", "method.": "Method", "rating.topic.": "RatingTopic",
	} {
		out[prefix] = s.constants["app."+kind]
	}
	out["integration.cell."] = append(texts(app.Findings()), texts(app.ToolResults())...)
	for prefix, codes := range out {
		if len(codes) == 0 && !strings.HasPrefix(prefix, "field.") { // columns of tasks are among the fields
			t.Errorf("no codes for %q", prefix)
		}
	}
	return out
}

// followed lists the ids that are put together from the name of a list or heading and an ending.
func followed() map[string][]string {
	lists := []string{
		"participation", "decisions", "roadmap", "questions", "processes", "goals", "shadow",
		"guidelines.principles", "guidelines.agreement", "guidelines.pass", "integration", "aiact", "indicators", "hazards",
		"occurrences", "reviews", "versions", "agenda", "cards", "ratings",
	}
	return map[string][]string{
		".count": lists, ".empty.title": lists, ".empty.text": lists, ".none.title": lists, ".none.text": lists,
		".none": {"overview.overdue", "overview.due"},
	}
}

func texts[T ~string](codes []T) []string {
	var out []string
	for _, c := range codes {
		out = append(out, string(c))
	}
	return out
}

// rules are the values of the constants app.Rule….
func rules(s *sources) []string {
	var out []string
	for name, values := range s.constants {
		if strings.HasPrefix(name, "app.Rule") {
			out = append(out, values...)
		}
	}
	return out
}

// columns names every column of every kind of record but those that users never see.
func columns() []string {
	var out []string
	for _, k := range app.Kinds() {
		r := app.NewRecord(k)
		kind := reflect.TypeOf(r)
		for i := range kind.NumField() {
			if f := kind.Field(i); !f.Anonymous {
				out = append(out, string(r.Kind())+"."+f.Tag.Get("db"))
			}
		}
	}
	return out
}

func numbers(from, to int) []string {
	var out []string
	for n := from; n <= to; n++ {
		out = append(out, fmt.Sprint(n))
	}
	return out
}

// used returns the ids that the program says, with where.
func used(t *testing.T, s *sources, messages map[string]message) map[string]string {
	t.Helper()
	out := map[string]string{}
	for _, c := range s.calls {
		out[c.id] = c.place
	}
	areas := map[string]bool{}
	for id := range messages {
		area, _, _ := strings.Cut(id, ".")
		areas[area] = true
	}
	prefixes, endings := built(t, s), followed()
	id := regexp.MustCompile(`^[a-z]+(\.[a-z0-9_]+)+\.?$`)
	for text, place := range s.texts {
		area, _, _ := strings.Cut(text, ".")
		if heads, ok := endings[text]; ok {
			for _, head := range heads {
				out[head+text] = place
			}
		}
		if slices.Contains(endings[".empty.title"], text) { // the name of a list, which is said with an ending only
			continue
		}
		if strings.HasSuffix(text, ".yaml") { // a file
			continue
		}
		if _, known := prefixes[text]; !areas[area] || !known && !id.MatchString(text) {
			continue
		}
		if !strings.HasSuffix(text, ".") {
			out[text] = place
			continue
		}
		codes, ok := prefixes[text]
		if !ok {
			t.Errorf("%s: what can follow %q?", place, text)
		}
		for _, code := range codes {
			out[text+code] = place
		}
	}
	return out
}

// TestMessagesAreUsedAndUsedMessagesExist reads the program: whatever it says must have words, and all words must be said.
func TestMessagesAreUsedAndUsedMessagesExist(t *testing.T) {
	messages := messagesIn(t, app.German)
	used := used(t, readSources(t), messages)
	for id, place := range used {
		if messages[id] == nil {
			t.Errorf("%s: %q has no words", place, id)
		}
	}
	for id := range messages {
		if used[id] == "" {
			t.Errorf("nobody says %q", id)
		}
	}
}

// TestCallsFitTheForm checks that counted messages are said with N and all others with T.
func TestCallsFitTheForm(t *testing.T) {
	messages := messagesIn(t, app.German)
	for _, c := range readSources(t).calls {
		if c.method == "N" && !messages[c.id].counted() || c.method == "T" && messages[c.id].counted() {
			t.Errorf("%s: %s is said with %s", c.place, c.id, c.method)
		}
	}
}

// TestErrorsBringWhatTheirMessagesMention checks the calls of app.NewError.
func TestErrorsBringWhatTheirMessagesMention(t *testing.T) {
	messages, s := messagesIn(t, app.German), readSources(t)
	if len(s.errors) < 20 {
		t.Fatalf("only %d errors found", len(s.errors))
	}
	for _, e := range s.errors {
		if !strings.HasPrefix(e.code, "Code") || e.spread {
			continue
		}
		for _, name := range messages["error."+s.constants["app."+e.code][0]].placeholders() {
			if !slices.Contains(e.names, name) {
				t.Errorf("%s: %s lacks %s", e.place, e.code, name)
			}
		}
	}
}
