package aiact

import (
	"bytes"
	"fmt"

	"go.yaml.in/yaml/v3"
)

// schema is the version of the file format that this package reads.
const schema = "1.0"

// file is a catalogue as it is written down.
type file struct {
	SchemaVersion  string                 `yaml:"schema_version"`
	TreeVersion    string                 `yaml:"tree_version"`
	AsOf           string                 `yaml:"as_of"`
	Start          string                 `yaml:"start"`
	TitleDE        string                 `yaml:"title_de"`
	TitleEN        string                 `yaml:"title_en"`
	DisclaimerDE   string                 `yaml:"disclaimer_de"`
	DisclaimerEN   string                 `yaml:"disclaimer_en"`
	Sources        []Source               `yaml:"sources"`
	DefaultDateSet string                 `yaml:"default_date_set"`
	DateSets       []fileDateSet          `yaml:"date_sets"`
	DateOverrides  []fileOverride         `yaml:"date_overrides"`
	Sections       []fileSection          `yaml:"sections"`
	Questions      []fileQuestion         `yaml:"questions"`
	PreFlags       []fileRule             `yaml:"pre_flags"`
	OutcomeRules   []fileOutcomeRule      `yaml:"outcome_rules"`
	PostFlags      []fileRule             `yaml:"post_flags"`
	Flags          map[string]fileFlag    `yaml:"flags"`
	Outcomes       map[string]fileOutcome `yaml:"outcomes"`
	Obligations    []fileDuty             `yaml:"obligations"`
}

type fileDateSet struct {
	ID         string            `yaml:"id"`
	LabelDE    string            `yaml:"label_de"`
	LabelEN    string            `yaml:"label_en"`
	AsOf       string            `yaml:"as_of"`
	ValidUntil string            `yaml:"valid_until"`
	CheckedOn  string            `yaml:"checked_on"`
	Status     string            `yaml:"status"`
	Source     string            `yaml:"source"`
	Dates      map[string]string `yaml:"dates"`
	NotesDE    map[string]string `yaml:"notes_de"`
	NotesEN    map[string]string `yaml:"notes_en"`
}

type fileOverride struct {
	If     *condition `yaml:"if"`
	Keys   []string   `yaml:"keys"`
	Use    string     `yaml:"use"`
	NoteDE string     `yaml:"note_de"`
	NoteEN string     `yaml:"note_en"`
}

type fileSection struct {
	ID      string `yaml:"id"`
	LabelDE string `yaml:"label_de"`
	LabelEN string `yaml:"label_en"`
}

type fileQuestion struct {
	ID           string       `yaml:"id"`
	Section      string       `yaml:"section"`
	Type         string       `yaml:"type"`
	Required     *bool        `yaml:"required"`
	Default      string       `yaml:"default"`
	AffectsClass *bool        `yaml:"affects_class"`
	AskIf        *condition   `yaml:"ask_if"`
	SkipTo       string       `yaml:"skip_to"`
	Ref          string       `yaml:"ref"`
	RefEN        string       `yaml:"ref_en"`
	TextDE       string       `yaml:"text_de"`
	TextEN       string       `yaml:"text_en"`
	HelpDE       string       `yaml:"help_de"`
	HelpEN       string       `yaml:"help_en"`
	Options      []fileOption `yaml:"options"`
	Next         fileNext     `yaml:"next"`
}

type fileOption struct {
	ID        string   `yaml:"id"`
	LabelDE   string   `yaml:"label_de"`
	LabelEN   string   `yaml:"label_en"`
	Ref       string   `yaml:"ref"`
	RefEN     string   `yaml:"ref_en"`
	Exclusive bool     `yaml:"exclusive"`
	Sets      []string `yaml:"sets"`
}

type fileRule struct {
	Flag string     `yaml:"flag"`
	If   *condition `yaml:"if"`
}

type fileOutcomeRule struct {
	Outcome string     `yaml:"outcome"`
	If      *condition `yaml:"if"`
}

type fileFlag struct {
	LabelDE string `yaml:"label_de"`
	LabelEN string `yaml:"label_en"`
	Show    bool   `yaml:"show"`
}

type fileOutcome struct {
	Order     int      `yaml:"order"`
	Color     string   `yaml:"color"` // screens and papers have colours of their own, by theme
	LabelDE   string   `yaml:"label_de"`
	LabelEN   string   `yaml:"label_en"`
	SummaryDE string   `yaml:"summary_de"`
	SummaryEN string   `yaml:"summary_en"`
	Deployer  []string `yaml:"obligations_deployer"`
	Provider  []string `yaml:"obligations_provider"`
	Overlay   []string `yaml:"obligations_overlay_de"`
}

type fileDuty struct {
	ID          string     `yaml:"id"`
	Role        Role       `yaml:"role"`
	Kind        Kind       `yaml:"kind"`
	Overlay     bool       `yaml:"overlay"`
	Outcomes    []string   `yaml:"outcomes"`
	When        *condition `yaml:"when"`
	Ref         string     `yaml:"ref"`
	RefEN       string     `yaml:"ref_en"`
	DateKey     string     `yaml:"date_key"`
	AppliesFrom string     `yaml:"applies_from"`
	TextDE      string     `yaml:"text_de"`
	TextEN      string     `yaml:"text_en"`
}

// decode reads a file. A field that it does not know is an error, so that a typing mistake cannot drop a rule.
func decode(data []byte) (*file, error) {
	var f file
	d := yaml.NewDecoder(bytes.NewReader(data))
	d.KnownFields(true)
	if err := d.Decode(&f); err != nil {
		return nil, fmt.Errorf("reading the catalogue: %w", err)
	}
	if f.SchemaVersion != schema {
		return nil, fmt.Errorf("reading the catalogue: schema_version is %q, this program reads %q", f.SchemaVersion, schema)
	}
	return &f, nil
}
