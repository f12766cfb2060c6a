// Package classify is the page of the AI Act: the guided risk classification of the systems, the duties that follow from
// it, and the risk pyramid.
//
// It shows what package risk says and makes edits of what the room answers. It knows neither the rules of the law nor how
// answers are kept.
package classify

import (
	"kifahrplan/app"
	"kifahrplan/app/figure"
	"kifahrplan/app/risk"
	"kifahrplan/screens/practice"
	"kifahrplan/screens/questions"
	"kifahrplan/screens/screen"
	"kifahrplan/screens/sign"
	"kifahrplan/screens/tabbed"
)

// New builds the page. The law is read once at the start of the program, as that takes a moment.
func New(host screen.Host, law *risk.Law) screen.Screen {
	return tabbed.New(
		host,
		tabbed.Tab{Name: "classify", Kinds: []app.Kind{app.KindSystem, app.KindClassification}, New: func(wrap tabbed.Wrap) screen.Screen { return newSystems(host, law, wrap) }},
		tabbed.Tab{Name: "duties", New: func(wrap tabbed.Wrap) screen.Screen { return newDuties(host, law, wrap) }},
		tabbed.Tab{Name: "pyramid", New: func(wrap tabbed.Wrap) screen.Screen { return newPyramid(host, wrap) }},
		questions.Tab(host, app.BlockLegal),
		practice.Tab(host, screen.AIAct, app.BlockLegal),
	)
}

// marked is the name of a class behind its sign.
func marked(tr app.Translator, c app.Class) string {
	return sign.OfClass(c).With(figure.ClassName(c, tr))
}
