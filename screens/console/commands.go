package console

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"path/filepath"
	"slices"

	"kifahrplan/app"
	"kifahrplan/app/minutes"
)

// sample writes the sample workshop.
func (c *Console) sample(_ context.Context, args []string) error {
	flags := flag.NewFlagSet("sample", flag.ContinueOnError)
	lang := c.languageFlag(flags)
	path, err := c.parse(flags, args)
	if err != nil {
		return err
	}
	language, err := c.language(*lang)
	if err != nil {
		return err
	}
	edit, err := c.Sample(language)
	if err != nil {
		return err
	}
	file, err := c.Files.Create(path, false, edit)
	if err != nil {
		return err
	}
	if err := file.Close(); err != nil {
		return err
	}
	_, err = fmt.Fprintln(c.Out, c.t("console.sample.done", "Path", path))
	return err
}

// export writes the documents that are asked for.
func (c *Console) export(ctx context.Context, args []string) error {
	flags := flag.NewFlagSet("export", flag.ContinueOnError)
	lang := c.languageFlag(flags)
	targets := map[app.ExportFormat]*string{
		app.ExportPaper:     flags.String("paper", "", "PDF"),
		app.ExportTasks:     flags.String("tasks", "", "Excel"),
		app.ExportAgreement: flags.String("agreement", "", "PDF"),
		app.ExportRegister:  flags.String("register", "", "PDF"),
		app.ExportPass:      flags.String("pass", "", "PDF"),
		app.ExportMinutes:   flags.String("minutes", "", "PDF"),
		app.ExportOwed:      flags.String("owed", "", "PDF"),
		app.ExportPractice:  flags.String("practice", "", "PDF"),
	}
	appendix, folder := flags.Bool("appendix", false, ""), flags.String("questionnaires", "", "")
	path, err := c.parse(flags, args)
	if err != nil {
		return err
	}
	language, err := c.language(*lang)
	if err != nil {
		return err
	}
	if *folder == "" && !slices.ContainsFunc(app.ExportFormats(), func(f app.ExportFormat) bool { return *targets[f] != "" }) {
		return usageError{c.t("console.nothing")}
	}
	var asked app.ColumnsOf // the other documents do without the journal
	if *appendix || *targets[app.ExportMinutes] != "" {
		asked = minutes.Columns()
	}
	strategy, moments, err := c.load(path, asked)
	if err != nil {
		return err
	}
	options := app.ExportOptions{
		Language: language, Now: c.Clock(), File: filepath.Base(path), Examples: *appendix, Minutes: *appendix, Moments: moments,
	}
	for _, format := range app.ExportFormats() {
		if to := *targets[format]; to != "" {
			if err := c.write(ctx, format, strategy, options, app.WithExtension(to, format.Extension())); err != nil {
				return err
			}
		}
	}
	if *folder != "" {
		return c.questionnaires(ctx, strategy, options, *folder)
	}
	return nil
}

func (c *Console) write(ctx context.Context, f app.ExportFormat, s *app.Strategy, o app.ExportOptions, to string) error {
	doc, err := c.Exporters[f].Export(ctx, s, o)
	if err != nil {
		return err
	}
	if err := c.Files.WriteFile(to, doc.Data); err != nil {
		return err
	}
	if len(doc.Replaced) > 0 {
		_, _ = fmt.Fprintln(c.Err, c.words().N("export.replaced", len(doc.Replaced), "Characters", string(doc.Replaced)))
	}
	_, err = fmt.Fprintln(c.Out, c.t("console.export.done", "Path", to))
	return err
}

// check verifies a file and says what the strategy still lacks. Lacking something is no failure: the exit code tells about
// the file.
func (c *Console) check(_ context.Context, args []string) error {
	flags := flag.NewFlagSet("check", flag.ContinueOnError)
	path, err := c.parse(flags, args)
	if err != nil {
		return err
	}
	if err := c.Files.Verify(path); err != nil {
		return err
	}
	strategy, _, err := c.load(path, nil)
	if err != nil {
		return err
	}
	_, _ = fmt.Fprintln(c.Out, c.t("console.check.sound", "Path", path))
	lacks := app.Lacks(strategy, app.DateOf(c.Clock()), c.words().Criteria()...)
	if len(lacks) == 0 {
		_, err = fmt.Fprintln(c.Out, c.t("console.check.complete"))
		return err
	}
	_, _ = fmt.Fprintln(c.Out, c.t("console.check.lacks"))
	for _, l := range lacks {
		_, _ = fmt.Fprintln(c.Out, "- "+l.Text(c.words()))
	}
	return nil
}

// load reads a file, and from its journal when the columns got their values.
func (c *Console) load(path string, of app.ColumnsOf) (*app.Strategy, []app.Moment, error) {
	file, err := c.Files.OpenReadOnly(path)
	if err != nil {
		return nil, nil, err
	}
	strategy, err := file.Load()
	moments, unread := file.Moments(of)
	return strategy, moments, errors.Join(err, unread, file.Close())
}
