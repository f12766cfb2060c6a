package e2e

import (
	"database/sql"
	"net/url"
	"os"
	"os/exec"
	"testing"

	_ "modernc.org/sqlite"
)

// query reads the workshop file beside the running program, as rows of text.
func query(path, statement string) [][]string {
	db, err := sql.Open("sqlite", (&url.URL{Scheme: "file", Path: path, RawQuery: "mode=ro"}).String())
	if err != nil {
		return nil
	}
	defer func() { _ = db.Close() }()
	rows, err := db.Query(statement)
	if err != nil {
		return nil
	}
	defer func() { _ = rows.Close() }()
	columns, err := rows.Columns()
	if err != nil {
		return nil
	}
	var out [][]string
	for rows.Next() {
		row, to := make([]sql.NullString, len(columns)), make([]any, len(columns))
		for i := range row {
			to[i] = &row[i]
		}
		if rows.Scan(to...) != nil {
			return nil
		}
		text := make([]string, len(row))
		for i, v := range row {
			text[i] = v.String
		}
		out = append(out, text)
	}
	if rows.Err() != nil {
		return nil
	}
	return out
}

// python is an interpreter that has a module.
func python(t *testing.T, module string) string {
	t.Helper()
	for _, name := range []string{"python3", "/usr/bin/python3"} {
		if exec.Command(name, "-c", "import "+module).Run() == nil {
			return name
		}
	}
	t.Fatalf("python3 has no module %s (make e2e installs it)", module)
	return ""
}

// tool runs a program that reads a result and returns what it says.
func tool(t *testing.T, name string, args ...string) string {
	t.Helper()
	out, err := exec.Command(name, args...).CombinedOutput()
	if err != nil {
		t.Errorf("%s %v: %v\n%s", name, args, err, out)
	}
	return string(out)
}

func exists(path string) bool {
	info, err := os.Stat(path)
	return err == nil && info.Size() > 0
}
