package app

import (
	"cmp"
	"slices"
)

// Hit is a record that Search found.
type Hit struct {
	Ref     Ref
	Label   string // id of the kind's name, e.g. "kind.task"
	Title   string // what the record is called
	Field   string // column of the field that the excerpt is from; "field." + kind + "." + Field is the id of its name
	Excerpt string // the text around the match, on one line
	// The match in Excerpt, in bytes: Excerpt[MatchStart:MatchEnd].
	MatchStart, MatchEnd int
}

// Search finds the records in which every word of the query occurs, best first: words at the start of a title before
// words in a title before words in the body. Upper and lower case, accents, ä and ae, ß and ss make no difference. Beside
// their own texts, contributions are found by the name of their group and tasks by the name of their phase, where one
// more word is in their texts. No more than limit hits are returned; a limit of 0 or less stands for all.
func Search(s *Strategy, tr Translator, query string, limit int) []Hit {
	f := &finder{needle: newNeedle(query), tr: tr, context: contexts(s, tr)}
	if f.needle.empty() {
		return nil
	}
	for order, k := range searchOrder() {
		fields := TextFields(NewRecord(k))
		for _, r := range s.Records(k) {
			if m, ok := f.match(r, fields); ok {
				m.order = order
				f.found = append(f.found, m)
			}
		}
	}
	slices.SortStableFunc(f.found, func(a, b match) int {
		return cmp.Or(cmp.Compare(b.score, a.score), cmp.Compare(a.order, b.order), cmp.Compare(b.id, a.id))
	})
	if limit <= 0 || limit > len(f.found) {
		limit = len(f.found)
	}
	hits := make([]Hit, limit)
	for i, m := range f.found[:limit] {
		hits[i] = f.hit(m)
	}
	return hits
}

// searchOrder lists the kinds in the order in which equally good hits are shown.
func searchOrder() []Kind {
	return []Kind{
		KindContribution, KindTask, KindDecision, KindSystem, KindProcess, KindPrinciple, KindClause, KindAnswer, KindGoal,
		KindUsageRule, KindComment, KindHazard, KindOccurrence, KindIndicator, KindReview, KindMeasurement, KindPosition, KindAgendaStep, KindTheme, KindRating, KindVote, KindVersion, KindSignature,
		KindOwnCriterion, KindAssessment, KindWeight, KindClassification, KindShadowUse, KindPassProgress, KindGroup, KindPhase,
		KindWorkshop, KindMunicipality,
	}
}

// contexts returns the names of groups, phases and systems by their ids.
func contexts(s *Strategy, tr Translator) map[ID]string {
	names := make(map[ID]string, len(s.Groups)+len(s.Phases))
	for _, g := range s.Groups {
		names[g.ID] = g.Label(tr)
	}
	for _, p := range s.Phases {
		names[p.ID] = p.Label(tr)
	}
	for _, y := range s.Systems {
		names[y.ID] = y.Name
	}
	return names
}

// finder matches records with a query.
type finder struct {
	needle  *needle
	tr      Translator
	context map[ID]string
	found   []match
	texts   []searchText // used over and over
	best    []int
}

// searchText is one text of a record.
type searchText struct {
	column, text string
}

// match is a record that was found, with the best place of its best word.
type match struct {
	record Record
	id     ID
	order  int // of its kind
	score  int
	text   searchText
	place  place
}

// The scores of a word by where it occurs.
const (
	scoreTitleStart = 8
	scoreTitleWord  = 6
	scoreTitle      = 4
	scoreBodyWord   = 2
	scoreBody       = 1
)

// match scores a record; ok is false unless all words occur, at least one of them in the record's own texts.
func (f *finder) match(r Record, fields []TextField) (m match, ok bool) {
	f.collect(r, fields)
	f.best = append(f.best[:0], make([]int, len(f.needle.words))...)
	top := 0
	for i, t := range f.texts {
		for j, w := range f.needle.words {
			p := f.needle.find(w, t.text)
			if !p.found {
				continue
			}
			score := p.score(i == 0)
			f.best[j] = max(f.best[j], score)
			if score > top {
				top, m.text, m.place = score, t, p
			}
		}
	}
	if top == 0 {
		return match{}, false
	}
	context := f.context[contextOf(r)]
	for j, score := range f.best {
		if score == 0 && !f.needle.find(f.needle.words[j], context).found {
			return match{}, false
		}
		m.score += score
	}
	m.record, m.id = r, r.Head().ID
	return m, true
}

func (p place) score(title bool) int {
	switch {
	case title && p.atStart:
		return scoreTitleStart
	case title && p.wordStart:
		return scoreTitleWord
	case title:
		return scoreTitle
	case p.wordStart:
		return scoreBodyWord
	}
	return scoreBody
}

// collect puts the texts of a record into f.texts. The first field of every kind is its title.
func (f *finder) collect(r Record, fields []TextField) {
	f.texts = f.texts[:0]
	for _, field := range fields {
		f.texts = append(f.texts, searchText{field.Column, field.shown(r, f.tr)})
	}
	switch r := r.(type) {
	case Group:
		f.texts[0].text = r.Label(f.tr)
	case Phase:
		f.texts[0].text = r.Label(f.tr)
	case Municipality:
		if r.State != "" {
			f.texts = append(f.texts, searchText{"state", f.tr.T("state." + string(r.State))})
		}
	}
}

// contextOf returns the group or the phase that a record belongs to.
func contextOf(r Record) ID {
	switch r := r.(type) {
	case Contribution:
		return r.GroupID
	case Task:
		return r.PhaseID
	case Answer:
		return r.GroupID
	case Comment:
		return r.GroupID
	case Assessment:
		return r.SystemID
	case Classification:
		return r.SystemID
	case Hazard:
		return r.SystemID
	case Occurrence:
		return r.SystemID
	case Indicator:
		return r.SystemID
	case Review:
		return r.SystemID
	case Position:
		return r.GroupID
	case Vote:
		return r.GroupID
	case Signature:
		return r.GroupID
	}
	return ""
}

func (f *finder) hit(m match) Hit {
	h := Hit{Ref: RefOf(m.record), Label: "kind." + string(m.record.Kind()), Title: TitleOf(m.record, f.tr), Field: m.text.column}
	start, end := foldedSpan(m.text.text, m.place.spelling, m.place.start, m.place.end)
	h.Excerpt, h.MatchStart, h.MatchEnd = excerpt(m.text.text, start, end)
	return h
}
