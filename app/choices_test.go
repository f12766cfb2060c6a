package app

import "testing"

// choiceCase sets a choice of a record to a value that is none of its choices.
type choiceCase struct {
	column string
	spoil  func(*Strategy) Record
}

// choiceCases has every choice of every kind.
func choiceCases() map[Kind][]choiceCase {
	return map[Kind][]choiceCase{
		KindMunicipality: {
			{"state", func(s *Strategy) Record { r := s.Municipality; r.State = "XX"; return r }},
		},
		KindWorkshop: {
			{"language", func(s *Strategy) Record { r := s.Workshop; r.Language = "fr"; return r }},
			{"status", func(s *Strategy) Record { r := s.Workshop; r.Status = "lost"; return r }},
		},
		KindGroup: {
			{"code", func(s *Strategy) Record { r := s.Groups[0]; r.Code = "sg_nobody"; return r }},
		},
		KindContribution: {
			{"sort", func(s *Strategy) Record { r := s.Contributions[0]; r.Sort = "song"; return r }},
			{"priority", func(s *Strategy) Record { r := s.Contributions[0]; r.Priority = "urgent"; return r }},
			{"status", func(s *Strategy) Record { r := s.Contributions[0]; r.Status = "lost"; return r }},
		},
		KindPhase: {
			{"code", func(s *Strategy) Record { r := s.Phases[0]; r.Code = "ph9"; return r }},
		},
		KindTask: {
			{"status", func(s *Strategy) Record { r := s.Tasks[0]; r.Status = "asleep"; return r }},
			{"priority", func(s *Strategy) Record { r := s.Tasks[0]; r.Priority = "urgent"; return r }},
		},
		KindDecision: {
			{"status", func(s *Strategy) Record { r := s.Decisions[0]; r.Status = "dreamt"; return r }},
		},
		KindAnswer: {
			{"block", func(s *Strategy) Record { r := s.Answers[0]; r.Block = "bb_none"; return r }},
			{"status", func(s *Strategy) Record { r := s.Answers[0]; r.Status = "lost"; return r }},
		},
		KindGoal: {
			{"sort", func(s *Strategy) Record { r := s.Goals[0]; r.Sort = "fun"; return r }},
			{"status", func(s *Strategy) Record { r := s.Goals[0]; r.Status = "lost"; return r }},
		},
		KindProcess: {
			{"data", func(s *Strategy) Record { r := s.Processes[0]; r.Data = "gossip"; return r }},
			{"status", func(s *Strategy) Record { r := s.Processes[0]; r.Status = "lost"; return r }},
		},
		KindPrinciple: {
			{"status", func(s *Strategy) Record { r := s.Principles[0]; r.Status = "lost"; return r }},
		},
		KindUsageRule: {
			{"data", func(s *Strategy) Record { r := s.UsageRules[0]; r.Data = "gossip"; return r }},
			{"verdict", func(s *Strategy) Record { r := s.UsageRules[0]; r.Verdict = "perhaps"; return r }},
		},
		KindClause: {
			{"status", func(s *Strategy) Record { r := s.Clauses[0]; r.Status = "lost"; return r }},
		},
		KindSystem: {
			{"data", func(s *Strategy) Record { r := s.Systems[0]; r.Data = "gossip"; return r }},
			{"status", func(s *Strategy) Record { r := s.Systems[0]; r.Status = "lost"; return r }},
			{"processing", func(s *Strategy) Record { r := s.Systems[0]; r.Processing = "?"; return r }},
			{"measures", func(s *Strategy) Record { r := s.Systems[0]; r.Measures = "?"; return r }},
			{"impact", func(s *Strategy) Record { r := s.Systems[0]; r.Impact = "?"; return r }},
			{"sign_on", func(s *Strategy) Record { r := s.Systems[0]; r.SignOn = "?"; return r }},
			{"records", func(s *Strategy) Record { r := s.Systems[0]; r.Records = "?"; return r }},
			{"security", func(s *Strategy) Record { r := s.Systems[0]; r.Security = "?"; return r }},
			{"staff_council", func(s *Strategy) Record { r := s.Systems[0]; r.StaffCouncil = "?"; return r }},
		},
		KindAssessment: {
			{"finding", func(s *Strategy) Record { r := s.Assessments[0]; r.Finding = "perhaps"; return r }},
		},
		KindClassification: {
			{"outcome", func(s *Strategy) Record { r := s.Classifications[0]; r.Outcome = "harmless"; return r }},
			{"override", func(s *Strategy) Record { r := s.Classifications[0]; r.Override = "harmless"; return r }},
		},
		KindIndicator: {
			{"unit", func(s *Strategy) Record { r := s.Indicators[0]; r.Unit = "furlong"; return r }},
			{"direction", func(s *Strategy) Record { r := s.Indicators[0]; r.Direction = "left"; return r }},
			{"frequency", func(s *Strategy) Record { r := s.Indicators[0]; r.Frequency = "hourly"; return r }},
		},
		KindHazard: {
			{"category", func(s *Strategy) Record { r := s.Hazards[0]; r.Category = "weather"; return r }},
			{"status", func(s *Strategy) Record { r := s.Hazards[0]; r.Status = "lost"; return r }},
		},
		KindOccurrence: {
			{"sort", func(s *Strategy) Record { r := s.Occurrences[0]; r.Sort = "rumour"; return r }},
			{"severity", func(s *Strategy) Record { r := s.Occurrences[0]; r.Severity = "fatal"; return r }},
			{"status", func(s *Strategy) Record { r := s.Occurrences[0]; r.Status = "lost"; return r }},
		},
		KindAgendaStep: {
			{"block", func(s *Strategy) Record { r := s.Agenda[0]; r.Block = "bb_none"; return r }},
			{"method", func(s *Strategy) Record { r := s.Agenda[0]; r.Method = "sing"; return r }},
		},
		KindRating: {
			{"topic", func(s *Strategy) Record { r := s.Ratings[0]; r.Of = "weather"; return r }},
		},
		KindPosition: {
			{"topic", func(s *Strategy) Record { r := s.Positions[0]; r.Topic = "weather"; return r }},
			{"stance", func(s *Strategy) Record { r := s.Positions[0]; r.Stance = "shrugs"; return r }},
		},
		KindReview: {
			{"every", func(s *Strategy) Record { r := s.Reviews[0]; r.Every = "hourly"; return r }},
		},
	}
}

