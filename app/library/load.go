package library

import (
	"fmt"
	"io/fs"
	"strings"

	"go.yaml.in/yaml/v3"
)

// schemaVersion is the shape of the files that this code reads.
const schemaVersion = "1.0"

// head is how every file begins.
type head struct {
	Schema string `yaml:"schema_version"`
	AsOf   string `yaml:"as_of"`
}

type contentFile struct {
	Schema       string        `yaml:"schema_version"`
	AsOf         string        `yaml:"as_of"`
	Version      string        `yaml:"content_version"`
	Languages    []string      `yaml:"languages"`
	Inspirations []Inspiration `yaml:"inspirations"`
	Roles        []Role        `yaml:"roles"`
	Blocks       []Block       `yaml:"building_blocks"`
	Groups       []Group       `yaml:"stakeholder_groups"`
	Principles   []Principle   `yaml:"principles"`
	Agreement    Agreement     `yaml:"service_agreement"`
	Pass         Pass          `yaml:"ki_pass"`
	Checklist    Checklist     `yaml:"tool_checklist"`
	Roadmap      struct {
		Phases []Phase `yaml:"phases"`
	} `yaml:"roadmap"`
	Indicators []Indicator `yaml:"kpis"`
	Risks      []Risk      `yaml:"risks"`
	Glossary   []Term      `yaml:"glossary"`
}

type practiceFile struct {
	head     `yaml:",inline"`
	Examples []Example `yaml:"examples"`
}

type involvementFile struct {
	head         `yaml:",inline"`
	Involvements []Involvement `yaml:"involvements"`
}

type agendaFile struct {
	head    `yaml:",inline"`
	Agendas []Agenda `yaml:"agendas"`
}

type statesFile struct {
	Schema string `yaml:"schema_version"`
	States `yaml:",inline"`
}

// load reads the files and checks what they say about one another.
func load(files fs.FS) (*Library, error) {
	var (
		c contentFile
		p practiceFile
		i involvementFile
		a agendaFile
		s statesFile
	)
	for _, f := range []struct {
		name   string
		into   any
		schema *string
	}{
		{"content.yaml", &c, &c.Schema},
		{"practice.yaml", &p, &p.Schema},
		{"involvement.yaml", &i, &i.Schema},
		{"agenda.yaml", &a, &a.Schema},
		{"laender.yaml", &s, &s.Schema},
	} {
		if err := read(files, f.name, f.into); err != nil {
			return nil, fmt.Errorf("library: %s: %w", f.name, err)
		}
		if *f.schema != schemaVersion {
			return nil, fmt.Errorf("library: %s: schema_version is %q, not %q", f.name, *f.schema, schemaVersion)
		}
	}
	l := &Library{
		Version: c.Version, AsOf: c.AsOf,
		Inspirations: c.Inspirations, Roles: c.Roles, Blocks: c.Blocks, Groups: c.Groups, Principles: c.Principles,
		Agreement: c.Agreement, Pass: c.Pass, Checklist: c.Checklist, Phases: c.Roadmap.Phases,
		Indicators: c.Indicators, Risks: c.Risks, Glossary: c.Glossary,
		Examples: p.Examples, Involvements: i.Involvements, Agendas: a.Agendas, States: s.States,
	}
	l.link()
	if err := l.check(); err != nil {
		return nil, fmt.Errorf("library: %w", err)
	}
	return l, nil
}

// read decodes a file. That the files have no field which nothing here knows is for tests: asking costs as much again.
func read(files fs.FS, name string, into any) error {
	tree, err := readTree(files, name)
	if err != nil {
		return err
	}
	return tree.Decode(into)
}

// readTree reads a file with its languages paired.
func readTree(files fs.FS, name string) (*yaml.Node, error) {
	data, err := fs.ReadFile(files, name)
	if err != nil {
		return nil, err
	}
	var tree yaml.Node
	if err := yaml.Unmarshal(data, &tree); err != nil {
		return nil, err
	}
	return &tree, pairLanguages(&tree)
}

// link tells items where they belong, which the files say by where the items stand.
func (l *Library) link() {
	for _, b := range l.Blocks {
		for i := range b.Questions {
			b.Questions[i].Of = b.ID
			b.Questions[i].AnswerType = AnswerText
		}
	}
	for _, g := range l.Groups {
		for i := range g.Questions {
			g.Questions[i].Of = g.ID
		}
	}
	for _, g := range l.Checklist.Groups {
		for i := range g.Items {
			g.Items[i].Group = g.ID
		}
	}
	for _, p := range l.Phases {
		for i := range p.Tasks {
			p.Tasks[i].Phase = p.ID
		}
	}
	for w := 1; w <= len(l.Checklist.WeightScale); w++ {
		german, english, _ := strings.Cut(l.Checklist.WeightScale[w], " / ")
		l.Checklist.Weights = append(l.Checklist.Weights, Text{german, english})
	}
}
