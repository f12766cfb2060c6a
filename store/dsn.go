package store

import (
	"net/url"
	"runtime"
	"strings"

	"github.com/jmoiron/sqlx"
	_ "modernc.org/sqlite" // the driver
)

// openMode says what may happen to a file.
type openMode string

const (
	readOnly  openMode = "ro"
	readWrite openMode = "rw" // the file must be there
	inMemory  openMode = "memory"
)

// connect opens a database with one connection: a pool would only wait for itself.
func connect(path string, mode openMode) (*sqlx.DB, error) {
	db, err := sqlx.Open("sqlite", dsn(path, mode, runtime.GOOS == "windows"))
	if err != nil {
		return nil, err
	}
	db.SetMaxOpenConns(1)
	if err := db.Ping(); err != nil {
		_ = db.Close()
		return nil, err
	}
	return db, nil
}

// dsn writes an absolute path as a URI, because the driver cuts plain names at "?" and ignores the mode with them.
func dsn(path string, mode openMode, windows bool) string {
	q := url.Values{"mode": {string(mode)}, "_defensive": {"1"}, "_dqs": {"0"}}
	q["_pragma"] = []string{
		"busy_timeout(5000)", "foreign_keys(1)", "synchronous(FULL)", "trusted_schema(0)", "cell_size_check(1)", "temp_store(MEMORY)",
	}
	if mode == readWrite {
		q.Add("_pragma", "journal_mode(DELETE)")
		q.Set("_txlock", "immediate")
	}
	return (&url.URL{Scheme: "file", Path: uriPath(path, windows), RawQuery: q.Encode()}).String()
}

// uriPath writes C:\x as /C:/x and \\server\share\x as //server/share/x, which is what SQLite expects.
func uriPath(path string, windows bool) string {
	if !windows {
		return path
	}
	if rest, ok := strings.CutPrefix(path, `\\?\UNC\`); ok {
		path = `\\` + rest
	}
	path = strings.ReplaceAll(strings.TrimPrefix(path, `\\?\`), `\`, "/")
	if !strings.HasPrefix(path, "/") {
		path = "/" + path
	}
	return path
}
