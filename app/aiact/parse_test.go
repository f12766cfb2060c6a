package aiact

import (
	"fmt"
	"strings"
	"testing"
)

// mistake is a change to the small catalogue, and what the error says about it.
type mistake struct {
	name     string
	old, new string
	want     string
}

func (m mistake) check(t *testing.T) {
	t.Helper()
	c, err := Parse([]byte(smallText(t, m.old, m.new)))
	switch {
	case err == nil:
		t.Errorf("%s: there is no error", m.name)
	case c != nil:
		t.Errorf("%s: there is a catalogue beside the error", m.name)
	case !strings.Contains(err.Error(), m.want):
		t.Errorf("%s: %q does not say %q", m.name, err, m.want)
	}
}

func TestParseNamesMistakesInTheFrame(t *testing.T) {
	for _, m := range []mistake{
		{"newer format", `schema_version: "1.0"`, `schema_version: "2.0"`, `schema_version is "2.0", this program reads "1.0"`},
		{"no version", `tree_version: "1"`, ``, `catalogue: tree_version is missing`},
		{"no date", `as_of: "2026-11-23"`, `as_of: "23.11.2026"`, `catalogue: as_of: "23.11.2026" is no date`},
		{"title in one language", `title_en: "Title"`, ``, `catalogue: title is not there in both languages`},
		{"no disclaimer", `disclaimer_de: "Hinweis"`, ``, `catalogue: disclaimer is not there`},
		{"no start", `start: ai`, `start: ki`, `catalogue: start: there is no question "ki"`},
		{"start is the end", `start: ai`, `start: END`, `start: there is no question "END"`},
		{"conditional start", `start: ai`, `start: profiling`, `question "profiling" is asked only if`},
		{"start too late", `start: ai`, `start: stage`, `question "ai": is never asked`},
		{"strange field", `start: ai`, "start: ai\nbegin: ai", `field begin not found`},
		{"strange field in an option", `{id: planned,`, `{id: planned, set: [x],`, `field set not found`},
		{"strange field in a flag", `talks: {label_de`, `talks: {visible: true, label_de`, `field visible not found`},
		{"source without address", `url: "https://example.org/act", `, ``, `source "act": url is missing`},
		{"source without title", `title: "AI Act"`, `title: ""`, `source "act": title is missing`},
		{"section twice", `{id: risk, label_de`, `{id: scope, label_de`, `section "scope": is there twice`},
		{"section without label", `label_en: "Risk"}`, `label_en: ""}`, `section "risk": label is not there`},
		{"section without id", `{id: risk, label_de`, `{label_de`, `section: number 2 has no id`},
	} {
		m.check(t)
	}
}

func TestParseNamesMistakesInDates(t *testing.T) {
	for _, m := range []mistake{
		{"default", `default_date_set: new`, `default_date_set: newest`, `there is no date set "newest"`},
		{"twice", `- id: old`, `- id: new`, `date set "new": is there twice`},
		{"label", `label_en: "Old"`, ``, `date set "old": label is not there in both languages`},
		{"as of", `as_of: "2024-07-12"`, `as_of: "2024-13-12"`, `date set "old": as_of: "2024-13-12" is no date`},
		{"valid until", `valid_until: "2026-07-26"`, `valid_until: "soon"`, `"soon" is no date`},
		{"checked on", `checked_on: "2026-11-23"`, `checked_on: "today"`, `"today" is no date`},
		{"date", `high: "2027-12-02"`, `high: "2027-02-30"`, `date set "new": high: "2027-02-30" is no date`},
		{"note in one language", `notes_en: {high: "Postponed"}`, ``, `date set "new": note on high is not there in both`},
		{"note on nothing", `notes_de: {high`, `notes_de: {low: "x", high`, `note on "low", which has no date`},
		{"overridden key", `keys: [high]`, `keys: [hihg]`, `date override 1: the default date set has no date "hihg"`},
		{"override", `use: late`, `use: later`, `date override 1: the default date set has no date "later"`},
		{"override in an old set", `use: late`, `use: young`, `date override 1: date set "old" has no date "young"`},
		{"override without note", `note_en: "Legacy"`, ``, `date override 1: note is not there in both languages`},
		{"override without condition", `- if: {flag: legacy}`, `- if:`, `date override 1: if is missing`},
		{"key of a duty", `date_key: young`, `date_key: old`, `obligation "stop": the default date set has no date "old"`},
		{
			"readable copy", `applies_from: "2027-12-02"`, `applies_from: "2026-08-02"`,
			`obligation "oversee": applies_from is "2026-08-02", but "high" is "2027-12-02" in the default date set`,
		},
	} {
		m.check(t)
	}
}

