package library

import (
	"encoding/json"
	"slices"
	"unicode/utf8"
)

// parser reads a file of own items. It keeps the first mistake and goes on; what it then returns is not used.
type parser struct {
	library *Library
	mistake *FileError
	ids     map[string]bool // of the items read so far
	items   int
}

// file reads the file as a whole.
func (p *parser) file(data []byte) Collection {
	head, twice, ok := object(data)
	if !ok || !json.Valid(data) || !utf8.Valid(data) {
		p.mistake = &FileError{Code: CodeForeign}
		return Collection{}
	}
	top := &record{parser: p, left: head, languages: Languages()}
	var format string
	if json.Unmarshal(top.take("format"), &format) != nil || format != collectionFormat {
		top.fail(CodeForeign, "")
		return Collection{}
	}
	if version := top.number("version", 1, maxTarget); version > collectionVersion {
		top.fail(CodeNewer, "")
	}
	if twice != "" {
		top.fail(CodeUnknownField, twice)
	}
	c := Collection{
		Title:      top.line("title", maxTitle),
		Questions:  readAll(top, "questions", KindQuestion, readQuestion),
		Principles: readAll(top, "principles", KindPrinciple, readPrinciple),
		Sections:   readAll(top, "sections", KindSection, readSection),
		Criteria:   readAll(top, "criteria", KindCriterion, readCriterion),
		Tasks:      readAll(top, "tasks", KindTask, readTask),
		Indicators: readAll(top, "indicators", KindIndicator, readIndicator),
		Risks:      readAll(top, "risks", KindRisk, readRisk),
	}
	top.end()
	p.checkOrder(c.Tasks)
	return c
}

// readAll reads the items of one kind.
func readAll[T any](top *record, name string, kind Kind, read func(*record) T) []T {
	var out []T
	for i, raw := range top.list(name, maxItems) {
		top.parser.items++
		r := &record{parser: top.parser, kind: kind, item: i + 1, languages: Languages()}
		fields, twice, ok := object(raw)
		switch {
		case top.parser.items > maxItems:
			top.fail(CodeTooMany, "")
			return nil
		case !ok:
			r.fail(CodeWrongKind, "")
		case twice != "":
			r.fail(CodeUnknownField, twice)
		}
		r.left = fields
		out = append(out, read(r))
		r.end()
		if top.parser.mistake != nil {
			return nil
		}
	}
	return out
}

func readQuestion(r *record) Question {
	q := Question{
		ID: r.id(),
		Of: r.known("of", func(id string) bool {
			return has(r.parser.library.Block, id) || has(r.parser.library.Group, id)
		}),
		AnswerType: word(r, "answer_type", AnswerTypes()),
		Text:       r.text("text", maxText),
		Options:    r.options("options"),
		Ref:        r.optionalText("ref", maxLine),
	}
	switch {
	case q.AnswerType == AnswerChoice && len(q.Options) < 2:
		r.fail(CodeMissing, "options")
	case q.AnswerType != AnswerChoice && len(q.Options) > 0:
		r.fail(CodeUnknownField, "options")
	}
	return q
}

func readPrinciple(r *record) Principle {
	return Principle{
		ID:       r.id(),
		Category: word(r, "category", PrincipleCategories()),
		Title:    r.text("title", maxTitle),
		Text:     r.text("text", maxText),
		Practice: r.optionalText("practice", maxText),
	}
}

func readSection(r *record) Section {
	return Section{
		ID:     r.id(),
		Kind:   word(r, "kind", SectionKinds()),
		Title:  r.text("title", maxTitle),
		Hints:  r.texts("hints", maxLine),
		Owners: r.strings("owners", func(id string) bool { return has(r.parser.library.Role, id) }),
	}
}

func readCriterion(r *record) Criterion {
	c := Criterion{
		ID:       r.id(),
		Group:    r.known("group", func(id string) bool { return has(r.parser.library.ChecklistGroup, id) }),
		KnockOut: r.flag("knock_out"),
		Weight:   r.number("weight", 1, maxWeight),
		Text:     r.text("text", maxText),
		Ref:      r.optionalText("ref", maxLine),
	}
	for _, s := range r.strings("applies_if", func(s string) bool { return slices.Contains(Conditions(), Condition(s)) }) {
		c.AppliesIf = append(c.AppliesIf, Condition(s))
	}
	return c
}

func readTask(r *record) TaskTemplate {
	return TaskTemplate{
		ID:       r.id(),
		Phase:    r.known("phase", func(id string) bool { return has(r.parser.library.Phase, id) }),
		Role:     r.known("role", func(id string) bool { return has(r.parser.library.Role, id) }),
		Duration: r.number("duration_days", 1, maxDuration),
		After:    r.strings("after", func(id string) bool { return IsOwn(id) || has(r.parser.library.Task, id) }),
		Title:    r.text("title", maxTitle),
		Text:     r.optionalText("text", maxText),
		Ref:      r.optionalText("ref", maxLine),
	}
}

func readIndicator(r *record) Indicator {
	i := Indicator{
		ID:        r.id(),
		Level:     word(r, "level", Levels()),
		Unit:      word(r, "unit", Units()),
		Direction: word(r, "direction", Directions()),
		Frequency: word(r, "frequency", Frequencies()),
		Title:     r.text("title", maxTitle),
		Formula:   r.optionalText("formula", maxText),
		Source:    r.optionalText("source", maxLine),
	}
	if r.left["target_hint"] != nil {
		target := r.number("target_hint", 0, maxTarget)
		i.TargetHint = &target
	}
	return i
}

func readRisk(r *record) Risk {
	return Risk{
		ID:         r.id(),
		Category:   word(r, "category", RiskCategories()),
		Likelihood: r.number("likelihood", 1, maxRating),
		Impact:     r.number("impact", 1, maxRating),
		Owner:      r.known("owner", func(id string) bool { return has(r.parser.library.Role, id) }),
		Title:      r.text("title", maxTitle),
		Mitigation: r.optionalText("mitigation", maxText),
	}
}

// checkOrder needs own predecessors to be in the file and to come to an end.
func (p *parser) checkOrder(tasks []TaskTemplate) {
	after := map[string][]string{}
	place := map[string]int{}
	for i, t := range tasks {
		after[t.ID], place[t.ID] = t.After, i+1
	}
	fail := func(code FileCode, item int) {
		if p.mistake == nil {
			p.mistake = &FileError{Code: code, Kind: KindTask, Item: item, Field: "after"}
		}
	}
	for i, t := range tasks {
		for _, id := range t.After {
			if IsOwn(id) && place[id] == 0 {
				fail(CodeUnknownValue, i+1)
			}
		}
	}
	if id := cycle(after); id != "" {
		fail(CodeCycle, place[id])
	}
}
