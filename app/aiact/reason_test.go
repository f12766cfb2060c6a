package aiact

import (
	"fmt"
	"testing"
)

// told renders reasons: "question=option", behind a "!" what rules out a worse outcome.
func told(reasons []Reason) []string {
	return ids(reasons, func(r Reason) string {
		if r.RulesOut != "" {
			return fmt.Sprintf("%s=%s!%s", r.Question.ID, r.Option.ID, r.RulesOut)
		}
		return r.Question.ID + "=" + r.Option.ID
	})
}

func TestReasonsAreTheAnswersThatDecide(t *testing.T) {
	c := standardCatalogue(t)
	for _, test := range []struct {
		name string
		a    Answers
		want []string
	}{
		{"no AI", with(chatbot(), "is_ai_system=no"), []string{
			// Nobody asked whether it is worse, because it is no AI system.
			"is_ai_system=no",
		}},
		{"prohibited, two practices", with(chatbot(), "a5_screen=a,b,f"), []string{"a5_screen=a", "a5_screen=b"}},
		{"prohibited, no exception", with(chatbot(), "a5_screen=f", "a5_f_check=no_exception"), []string{
			"a5_screen=f", "a5_f_check=no_exception",
		}},
		{"high-risk by profiling", applicants(), []string{
			"annex_iii_area=4", "annex_iii_4=a", "art6_3_profiling=yes", "a5_screen=none!prohibited",
		}},
		{
			"high-risk, the derogation fails",
			with(applicants(), "art6_3_profiling=no", "art6_3_conditions=a,d", "art6_3_material=yes"),
			[]string{"annex_iii_area=4", "annex_iii_4=a", "art6_3_material=yes", "a5_screen=none!prohibited"},
		},
		{"high-risk by Annex I", lift(), []string{
			"annex_i=section_a", "annex_i_function=yes", "annex_i_tpca=yes", "a5_screen=none!prohibited",
		}},
		{
			"the derogation of Art. 6(3)",
			with(applicants(), "art6_3_profiling=no", "art6_3_conditions=a", "art6_3_material=no",
				"art6_3_declaration=documented", "art50_interaction=yes"),
			[]string{
				"art50_interaction=yes", "a5_screen=none!prohibited", "annex_i=no!high_risk", "annex_iii_area=4!high_risk",
				"annex_iii_4=a!high_risk",
				"art6_3_profiling=no!high_risk", "art6_3_conditions=a!high_risk", "art6_3_material=no!high_risk",
				"art6_3_declaration=documented!high_risk",
			},
		},
		{"limited", with(chatbot(), "art50_deepfake=artistic"), []string{
			"art50_interaction=yes", "art50_deepfake=artistic", "a5_screen=none!prohibited", "annex_i=no!high_risk",
			"annex_iii_area=none!high_risk",
		}},
		{"minimal", with(chatbot(), "art50_interaction=no"), []string{
			"is_ai_system=yes", "a5_screen=none!prohibited", "annex_i=no!high_risk", "annex_iii_area=none!high_risk",
			"art50_interaction=no!limited", "art50_generate=no!limited", "art50_biometric=none!limited",
			"art50_deepfake=no!limited", "art50_public_text=no!limited",
		}},
	} {
		wantEqual(t, test.name, told(c.Walk(test.a, "").Reasons), test.want)
	}
}

func TestReasonsHaveWordsAndArticles(t *testing.T) {
	c := standardCatalogue(t)
	r := c.Walk(applicants(), "").Reasons[1]
	q := c.Question("annex_iii_4")
	wantSame(t, "de", r.Text.DE, "Beschäftigung: Wofür wird das System eingesetzt? – "+q.Option("a").Label.DE)
	wantSame(t, "en", r.Text.EN, q.Text.EN+" – "+q.Option("a").Label.EN)
	wantSame(t, "article", r.Ref.EN, "Annex III point 4, recital 57 AI Act: point 4(a)")
	if r.Question != q || r.Option != q.Option("a") {
		t.Error("the reason does not lead back to its question")
	}
}

// An outcome can be settled though it is open what leads to it; then only what is known is told.
func TestReasonsOfAnOutcomeWithOpenAnswers(t *testing.T) {
	c := smallCatalogue(t)
	r := c.Walk(answers("ai=yes", "stage=planned", "use=jobs", "profiling=yes", "talk=?"), "")
	wantSame(t, "outcome", r.Outcome, OutcomeHighRisk)
	wantEqual(t, "reasons", told(r.Reasons), []string{"use=jobs", "profiling=yes"})
	if r := c.Walk(answers("ai=yes", "use=jobs", "profiling=?"), ""); r.Reasons != nil {
		t.Errorf("reasons for nothing: %v", told(r.Reasons))
	}
}
