package store

import (
	"testing"

	"kifahrplan/app"
)

func TestCreateHoldsTheFirstEdit(t *testing.T) {
	files, f := newFile(t)
	s := load(t, f)
	want, err := firstEdit().Prepared(new(app.Strategy), files.Clock)
	must(t, err)
	if len(s.Groups) != 4 || len(s.Phases) != 5 || s.Municipality.Logo != "\x89PNG\x00\xff\xfe" || s.Municipality.CreatedAt == "" {
		t.Fatalf("got %+v", s)
	}
	_ = want
	if s.Revision != 1 {
		t.Errorf("revision %d", s.Revision)
	}
	if u, r := f.History(); u != "" || r != "" {
		t.Errorf("history %q %q", u, r)
	}
	_, err = f.Undo(files.now())
	wantCode(t, err, app.CodeNothingToUndo)
}
