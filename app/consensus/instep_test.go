package consensus_test

import (
	"slices"
	"testing"

	"kifahrplan/app"
	"kifahrplan/app/consensus"
)

func TestAStepIsAboutWhatItNames(t *testing.T) {
	r := newRoom()
	r.allAgree(r.principle)
	r.says(app.GroupIT, r.clause, app.StanceObjects)
	all := []app.Subject{r.clause, r.system, r.goal, r.principle}
	for name, c := range map[string]struct {
		step app.AgendaStep
		want []app.Subject
	}{
		"names one":               {app.AgendaStep{Subject: "Freigabe: chatbot?", Block: app.BlockGuidelines}, []app.Subject{r.system}},
		"names two":               {app.AgendaStep{Subject: "Chatbot und Zweck"}, []app.Subject{r.clause, r.system}},
		"part of another word":    {app.AgendaStep{Subject: "Zweckverband, Chatbots"}, all},
		"after part of a word":    {app.AgendaStep{Subject: "Zweckverband und Zweck"}, []app.Subject{r.clause}},
		"guidelines":              {app.AgendaStep{Subject: "Haltung", Block: app.BlockGuidelines}, []app.Subject{r.clause, r.principle}},
		"integration":             {app.AgendaStep{Subject: "Haltung", Block: app.BlockIntegration}, []app.Subject{r.system}},
		"stocktaking":             {app.AgendaStep{Subject: "Haltung", Block: app.BlockInventory}, []app.Subject{r.goal}},
		"block without a subject": {app.AgendaStep{Subject: "Haltung", Block: app.BlockLegal}, all},
		"nothing":                 {app.AgendaStep{}, all},
		"the question is not it":  {app.AgendaStep{Subject: "Haltung", Question: "Was ist mit dem Chatbot?"}, all},
	} {
		if got := consensus.InStep(r.s, c.step, words{}); !slices.Equal(got, c.want) {
			t.Errorf("%s: %v, want %v", name, got, c.want)
		}
	}
}

func TestARoomWithoutSubjectsHasNoneInAStep(t *testing.T) {
	if got := consensus.InStep(new(app.Strategy), app.AgendaStep{Subject: "Haltung"}, words{}); len(got) != 0 {
		t.Errorf("%v", got)
	}
}
