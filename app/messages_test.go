package app

import (
	"encoding/json"
	"go/ast"
	"go/token"
	"os"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"
)

// message is a message of a file: its forms by the category of number; a message without a number has only "other".
type message map[string]string

// messagesOf reads the messages of one language that this package answers for.
func messagesOf(t *testing.T, lang Language) map[string]message {
	t.Helper()
	data, err := os.ReadFile("../translations/messages/app." + string(lang) + ".json")
	if err != nil {
		t.Fatal(err)
	}
	var raw map[string]json.RawMessage
	if err := json.Unmarshal(data, &raw); err != nil {
		t.Fatal(err)
	}
	out := map[string]message{}
	for id, v := range raw {
		var plain string
		m := message{}
		if json.Unmarshal(v, &plain) == nil {
			m["other"] = plain
		} else if err := json.Unmarshal(v, &m); err != nil {
			t.Fatalf("%s: %v", id, err)
		}
		out[id] = m
	}
	return out
}

// constants returns the values of the package's constants of a type.
func constants(t *testing.T, typeName string) []string {
	t.Helper()
	var out []string
	for _, f := range sources(t) {
		ast.Inspect(f, func(n ast.Node) bool {
			spec, ok := n.(*ast.ValueSpec)
			if !ok {
				return true
			}
			if id, ok := spec.Type.(*ast.Ident); ok && id.Name == typeName {
				for _, v := range spec.Values {
					out = append(out, literal(t, v))
				}
			}
			return true
		})
	}
	if len(out) == 0 {
		t.Fatalf("no constants of type %s", typeName)
	}
	return out
}

func literal(t *testing.T, e ast.Expr) string {
	t.Helper()
	lit, ok := e.(*ast.BasicLit)
	if !ok || lit.Kind != token.STRING {
		t.Fatalf("not a text: %v", e)
	}
	s, err := strconv.Unquote(lit.Value)
	if err != nil {
		t.Fatal(err)
	}
	return s
}

// rules returns the values of the constants that are named Rule….
func rules(t *testing.T) []string {
	t.Helper()
	var out []string
	for _, f := range sources(t) {
		for name, obj := range f.Scope.Objects { //nolint:staticcheck // enough for constants of one file
			if spec, ok := obj.Decl.(*ast.ValueSpec); ok && obj.Kind == ast.Con && strings.HasPrefix(name, "Rule") {
				out = append(out, literal(t, spec.Values[0]))
			}
		}
	}
	return out
}

// editLabels returns every text of the package that looks like the label of an edit.
func editLabels(t *testing.T) []string {
	t.Helper()
	codes := constants(t, "Code")
	var out []string
	for _, f := range sources(t) {
		ast.Inspect(f, func(n ast.Node) bool {
			if lit, ok := n.(*ast.BasicLit); ok && lit.Kind == token.STRING {
				if s := literal(t, lit); strings.HasPrefix(s, "edit.") && !slices.Contains(codes, s) {
					out = append(out, s)
				}
			}
			return true
		})
	}
	return out
}

// needed lists the ids that this package and the screens that use it rely on.
func needed(t *testing.T) []string {
	t.Helper()
	out := []string{"error.internal", "lack.name", "edit.sample", "edit.questionnaire.read"}
	for _, kind := range []string{
		"task", "contribution", "decision", "group", "answer", "goal", "process", "shadow_use", "principle", "usage_rule", "clause",
		"clause_comment", "pass_progress", "system", "assessment", "criterion_weight", "own_criterion", "classification",
	} {
		for _, what := range []string{"added", "changed", "deleted"} {
			out = append(out, "edit."+kind+"."+what)
		}
	}
	out = append(out, "edit.municipality.changed", "edit.workshop.changed")
	out = append(out, editLabels(t)...)
	for prefix, values := range map[string][]string{
		"error.": constants(t, "Code"), "problem.": rules(t), "lack.": constants(t, "LackCode"), "step.": constants(t, "StepCode"),
	} {
		for _, v := range values {
			out = append(out, prefix+v)
		}
	}
	slices.Sort(out)
	return slices.Compact(out)
}

