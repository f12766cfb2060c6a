package sample

import (
	"testing"

	"kifahrplan/app"
)

func loaded(t *testing.T) content {
	t.Helper()
	c, err := load(files)
	if err != nil {
		t.Fatal(err)
	}
	return c
}

// strategyIn returns the sample as the strategy that an empty file has after it.
func strategyIn(t *testing.T, lang app.Language) *app.Strategy {
	t.Helper()
	e, err := Edit(lang)
	if err != nil {
		t.Fatal(err)
	}
	return new(app.Strategy).With(e.Put, nil)
}