func TestParseNamesMistakesInQuestions(t *testing.T) {
	for _, m := range []mistake{
		{"twice", `- id: stage`, `- id: ai`, `question "ai": is there twice`},
		{"no id", `- id: stage`, `- id:`, `question: number 2 has no id`},
		{"id of the end", `- id: stage`, `- id: END`, `question "END": the id is taken`},
		{"an id like a format", `next: use`, `next: 50%d`, `question "stage": next: there is no question "50%d"`},
		{"a place like a format", `{id: planned, label_de: "Geplant"`, `{id: "50%d", label_de: ""`, `question "stage": option "50%d": label is not`},
		{"section", `section: risk`, `section: risks`, `question "use": there is no section "risks"`},
		{"type", `type: multi`, `type: many`, `question "use": type "many" is none`},
		{"text in one language", `text_en: "What for?"`, ``, `question "use": text is not there in both languages`},
		{"article in one language", `ref_en: "Art. 111"`, ``, `question "stage": ref is not there in both languages`},
		{"help in one language", `help_de: "Siehe Leitlinien"`, ``, `question "ai": help is not there in both languages`},
		{"default", `default: unknown`, `default: dunno`, `question "data": default: there is no option "dunno"`},
		{"option twice", `{id: planned`, `{id: running`, `question "stage": option "running": is there twice`},
		{"option without label", `label_de: "Geplant"`, `label_de: ""`, `question "stage": option "planned": label is not`},
		{"option with half an article", `ref_en: "point 4"`, `ref_en: ""`, `option "jobs": ref is not there in both languages`},
		{"option like unknown", `{id: planned`, `{id: "?"`, `option "?": the id is taken by the answer that is not known yet`},
		{"exclusive of one", `{id: planned`, `{id: planned, exclusive: true`, `option "planned": is exclusive, but only one`},
		{"too few options", `      - {id: planned, label_de: "Geplant", label_en: "Planned"}`, ``, `"stage": has 1 options; 2 to 32`},
		{
			"a claim about the class", `{id: unknown, label_de`, `{id: unknown, sets: [talks], label_de`,
			`question "data": affects_class is false, but the walk or the outcome depends on it`,
		},
	} {
		m.check(t)
	}
	var many strings.Builder
	for i := range maxOptions {
		fmt.Fprintf(&many, "      - {id: x%d, label_de: x, label_en: x}\n", i)
	}
	many.WriteString("      - {id: planned")
	mistake{"too many options", "      - {id: planned", many.String(), `question "stage": has 34 options; 2 to 32`}.check(t)
}

func TestParseNamesMistakesInTheWay(t *testing.T) {
	for _, m := range []mistake{
		{"next", `next: use`, `next: uses`, `question "stage": next: there is no question "uses"`},
		{"goto", `goto: stage}`, `goto: stages}`, `question "ai": next: there is no question "stages"`},
		{"no next", `    next: use`, ``, `question "stage": next is missing`},
		{"no branches", `next: use`, `next: []`, `question "stage": next is missing`},
		{"loop", `next: use`, `next: ai`, `question "stage": next: "ai" does not come later, the walk could loop`},
		{"loop of one", `next: use`, `next: stage`, `question "stage": next: "stage" does not come later`},
		{"skip_to", `skip_to: talk`, `skip_to: talks`, `question "profiling": skip_to: there is no question "talks"`},
		{"skip_to backwards", `skip_to: talk`, `skip_to: use`, `question "profiling": skip_to: "use" does not come later`},
		{"no skip_to", `    skip_to: talk`, ``, `question "profiling": skip_to: there is no question ""`},
		{"skip_to without ask_if", `next: use`, "next: use\n    skip_to: talk", `question "stage": skip_to has no ask_if`},
		{"no way out", `      - {goto: profiling}`, ``, `question "use": next: the last branch, and no other, has no condition`},
		{"dead branch", `- {if: {flag: prohibited}, goto: END}`, `- {goto: END}`, `question "use": next: the last branch, and no`},
		{"branch with more", `- {goto: profiling}`, `- {goto: profiling, else: END}`, `a branch of next has goto, and if`},
		{"branch without goto", `- {goto: profiling}`, `- {to: profiling}`, `a branch of next has goto, and if`},
		{"branch that is none", `- {goto: profiling}`, `- profiling`, `not a mapping`},
		{"branch with a bad condition", `- {if: {flag: prohibited}`, `- {if: {flags: prohibited}`, `a condition is one of`},
		{"branch to a list", `{goto: profiling}`, `{goto: [profiling]}`, `cannot unmarshal`},
		{"never asked", `next: use`, `next: talk`, `question "use": is never asked`},
	} {
		m.check(t)
	}
}

