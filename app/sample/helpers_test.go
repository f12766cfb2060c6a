package sample

import (
	"fmt"
	"reflect"
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

func put(t *testing.T, lang app.Language) []app.Record {
	t.Helper()
	e, err := Edit(lang)
	if err != nil {
		t.Fatal(err)
	}
	return e.Put
}

// strategyIn returns the sample as the strategy that an empty file has after it.
func strategyIn(t *testing.T, lang app.Language) *app.Strategy {
	t.Helper()
	return new(app.Strategy).With(put(t, lang), nil)
}

// distinct counts the different values of a field; the empty one does not count.
func distinct[R any](records []R, field func(R) string) int {
	seen := map[string]bool{}
	for _, r := range records {
		seen[field(r)] = true
	}
	delete(seen, "")
	return len(seen)
}

// eachText visits every text of the data that is not empty in both languages, with the way to it.
func eachText(t *testing.T, visit func(path string, v text)) {
	t.Helper()
	n := 0
	walk(reflect.ValueOf(loaded(t)), "", func(path string, v text) {
		n++
		visit(path, v)
	})
	if n < 340 {
		t.Fatalf("only %d texts were found", n)
	}
}

func walk(v reflect.Value, path string, visit func(string, text)) {
	switch {
	case v.Type() == reflect.TypeFor[text]():
		if t := (text{v.Field(0).String(), v.Field(1).String()}); t != (text{}) {
			visit(path, t)
		}
	case v.Kind() == reflect.Struct:
		for i := range v.NumField() {
			walk(v.Field(i), path+"."+v.Type().Field(i).Name, visit)
		}
	case v.Kind() == reflect.Slice:
		for i := range v.Len() {
			walk(v.Index(i), fmt.Sprintf("%s[%d]", path, i), visit)
		}
	case v.Kind() == reflect.Map:
		for _, k := range v.MapKeys() {
			walk(v.MapIndex(k), path+"."+k.String(), visit)
		}
	}
}
