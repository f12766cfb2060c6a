package app

import (
	"errors"
	"fmt"
	"strings"
)

// Code says what went wrong in a way that users can act on. "error." + code is the id of its message.
type Code string

// What can go wrong with a workshop file. Each message says what happened, what was kept and what to do now.
const (
	CodeFileMissing    Code = "file.missing"    // Path: there is no such file
	CodeFileUnreadable Code = "file.unreadable" // Path: no permission, or a folder
	CodeFileEmpty      Code = "file.empty"      // Path: 0 bytes
	CodeFileForeign    Code = "file.foreign"    // Path: not a workshop file
	CodeFileDamaged    Code = "file.damaged"    // Path: truncated or changed by something else
	CodeFileNewer      Code = "file.newer"      // Path: made by a newer version of the program
	CodeFileExists     Code = "file.exists"     // Path: a new file would replace one
	CodeFileLocked     Code = "file.locked"     // Path, User, Computer, Since (Timestamp): another program has it open
	CodeFileNoWrite    Code = "file.nowrite"    // Path: file or folder is read-only
	CodeFileWrite      Code = "file.write"      // Path: writing failed (disk full, stick removed)
	CodeFileBusy       Code = "file.busy"       // Path: the target is open in another program
)

// What can go wrong with an edit.
const (
	CodeReadOnly       Code = "edit.readonly"   // the file was opened read-only
	CodeGone           Code = "edit.gone"       // the record was deleted meanwhile
	CodeNothingToUndo  Code = "edit.noundo"     // no edit left to undo
	CodeNothingToRedo  Code = "edit.noredo"     // no edit left to redo
	CodeUnsaved        Code = "edit.unsaved"    // undo has to wait until everything is on disk
	CodeInvalid        Code = "edit.invalid"    // the record breaks a rule; see Problems
	CodeRevealed       Code = "edit.revealed"   // the result of the rating is known: nobody can give points any more
	CodeStillHidden    Code = "edit.hidden"     // a group still has points to give
	CodeMeanwhile      Code = "edit.meanwhile"  // what was compared has changed since
	CodeStillUsed      Code = "edit.stillused"  // the record is referred to by others
	CodeRequiredGroup  Code = "edit.required"   // the four groups that are always there cannot be deleted
	CodeLogoUnreadable Code = "logo.unreadable" // not a PNG or JPEG picture, or too large
)

// What can go wrong with a workbook that comes back. Name is that of the file.
const (
	CodeBookForeign  Code = "book.foreign"  // Name: not a workbook, or one that asks for a password
	CodeBookDamaged  Code = "book.damaged"  // Name
	CodeBookMacros   Code = "book.macros"   // Name: it brings programs with it
	CodeBookTooLarge Code = "book.toolarge" // Name: larger than what a group can have written
	CodeBookUnknown  Code = "book.unknown"  // Name: not a questionnaire of this program
	CodeBookNewer    Code = "book.newer"    // Name: made by a newer version of the program
	CodeBookOther    Code = "book.other"    // Name: of another workshop
	CodeBookGroup    Code = "book.group"    // Name: of a group that is not there any more
)

// Error is an error that users can mend. Anything else is an internal error: it is logged, and shown in general words.
type Error struct {
	Code   Code
	Params map[string]string // values for the message
	Cause  error             // for the log; may be nil
}

// NewError makes an Error; params are pairs of name and value.
func NewError(code Code, cause error, params ...string) *Error {
	e := &Error{Code: code, Cause: cause, Params: map[string]string{}}
	for i := 0; i+1 < len(params); i += 2 {
		e.Params[params[i]] = params[i+1]
	}
	return e
}

// Error describes the error for the log, in English.
func (e *Error) Error() string {
	var b strings.Builder
	b.WriteString(string(e.Code))
	if p := e.Params["Path"]; p != "" {
		fmt.Fprintf(&b, " %q", p)
	}
	if e.Cause != nil {
		b.WriteString(": " + e.Cause.Error())
	}
	return b.String()
}

// Unwrap returns the cause.
func (e *Error) Unwrap() error { return e.Cause }

// CodeOf returns the code of the first Error in the chain; empty for an internal error.
func CodeOf(err error) Code {
	var e *Error
	if errors.As(err, &e) {
		return e.Code
	}
	return ""
}

// Problem is one broken rule of one field. "problem." + Rule is the id of its message.
type Problem struct {
	Field string // the field's column name
	Rule  string
	Limit int // for rules with a number, e.g. the most characters
}

// Problems are the broken rules of one record.
type Problems []Problem

// Of returns the first problem of a field.
func (p Problems) Of(field string) (Problem, bool) {
	for _, x := range p {
		if x.Field == field {
			return x, true
		}
	}
	return Problem{}, false
}

// Error describes the problems for the log.
func (p Problems) Error() string {
	parts := make([]string, len(p))
	for i, x := range p {
		parts[i] = x.Field + ": " + x.Rule
	}
	return strings.Join(parts, "; ")
}
