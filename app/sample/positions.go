package sample

import (
	"maps"
	"slices"
	"time"

	"kifahrplan/app"
)

// positionsFile says where the groups stand on what needs agreement.
type positionsFile struct {
	WrittenAt map[app.Date]time.Time `yaml:"written_at"` // by day
	Positions []stancesRow           `yaml:"positions"`
}

// stancesRow is what groups say of some subjects on a day. Subjects are named by their keys, or by their ids in the library.
type stancesRow struct {
	Topic     app.Topic       `yaml:"topic"`
	Of        []string        `yaml:"of"`
	Day       app.Date        `yaml:"day"`
	Agrees    []string        `yaml:"agrees"`
	Abstains  []string        `yaml:"abstains"`
	NotAsked  []string        `yaml:"not_asked"`
	Condition map[string]text `yaml:"condition"`
	Objects   map[string]text `yaml:"objects"`
	Settled   []string        `yaml:"settled"` // the groups whose condition is met
}

// positions adds where the groups stand, day by day. The groups of a row speak in the order in which the room lists them.
func (b *builder) positions(f positionsFile, groups groupsFile) {
	for _, day := range slices.Sorted(maps.Keys(f.WrittenAt)) {
		at := f.WrittenAt[day]
		for _, row := range f.Positions {
			if row.Day == day {
				at = b.stances(row, at, groups)
			}
		}
	}
}

// stances adds what groups say of the subjects of a row, from a time on, and returns when the last one spoke.
func (b *builder) stances(row stancesRow, at time.Time, groups groupsFile) time.Time {
	for _, on := range b.subjects(row) {
		for _, g := range groups.Groups {
			stance, words, spoke := row.said(g.Key)
			if !spoke {
				continue
			}
			at = at.Add(quickPace)
			p := app.NewPosition(on, b.ref(app.KindGroup, g.Key), stance, row.Day)
			p.Base = b.base(app.KindPosition, at, "")
			p.Text, p.Settled = words.in(b.lang), slices.Contains(row.Settled, g.Key)
			b.add(p)
		}
	}
	return at
}

// said is the stance of a group in a row, with its words.
func (r stancesRow) said(group string) (stance app.Stance, words text, spoke bool) {
	for s, groups := range map[app.Stance][]string{app.StanceAgrees: r.Agrees, app.StanceAbstains: r.Abstains, app.StanceNotAsked: r.NotAsked} {
		if slices.Contains(groups, group) {
			return s, text{}, true
		}
	}
	if words, ok := r.Condition[group]; ok {
		return app.StanceCondition, words, true
	}
	words, spoke = r.Objects[group]
	return app.StanceObjects, words, spoke
}

// subjects finds what a row is about.
func (b *builder) subjects(r stancesRow) []app.Subject {
	if r.Topic == app.TopicRoadmap {
		return []app.Subject{{Topic: r.Topic}}
	}
	kind := app.Subject{Topic: r.Topic}.Kind()
	var out []app.Subject
	for _, key := range r.Of {
		out = append(out, app.Subject{Topic: r.Topic, ID: b.ref(kind, key)})
	}
	return out
}
