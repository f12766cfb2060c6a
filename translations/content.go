package translations

import (
	"strings"
	"sync"

	"kifahrplan/app"
	"kifahrplan/app/aiact"
	"kifahrplan/app/library"
	"kifahrplan/app/risk"
)

// contentPrefix begins the ids of the library's texts: "library." + id of the item + "." + column of the record that adopts it.
const contentPrefix = "library."

// contentOf lists the texts of a library in a language, as records that adopt them ask for them; see app.Adopted.
func contentOf(l *library.Library, lang app.Language) map[string]string {
	in := func(t library.Text) string { return t.In(string(lang)) }
	role := func(id string) string {
		r, _ := l.Role(id)
		return in(r.Label)
	}
	out := map[string]string{}
	for _, b := range l.Blocks {
		for _, q := range b.Questions {
			out[q.ID+".question"] = in(q.Text)
		}
	}
	for _, g := range l.Groups {
		for _, q := range g.Questions {
			out[q.ID+".question"] = in(q.Text)
		}
	}
	for _, p := range l.Principles {
		out[p.ID+".title"], out[p.ID+".text"], out[p.ID+".practice"] = in(p.Title), in(p.Text), in(p.Practice)
	}
	for _, s := range l.Agreement.Sections {
		out[s.ID+".title"] = in(s.Title)
	}
	for _, c := range l.Checklist.Items() {
		out[c.ID+".text"] = in(c.Text)
	}
	for _, p := range l.Phases {
		for _, t := range p.Tasks {
			out[t.ID+".title"], out[t.ID+".description"], out[t.ID+".responsible"] = in(t.Title), in(t.Text), role(t.Role)
		}
	}
	for _, n := range l.Indicators {
		out[n.ID+".title"], out[n.ID+".formula"], out[n.ID+".source"] = in(n.Title), in(n.Formula), in(n.Source)
	}
	for _, a := range l.Agendas {
		for _, s := range a.Steps {
			out[s.ID+".subject"], out[s.ID+".question"] = in(s.Subject), in(s.Question)
		}
	}
	for _, r := range l.Risks {
		out[r.ID+".title"], out[r.ID+".mitigation"], out[r.ID+".owner"] = in(r.Title), in(r.Mitigation), role(r.Owner)
	}
	return out
}

// Library is the content that ships with the program.
func (l *Localizer) Library() *library.Library { return l.library }

// fromLibrary returns a text of the library, or of the law's catalogue.
func (l *Localizer) fromLibrary(id string) (text string, ok bool) {
	if key, is := strings.CutPrefix(id, contentPrefix); is {
		if text, ok = l.content[key]; !ok {
			text, ok = l.duties()[key]
		}
	}
	return text, ok
}

// dutiesOf lists the words of tasks that meet duties under the AI Act. The catalogue is read when the first is asked for,
// since reading it takes longer than all the rest; main refuses to start with one that cannot be read.
func dutiesOf(lang app.Language) func() map[string]string {
	return sync.OnceValue(func() map[string]string {
		c, err := aiact.Standard()
		if err != nil {
			return nil
		}
		return risk.Words(c, lang)
	})
}
