package app

import (
	"math"
	"reflect"
	"slices"
	"testing"
)

func TestNormalSettings(t *testing.T) {
	defaults := Settings{
		Language: German, Appearance: AppearanceSystem, TextSize: 100, Width: 1280, Height: 720, Splits: map[string]float64{},
	}
	if got := (Settings{}).Normal(); !reflect.DeepEqual(got, defaults) {
		t.Errorf("normal = %+v", got)
	}
	nan := float32(math.NaN())
	for name, c := range map[string]struct{ in, want Settings }{
		"own choices stay": {
			Settings{Language: English, Appearance: AppearanceDark, TextSize: 200, Width: 800, Height: 560, Screen: "roadmap", ExportDir: "/e"},
			Settings{Language: English, Appearance: AppearanceDark, TextSize: 200, Width: 800, Height: 560, Screen: "roadmap", ExportDir: "/e"},
		},
		"unknown choices": {Settings{Language: "fr", Appearance: "pink", TextSize: 79}, Settings{}},
		"text too large":  {Settings{TextSize: 201}, Settings{}},
		"too narrow":      {Settings{Width: 799, Height: 700}, Settings{}},
		"too low":         {Settings{Width: 900, Height: 559}, Settings{}},
		"too wide":        {Settings{Width: 16001, Height: 700}, Settings{}},
		"no number":       {Settings{Width: nan, Height: nan}, Settings{}},
		"splits": {
			Settings{Splits: map[string]float64{"a": 0.4, "b": 0, "c": 1, "d": -3, "e": math.NaN()}},
			Settings{Splits: map[string]float64{"a": 0.4}},
		},
		"recent": {
			Settings{Recent: []string{"1", "2", "3", "4", "5", "6", "7", "8", "9"}},
			Settings{Recent: []string{"1", "2", "3", "4", "5", "6", "7", "8"}},
		},
	} {
		want := c.want.Normal()
		if got := c.in.Normal(); !reflect.DeepEqual(got, want) {
			t.Errorf("%s: %+v, want %+v", name, got, want)
		}
		if got := c.in.Normal(); !reflect.DeepEqual(got.Normal(), got) {
			t.Errorf("%s: normal settings are not normal", name)
		}
	}
}

func TestNormalLeavesTheOriginalAlone(t *testing.T) {
	s := Settings{Recent: []string{"a", "b"}, Splits: map[string]float64{"x": 2}}
	n := s.Normal()
	n.Recent[0] = "changed"
	if s.Recent[0] != "a" || len(s.Splits) != 1 {
		t.Errorf("settings = %+v", s)
	}
}

func TestRecentFiles(t *testing.T) {
	var s Settings
	for _, p := range []string{"1", "2", "3", "4", "5", "6", "7", "8", "9", "3"} {
		before := slices.Clone(s.Recent)
		next := s.Opened(p)
		if !slices.Equal(s.Recent, before) {
			t.Fatalf("opening %s changed the settings before it: %v", p, s.Recent)
		}
		s = next
	}
	if want := []string{"3", "9", "8", "7", "6", "5", "4", "2"}; !slices.Equal(s.Recent, want) {
		t.Errorf("recent = %v", s.Recent)
	}
	less := s.Forgotten("7").Forgotten("unknown")
	if want := []string{"3", "9", "8", "6", "5", "4", "2"}; !slices.Equal(less.Recent, want) || len(s.Recent) != 8 {
		t.Errorf("recent = %v, before = %v", less.Recent, s.Recent)
	}
}

func TestSplit(t *testing.T) {
	s := Settings{Splits: map[string]float64{"list": 0.3}}
	if s.Split("list", 0.5) != 0.3 || s.Split("other", 0.5) != 0.5 || (Settings{}).Split("list", 0.5) != 0.5 {
		t.Error("splits")
	}
}

func TestTextSizesAreNormal(t *testing.T) {
	for _, size := range TextSizes() {
		if got := (Settings{TextSize: size}).Normal().TextSize; got != size {
			t.Errorf("%d becomes %d", size, got)
		}
	}
}
