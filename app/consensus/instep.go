package consensus

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"kifahrplan/app"
)

// InStep lists what the room takes positions on in a step of its running order, the most open first: the subjects that the
// step names in its own subject, or else those of its building block, or else all.
func InStep(s *app.Strategy, step app.AgendaStep, tr app.Translator) []app.Subject {
	all := ByOpenness.Sort(s, All(s), tr)
	words := app.Shown(step, "subject", tr)
	named := subjectsThat(all, func(x app.Subject) bool { return x.Topic != app.TopicRoadmap && names(words, TitleOf(s, x, tr)) })
	if len(named) > 0 {
		return named
	}
	ofBlock := subjectsThat(all, func(x app.Subject) bool { return step.Block != "" && blockOf(x.Topic) == step.Block })
	if len(ofBlock) > 0 {
		return ofBlock
	}
	return subjectsThat(all, func(app.Subject) bool { return true })
}

func subjectsThat(all []Standing, wanted func(app.Subject) bool) []app.Subject {
	var out []app.Subject
	for _, s := range all {
		if wanted(s.Subject) {
			out = append(out, s.Subject)
		}
	}
	return out
}

// blockOf is the building block to which subjects of a topic belong; the roadmap belongs to none.
func blockOf(topic app.Topic) app.Block {
	switch topic {
	case app.TopicPrinciple, app.TopicClause:
		return app.BlockGuidelines
	case app.TopicSystem, app.TopicTool:
		return app.BlockIntegration
	case app.TopicGoal:
		return app.BlockInventory
	case app.TopicRoadmap:
	}
	return ""
}

// names tells whether a text holds a title, as whole words and in any case.
func names(text, title string) bool {
	text, title = strings.ToLower(text), strings.ToLower(strings.TrimSpace(title))
	for from := 0; title != ""; {
		at := strings.Index(text[from:], title)
		if at < 0 {
			return false
		}
		begin, end := from+at, from+at+len(title)
		before, _ := utf8.DecodeLastRuneInString(text[:begin])
		after, _ := utf8.DecodeRuneInString(text[end:])
		if !slices.ContainsFunc([]rune{before, after}, func(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) }) {
			return true
		}
		from = end
	}
	return false
}
