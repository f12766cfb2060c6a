package sample

import (
	"maps"
	"slices"
	"time"

	"kifahrplan/app"
)

// roomFile is how the two days were run: agenda, themes and links of cards, and a rating.
type roomFile struct {
	AgendaAt time.Time `yaml:"agenda_at"`
	Steps    []struct {
		Key      string        `yaml:"key"`
		Day      int           `yaml:"day"`
		Block    app.Block     `yaml:"block"`
		Method   app.Method    `yaml:"method"`
		Minutes  int           `yaml:"minutes"`
		Begins   app.ClockTime `yaml:"begins"`
		From     time.Time     `yaml:"from"` // when it really began
		To       time.Time     `yaml:"to"`
		Subject  text          `yaml:"subject"`
		Question text          `yaml:"question"`
		Notes    text          `yaml:"notes"`
	} `yaml:"steps"`
	ThemesAt time.Time `yaml:"themes_at"`
	Themes   []struct {
		Title text     `yaml:"title"`
		Cards []string `yaml:"cards"`
	} `yaml:"themes"`
	Merged []struct {
		Card string `yaml:"card"`
		Into string `yaml:"into"`
	} `yaml:"merged"`
	Links []struct {
		Card      string `yaml:"card"`
		Process   string `yaml:"process"`
		System    string `yaml:"system"`
		Principle string `yaml:"principle"`
		Clause    string `yaml:"clause"`
	} `yaml:"links"`
	RatingAt time.Time `yaml:"rating_at"`
	Rating   struct {
		Title  text   `yaml:"title"`
		Points int    `yaml:"points"`
		Step   string `yaml:"step"`
		Votes  []struct {
			Group  string         `yaml:"group"`
			Points map[string]int `yaml:"points"` // by process
		} `yaml:"votes"`
	} `yaml:"rating"`
	FrozenAt time.Time `yaml:"frozen_at"`
	Version  struct {
		Title      text   `yaml:"title"`
		Note       text   `yaml:"note"`
		Paper      string `yaml:"paper"` // the version of the paper at that time
		Signatures []struct {
			Group string   `yaml:"group"`
			Name  string   `yaml:"name"`
			Role  text     `yaml:"role"`
			Day   app.Date `yaml:"day"`
		} `yaml:"signatures"`
	} `yaml:"version"`
}

// steps adds the agenda with the times that each step really took.
func (b *builder) steps(f roomFile) {
	for i, s := range f.Steps {
		b.add(app.AgendaStep{
			Base:    b.base(app.KindAgendaStep, after(f.AgendaAt, i), s.Key),
			Subject: s.Subject.in(b.lang), Question: s.Question.in(b.lang), Notes: s.Notes.in(b.lang), Block: s.Block, Method: s.Method,
			Minutes: s.Minutes, Day: s.Day, BeginsAt: s.Begins, Position: i + 1,
			StartedAt: app.TimestampOf(s.From), EndedAt: app.TimestampOf(s.To),
		})
	}
}

// wall sorts the cards into themes, puts some behind others, and says what they are about.
func (b *builder) wall(f roomFile) {
	for i, t := range f.Themes {
		theme := app.Theme{Base: b.base(app.KindTheme, after(f.ThemesAt, i), ""), Title: t.Title.in(b.lang), Position: i + 1}
		b.add(theme)
		for _, key := range t.Cards {
			b.card(key, func(c *app.Contribution) { c.ThemeID = theme.ID })
		}
	}
	for _, m := range f.Merged {
		b.card(m.Card, func(c *app.Contribution) { c.MergedID = b.ref(app.KindContribution, m.Into) })
	}
	for _, l := range f.Links {
		b.card(l.Card, func(c *app.Contribution) {
			c.ProcessID, c.SystemID = b.optional(app.KindProcess, l.Process), b.optional(app.KindSystem, l.System)
			c.PrincipleID, c.ClauseID = b.optional(app.KindPrinciple, l.Principle), b.optional(app.KindClause, l.Clause)
		})
	}
}

// card changes a contribution that was added before.
func (b *builder) card(key string, change func(*app.Contribution)) {
	id := b.ref(app.KindContribution, key)
	for i, r := range b.put {
		if c, ok := r.(app.Contribution); ok && c.ID == id {
			change(&c)
			b.put[i] = c
		}
	}
}

// rating adds the rating, in which all groups have given their points, and its result was revealed.
func (b *builder) rating(f roomFile) {
	var groups []app.ID
	for _, v := range f.Rating.Votes {
		groups = append(groups, b.ref(app.KindGroup, v.Group))
	}
	r := app.Rating{
		Base: b.base(app.KindRating, f.RatingAt, ""), Title: f.Rating.Title.in(b.lang), Of: app.RatingProcesses, Points: f.Rating.Points,
		StepID: b.ref(app.KindAgendaStep, f.Rating.Step), Groups: app.IDsOf(groups...), Revealed: true,
	}
	b.add(r)
	n := 0
	for i, v := range f.Rating.Votes {
		for _, process := range slices.Sorted(maps.Keys(v.Points)) {
			n++
			b.add(app.Vote{
				Base: b.base(app.KindVote, after(f.RatingAt, n), ""), RatingID: r.ID, GroupID: groups[i],
				ProcessID: b.ref(app.KindProcess, process), Points: v.Points[process],
			})
		}
	}
}

// version freezes everything that was added before, as it was when the paper had an earlier version, and has groups sign it.
func (b *builder) version(f roomFile) {
	v := f.Version
	s := new(app.Strategy).With(b.put, nil)
	s.Workshop.Version = v.Paper
	base := b.base(app.KindVersion, f.FrozenAt, "")
	frozen, err := app.FreezeVersion(base.ID, v.Title.in(b.lang), app.DateOf(f.FrozenAt))(s)
	if err != nil {
		b.mistakes = append(b.mistakes, err)
		return
	}
	for _, r := range frozen.Put {
		if version, ok := r.(app.Version); ok {
			version.Base, version.Note = base, v.Note.in(b.lang)
			b.add(version)
		}
	}
	for i, signed := range v.Signatures {
		g := app.NewSignature(base.ID, b.ref(app.KindGroup, signed.Group))
		g.Base = b.base(app.KindSignature, after(f.FrozenAt, i+1), "")
		g.Name, g.Role, g.SignedOn = signed.Name, signed.Role.in(b.lang), signed.Day
		b.add(g)
	}
}
