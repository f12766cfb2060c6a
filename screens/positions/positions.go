// Package positions is the page on which the groups say where they stand on what needs agreement: the list with the voices of
// the chosen subject, the matrix of all of them, what each group still owes, and the
// versions that the groups sign.
//
// It shows what package consensus says and makes edits of what the groups say. It knows neither the rules of agreement nor how
// positions are kept.
package positions

import (
	"kifahrplan/app"
	"kifahrplan/app/consensus"
	"kifahrplan/screens/screen"
	"kifahrplan/screens/tabbed"
	"kifahrplan/translations"
)

// Desk is what the page needs beyond the host.
type Desk struct{ Background, Foreground func(func()) }

// New builds the page.
func New(host screen.Host, desk Desk) screen.Screen {
	return tabbed.New(
		host,
		tabbed.Tab{Name: "positions", Kinds: []app.Kind{app.KindPosition}, New: func(wrap tabbed.Wrap) screen.Screen { return newSubjects(host, wrap) }},
		tabbed.Tab{Name: "matrix", New: func(wrap tabbed.Wrap) screen.Screen { return newMatrix(host, wrap) }},
		tabbed.Tab{Name: "owed", New: func(wrap tabbed.Wrap) screen.Screen { return newOwed(host, wrap) }},
		tabbed.Tab{Name: "versions", Kinds: []app.Kind{app.KindVersion, app.KindSignature}, New: func(wrap tabbed.Wrap) screen.Screen { return newVersions(host, desk, wrap) }},
	)
}

// shownKinds are the kinds of records on which agreement rests.
func shownKinds() []app.Kind {
	return []app.Kind{
		app.KindPosition, app.KindGroup, app.KindPrinciple, app.KindClause, app.KindSystem, app.KindClassification, app.KindGoal,
		app.KindTask, app.KindAssessment,
	}
}

// figure says how many subjects are agreed, and how many are disputed.
func figure(words *translations.Localizer, all []consensus.Standing) string {
	n := consensus.Count(all)
	return words.N("positions.figure", len(all), "Agreed", words.Number(n[consensus.Agreed]), "Disputed", words.Number(n[consensus.Disputed]))
}
