package screens_test

import (
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"
	"unicode"
)

// showing are functions and methods whose texts the user reads.
func showing() []string {
	return []string{
		"NewText", "NewTextLine", "NewHeading", "NewCaption", "NewButton", "NewPrimaryButton", "NewQuietButton", "NewLink", "NewField",
		"NewPageHead", "NewSearch", "NewTile", "EmptyState", "NewToasts", "Inform", "NewLabel", "NewLabelWithStyle", "NewCheck",
		"NewMenu", "NewMenuItem", "newSidebarText", "NewNavItem", "SetText", "SetPlaceHolder", "SetTitle", "SetFigure", "SetLabel", "SetHint",
		"SetProblem", "NewWindow", "Toast", "Offer", "SetDismiss", "ShowInformation", "NewRichTextFromMarkdown",
	}
}

// shown are fields of structs whose texts the user reads.
func shown() []string {
	return []string{"Title", "Text", "Label", "Cancel", "ActionLabel", "Subtitle", "Badge", "PlaceHolder", "Confirm", "Hint"}
}

// translated tells whether a text is the id of a message, as in the label of an edit, or the same in every language.
func translated(text string) bool {
	return text == "KI-Fahrplan" || regexp.MustCompile(`^[a-z]+(\.[a-z]+)+$`).MatchString(text)
}

// TestNoWordsInTheCode looks for words in widgets that do not come from the translations.
func TestNoWordsInTheCode(t *testing.T) {
	files, calls := 0, 0
	err := filepath.WalkDir(".", func(path string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() || !strings.HasSuffix(path, ".go") || strings.HasSuffix(path, "_test.go") {
			return err
		}
		files++
		set := token.NewFileSet()
		file, err := parser.ParseFile(set, path, nil, 0)
		if err != nil {
			return err
		}
		ast.Inspect(file, func(n ast.Node) bool {
			for _, e := range readByUsers(n, &calls) {
				if word := wordIn(e); word != "" {
					t.Errorf("%s: %q is not translated", set.Position(e.Pos()), word)
				}
			}
			return true
		})
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	if files < 50 || calls < 100 {
		t.Errorf("looked at %d files with %d texts only", files, calls)
	}
}

// readByUsers returns the expressions of a node whose values users read.
func readByUsers(n ast.Node, count *int) []ast.Expr {
	switch n := n.(type) {
	case *ast.CallExpr:
		name := ""
		switch f := n.Fun.(type) {
		case *ast.Ident:
			name = f.Name
		case *ast.SelectorExpr:
			name = f.Sel.Name
		}
		if slices.Contains(showing(), name) {
			*count++
			return n.Args
		}
	case *ast.KeyValueExpr:
		if key, ok := n.Key.(*ast.Ident); ok && slices.Contains(shown(), key.Name) {
			*count++
			return []ast.Expr{n.Value}
		}
	}
	return nil
}

// wordIn returns the text of a literal in an expression that has letters. Texts in arguments of calls, as of T("id"), and in
// functions are somebody else's.
func wordIn(e ast.Expr) string {
	found := ""
	ast.Inspect(e, func(n ast.Node) bool {
		switch n := n.(type) {
		case *ast.CallExpr, *ast.FuncLit:
			return false
		case *ast.BasicLit:
			text, err := strconv.Unquote(n.Value)
			if n.Kind == token.STRING && err == nil && strings.ContainsFunc(text, unicode.IsLetter) && !translated(text) {
				found = text
			}
		}
		return true
	})
	return found
}

func TestWordsInTheCodeAreFound(t *testing.T) {
	for source, want := range map[string]string{
		`widgets.NewButton("Ja", nil, nil)`:              "Ja",
		`widgets.NewButton(t("yes"), nil, nil)`:          "",
		`label.SetText("✓ " + name)`:                     "",
		`label.SetText("Datei " + name)`:                 "Datei ",
		`widgets.Question{Title: "Weg damit?"}`:          "Weg damit?",
		`widgets.Toast{Text: s.words.T("shell.undone")}`: "",
		`s.a.NewWindow("KI-Fahrplan")`:                   "",
	} {
		e, err := parser.ParseExpr(source)
		if err != nil {
			t.Fatal(err)
		}
		got := ""
		ast.Inspect(e, func(n ast.Node) bool {
			for _, arg := range readByUsers(n, new(int)) {
				got += wordIn(arg)
			}
			return true
		})
		if got != want {
			t.Errorf("%s: %q", source, got)
		}
	}
}