// A file from elsewhere, or a mistake in a screen, must not bring a value that no screen has words for.
func TestEveryChoiceIsChecked(t *testing.T) {
	s := everyKind()
	for kind, cases := range choiceCases() {
		for _, c := range cases {
			r := c.spoil(s)
			if r.Kind() != kind {
				t.Fatalf("the case of %s spoils a %s", kind, r.Kind())
			}
			if p, broken := Validate(r).Of(c.column); !broken || p.Rule != RuleChoice {
				t.Errorf("%s.%s may be anything: %v", kind, c.column, Validate(r))
			}
		}
	}
}

// numberCase sets a number of a record out of its limits.
type numberCase struct {
	column, rule string
	record       Record
}

func numberCases(s *Strategy) []numberCase {
	municipality, phase, task := s.Municipality, s.Phases[0], s.Tasks[0]
	process, pass, weight := s.Processes[0], s.PassProgress[0], s.Weights[0]
	hazard, shadow, principle := s.Hazards[0], s.ShadowUses[0], s.Principles[0]
	step, rating, vote := s.Agenda[0], s.Ratings[0], s.Votes[0]
	pass.Staff = 10
	return []numberCase{
		{"inhabitants", RuleTooSmall, with(municipality, func(r *Municipality) { r.Inhabitants = -1 })},
		{"number", RuleTooSmall, with(phase, func(r *Phase) { r.Number = 0 })},
		{"number", RuleTooLarge, with(phase, func(r *Phase) { r.Number = 6 })},
		{"progress", RuleTooSmall, with(task, func(r *Task) { r.Progress = -1 })},
		{"progress", RuleTooLarge, with(task, func(r *Task) { r.Progress = 101 })},
		{"effort", RuleTooSmall, with(task, func(r *Task) { r.Effort = -1 })},
		{"effort", RuleTooLarge, with(task, func(r *Task) { r.Effort = MaxEffort + 1 })},
		{"volume", RuleTooSmall, with(process, func(r *Process) { r.Volume = -1 })},
		{"volume", RuleTooLarge, with(process, func(r *Process) { r.Volume = MaxVolume + 1 })},
		{"benefit", RuleTooLarge, with(process, func(r *Process) { r.Benefit = 6 })},
		{"effort", RuleTooLarge, with(process, func(r *Process) { r.Effort = 6 })},
		{"feasibility", RuleTooSmall, with(process, func(r *Process) { r.Feasibility = -1 })},
		{"staff", RuleTooSmall, with(pass, func(r *PassProgress) { r.Staff = -1 })},
		{"informed", RuleTooLarge, with(pass, func(r *PassProgress) { r.Informed = 11 })},
		{"trained", RuleTooLarge, with(pass, func(r *PassProgress) { r.Trained = 11 })},
		{"checked", RuleTooLarge, with(pass, func(r *PassProgress) { r.Checked = 11 })},
		{"acknowledged", RuleTooLarge, with(pass, func(r *PassProgress) { r.Acknowledged = 11 })},
		{"acknowledged", RuleTooSmall, with(pass, func(r *PassProgress) { r.Acknowledged = -1 })},
		{"weight", RuleTooSmall, with(weight, func(r *Weight) { r.Weight = -1 })},
		{"weight", RuleTooLarge, with(weight, func(r *Weight) { r.Weight = MaxWeight + 1 })},
		{"people", RuleTooSmall, with(shadow, func(r *ShadowUse) { r.People = -1 })},
		{"people", RuleTooLarge, with(shadow, func(r *ShadowUse) { r.People = MaxPeople + 1 })},
		{"position", RuleTooSmall, with(principle, func(r *Principle) { r.Position = -1 })},
		{"position", RuleTooLarge, with(principle, func(r *Principle) { r.Position = MaxPosition + 1 })},
		{"likelihood", RuleTooSmall, with(hazard, func(r *Hazard) { r.Likelihood = 0 })},
		{"likelihood", RuleTooLarge, with(hazard, func(r *Hazard) { r.Likelihood = 6 })},
		{"impact", RuleTooSmall, with(hazard, func(r *Hazard) { r.Impact = 0 })},
		{"impact", RuleTooLarge, with(hazard, func(r *Hazard) { r.Impact = 6 })},
		{"left_likelihood", RuleTooLarge, with(hazard, func(r *Hazard) { r.LeftLikelihood = 6 })},
		{"minutes", RuleTooSmall, with(step, func(r *AgendaStep) { r.Minutes = 0 })},
		{"minutes", RuleTooLarge, with(step, func(r *AgendaStep) { r.Minutes = MaxStepMinutes + 1 })},
		{"day", RuleTooLarge, with(step, func(r *AgendaStep) { r.Day = MaxDays + 1 })},
		{"begins_at", RuleTime, with(step, func(r *AgendaStep) { r.BeginsAt = "25:00" })},
		{"points", RuleTooSmall, with(rating, func(r *Rating) { r.Points = 0 })},
		{"points", RuleTooLarge, with(rating, func(r *Rating) { r.Points = MaxPoints + 1 })},
		{"points", RuleTooLarge, with(vote, func(r *Vote) { r.Points = MaxPoints + 1 })},
		{"left_impact", RuleTooSmall, with(hazard, func(r *Hazard) { r.LeftImpact = -1 })},
	}
}

