package paper_test

import (
	"encoding/json"
	"go/ast"
	"go/parser"
	"go/token"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"

	"kifahrplan/app"
)

// messageForms reads the messages of an area, each with its plural forms.
func messageForms(t *testing.T, lang app.Language) map[string][]string {
	t.Helper()
	data, err := os.ReadFile(filepath.Join("..", "..", "translations", "messages", "paper."+string(lang)+".json"))
	if err != nil {
		t.Fatal(err)
	}
	var raw map[string]any
	if err := json.Unmarshal(data, &raw); err != nil {
		t.Fatal(err)
	}
	out := map[string][]string{}
	for id, v := range raw {
		switch v := v.(type) {
		case string:
			out[id] = []string{v}
		case map[string]any:
			for _, form := range []string{"one", "other"} {
				s, ok := v[form].(string)
				if !ok {
					t.Errorf("%s: %s lacks the form %q", lang, id, form)
				}
				out[id] = append(out[id], s)
			}
		}
	}
	return out
}

func placeholders(forms []string) []string {
	var out []string
	for _, m := range regexp.MustCompile(`{{\.(\w+)}}`).FindAllStringSubmatch(strings.Join(forms, " "), -1) {
		out = append(out, m[1])
	}
	slices.Sort(out)
	return slices.Compact(out)
}

func TestMessagesAreTheSameInBothLanguages(t *testing.T) {
	de, en := messageForms(t, app.German), messageForms(t, app.English)
	for id, forms := range de {
		if len(en[id]) != len(forms) {
			t.Errorf("%s has %d forms in German and %d in English", id, len(forms), len(en[id]))
		}
		if a, b := placeholders(forms), placeholders(en[id]); !slices.Equal(a, b) {
			t.Errorf("%s mentions %v in German and %v in English", id, a, b)
		}
	}
	if len(de) != len(en) {
		t.Errorf("%d messages in German, %d in English", len(de), len(en))
	}
}

func TestMessagesCanBeExecuted(t *testing.T) {
	for _, lang := range app.Languages() {
		tr := catalogue(t).In(lang)
		for id, forms := range messageForms(t, lang) {
			var pairs []any
			for _, name := range placeholders(forms) {
				if name != "Count" {
					pairs = append(pairs, name, "X")
				}
			}
			texts := []string{tr.T(id, pairs...)}
			if len(forms) > 1 {
				texts = []string{tr.N(id, 1, pairs...), tr.N(id, 2, pairs...), tr.N(id, 1000, pairs...)}
			}
			for _, text := range texts {
				if text == "" || strings.Contains(text, "<no value>") || strings.ContainsAny(text, "⟦⟧{}") {
					t.Errorf("%s %s: %q", lang, id, text)
				}
			}
		}
	}
}

// Every message is used by the package, and every message that the package uses exists.
func TestMessagesAreUsed(t *testing.T) {
	used := map[string]bool{}
	for id := range literals(t) {
		if strings.HasPrefix(id, "paper.") {
			used[id] = true
		}
	}
	have := messageForms(t, app.German)
	for id := range used {
		if _, ok := have[id]; !ok {
			t.Errorf("%s is used and missing", id)
		}
	}
	for id := range have {
		if !used[id] {
			t.Errorf("%s is not used", id)
		}
	}
}

// literals collects the string literals of the package.
func literals(t *testing.T) map[string]bool {
	t.Helper()
	files, err := filepath.Glob("*.go")
	if err != nil {
		t.Fatal(err)
	}
	out := map[string]bool{}
	for _, name := range files {
		if strings.HasSuffix(name, "_test.go") {
			continue
		}
		f, err := parser.ParseFile(token.NewFileSet(), name, nil, 0)
		if err != nil {
			t.Fatal(err)
		}
		ast.Inspect(f, func(n ast.Node) bool {
			if lit, ok := n.(*ast.BasicLit); ok && lit.Kind == token.STRING {
				if s, err := strconv.Unquote(lit.Value); err == nil {
					out[s] = true
				}
			}
			return true
		})
	}
	return out
}
