package excel

import (
	"slices"
	"strings"
	"time"

	"kifahrplan/app"
	"kifahrplan/app/merge"
)

// id is that of the record that a row becomes. A row that lost its id gets one from what it says, the same whenever that
// comes back.
func (a answer) id(parts ...string) app.ID {
	if id := app.ID(a.raw("row")); id != "" && len(id) <= 64 {
		return id
	}
	return app.DerivedID(time.UnixMilli(0), append([]string{string(a.r.s.Workshop.ID), string(a.r.group.ID), a.g.key}, parts...)...)
}

// was is what a cell held when the questionnaire was made. Spaces around a text do not make it another one.
func (a answer) was(key, now string) string {
	base := app.CleanText(a.raw("base."+key), true)
	if strings.TrimSpace(base) == now {
		return now
	}
	return base
}

// question reads the answer to a guiding question. A new one keeps the words in which the room asked, so that nobody seems to
// have answered another question.
func (a answer) question() {
	question, block := app.ContentID(a.raw("library")), app.Block(a.raw("block"))
	now, ok := a.text("text", app.KindAnswer, "text")
	there := a.raw("base.there") != ""
	if !ok || now == "" && !there {
		return
	}
	_, known := a.r.q.words.In(app.German).Library().Question(string(question))
	if !known || !slices.Contains(app.Blocks(), block) {
		a.fail("text", app.Problem{Field: "question", Rule: app.RuleReference})
		return
	}
	in := merge.Incoming{
		Ref: app.Ref{Kind: app.KindAnswer, ID: a.id(string(question))}, Counterpart: true, Theirs: app.Fields{"text": now},
		Initial: app.Fields{
			"library_id": string(question), "block": string(block), "group_id": string(a.r.group.ID), "status": string(app.AnswerOpen),
			"question": a.raw("wording"),
		},
	}
	if there {
		in.Base = app.Fields{"text": a.was("text", now)}
	}
	a.r.records = append(a.r.records, in)
}

// position reads where the group stands on a subject. An empty cell takes nothing back: a group that has spoken says something
// else, or nothing.
func (a answer) position() {
	code, ok := a.word("stance", "stance", a.r.words.stances)
	text, textOK := a.text("text", app.KindPosition, "text")
	speaker, speakerOK := a.text("speaker", app.KindPosition, "speaker")
	day, dayOK := a.day("given_on", "given_on")
	if !ok {
		return
	}
	base := app.Fields{"stance": a.raw("base.stance"), "text": a.was("text", text), "speaker": a.was("speaker", speaker)}
	if code == "" {
		if text != "" && text != base["text"] {
			a.fail("stance", app.Problem{Field: "stance", Rule: app.RuleRequired})
		}
		return
	}
	theirs := app.Fields{"stance": code}
	if textOK {
		theirs["text"] = text
	}
	if speakerOK {
		theirs["speaker"] = speaker
	}
	changed := false
	for column, now := range theirs {
		changed = changed || now != base[column]
	}
	if was := app.Date(a.raw("base.given_on")); dayOK && day != "" && (day != was || !changed) {
		theirs["given_on"], base["given_on"] = string(day), string(was)
	}
	if base["stance"] == "" {
		base = nil
	}
	a.takePosition(base, theirs)
}

// takePosition adds a position. That is of the day on which it came unless the group says otherwise: the day of an earlier
// position that was left standing is not that of a new one.
func (a answer) takePosition(base, theirs app.Fields) {
	subject := app.Subject{Topic: app.Topic(a.raw("topic")), ID: app.ID(a.raw("about"))}
	_, there := a.r.s.Find(app.Ref{Kind: subject.Kind(), ID: subject.ID})
	if !there && subject != (app.Subject{Topic: app.TopicRoadmap}) {
		if signature(base) != signature(theirs) {
			a.fail("stance", app.Problem{Field: "topic", Rule: app.RuleReference})
		}
		return
	}
	p := app.Position{GroupID: a.r.group.ID, GivenOn: a.r.f.Today}.On(subject)
	initial := app.Fields{}
	for _, column := range []string{"group_id", "topic", "principle_id", "clause_id", "system_id", "goal_id", "given_on"} {
		if v := app.Value(p, column); v != "" {
			initial[column] = v
		}
	}
	a.r.records = append(a.r.records, merge.Incoming{
		Ref:  app.Ref{Kind: app.KindPosition, ID: a.id(string(subject.Topic), string(subject.ID))},
		Base: base, Theirs: theirs, Initial: initial, Counterpart: true,
	})
}

// signature is the same for fields that say the same of a position.
func signature(f app.Fields) string {
	return strings.Join([]string{f["stance"], f["text"], f["speaker"], f["given_on"]}, "\x00")
}

// point reads a point of the group's own. A sort or priority that was not chosen is the usual one.
func (a answer) point() {
	text, ok := a.text("text", app.KindContribution, "text")
	subject, subjectOK := a.text("subject", app.KindContribution, "subject")
	if !ok {
		return
	}
	if text == "" {
		if subject != "" {
			a.fail("text", app.Problem{Field: "text", Rule: app.RuleRequired})
		}
		return
	}
	theirs := app.Fields{"text": text}
	if subjectOK {
		theirs["subject"] = subject
	}
	usual := app.NewContribution(a.r.group.ID, app.SortRequirement)
	initial := app.Fields{}
	for _, column := range []string{"group_id", "sort", "priority", "status"} {
		initial[column] = app.Value(usual, column)
	}
	if sort, ok := a.word("sort", "sort", a.r.words.sorts); ok && sort != "" {
		theirs["sort"] = sort
	}
	if priority, ok := a.word("priority", "priority", a.r.words.priorities); ok && priority != "" {
		theirs["priority"] = priority
	}
	a.r.records = append(a.r.records, merge.Incoming{
		Ref: app.Ref{Kind: app.KindContribution, ID: a.id(text)}, Theirs: theirs, Initial: initial, Separate: true,
	})
}