func TestParseNamesMistakesInConditions(t *testing.T) {
	const listed = `if: {any: [{flag: jobs}, {flag: school}]}`
	for _, m := range []mistake{
		{"flag", listed, `if: {flag: job}`, `pre_flag "listed": flag "job" is not set by any option or by a rule before`},
		{"flag of a later rule", listed, `if: {flag: exempt}`, `pre_flag "listed": flag "exempt" is not set`},
		{"flag of itself", listed, `if: {flag: listed}`, `pre_flag "listed": flag "listed" is not set`},
		{"flag from after the end", `ask_if: {flag: listed}`, `ask_if: {flag: legacy}`, `"profiling": ask_if: flag "legacy" is not`},
		{"question", listed, `if: {answer: job, is: a}`, `pre_flag "listed": there is no question "job"`},
		{"question is the end", listed, `if: {answer: END, is: a}`, `there is no question "END"`},
		{"option", listed, `if: {answer: use, is: job}`, `pre_flag "listed": question "use" has no option "job"`},
		{"one of the options", listed, `if: {answer: use, any_of: [jobs, job]}`, `question "use" has no option "job"`},
		{"no options", listed, `if: {answer: use, any_of: []}`, `pre_flag "listed": any_of is empty`},
		{"outcome before the end", listed, `if: {outcome: minimal}`, `pre_flag "listed": the outcome is not known before the end`},
		{"outcome", `if: {outcome: high_risk}`, `if: {outcome: high}`, `post_flag "fria_required": there is no outcome "high"`},
		{"in an outcome rule", `if: {flag: talks}}`, `if: {flag: talk}}`, `outcome rule 5: flag "talk" is not set`},
		{"in a duty", `when: {flag: talks}`, `when: {flag: talk}`, `obligation "tell": when: flag "talk" is not set`},
		{"in an override", `- if: {flag: legacy}`, `- if: {flag: old}`, `date override 1: flag "old" is not set`},
		{"in next", `- {if: {flag: prohibited}`, `- {if: {flag: forbidden}`, `question "use": next: flag "forbidden" is not set`},
		{"two at once", listed, `if: {flag: jobs, outcome: minimal}`, `a condition is one of flag, answer`},
		{"is and any_of", listed, `if: {answer: use, is: jobs, any_of: [jobs]}`, `a condition is one of flag`},
		{"answer alone", listed, `if: {answer: use}`, `a condition is one of flag`},
		{"unknown operator", listed, `if: {none: [{flag: jobs}]}`, `a condition is one of flag`},
		{"twice", listed, `if: {flag: jobs, flag: school}`, `"flag" is there twice`},
		{"empty list", listed, `if: {any: []}`, `all and any need a list of conditions`},
		{"no list", listed, `if: {all: {flag: jobs}}`, `all and any need a list of conditions`},
		{"no mapping", listed, `if: jobs`, `not a mapping`},
		{"not of nothing", listed, `if: {not: }`, `not a mapping`},
		{"deep inside", listed, `if: {any: [{flag: jobs}, {not: {all: [{flag: x}]}}]}`, `flag "x" is not set`},
		{"deep inside, strange", listed, `if: {any: [{flag: jobs}, {not: {al: []}}]}`, `a condition is one of flag`},
		{"empty flag", listed, `if: {flag: ""}`, `a condition says nothing`},
		{"list as flag", listed, `if: {flag: [jobs]}`, `cannot unmarshal`},
		{"list as option", listed, `if: {answer: use, is: [jobs]}`, `cannot unmarshal`},
		{"word as options", listed, `if: {answer: use, any_of: {a: b}}`, `cannot unmarshal`},
		{"no condition", listed, ``, `pre_flag "listed": if is missing`},
	} {
		m.check(t)
	}
}

