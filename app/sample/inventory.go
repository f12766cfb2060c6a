package sample

import (
	"cmp"
	"time"

	"kifahrplan/app"
)

// inventoryFile is the first building block: answers, goals, processes and the use of AI that nobody approved.
type inventoryFile struct {
	AnswersAt   time.Time `yaml:"answers_at"`
	GoalsAt     time.Time `yaml:"goals_at"`
	ProcessesAt time.Time `yaml:"processes_at"`
	ShadowAt    time.Time `yaml:"shadow_at"`
	Answers     []struct {
		Block    app.Block        `yaml:"block"` // empty: the first
		Question app.ContentID    `yaml:"question"`
		Group    string           `yaml:"group"` // empty: the room
		Status   app.AnswerStatus `yaml:"status"`
		Text     text             `yaml:"text"`
	} `yaml:"answers"`
	Goals []struct {
		Key         string         `yaml:"key"`
		Sort        app.GoalSort   `yaml:"sort"`
		Status      app.GoalStatus `yaml:"status"`
		Due         app.Date       `yaml:"due"`
		Title       text           `yaml:"title"`
		Description text           `yaml:"description"`
		Measure     text           `yaml:"measure"`
		Baseline    text           `yaml:"baseline"`
		Target      text           `yaml:"target"`
	} `yaml:"goals"`
	Processes []struct {
		Key         string            `yaml:"key"`
		Department  string            `yaml:"department"`
		Volume      int               `yaml:"volume"`
		Benefit     int               `yaml:"benefit"`
		Effort      int               `yaml:"effort"`
		Feasibility int               `yaml:"feasibility"`
		Goals       []string          `yaml:"goals"`
		Data        app.DataKind      `yaml:"data"`
		Status      app.ProcessStatus `yaml:"status"`
		Title       text              `yaml:"title"`
		Problem     text              `yaml:"problem"`
		Alternative text              `yaml:"alternative"`
	} `yaml:"processes"`
	ShadowUses []struct {
		Department string `yaml:"department"`
		People     int    `yaml:"people"`
		Tool       text   `yaml:"tool"`
		Purpose    text   `yaml:"purpose"`
	} `yaml:"shadow_uses"`
}

func (b *builder) goals(f inventoryFile) {
	for i, g := range f.Goals {
		b.add(app.Goal{
			Base: b.base(app.KindGoal, after(f.GoalsAt, i), g.Key), Title: g.Title.in(b.lang), Description: g.Description.in(b.lang),
			Sort: g.Sort, Measure: g.Measure.in(b.lang), Baseline: g.Baseline.in(b.lang), Target: g.Target.in(b.lang),
			DueOn: g.Due, Status: g.Status,
		})
	}
}

func (b *builder) processes(f inventoryFile) {
	for i, p := range f.Processes {
		var goals []app.ID
		for _, key := range p.Goals {
			goals = append(goals, b.ref(app.KindGoal, key))
		}
		b.add(app.Process{
			Base: b.base(app.KindProcess, after(f.ProcessesAt, i), p.Key), Title: p.Title.in(b.lang),
			Department: b.term(b.terms.Departments, p.Department), Problem: p.Problem.in(b.lang), Volume: p.Volume,
			Benefit: p.Benefit, Effort: p.Effort, Feasibility: p.Feasibility, Goals: app.IDsOf(goals...), Data: p.Data,
			Status: p.Status, Alternative: p.Alternative.in(b.lang),
		})
	}
}

// answers adds what the room says to the guiding questions. The questions themselves are the library's.
func (b *builder) answers(f inventoryFile) {
	for i, a := range f.Answers {
		var group app.ID
		if a.Group != "" {
			group = b.ref(app.KindGroup, a.Group)
		}
		b.add(app.Answer{
			Base: b.base(app.KindAnswer, after(f.AnswersAt, i), ""), Adopted: app.Adopted{LibraryID: a.Question},
			Block: cmp.Or(a.Block, app.BlockInventory), GroupID: group, Text: a.Text.in(b.lang), Status: a.Status,
		})
	}
}

func (b *builder) shadowUses(f inventoryFile) {
	for i, u := range f.ShadowUses {
		b.add(app.ShadowUse{
			Base:       b.base(app.KindShadowUse, after(f.ShadowAt, i), ""),
			Department: b.term(b.terms.Departments, u.Department), Tool: u.Tool.in(b.lang), Purpose: u.Purpose.in(b.lang), People: u.People,
		})
	}
}
