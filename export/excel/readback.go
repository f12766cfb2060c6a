package excel

import (
	"context"
	"encoding/xml"
	"fmt"
	"strconv"
	"strings"

	"kifahrplan/app"
	"kifahrplan/app/merge"
)

var _ merge.Reader = (*Questionnaires)(nil)

// Read reads a questionnaire that was filled in.
func (q *Questionnaires) Read(ctx context.Context, s *app.Strategy, f merge.File) (out merge.Reading, err error) {
	defer func() {
		if p := recover(); p != nil { // a file that nobody thought of must not end the program
			out, err = merge.Reading{}, app.NewError(app.CodeBookDamaged, fmt.Errorf("panic: %v", p), "Name", f.Name)
		}
	}()
	if err := ctx.Err(); err != nil {
		return merge.Reading{}, err
	}
	b, err := openForeign(ctx, f)
	if err != nil {
		return merge.Reading{}, err
	}
	sheets, err := b.sheets()
	if err != nil {
		return merge.Reading{}, b.coded(err, f.Name, "")
	}
	o := originOf(sheets)
	if err := b.addProperties(&o); err != nil {
		return merge.Reading{}, b.coded(err, f.Name, "")
	}
	group, code := groupOf(s, o)
	if code != "" {
		return merge.Reading{}, app.NewError(code, nil, "Name", f.Name)
	}
	r := &reader{q: q, s: s, f: f, group: group, words: newReadWords(q), date904: b.date904}
	for _, g := range grids(sheets, o) {
		r.read(g)
	}
	return merge.Reading{Source: merge.Source{Name: f.Name, Records: r.records}, Unreadable: r.unreadable}, nil
}

// addProperties reads the properties of the document: they say the same as the hidden sheet, where that got lost.
func (b *foreignBook) addProperties(o *origin) error {
	return b.walk("docprops/custom.xml", func(d *xml.Decoder, e xml.StartElement) error {
		name, ok := strings.CutPrefix(attribute(e, "name"), customPrefix)
		if e.Name.Local != "property" || !ok {
			return nil
		}
		for {
			token, err := b.next(d)
			if err != nil {
				return err
			}
			switch t := token.(type) {
			case xml.CharData:
				if _, there := o.facts[name]; !there {
					const longest = 200
					o.facts[name] = string(t[:min(len(t), longest)])
				}
			case xml.EndElement:
				if t.Name.Local == "property" {
					return nil
				}
			}
		}
	})
}

// groupOf is the group that a questionnaire is for, or why it cannot be read.
func groupOf(s *app.Strategy, o origin) (app.Group, app.Code) {
	version, err := strconv.Atoi(o.facts["schema_version"])
	switch {
	case o.facts["document"] != string(app.ExportQuestionnaire), err != nil, version < 1:
		return app.Group{}, app.CodeBookUnknown
	case version > schemaVersion:
		return app.Group{}, app.CodeBookNewer
	case o.facts["workshop_id"] != string(s.Workshop.ID):
		return app.Group{}, app.CodeBookOther
	}
	group, ok := s.Groups.Get(app.ID(o.facts["group_id"]))
	if !ok {
		return app.Group{}, app.CodeBookGroup
	}
	return group, ""
}

// reader turns the rows of a questionnaire into records.
type reader struct {
	q          *Questionnaires
	s          *app.Strategy
	f          merge.File
	group      app.Group
	words      readWords
	date904    bool
	records    []merge.Incoming
	unreadable []merge.Unreadable
}

func (r *reader) read(g grid) {
	for _, row := range g.answers() {
		a := answer{r: r, g: g, row: row}
		switch g.key {
		case sheetQuestions:
			a.question()
		case sheetPositions:
			a.position()
		case sheetPoints:
			a.point()
		}
	}
}