func TestEveryNumberHasItsLimits(t *testing.T) {
	for _, c := range numberCases(everyKind()) {
		if p, broken := Validate(c.record).Of(c.column); !broken || p.Rule != c.rule {
			t.Errorf("%s.%s: %v, want %s", c.record.Kind(), c.column, Validate(c.record), c.rule)
		}
	}
}

// dated sets a date of a record.
type dated struct {
	column string
	set    func(s *Strategy, d Date) Record
}

func datedColumns() []dated {
	return []dated{
		{"starts_on", func(s *Strategy, d Date) Record { r := s.Workshop; r.StartsOn = d; return r }},
		{"ends_on", func(s *Strategy, d Date) Record { r := s.Workshop; r.EndsOn = d; return r }},
		{"starts_on", func(s *Strategy, d Date) Record { r := s.Tasks[0]; r.StartsOn = d; return r }},
		{"due_on", func(s *Strategy, d Date) Record { r := s.Tasks[0]; r.DueOn = d; return r }},
		{"decided_on", func(s *Strategy, d Date) Record { r := s.Decisions[0]; r.DecidedOn = d; return r }},
		{"due_on", func(s *Strategy, d Date) Record { r := s.Goals[0]; r.DueOn = d; return r }},
		{"live_on", func(s *Strategy, d Date) Record { r := s.Systems[0]; r.LiveOn = d; return r }},
		{"confirmed_on", func(s *Strategy, d Date) Record { r := s.Classifications[0]; r.ConfirmedOn = d; return r }},
		{"due_on", func(s *Strategy, d Date) Record { r := s.Indicators[0]; r.DueOn = d; return r }},
		{"measured_on", func(s *Strategy, d Date) Record { r := s.Measurements[0]; r.MeasuredOn = d; return r }},
		{"review_on", func(s *Strategy, d Date) Record { r := s.Hazards[0]; r.ReviewOn = d; return r }},
		{"occurred_on", func(s *Strategy, d Date) Record { r := s.Occurrences[0]; r.OccurredOn = d; return r }},
		{"reported_on", func(s *Strategy, d Date) Record { r := s.Occurrences[0]; r.OccurredOn, r.ReportedOn = "", d; return r }},
		{"due_on", func(s *Strategy, d Date) Record { r := s.Reviews[0]; r.DueOn = d; return r }},
		{"held_on", func(s *Strategy, d Date) Record { r := s.Reviews[0]; r.HeldOn = d; return r }},
	}
}

func TestEveryDateIsADay(t *testing.T) {
	s := everyKind()
	for _, c := range datedColumns() {
		for _, wrong := range []Date{"2026-02-29", "31.12.2026", "2026-13-01", "soon", "1899-12-31", "2200-01-01", "2026-1-1"} {
			r := c.set(s, wrong)
			if p, broken := Validate(r).Of(c.column); !broken || p.Rule != RuleDate {
				t.Errorf("%s.%s may be %q: %v", r.Kind(), c.column, wrong, Validate(r))
			}
		}
		for _, right := range []Date{"2028-02-29", "1900-01-01", "2199-12-31"} {
			r := c.set(s, right)
			if p, broken := Validate(r).Of(c.column); broken {
				t.Errorf("%s.%s may not be %q: %v", r.Kind(), c.column, right, p)
			}
		}
	}
}