func TestParseNamesMistakesInFlagsAndOutcomes(t *testing.T) {
	const hidden = `limited: {order: 4`
	for _, m := range []mistake{
		{"flag without label", `label_en: "Talks"`, `label_en: ""`, `flag "talks": label is not there in both languages`},
		{"label of nothing", `talks: {label_de`, `talk: {label_de`, `flag "talk": nothing sets it`},
		{"a flag that the result names", `{flag: fria_required`, `{flag: fria`, `flag "fria_required": nothing sets it`},
		{"rule and option set it", `- flag: exempt`, `- flag: jobs`, `pre_flag "jobs": an option sets it too`},
		{"two rules", `- flag: exempt`, `- flag: listed`, `pre_flag "listed": is there twice`},
		{"rule without flag", `- flag: exempt`, `- flag:`, `pre_flag "": flag is missing`},
		{"missing outcome", hidden, `limit: {order: 4`, `outcome "limited": is missing`},
		{"strange outcome", hidden, `limit: {order: 4`, `outcome "limit": is none of those that can be ordered by severity`},
		{"rule for a strange outcome", `{outcome: limited, if`, `{outcome: limit, if`, `outcome rule 5: there is no outcome "limit"`},
		{"no rule for it", `{outcome: limited, if`, `{outcome: minimal, if`, `outcome "limited": no answers lead to it`},
		{"never possible", `if: {answer: ai, is: private}`, `if: {all: [{flag: jobs}, {answer: ai, is: private}]}`, `outcome "out_of_scope": no answers lead to it`},
		{"no rule holds", `if: {flag: ai_system}`, `if: {flag: running}`, `outcome_rules: for some answers no rule holds`},
		{"label", `label_en: "High"`, `label_en: ""`, `outcome "high_risk": label is not there`},
		{"summary", `label_en: "High", summary_de: "S"`, `label_en: "High"`, `outcome "high_risk": summary is not there`},
		{"order", `order: 5`, `order: 4`, `has the same order as outcome "limited"`},
		{"listed duty", `[teach, oversee, tell]`, `[teach, oversee, tell, pay]`, `outcome "high_risk": there is no obligation "pay"`},
		{"duty is not listed", `[teach, oversee, tell]`, `[teach, oversee]`, `obligation "tell" stands in one place only`},
		{"duty is listed wrongly", `[stop]`, `[stop, teach]`, `outcome "prohibited": obligation "teach" stands in one place only`},
	} {
		m.check(t)
	}
}

func TestParseNamesMistakesInDuties(t *testing.T) {
	for _, m := range []mistake{
		{"twice", `{id: oversee, role`, `{id: teach, role`, `obligation "teach": is there twice`},
		{"role", `role: provider`, `role: vendor`, `obligation "tell": role "vendor" is none`},
		{"kind", `kind: recommended`, `kind: nice`, `obligation "tell": kind "nice" is none`},
		{"outcomes", `outcomes: [prohibited]`, `outcomes: []`, `obligation "stop": outcomes is missing`},
		{"outcome", `outcomes: [prohibited]`, `outcomes: [forbidden]`, `obligation "stop": there is no outcome "forbidden"`},
		{"text", `text_en: "Oversee"`, `text_en: ""`, `obligation "oversee": text is not there in both languages`},
		{"article", `ref_en: "Art. 26"`, `ref_en: ""`, `obligation "oversee": ref is not there in both languages`},
	} {
		m.check(t)
	}
}

func TestParseNamesAllMistakesAtOnce(t *testing.T) {
	_, err := Parse([]byte(smallText(t, `text_en: "Oversee"`, `text_en: ""`, `next: use`, `next: uses`, `type: multi`, `type: x`)))
	if err == nil {
		t.Fatal("there is no error")
	}
	for _, want := range []string{`obligation "oversee"`, `question "stage"`, `question "use"`} {
		if !strings.Contains(err.Error(), want) {
			t.Errorf("%q does not name %s", err, want)
		}
	}
}

