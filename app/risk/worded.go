package risk

import (
	"slices"
	"strings"

	"kifahrplan/app"
	"kifahrplan/app/aiact"
)

// Wording says which texts of a task are the program's.
type Wording struct{ Title, Description bool }

// Worded returns a strategy for a document in a language: tasks of duties speak it, as far as the room left the program's
// words alone, which is told by task. What the room wrote itself is not translated. The strategy that is given stays as it is.
func Worded(s *app.Strategy, lang app.Language) (*app.Strategy, map[app.ID]Wording) {
	if !slices.ContainsFunc(s.Tasks, func(t app.Task) bool { return t.DutyID != "" }) {
		return s, nil
	}
	catalogue, err := aiact.Standard() // read here, as few documents need it; main refuses to start with one that cannot be read
	if err != nil {
		return s, nil
	}
	duties := map[app.ID]Duty{} // by task
	for _, d := range NewLaw(catalogue).Duties(s) {
		duties[d.Task.ID] = d
	}
	out := *s
	out.Tasks = slices.Clone(s.Tasks)
	wordings := map[app.ID]Wording{}
	for i, t := range out.Tasks {
		if d, ok := duties[t.ID]; ok {
			out.Tasks[i], wordings[t.ID] = d.worded(t, lang)
		}
	}
	return &out, wordings
}

// worded translates the texts of a duty's task that are the program's in any language. The first line of the description
// names the system, which may be called something else by now.
func (d Duty) worded(t app.Task, lang app.Language) (app.Task, Wording) {
	var w Wording
	system, about, _ := strings.Cut(t.Description, "\n")
	for _, from := range app.Languages() {
		w.Title = w.Title || t.Title == title(d.Text.In(string(from)))
		w.Description = w.Description || about == d.about(from)
	}
	if w.Title {
		t.Title = title(d.Text.In(string(lang)))
	}
	if w.Description {
		t.Description = system + "\n" + d.about(lang)
	}
	return t, w
}
