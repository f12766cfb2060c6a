package translations_test

import (
	"go/ast"
	"go/parser"
	"slices"
	"testing"

	"kifahrplan/app"
)

// TestCallsBringWhatTheirMessagesMention compares the names in every call with the placeholders of its message: a value that
// is missing would show as a gap, and one that nobody mentions is a word that was forgotten.
func TestCallsBringWhatTheirMessagesMention(t *testing.T) {
	messages, compared := messagesIn(t, app.German), 0
	for _, c := range readSources(t).calls {
		m, ok := messages[c.id]
		if !ok || c.spread {
			continue
		}
		want := slices.DeleteFunc(m.placeholders(), func(name string) bool { return name == "Count" && m.counted() })
		got := slices.Sorted(slices.Values(c.names))
		if !slices.Equal(got, want) {
			t.Errorf("%s: %s is given %v and mentions %v", c.place, c.id, got, want)
		}
		compared++
	}
	if compared < 300 {
		t.Errorf("only %d calls compared", compared)
	}
}

func TestNamesOfValuesAreFoundInCalls(t *testing.T) {
	for source, want := range map[string][]string{
		`words.T("a.b")`:                                 nil,
		`words.T("a.b", "Page", 3, "Total", n)`:          {"Page", "Total"},
		`words.N("a.b", n)`:                              nil,
		`words.N("a.b", n, "Size", size)`:                {"Size"},
		`w.counted("a.b", "a.none", n)`:                  nil,
		`w.counted("a.b", "a.none", n, "Date", w.today)`: {"Date"},
		`t("a.b", name, value)`:                          {""},
	} {
		e, err := parser.ParseExpr(source)
		if err != nil {
			t.Fatal(err)
		}
		names := map[string]string{"T": "T", "N": "N"}
		c := e.(*ast.CallExpr)
		if got := valueNames(c, calledName(c), names[calledName(c)]); !slices.Equal(got, want) {
			t.Errorf("%s: %q, want %q", source, got, want)
		}
	}
}
