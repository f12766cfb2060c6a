package translations_test

import (
	"bytes"
	"encoding/json"
	"log/slog"
	"maps"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"kifahrplan/app"
	"kifahrplan/translations"
)

// message is a message by its plural forms; one without a count has the form "other" only.
type message map[string]string

// counted tells whether the words depend on a count.
func (m message) counted() bool { return m["one"] != "" }

// placeholders are the names of the values that any form mentions, sorted.
func (m message) placeholders() []string {
	var out []string
	for _, text := range m {
		for _, found := range placeholder().FindAllStringSubmatch(text, -1) {
			out = append(out, found[1])
		}
	}
	slices.Sort(out)
	return slices.Compact(out)
}

// pairs are arguments for T and N: every value that the message mentions, as a word that is found again.
func (m message) pairs() []any {
	var out []any
	for _, name := range m.placeholders() {
		if name != "Count" {
			out = append(out, name, valueOf(name))
		}
	}
	return out
}

func valueOf(name string) string { return "‹" + name + "›" }

func placeholder() *regexp.Regexp { return regexp.MustCompile(`{{\.([A-Z]\w*)}}`) }

// messagesIn reads all messages of a language, and fails for an id that two areas have.
func messagesIn(t *testing.T, lang app.Language) map[string]message {
	t.Helper()
	files, err := filepath.Glob("messages/*." + string(lang) + ".json")
	if err != nil || len(files) < 5 {
		t.Fatalf("message files: %v, %v", files, err)
	}
	out := map[string]message{}
	for _, f := range files {
		for id, m := range readMessages(t, f) {
			if _, twice := out[id]; twice {
				t.Errorf("%s: %s has words in two files", f, id)
			}
			out[id] = m
		}
	}
	return out
}

func readMessages(t *testing.T, file string) map[string]message {
	t.Helper()
	data, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	return parseMessages(t, file, data)
}

func parseMessages(t *testing.T, file string, data []byte) map[string]message {
	t.Helper()
	var raw map[string]json.RawMessage
	if err := json.Unmarshal(data, &raw); err != nil {
		t.Fatalf("%s: %v", file, err)
	}
	out := map[string]message{}
	for id, v := range raw {
		m := message{}
		var plain string
		if json.Unmarshal(v, &plain) == nil {
			m["other"] = plain
		} else if err := json.Unmarshal(v, &m); err != nil {
			t.Fatalf("%s: %s: %v", file, id, err)
		}
		out[id] = m
	}
	return out
}

// eachForm calls visit for every form of every message, in the order of their ids.
func eachForm(messages map[string]message, visit func(id, form, text string)) {
	for _, id := range slices.Sorted(maps.Keys(messages)) {
		for _, form := range slices.Sorted(maps.Keys(messages[id])) {
			visit(id, form, messages[id][form])
		}
	}
}

// load returns the catalogue and what it logs.
func load(t testing.TB) (*translations.Catalogue, *bytes.Buffer) {
	t.Helper()
	var log bytes.Buffer
	c, err := translations.Load(slog.New(slog.NewTextHandler(&log, nil)))
	if err != nil {
		t.Fatal(err)
	}
	return c, &log
}

// unfinished tells whether a text shows that a message was missing, or lacked a value.
func unfinished(text string) bool {
	return strings.TrimSpace(text) == "" || strings.Contains(text, "<no value>") || strings.ContainsAny(text, "⟦⟧{}")
}
