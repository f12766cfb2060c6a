package ownitems

import (
	"testing"

	"kifahrplan/app"
)

// template is a record of a kind that may come from the library as well.
type template struct {
	app.Task
	app.Adopted
}

func TestWhatComesFromTheLibraryIsNotOwn(t *testing.T) {
	for name, c := range map[string]struct {
		record app.Record
		own    bool
	}{
		"a kind that is never adopted":   {app.NewGoal(), true},
		"an own principle":               {app.Principle{}, true},
		"a principle of the library":     {app.Principle{Adopted: app.Adopted{LibraryID: "gp01"}}, false},
		"a task of a template":           {template{app.NewTask(""), app.Adopted{LibraryID: "t101"}}, false},
		"an own task of an adopted kind": {template{app.NewTask(""), app.Adopted{}}, true},
	} {
		if got := own(c.record); got != c.own {
			t.Errorf("%s: %t", name, got)
		}
	}
}
