// Package console is the program without a window: the commands sample, export, import and check. It writes one clear line for
// whatever goes wrong and knows neither Fyne nor how files and documents are made.
package console

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"io"
	"log/slog"
	"strings"

	"kifahrplan/app"
	"kifahrplan/app/merge"
	"kifahrplan/translations"
)

// Exit codes.
const (
	Done   = 0
	Failed = 1
	Usage  = 2
)

// Console is what the commands need from outside.
type Console struct {
	Files     app.Files
	Exporters app.Exporters
	Returned  merge.Reader // of questionnaires that were filled in
	Sample    func(app.Language) (app.Edit, error)
	Words     *translations.Catalogue
	Language  app.Language // of messages, and of exports unless -lang says otherwise
	Clock     app.Clock
	Log       *slog.Logger
	LogPath   string
	Out, Err  io.Writer
}

// Run runs the command that args begin with. It returns ok = false when they name none: then the window is to open.
func (c *Console) Run(ctx context.Context, args []string) (exit int, ok bool) {
	if len(args) == 0 {
		return 0, false
	}
	commands := map[string]func(context.Context, []string) error{"sample": c.sample, "export": c.export, "import": c.read, "check": c.check}
	if command, found := commands[args[0]]; found {
		return c.exitCode(command(ctx, args[1:])), true
	}
	switch {
	case args[0] == "help", args[0] == "-h", args[0] == "--help":
		_, _ = fmt.Fprintln(c.Out, c.t("console.help"))
		return Done, true
	case strings.HasPrefix(args[0], "-"), len(args) > 1:
		return c.exitCode(usageError{c.t("console.unknown", "Command", args[0])}), true
	}
	return 0, false
}

// usageError is a mistake in the command line.
type usageError struct{ text string }

func (e usageError) Error() string { return e.text }

func (c *Console) exitCode(err error) int {
	var usage usageError
	switch {
	case err == nil:
		return Done
	case errors.Is(err, flag.ErrHelp):
		_, _ = fmt.Fprintln(c.Out, c.t("console.help"))
		return Done
	case errors.As(err, &usage):
		_, _ = fmt.Fprintln(c.Err, "kifahrplan: "+usage.text)
		_, _ = fmt.Fprintln(c.Err, c.t("console.usage"))
		return Usage
	}
	c.Log.Error("command", "err", err)
	_, _ = fmt.Fprintln(c.Err, "kifahrplan: "+c.words().Error(err, c.LogPath))
	return Failed
}

// parse reads flags that may stand before and after the file, and returns the file.
func (c *Console) parse(flags *flag.FlagSet, args []string) (string, error) {
	files, err := c.parseFiles(flags, args)
	if err != nil {
		return "", err
	}
	if len(files) != 1 {
		return "", usageError{c.t("console.onefile")}
	}
	return files[0], nil
}

// parseFiles is parse for any number of files.
func (c *Console) parseFiles(flags *flag.FlagSet, args []string) ([]string, error) {
	flags.SetOutput(io.Discard)
	var files []string
	for len(args) > 0 {
		if err := flags.Parse(args); err != nil {
			if errors.Is(err, flag.ErrHelp) {
				return nil, err
			}
			return nil, usageError{c.t("console.flag", "Reason", err.Error())}
		}
		args = flags.Args()
		if len(args) > 0 {
			files, args = append(files, args[0]), args[1:]
		}
	}
	return files, nil
}

func (c *Console) languageFlag(flags *flag.FlagSet) *string {
	return flags.String("lang", string(c.Language), "de or en")
}

func (c *Console) language(code string) (app.Language, error) {
	for _, l := range app.Languages() {
		if string(l) == code {
			return l, nil
		}
	}
	return "", usageError{c.t("console.language", "Language", code)}
}

func (c *Console) words() *translations.Localizer { return c.Words.In(c.Language) }

func (c *Console) t(id string, pairs ...any) string { return c.words().T(id, pairs...) }
