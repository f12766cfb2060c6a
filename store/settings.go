package store

import (
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"log/slog"
	"os"
	"path/filepath"

	"kifahrplan/app"
)

// Settings keeps the user's settings in a JSON file.
type Settings struct {
	path string
	log  *slog.Logger
}

var _ app.SettingsStore = (*Settings)(nil)

// NewSettings makes a store of settings in a file, which need not be there yet.
func NewSettings(path string, log *slog.Logger) *Settings {
	return &Settings{path: path, log: log}
}

// Load returns the settings; defaults where there are none or they cannot be read. A damaged file is put aside.
func (s *Settings) Load() app.Settings {
	data, err := os.ReadFile(s.path)
	if err != nil {
		if !errors.Is(err, fs.ErrNotExist) {
			s.log.Error("settings", "path", s.path, "err", err)
		}
		return app.Settings{}.Normal()
	}
	var settings app.Settings
	if err := json.Unmarshal(data, &settings); err != nil {
		aside := s.path + ".damaged"
		s.log.Error("settings", "path", s.path, "kept", aside, "err", errors.Join(err, os.Rename(s.path, aside)))
		return app.Settings{}.Normal()
	}
	return settings.Normal()
}

// Save writes the settings.
func (s *Settings) Save(settings app.Settings) error {
	data, err := json.MarshalIndent(settings.Normal(), "", "  ")
	if err != nil {
		return fmt.Errorf("settings: %w", err)
	}
	if err := os.MkdirAll(filepath.Dir(s.path), 0o700); err != nil {
		return writeError(s.path, err)
	}
	return writeWhole(s.path, append(data, '\n'))
}