func TestEverythingHasItsWords(t *testing.T) {
	ids := needed(t)
	if len(ids) < 70 {
		t.Errorf("only %d ids found: %v", len(ids), ids)
	}
	for _, lang := range Languages() {
		messages := messagesOf(t, lang)
		for _, id := range ids {
			if len(messages[id]) == 0 {
				t.Errorf("%s: %q has no words", lang, id)
			}
		}
		for id := range messages {
			if !slices.Contains(ids, id) {
				t.Errorf("%s: nobody needs %q", lang, id)
			}
		}
	}
}

var placeholder = regexp.MustCompile(`{{\.(\w+)}}`)

// mayMention says which values a message can mention.
func mayMention(id string) []string {
	area, _, _ := strings.Cut(id, ".")
	switch {
	case id == "error.internal":
		return []string{"Log"}
	case id == "error."+string(CodeFileLocked):
		return []string{"Path", "User", "Computer", "Since"}
	case strings.HasPrefix(id, "error.file."):
		return []string{"Path"}
	case id == "lack.name", strings.HasPrefix(id, "error.book."):
		return []string{"Name"}
	case area == "lack", area == "step":
		return []string{"Names", "Count"}
	case area == "problem":
		return []string{"Limit"}
	}
	return nil
}

func TestMessagesMentionWhatTheyAreGiven(t *testing.T) {
	for _, lang := range Languages() {
		for id, m := range messagesOf(t, lang) {
			for form, text := range m {
				for _, found := range placeholder.FindAllStringSubmatch(text, -1) {
					if !slices.Contains(mayMention(id), found[1]) {
						t.Errorf("%s: %s (%s) mentions %s", lang, id, form, found[1])
					}
				}
				if strings.Count(text, "{{") != len(placeholder.FindAllString(text, -1)) {
					t.Errorf("%s: %s (%s): %q", lang, id, form, text)
				}
			}
		}
	}
}

func TestLanguagesMentionTheSame(t *testing.T) {
	german, english := messagesOf(t, German), messagesOf(t, English)
	for id, de := range german {
		for form, text := range de {
			mentioned := func(s string) []string {
				all := placeholder.FindAllString(s, -1)
				slices.Sort(all)
				return all
			}
			if a, b := mentioned(text), mentioned(english[id][form]); !slices.Equal(a, b) {
				t.Errorf("%s (%s): German mentions %v, English %v", id, form, a, b)
			}
		}
	}
}

func TestCountedMessagesHaveBothForms(t *testing.T) {
	for _, lang := range Languages() {
		for id, m := range messagesOf(t, lang) {
			counted := id != "lack.name" && (strings.HasPrefix(id, "lack.") || strings.HasPrefix(id, "step."))
			if _, one := m["one"]; one != counted || m["other"] == "" || len(m) > 2 {
				t.Errorf("%s: %s has the forms %v", lang, id, m)
			}
		}
	}
}

// TestToneOfMessages holds messages to the rules for words: plain, calm, and errors end with what to do.
func TestToneOfMessages(t *testing.T) {
	please := map[Language]string{German: "itte ", English: "lease "}
	for _, lang := range Languages() {
		for id, m := range messagesOf(t, lang) {
			for _, text := range m {
				if strings.ContainsAny(text, "!*\"") || strings.Contains(strings.ToLower(text), "erfolgreich") || strings.Contains(text, "  ") {
					t.Errorf("%s: %s: %q", lang, id, text)
				}
				area, _, _ := strings.Cut(id, ".")
				switch area {
				case "error", "problem":
					last := text[strings.LastIndex(strings.TrimSuffix(text, "."), ". ")+1:]
					if !strings.Contains(last, please[lang]) || !strings.HasSuffix(text, ".") {
						t.Errorf("%s: %s does not end with what to do: %q", lang, id, text)
					}
				default:
					if strings.HasSuffix(text, ".") {
						t.Errorf("%s: %s is no phrase: %q", lang, id, text)
					}
				}
			}
		}
	}
}
