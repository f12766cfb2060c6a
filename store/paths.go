package store

import (
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"io/fs"
	"os"
	"path/filepath"

	"github.com/google/uuid"
	"github.com/jmoiron/sqlx"

	"kifahrplan/app"
)

// peekID reads the id of a file; empty where it cannot be read.
func peekID(path string) (id app.ID) {
	if checkPresent(path) != nil || checkHeader(path, path) != nil {
		return ""
	}
	db, err := connect(resolve(path), readOnly)
	if err != nil {
		return ""
	}
	defer func() { _ = db.Close() }() // was only read
	if sqlx.Get(db, &id, "SELECT id FROM file") != nil || uuid.Validate(string(id)) != nil {
		return ""
	}
	return id
}

// pathEntry says which file was at a path. There is one file for each path, so that programs that run at the same time
// do not overwrite one another's entries.
type pathEntry struct {
	Path string `json:"path"`
	ID   app.ID `json:"id"`
}

func (f *Files) pathFile(path string) string {
	sum := sha256.Sum256([]byte(resolve(path)))
	return filepath.Join(f.DataDir, "snapshots", "paths", hex.EncodeToString(sum[:16])+".json")
}

// remember keeps which file is at a path. Without it only a renamed and damaged file would not find its snapshots.
func (f *Files) remember(file *File) {
	if f.DataDir == "" || f.remembered(file.path) == file.state.ID {
		return
	}
	to := f.pathFile(file.path)
	data, err := json.Marshal(pathEntry{resolve(file.path), file.state.ID})
	if err == nil {
		err = os.MkdirAll(filepath.Dir(to), 0o700)
	}
	if err == nil {
		err = writeWhole(to, data)
	}
	if err != nil {
		f.Log.Warn("remember path", "path", file.path, "err", err)
	}
}

// remembered returns the id of the file that was at a path; empty where that is not known.
func (f *Files) remembered(path string) app.ID {
	data, err := os.ReadFile(f.pathFile(path))
	if errors.Is(err, fs.ErrNotExist) {
		return ""
	}
	var e pathEntry
	if err == nil {
		err = json.Unmarshal(data, &e)
	}
	if err == nil {
		err = uuid.Validate(string(e.ID))
	}
	if err != nil {
		f.Log.Warn("remembered path", "path", path, "err", err)
		return ""
	}
	return e.ID
}
