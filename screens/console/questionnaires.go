package console

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"path/filepath"

	"kifahrplan/app"
	"kifahrplan/app/merge"
)

// questionnaires writes a questionnaire for each group into a folder.
func (c *Console) questionnaires(ctx context.Context, s *app.Strategy, o app.ExportOptions, folder string) error {
	words := c.Words.In(o.Language)
	for _, g := range s.Groups {
		o.Group = g.ID
		to := filepath.Join(folder, app.QuestionnaireName(s, g.ID, words))
		if err := c.write(ctx, app.ExportQuestionnaire, s, o, to); err != nil {
			return err
		}
	}
	return nil
}

// read takes questionnaires over that were filled in: everything but what the workshop has changed itself meanwhile. When one
// of the files cannot be read, nothing is changed.
func (c *Console) read(ctx context.Context, args []string) error {
	paths, err := c.parseFiles(flag.NewFlagSet("import", flag.ContinueOnError), args)
	if err != nil {
		return err
	}
	if len(paths) < 2 {
		return usageError{c.t("console.import.files")}
	}
	file, err := c.Files.Open(paths[0])
	if err != nil {
		return err
	}
	proposal, err := c.apply(ctx, file, paths[1:])
	if err := errors.Join(err, file.Close()); err != nil {
		return err
	}
	n, left := proposal.Effective(), len(proposal.Of(merge.Conflict))
	if left > 0 {
		_, _ = fmt.Fprintln(c.Err, c.words().N("console.import.conflicts", left))
	}
	_, err = fmt.Fprintln(c.Out, c.words().N("merging.done", n))
	return err
}

// apply reads the files and writes what they change.
func (c *Console) apply(ctx context.Context, file app.File, paths []string) (merge.Proposal, error) {
	s, err := file.Load()
	if err != nil {
		return merge.Proposal{}, err
	}
	var sources []merge.Source
	for _, path := range paths {
		reading, err := c.readOne(ctx, s, path)
		if err != nil {
			return merge.Proposal{}, err
		}
		sources = append(sources, reading.Source)
	}
	proposal := merge.Compare(s, sources...)
	edit, err := proposal.Build("edit.questionnaire.read")(s)
	if err != nil {
		return merge.Proposal{}, err
	}
	if edit, err = edit.Prepared(s, c.Clock); err != nil || edit.Empty() {
		return proposal, err
	}
	_, err = file.Apply(edit)
	return proposal, err
}

// readOne reads a file and names the cells that were not understood.
func (c *Console) readOne(ctx context.Context, s *app.Strategy, path string) (merge.Reading, error) {
	data, err := c.Files.ReadFile(path, merge.MaxFile+1)
	if err != nil {
		return merge.Reading{}, err
	}
	reading, err := c.Returned.Read(ctx, s, merge.File{Name: filepath.Base(path), Data: data, Today: app.DateOf(c.Clock().Local())})
	for _, u := range reading.Unreadable {
		_, _ = fmt.Fprintln(c.Err, c.t("merging.cell", "File", u.File, "Sheet", u.Sheet, "Cell", u.Cell, "Text", u.Text, "Problem", c.words().Problem(u.Problem)))
	}
	return reading, err
}
