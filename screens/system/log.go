package system

import (
	"io"
	"log/slog"
	"os"
	"path/filepath"
)

// maxLog is the size in bytes at which a log is put aside when the program starts.
const maxLog = 2 << 20

// OpenLog starts the log file, with everything of level Info and above. Where the file cannot be written the log goes to
// stderr. The previous log is kept beside it once it is large.
func OpenLog(path string) (*slog.Logger, io.Closer) {
	f, err := openLog(path)
	if err != nil {
		log := slog.New(slog.NewTextHandler(os.Stderr, nil))
		log.Warn("log file", "path", path, "err", err)
		return log, io.NopCloser(nil)
	}
	return slog.New(slog.NewTextHandler(f, nil)), f
}

func openLog(path string) (*os.File, error) {
	if err := os.MkdirAll(filepath.Dir(path), 0o700); err != nil {
		return nil, err
	}
	if info, err := os.Stat(path); err == nil && info.Size() > maxLog {
		if err := os.Rename(path, path+".old"); err != nil {
			return nil, err
		}
	}
	return os.OpenFile(path, os.O_APPEND|os.O_CREATE|os.O_WRONLY, 0o600)
}
