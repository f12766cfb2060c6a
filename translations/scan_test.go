package translations_test

import (
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"path/filepath"
	"strconv"
	"strings"
	"testing"
)

// sources is what the program's own files say about messages.
type sources struct {
	texts     map[string]string   // text literals that may be ids or parts of them, with where they stand
	calls     []call              // of T, N and functions like them with a literal id
	constants map[string][]string // values of text constants by their type, "app.Code", and by their name, "app.CodeGone"
	errors    []errorCall
}

// call says a message.
type call struct {
	id, place string
	method    string   // T, N, or empty for a function that passes the id on
	names     []string // of the values that the message is given
	spread    bool     // the values come from a slice
}

// errorCall is a call of NewError.
type errorCall struct {
	code   string // name of the constant, "CodeFileLocked"
	names  []string
	place  string
	spread bool // the values come from a slice
}

// readSources parses every file of the repository that is no test.
func readSources(t *testing.T) *sources {
	t.Helper()
	s := &sources{texts: map[string]string{}, constants: map[string][]string{}}
	files := 0
	err := filepath.WalkDir("..", func(path string, d fs.DirEntry, err error) error {
		switch {
		case err != nil:
			return err
		case d.IsDir() && path != ".." && (strings.HasPrefix(d.Name(), ".") || d.Name() == "build"):
			return filepath.SkipDir
		case !strings.HasSuffix(path, ".go") || strings.HasSuffix(path, "_test.go"):
			return nil
		}
		set := token.NewFileSet()
		f, err := parser.ParseFile(set, path, nil, 0)
		if err == nil {
			files++
			(&scan{sources: s, set: set, file: f, speakers: speakers(f)}).run()
		}
		return err
	})
	if err != nil || files < 100 {
		t.Fatalf("%d files, %v", files, err)
	}
	return s
}

// speakers are the names under which a file says messages, with the method behind each: T and N, functions that pass the
// id on, and local names.
func speakers(f *ast.File) map[string]string {
	names := map[string]string{"T": "T", "N": "N", "t": "", "counted": ""}
	ast.Inspect(f, func(n ast.Node) bool {
		a, ok := n.(*ast.AssignStmt)
		if !ok || len(a.Lhs) != len(a.Rhs) {
			return true
		}
		for i, right := range a.Rhs {
			sel, isSelector := right.(*ast.SelectorExpr)
			name, isName := a.Lhs[i].(*ast.Ident)
			if isSelector && isName && (sel.Sel.Name == "T" || sel.Sel.Name == "N") {
				names[name.Name] = sel.Sel.Name
			}
		}
		return true
	})
	return names
}

type scan struct {
	*sources
	set      *token.FileSet
	file     *ast.File
	speakers map[string]string
}

func (s *scan) run() {
	for _, d := range s.file.Decls {
		if g, ok := d.(*ast.GenDecl); ok && (g.Tok == token.CONST || g.Tok == token.IMPORT) {
			s.declared(g)
			continue
		}
		ast.Inspect(d, s.visit)
	}
}

// declared notes the text constants of a declaration. Those with a type of their own are codes, and no ids.
func (s *scan) declared(g *ast.GenDecl) {
	for _, spec := range g.Specs {
		v, ok := spec.(*ast.ValueSpec)
		if !ok {
			continue
		}
		for i, value := range v.Values {
			text, isText := textOf(value)
			if !isText {
				continue
			}
			pkg := s.file.Name.Name + "."
			s.constants[pkg+v.Names[i].Name] = []string{text}
			if kind, ok := v.Type.(*ast.Ident); ok {
				s.constants[pkg+kind.Name] = append(s.constants[pkg+kind.Name], text)
			}
			if v.Type == nil {
				s.texts[text] = s.place(value)
			}
		}
	}
}

func (s *scan) visit(n ast.Node) bool {
	if text, ok := textOf(n); ok {
		s.texts[text] = s.place(n)
	}
	c, ok := n.(*ast.CallExpr)
	if !ok || len(c.Args) == 0 {
		return true
	}
	name := calledName(c)
	id, isText := textOf(c.Args[0])
	if method, speaks := s.speakers[name]; speaks && isText {
		s.calls = append(s.calls, call{id: id, method: method, place: s.place(c), names: valueNames(c, name, method), spread: c.Ellipsis.IsValid()})
	}
	if name == "NewError" {
		s.errors = append(s.errors, s.errorCall(c))
	}
	return true
}

// valueNames lists the names of the values that a call gives to its message. They follow the id, after a count in N, and after
// a second id and a count in counted.
func valueNames(c *ast.CallExpr, name, method string) []string {
	first := 1
	switch {
	case name == "counted":
		first = 3
	case method == "N":
		first = 2
	}
	var out []string
	for i := first; i < len(c.Args); i += 2 {
		text, _ := textOf(c.Args[i])
		out = append(out, text)
	}
	return out
}

func (s *scan) errorCall(c *ast.CallExpr) errorCall {
	e := errorCall{place: s.place(c), spread: c.Ellipsis.IsValid()}
	switch code := c.Args[0].(type) {
	case *ast.Ident:
		e.code = code.Name
	case *ast.SelectorExpr:
		e.code = code.Sel.Name
	}
	for _, arg := range c.Args[1:] {
		if name, ok := textOf(arg); ok {
			e.names = append(e.names, name)
		}
	}
	return e
}

func (s *scan) place(n ast.Node) string { return s.set.Position(n.Pos()).String() }

func calledName(c *ast.CallExpr) string {
	switch f := c.Fun.(type) {
	case *ast.Ident:
		return f.Name
	case *ast.SelectorExpr:
		return f.Sel.Name
	}
	return ""
}

// textOf returns the value of a text literal.
func textOf(n ast.Node) (string, bool) {
	lit, ok := n.(*ast.BasicLit)
	if !ok || lit.Kind != token.STRING {
		return "", false
	}
	text, err := strconv.Unquote(lit.Value)
	return text, err == nil
}
