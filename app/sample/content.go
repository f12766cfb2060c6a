package sample

import (
	"bytes"
	"fmt"
	"io/fs"
	"path"
	"time"

	"go.yaml.in/yaml/v3"

	"kifahrplan/app"
)

// content is what the files in data say. Records name one another by keys, never by ids.
type content struct {
	workshop      workshopFile
	groups        groupsFile
	terms         terms
	contributions []contributionsFile
	tasks         []tasksFile
	decisions     []decisionsFile
	inventory     inventoryFile
	guidelines    guidelinesFile
	systems       systemsFile
	classes       classificationsFile
	followUp      followUpFile
	positions     positionsFile
	room          roomFile
	logo          app.Blob
}

// text is the same text in each language.
type text struct {
	DE string `yaml:"de"`
	EN string `yaml:"en"`
}

// terms are texts that many records share, by their keys.
type terms struct {
	Subjects    map[string]text `yaml:"subjects"`
	Departments map[string]text `yaml:"departments"`
	Roles       map[string]text `yaml:"roles"`
}

type workshopFile struct {
	WrittenAt    time.Time `yaml:"written_at"`
	Municipality struct {
		Name        string    `yaml:"name"`
		State       app.State `yaml:"state"`
		Inhabitants int       `yaml:"inhabitants"`
	} `yaml:"municipality"`
	Workshop struct {
		Title     text       `yaml:"title"`
		Moderator text       `yaml:"moderator"`
		Place     text       `yaml:"place"`
		StartsOn  app.Date   `yaml:"starts_on"`
		EndsOn    app.Date   `yaml:"ends_on"`
		Status    app.Status `yaml:"status"`
		Version   string     `yaml:"version"`
	} `yaml:"workshop"`
}

type groupsFile struct {
	WrittenAt time.Time `yaml:"written_at"`
	Groups    []struct {
		Key          string        `yaml:"key"`
		Code         app.GroupCode `yaml:"code"`
		Name         text          `yaml:"name"` // of a group that has no code
		Participants text          `yaml:"participants"`
	} `yaml:"groups"`
}

type contributionsFile struct {
	WrittenAt     time.Time `yaml:"written_at"`
	Step          string    `yaml:"step"` // of the agenda in which they came in
	Contributions []struct {
		Key      string                 `yaml:"key"`
		Group    string                 `yaml:"group"`
		Subject  string                 `yaml:"subject"`
		Sort     app.ContributionSort   `yaml:"sort"`
		Priority app.Priority           `yaml:"priority"`
		Status   app.ContributionStatus `yaml:"status"`
		Text     text                   `yaml:"text"`
		Answer   text                   `yaml:"answer"`
	} `yaml:"contributions"`
}

type tasksFile struct {
	WrittenAt time.Time     `yaml:"written_at"`
	Phase     app.PhaseCode `yaml:"phase"`
	Tasks     []struct {
		Title       text           `yaml:"title"`
		Description text           `yaml:"description"`
		Department  string         `yaml:"department"`
		Role        string         `yaml:"role"`
		From        app.Date       `yaml:"from"`
		To          app.Date       `yaml:"to"`
		Status      app.TaskStatus `yaml:"status"`
		Progress    int            `yaml:"progress"`
		Priority    app.Priority   `yaml:"priority"`
		Effort      int            `yaml:"effort"`
		Source      string         `yaml:"source"`
		System      string         `yaml:"system"`
		Duty        app.DutyID     `yaml:"duty"` // of the system, that the task meets
		Hazard      string         `yaml:"hazard"`
		Occurrence  string         `yaml:"occurrence"`
	} `yaml:"tasks"`
}

type decisionsFile struct {
	WrittenAt time.Time `yaml:"written_at"`
	Decisions []struct {
		Text      text               `yaml:"text"`
		Reason    text               `yaml:"reason"`
		DecidedOn app.Date           `yaml:"decided_on"`
		Status    app.DecisionStatus `yaml:"status"`
		Agreed    []string           `yaml:"agreed"`
		Dissent   text               `yaml:"dissent"`
	} `yaml:"decisions"`
}

// in returns the text in one language.
func (t text) in(lang app.Language) string {
	if lang == app.English {
		return t.EN
	}
	return t.DE
}

// load reads all files.
func load(files fs.FS) (content, error) {
	var c content
	for name, into := range map[string]any{
		"data/workshop.yaml": &c.workshop, "data/groups.yaml": &c.groups, "data/terms.yaml": &c.terms,
		"data/inventory.yaml":       &c.inventory,
		"data/guidelines.yaml":      &c.guidelines,
		"data/systems.yaml":         &c.systems,
		"data/classifications.yaml": &c.classes,
		"data/followup.yaml":        &c.followUp,
		"data/positions.yaml":       &c.positions,
		"data/room.yaml":            &c.room,
	} {
		if err := decode(files, name, into); err != nil {
			return content{}, err
		}
	}
	logo, err := fs.ReadFile(files, "data/logo.png")
	if err != nil {
		return content{}, fmt.Errorf("sample workshop: %w", err)
	}
	c.logo = app.Blob(logo)
	if c.contributions, err = decodeFolder[contributionsFile](files, "data/contributions"); err != nil {
		return content{}, err
	}
	if c.tasks, err = decodeFolder[tasksFile](files, "data/tasks"); err != nil {
		return content{}, err
	}
	if c.decisions, err = decodeFolder[decisionsFile](files, "data/decisions"); err != nil {
		return content{}, err
	}
	return c, nil
}

// decodeFolder reads the files of a folder in the order of their names.
func decodeFolder[T any](files fs.FS, folder string) ([]T, error) {
	entries, err := fs.ReadDir(files, folder)
	if err != nil {
		return nil, fmt.Errorf("sample workshop: %w", err)
	}
	out := make([]T, len(entries))
	for i, e := range entries {
		if err := decode(files, path.Join(folder, e.Name()), &out[i]); err != nil {
			return nil, err
		}
	}
	return out, nil
}

// decode reads one file. A field that it does not know is an error, so that a typing mistake cannot drop a text.
func decode(files fs.FS, name string, into any) error {
	data, err := fs.ReadFile(files, name)
	if err != nil {
		return fmt.Errorf("sample workshop: %w", err)
	}
	d := yaml.NewDecoder(bytes.NewReader(data))
	d.KnownFields(true)
	if err := d.Decode(into); err != nil {
		return fmt.Errorf("sample workshop: %s: %w", name, err)
	}
	return nil
}
