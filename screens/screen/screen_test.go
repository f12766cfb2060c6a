package screen_test

import (
	"slices"
	"testing"

	"kifahrplan/app"
	"kifahrplan/screens/screen"
)

func TestEveryKindOfRecordHasAPage(t *testing.T) {
	want := map[app.Kind]screen.Page{
		app.KindMunicipality: screen.Frame, app.KindWorkshop: screen.Frame, app.KindGroup: screen.Frame, app.KindPhase: screen.Roadmap,
		app.KindContribution: screen.Participation, app.KindTask: screen.Roadmap, app.KindDecision: screen.Decisions,
	}
	for _, kind := range app.Kinds() {
		if got := screen.RouteTo(app.Ref{Kind: kind, ID: "x"}); got.Page != want[kind] || got.Record != "x" {
			t.Errorf("%s leads to %+v", kind, got)
		}
	}
}

func TestPagesAreDistinct(t *testing.T) {
	pages := screen.Pages()
	sorted := slices.Sorted(slices.Values(pages))
	if len(pages) != 7 || len(slices.Compact(sorted)) != len(pages) || pages[0] != screen.Overview {
		t.Errorf("pages: %v", pages)
	}
}
