package app

import (
	"errors"
	"fmt"
	"io/fs"
	"testing"
)

func TestError(t *testing.T) {
	err := fmt.Errorf("open: %w", NewError(CodeFileMissing, fs.ErrNotExist, "Path", "/a b"))
	if CodeOf(err) != CodeFileMissing || !errors.Is(err, fs.ErrNotExist) {
		t.Errorf("code = %q, err = %v", CodeOf(err), err)
	}
	if got := err.Error(); got != `open: file.missing "/a b": file does not exist` {
		t.Errorf("error = %q", got)
	}
	var e *Error
	if !errors.As(err, &e) || e.Params["Path"] != "/a b" {
		t.Errorf("params = %v", e)
	}
	if got := NewError(CodeGone, nil, "odd").Error(); got != "edit.gone" {
		t.Errorf("error = %q", got)
	}
	if CodeOf(nil) != "" || CodeOf(fs.ErrExist) != "" {
		t.Error("an internal error has a code")
	}
	var p Problems
	if !errors.As(NewError(CodeInvalid, Problems{{"a", RuleDate, 0}}), &p) || p[0].Field != "a" {
		t.Error("the problems cannot be had from the error")
	}
}
