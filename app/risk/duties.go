package risk

import (
	"slices"
	"strings"
	"unicode/utf8"

	"kifahrplan/app"
	"kifahrplan/app/aiact"
)

// Duty is a duty of one of the systems.
type Duty struct {
	aiact.Duty
	System app.System
	Task   app.Task // that was made of it; without an id: none
}

// From is the day from which the duty applies; empty where none is set.
func (d Duty) From() app.Date { return app.Date(d.AppliesFrom) }

// SinceOf says from which day a duty applies. What other law asks for has no such day in the catalogue: it applies already.
// Without either it is empty.
func SinceOf(d aiact.Duty, tr app.Translator) string {
	if d.DateKey == aiact.DateInForce {
		return tr.T("aiact.inforce")
	}
	return tr.Date(app.Date(d.AppliesFrom))
}

// DutiesOf lists the duties of one system, with the tasks that were made of them.
func (l *Law) DutiesOf(s *app.Strategy, system app.System) []Duty {
	c, ok := s.ClassificationOf(system.ID)
	if !ok {
		return nil
	}
	var out []Duty
	for _, d := range l.ResultOf(c).Duties {
		out = append(out, Duty{d, system, taskOf(s, system.ID, app.DutyID(d.ID))})
	}
	return out
}

// Duties lists the duties of all systems that are classified.
func (l *Law) Duties(s *app.Strategy) []Duty {
	var out []Duty
	for _, system := range Classified(s) {
		out = append(out, l.DutiesOf(s, system)...)
	}
	return out
}

func taskOf(s *app.Strategy, system app.ID, duty app.DutyID) app.Task {
	for _, t := range s.Tasks {
		if t.SystemID == system && t.DutyID == duty {
			return t
		}
	}
	return app.Task{}
}

// DutyFilter says which duties a list shows; the zero filter shows all.
type DutyFilter struct {
	Text   string // every word has to occur
	Role   aiact.Role
	Kind   aiact.Kind
	System app.ID
	Todo   bool // only those without a task
}

// Apply returns the duties that the filter shows.
func (f DutyFilter) Apply(all []Duty, lang app.Language) []Duty {
	return slices.DeleteFunc(slices.Clone(all), func(d Duty) bool {
		return !f.fits(d) || !app.Matches(f.Text, d.System.Name, d.Text.In(string(lang)), d.Ref.In(string(lang)))
	})
}

func (f DutyFilter) fits(d Duty) bool {
	return (f.Role == "" || d.Role == f.Role) && (f.Kind == "" || d.Kind == f.Kind) && (f.System == "" || d.System.ID == f.System) &&
		(!f.Todo || d.Task.ID == "")
}

// grace is how many days there are for a duty that applies already.
const grace = 30

// ToTask is the label of edits that make tasks of duties.
const ToTask = "aiact.edit.totask"

// TaskOf builds the edit that makes a task of a duty. There is one task of a duty of a system: where it is there already
// nothing changes.
func (l *Law) TaskOf(system app.ID, duty string, today app.Date) app.Build {
	return func(s *app.Strategy) (app.Edit, error) {
		return l.tasks(s, system, today, func(d Duty) bool { return d.ID == duty })
	}
}

// TasksOf builds the one edit that makes tasks of all duties of a system that have none.
func (l *Law) TasksOf(system app.ID, today app.Date) app.Build {
	return func(s *app.Strategy) (app.Edit, error) {
		return l.tasks(s, system, today, func(Duty) bool { return true })
	}
}

func (l *Law) tasks(s *app.Strategy, system app.ID, today app.Date, wanted func(Duty) bool) (app.Edit, error) {
	edit := app.Edit{Label: ToTask}
	y, ok := s.Systems.Get(system)
	if !ok {
		return edit, app.NewError(app.CodeGone, nil)
	}
	for _, d := range l.DutiesOf(s, y) {
		if d.Task.ID == "" && wanted(d) {
			edit.Put = append(edit.Put, d.task(phaseFor(s, y), today))
		}
	}
	return edit, nil
}

// task is the task that a duty becomes. Its words are those of the catalogue, in any language, until the room writes others;
// see Words.
func (d Duty) task(phase app.ID, today app.Date) app.Task {
	t := app.NewTask(phase)
	t.LibraryID = wordsOf(d.ID)
	t.Department, t.Responsible = d.System.Department, d.System.Responsible
	t.Priority = map[aiact.Kind]app.Priority{
		aiact.Mandatory: app.PriorityHigh, aiact.Check: app.PriorityMedium, aiact.Recommended: app.PriorityLow,
	}[d.Kind]
	t.SystemID, t.DutyID = d.System.ID, app.DutyID(d.ID)
	if t.DueOn = d.From(); t.DueOn != "" && t.DueOn < today {
		t.DueOn = today.AddDays(grace)
	}
	return t
}

// wordsOf is what the words of a task of a duty are called.
func wordsOf(duty string) app.ContentID { return app.ContentID("duty." + duty) }

// Words lists the words of the tasks of all duties of a catalogue in a language, by id and column, as records ask for them
// that adopt texts; see app.Adopted.
func Words(c *aiact.Catalogue, lang app.Language) map[string]string {
	out := map[string]string{}
	for _, d := range c.Duties {
		id, text, ref := string(wordsOf(d.ID)), d.Text.In(string(lang)), d.Ref.In(string(lang))
		out[id+".title"], out[id+".description"] = title(text), strings.TrimSpace(text+"\n"+ref)
	}
	return out
}

// phaseFor is the phase of a duty's tasks: the selection of tools until a system is used, and its support from then on. A
// strategy without that phase has its last one take them.
func phaseFor(s *app.Strategy, y app.System) app.ID {
	code := app.PhaseCode("ph4")
	if y.Status == app.SystemInUse || y.Status == app.SystemRetired {
		code = "ph5"
	}
	last := app.ID("")
	for _, p := range s.PhasesInOrder() {
		if last = p.ID; p.Code == code {
			break
		}
	}
	return last
}

// maxTitle is the limit of a task's title.
const maxTitle = 200

// title cuts a text at a word so that it fits a title.
func title(text string) string {
	text = strings.TrimSuffix(strings.Join(strings.Fields(text), " "), ".")
	if utf8.RuneCountInString(text) <= maxTitle {
		return text
	}
	cut := string([]rune(text)[:maxTitle-1])
	if at := strings.LastIndexByte(cut, ' '); at > 0 {
		cut = cut[:at]
	}
	return strings.TrimRight(cut, " ,;:–-") + "…"
}
