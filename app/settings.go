package app

import (
	"cmp"
	"slices"
)

// Settings are the user's own: they belong to the computer, not to a workshop file.
type Settings struct {
	Language   Language           `json:"language"`
	Appearance Appearance         `json:"appearance"`
	TextSize   int                `json:"text_size"` // per cent
	Width      float32            `json:"width"`     // of the window, in device-independent pixels
	Height     float32            `json:"height"`
	Screen     string             `json:"screen"` // the one that was open last
	Splits     map[string]float64 `json:"splits"` // position of dividers, 0 to 1, by name
	Recent     []string           `json:"recent"` // paths of files, newest first
	ExportDir  string             `json:"export_dir"`
}

// Appearance is the choice between light and dark colours.
type Appearance string

// The appearances.
const (
	AppearanceSystem Appearance = "system"
	AppearanceLight  Appearance = "light"
	AppearanceDark   Appearance = "dark"
)

// Appearances lists the appearances.
func Appearances() []Appearance {
	return []Appearance{AppearanceSystem, AppearanceLight, AppearanceDark}
}

// TextSizes lists the text sizes on offer, in per cent.
func TextSizes() []int { return []int{80, 90, 100, 110, 125, 150, 175, 200} }

// maxRecent is how many files are remembered.
const maxRecent = 8

// The least, the largest and the default size of the window.
const (
	maxSide                     = 16000
	minWidth, minHeight         = 800, 560
	defaultWidth, defaultHeight = 1280, 720
)

// SettingsStore keeps the settings.
type SettingsStore interface {
	// Load returns the settings; defaults where there are none or they cannot be read.
	Load() Settings
	Save(Settings) error
}

// Normal returns the settings with defaults for whatever is missing or out of range.
func (s Settings) Normal() Settings {
	if !in(s.Language, Languages()) {
		s.Language = German
	}
	if !in(s.Appearance, Appearances()) {
		s.Appearance = AppearanceSystem
	}
	if s.TextSize < 80 || s.TextSize > 200 {
		s.TextSize = 100
	}
	if !between(s.Width, minWidth, maxSide) || !between(s.Height, minHeight, maxSide) {
		s.Width, s.Height = defaultWidth, defaultHeight
	}
	splits := map[string]float64{}
	for name, v := range s.Splits {
		if v > 0.05 && v < 0.95 {
			splits[name] = v
		}
	}
	s.Splits = splits
	s.Recent = slices.Clone(s.Recent[:min(len(s.Recent), maxRecent)])
	return s
}

// Opened puts a file at the top of the recent ones.
func (s Settings) Opened(path string) Settings {
	s = s.Forgotten(path)
	s.Recent = slices.Insert(s.Recent, 0, path)
	s.Recent = s.Recent[:min(len(s.Recent), maxRecent)]
	return s
}

// Forgotten takes a file out of the recent ones.
func (s Settings) Forgotten(path string) Settings {
	s.Recent = slices.DeleteFunc(slices.Clone(s.Recent), func(p string) bool { return p == path })
	return s
}

// Split returns the position of a divider, or a default.
func (s Settings) Split(name string, otherwise float64) float64 {
	return cmp.Or(s.Splits[name], otherwise)
}

func between(v, least, most float32) bool { return v >= least && v <= most }
