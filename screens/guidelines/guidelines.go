// Package guidelines is the page of the second building block: the principles that the room holds to, the rules of use as a
// traffic-light table, the service agreement, and the progress of the KI-Pass. Each of them is a tab.
//
// It knows what records mean and what the library has on offer; it must not know how records are stored or printed.
package guidelines

import (
	"kifahrplan/app"
	"kifahrplan/screens/practice"
	"kifahrplan/screens/questions"
	"kifahrplan/screens/screen"
	"kifahrplan/screens/tabbed"
)

// New builds the page.
func New(host screen.Host) screen.Screen {
	return tabbed.New(
		host,
		tabbed.Tab{
			Name: "principles", Kinds: []app.Kind{app.KindPrinciple},
			New: func(wrap tabbed.Wrap) screen.Screen { return newPrinciples(host, wrap) },
		},
		tabbed.Tab{
			Name: "rules", Kinds: []app.Kind{app.KindUsageRule},
			New: func(wrap tabbed.Wrap) screen.Screen { return newRules(host, wrap) },
		},
		tabbed.Tab{
			Name: "agreement", Kinds: []app.Kind{app.KindClause, app.KindComment},
			New: func(wrap tabbed.Wrap) screen.Screen { return newAgreement(host, wrap) },
		},
		tabbed.Tab{
			Name: "pass", Kinds: []app.Kind{app.KindPassProgress},
			New: func(wrap tabbed.Wrap) screen.Screen { return newPass(host, wrap) },
		},
		questions.Tab(host, app.BlockGuidelines),
		practice.Tab(host, screen.Guidelines, app.BlockGuidelines),
	)
}
