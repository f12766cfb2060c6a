// Package library holds the content that ships with KI-Fahrplan, in German and in English: guiding questions, principles,
// the outline of a service agreement, the KI-Pass, the checklist for tools, templates of tasks, indicators, risks, practice
// examples, running orders, who should be involved early, a glossary, and the names of the laws of the 16 states. A room adopts, changes or
// drops these items, so that nobody starts from a blank page.
//
// The texts lie in data, as files that people read and correct. Ids never change: workshop files store them, so that an
// unchanged text appears in either language by itself. What stands behind a statement is kept with it as Evidence, and the
// texts are wordings of our own; Inspiration names where an idea comes from.
//
// A Collection is a set of a moderator's own items, kept as a file for the next municipality.
//
// The package must not know workshops, screens, exports or stores: it imports nothing of this program. It has no words for
// codes and kinds either; screens have those.
package library

import (
	"embed"
	"fmt"
	"io/fs"
)

//go:embed data/*.yaml
var files embed.FS

// Library is the content. It is read-only: readers share one value and must not change what they get from it.
type Library struct {
	Version string // of the content; workshop files store it beside what they adopt
	AsOf    string // the day on which facts and law were looked up, YYYY-MM-DD

	Inspirations []Inspiration
	Roles        []Role
	Blocks       []Block     // the four building blocks
	Groups       []Group     // stakeholder groups, the required ones first
	Principles   []Principle // to choose from
	Agreement    Agreement
	Pass         Pass
	Checklist    Checklist
	Phases       []Phase // the five phases of the roadmap
	Indicators   []Indicator
	Risks        []Risk
	Glossary     []Term
	Examples     []Example
	Involvements []Involvement // in the order of blocks and phases
	Agendas      []Agenda      // for workshops of different lengths, the shortest first
	States       States
}

// Standard reads and checks the content that ships with the program. It takes some 20 milliseconds: call it once and pass the
// library on.
func Standard() (*Library, error) {
	sub, err := fs.Sub(files, "data")
	if err != nil {
		return nil, fmt.Errorf("library: %w", err)
	}
	return load(sub)
}