func TestParseOfWhatIsNoCatalogue(t *testing.T) {
	for _, data := range []string{"", "   ", "42", "[]", "a: [", "\x00", "schema_version: [1]", "{}", "schema_version: '1.0'"} {
		if c, err := Parse([]byte(data)); err == nil || c != nil {
			t.Errorf("%q: %v, %v", data, c, err)
		}
	}
}

// A file from elsewhere cannot bring the program to a halt: too many ways are refused, and soon.
func TestParseRefusesTooManyWays(t *testing.T) {
	var questions, flags strings.Builder
	for i := range 4 {
		fmt.Fprintf(&questions, "  - id: many%d\n    section: risk\n    type: multi\n    ref: r\n    ref_en: r\n", i)
		fmt.Fprintf(&questions, "    text_de: t\n    text_en: t\n    options:\n")
		for o := range 24 {
			fmt.Fprintf(&questions, "      - {id: o%d, label_de: l, label_en: l, sets: [f%d_%d]}\n", o, i, o)
			fmt.Fprintf(&flags, "{flag: f%d_%d}, ", i, o)
		}
		next := fmt.Sprint("many", i+1)
		if i == 3 {
			next = "talk"
		}
		fmt.Fprintf(&questions, "    next: %s\n", next)
	}
	text := smallText(t,
		`if: {flag: talks}}`, `if: {any: [{flag: talks}, {all: [`+strings.TrimSuffix(flags.String(), ", ")+`]}]}}`,
		"  - id: talk\n", questions.String()+"  - id: talk\n",
		"    next: talk\n  - id: many0", "    next: many0\n  - id: many0",
	)
	_, err := Parse([]byte(text))
	if err == nil || !strings.Contains(err.Error(), "too many ways through the questions") {
		t.Errorf("error: %v", err)
	}
}

// What Parse accepts beyond the standard catalogue.
func TestParseAcceptsVariants(t *testing.T) {
	for name, replacements := range map[string][]string{
		"a question without help":         {`    help_de: "Siehe Leitlinien"`, ``, `    help_en: "See the guidelines"`, ``},
		"no note on a date":               {`    notes_de: {high: "Verschoben"}`, ``, `    notes_en: {high: "Postponed"}`, ``},
		"a condition on a later question": {`{flag: listed}`, `{any: [{flag: listed}, {answer: talk, is: "yes"}]}`},
		"two options under one condition": {`{answer: ai, is: private}`, `{answer: ai, any_of: [private]}`},
		"a flag set after the end, twice": {`- {flag: fria_required`, "- {flag: legacy, if: {flag: jobs}}\n  - {flag: fria_required"},
		"a flag without a label":          {`  talks: {label_de: "Spricht", label_en: "Talks", show: false}`, ``},
		"outcome rules in another order": {
			`{outcome: not_ai_system, if: {answer: ai, is: "no"}}`, `{outcome: out_of_scope, if: {answer: ai, is: private}}`,
			`prohibited, if: {flag: prohibited}}`, "not_ai_system, if: {answer: ai, is: \"no\"}}\n  - {outcome: prohibited, if: {flag: prohibited}}",
		},
		"an anchor for a whole condition": {`ask_if: {flag: listed}`, `ask_if: &l {flag: listed}`},
	} {
		if _, err := Parse([]byte(smallText(t, replacements...))); err != nil {
			t.Errorf("%s: %v", name, err)
		}
	}
}

func FuzzParse(f *testing.F) {
	f.Add(smallText(f))
	f.Add(smallText(f, `ask_if: {flag: listed}`, `ask_if: {not: {all: [{flag: listed}, {answer: use, is: jobs}]}}`))
	f.Add("schema_version: '1.0'\nstart: a\nquestions: [{id: a, next: END}]")
	f.Fuzz(func(t *testing.T, data string) {
		c, err := Parse([]byte(data))
		if (c == nil) == (err == nil) {
			t.Fatalf("catalogue %v, error %v", c, err)
		}
		if err != nil {
			return
		}
		// Whatever is accepted can be walked.
		a := Answers{}
		for _, q := range c.Questions {
			r := c.Walk(a, "")
			if Severity(r.Worst) < 0 {
				t.Fatalf("worst is %q", r.Worst)
			}
			a[q.ID] = []string{q.Options[0].ID}
		}
	})
}
