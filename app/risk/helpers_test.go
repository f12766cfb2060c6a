package risk_test

import (
	"sync"
	"testing"
	"time"

	"kifahrplan/app"
	"kifahrplan/app/aiact"
	"kifahrplan/app/risk"
)

// catalogue is read once for all tests.
var catalogue = sync.OnceValues(aiact.Standard)

func lawOf(t testing.TB) *risk.Law {
	t.Helper()
	c, err := catalogue()
	if err != nil {
		t.Fatal(err)
	}
	return risk.NewLaw(c)
}

// recruiting are answers that lead to a high-risk system.
const recruiting app.Answers = "a5_screen=none\nannex_i=no\nannex_iii_4=a\nannex_iii_area=4\nart50_biometric=none\nart50_deepfake=no\n" +
	"art50_generate=no\nart50_interaction=no\nart50_public_text=no\nart6_3_profiling=yes\ngpai=no\nhr_decisions=yes\nhr_workplace=no\n" +
	"is_ai_system=yes\nlifecycle=planned\norg_type=public_body\nov_automated_decision=no\nov_personal_data=no\nov_staff_monitoring=no\n" +
	"role=uses_product\nscope=in_scope"

// town has two systems, "a" in use and "b", and the phases of the roadmap.
func town() *app.Strategy {
	var put []app.Record
	for i, code := range app.PhaseCodes() {
		put = append(put, app.Phase{Base: app.Base{ID: app.ID("p" + string(code))}, Code: code, Number: i + 1})
	}
	for _, id := range []app.ID{"a", "b"} {
		y := app.NewSystem()
		y.ID, y.Name, y.Department, y.Responsible = id, "System "+string(id), "Personalamt", "Leitung"
		put = append(put, y)
	}
	s := new(app.Strategy).With(put, nil)
	inUse, _ := s.Systems.Get("a")
	inUse.Status = app.SystemInUse
	return s.With([]app.Record{inUse}, nil)
}

// done makes an edit as a session does.
func done(t *testing.T, s *app.Strategy, b app.Build) (*app.Strategy, app.Edit) {
	t.Helper()
	e, err := b(s)
	if err != nil {
		t.Fatal(err)
	}
	if e, err = e.Prepared(s, func() time.Time { return time.Date(2026, 11, 23, 9, 0, 0, 0, time.UTC) }); err != nil {
		t.Fatal(err)
	}
	return s.With(e.Put, e.Delete), e
}

// classified gives a system the answers that lead to a high-risk system.
func classified(t *testing.T, l *risk.Law, s *app.Strategy, system app.ID) *app.Strategy {
	t.Helper()
	for question, options := range recruiting.Map() {
		s, _ = done(t, s, l.Answer(risk.Visit{System: system, Question: question, New: "c-" + system}, options...))
	}
	return s
}
