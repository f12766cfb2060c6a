package translations

import (
	"errors"
	"time"

	"kifahrplan/app"
)

// Error says an error in the user's words: what happened, what was kept and what to do now. Errors that users cannot
// mend get a general sentence that names the log.
func (l *Localizer) Error(err error, logPath string) string {
	var e *app.Error
	if !errors.As(err, &e) {
		return l.T("error.internal", "Log", logPath)
	}
	var problems app.Problems
	if e.Code == app.CodeInvalid && errors.As(err, &problems) && len(problems) > 0 {
		return l.Problem(problems[0])
	}
	if e.Code == app.CodeFileLocked && e.Params["User"] == "" {
		return l.T("shell.lockedunknown", "Path", e.Params["Path"])
	}
	pairs := make([]any, 0, 2*len(e.Params))
	for name, value := range e.Params {
		if name == "Since" {
			value = l.Moment(app.Timestamp(value).Time().In(time.Local))
		}
		pairs = append(pairs, name, value)
	}
	return l.T("error."+string(e.Code), pairs...)
}

// Problem says which rule a field breaks.
func (l *Localizer) Problem(p app.Problem) string {
	return l.T("problem."+p.Rule, "Limit", l.Number(p.Limit))
}
