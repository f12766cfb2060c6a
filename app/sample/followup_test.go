package sample

import (
	"math"
	"testing"

	"kifahrplan/app"
)

// The share of classified systems that was measured last is the one that the sample's register gives by the library's
// formula: systems with a confirmed classification over all systems.
func TestShareOfClassifiedSystemsIsThatOfTheRegister(t *testing.T) {
	s := strategyIn(t, app.German)
	confirmed := s.Classifications.Where(func(c app.Classification) bool { return c.ConfirmedOn != "" })
	indicators := s.Indicators.Where(func(i app.Indicator) bool { return i.LibraryID == "k02" })
	if len(indicators) != 1 {
		t.Fatalf("%d indicators of that kind", len(indicators))
	}
	latest, _ := s.Latest(indicators[0].ID)
	want := math.Round(100 * float64(len(confirmed)) / float64(len(s.Systems)))
	if got := latest.Value.Float(); got != want {
		t.Errorf("%v %% were measured, the register gives %v %%", got, want)
	}
}
