package app

import (
	"maps"
	"slices"
	"strings"
)

// AnswersOf writes chosen options by question as Answers. Questions without an option are left out, and so is what cannot
// be written: an id with a sign that separates ids.
func AnswersOf(chosen map[string][]string) Answers {
	var lines []string
	for _, question := range slices.Sorted(maps.Keys(chosen)) {
		options := slices.DeleteFunc(slices.Clone(chosen[question]), func(id string) bool { return !writable(id) })
		slices.Sort(options)
		options = slices.Compact(options)
		if len(options) > 0 && writable(question) {
			lines = append(lines, question+"="+strings.Join(options, ","))
		}
	}
	return Answers(strings.Join(lines, "\n"))
}

func writable(id string) bool { return id != "" && !strings.ContainsAny(id, "=,\n\r") }

// Map returns the chosen options by question. Lines that are no answers are passed over.
func (a Answers) Map() map[string][]string {
	out := map[string][]string{}
	for line := range strings.SplitSeq(string(a), "\n") {
		question, options, ok := strings.Cut(line, "=")
		if !ok || !writable(question) {
			continue
		}
		for option := range strings.SplitSeq(options, ",") {
			if writable(option) && !slices.Contains(out[question], option) {
				out[question] = append(out[question], option)
			}
		}
	}
	return out
}

// Of returns the options that are chosen at a question; none where it has no answer.
func (a Answers) Of(question string) []string { return a.Map()[question] }

// With returns the answers with that to one question changed; no options take the answer away.
func (a Answers) With(question string, options ...string) Answers {
	chosen := a.Map()
	chosen[question] = options
	return AnswersOf(chosen)
}
