package figure_test

import (
	"testing"

	"kifahrplan/app"
	"kifahrplan/app/figure"
)

// look is how something stands in a picture.
type look struct {
	role figure.Role
	mark string
}

// told fails when two of the codes could only be told apart by their colour, or by nothing at all.
func told[C comparable](t *testing.T, codes []C, of func(C) (figure.Role, string)) {
	t.Helper()
	seen := map[string]C{}
	for _, c := range codes {
		role, mark := of(c)
		if role == "" || mark == "" {
			t.Errorf("%v has the role %q and the sign %q", c, role, mark)
		}
		if other, taken := seen[mark]; taken {
			t.Errorf("%v and %v have the sign %q", c, other, mark)
		}
		seen[mark] = c
	}
}

func TestSignsTellApartWhatColoursDo(t *testing.T) {
	told(t, app.Signals(), figure.SignalMark)
	told(t, app.HazardLevels(), figure.HazardMark)
	told(t, []app.Class{app.ClassProhibited, app.ClassHigh, app.ClassLimited, app.ClassMinimal, ""}, figure.ClassMark)
}

func TestGoodAndBadHaveTheirColours(t *testing.T) {
	for signal, want := range map[app.Signal]look{
		app.SignalReached: {figure.Success, "●"},
		app.SignalNear:    {figure.Warning, "▲"},
		app.SignalFar:     {figure.Danger, "▼"},
		app.SignalUnknown: {figure.Muted, "○"},
	} {
		if role, mark := figure.SignalMark(signal); (look{role, mark}) != want {
			t.Errorf("%s: %s %s", signal, role, mark)
		}
	}
	for level, want := range map[app.HazardLevel]look{
		app.HazardLow:    {figure.Success, "●"},
		app.HazardMedium: {figure.Warning, "◊"},
		app.HazardHigh:   {figure.Danger, "▲"},
	} {
		if role, mark := figure.HazardMark(level); (look{role, mark}) != want {
			t.Errorf("%s: %s %s", level, role, mark)
		}
	}
}

// TestQuantitiesHaveTheirUnits writes a value of each unit in both languages.
func TestQuantitiesHaveTheirUnits(t *testing.T) {
	for unit, want := range map[app.Unit][2]string{
		"percent": {"2,5\u00a0%", "2.5%"},
		"pp":      {"2,5\u00a0Prozentpunkte", "2.5\u00a0percentage points"},
		"min":     {"2,5\u00a0Minuten", "2.5\u00a0min"},
		"days":    {"2,5\u00a0Tage", "2.5\u00a0days"},
		"count":   {"2,5", "2.5"},
		"eur":     {"2,5\u00a0Euro", "EUR\u00a02.5"},
		"scale":   {"2,5 von 5", "2.5 of 5"},
	} {
		n := app.Indicator{Unit: unit}
		for i, lang := range app.Languages() {
			if got := figure.QuantityOf(n, "2.5", words(t, lang)); got != want[i] {
				t.Errorf("%s in %s: %q", unit, lang, got)
			}
			if got := figure.QuantityOf(n, "", words(t, lang)); got != "" {
				t.Errorf("no value in %s: %q", lang, got)
			}
		}
	}
	if len(app.Units()) != 7 {
		t.Errorf("%d units", len(app.Units()))
	}
}
