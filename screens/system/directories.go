package system

import (
	"os"
	"path/filepath"
	"runtime"
)

// Directories are the places for the program's own files and the user's documents.
type Directories struct {
	Home      string
	Config    string // settings
	Data      string // snapshots
	Log       string // path of the log file
	Documents string // where new workshop files are proposed
}

// folder is the name of the program's own folders.
const folder = "ki-fahrplan"

// FindDirectories returns the places as the operating system wants them. It creates nothing.
func FindDirectories() (Directories, error) {
	config, err := os.UserConfigDir()
	if err != nil {
		return Directories{}, err
	}
	home, err := os.UserHomeDir()
	if err != nil {
		return Directories{}, err
	}
	data := filepath.Join(dataHome(home, config), folder)
	return Directories{
		Home:      home,
		Config:    filepath.Join(config, folder),
		Data:      data,
		Log:       filepath.Join(data, "kifahrplan.log"),
		Documents: documents(home),
	}, nil
}

func dataHome(home, config string) string {
	switch runtime.GOOS {
	case "windows":
		if local := os.Getenv("LOCALAPPDATA"); local != "" {
			return local
		}
		return config
	case "darwin":
		return config
	}
	if xdg := os.Getenv("XDG_DATA_HOME"); filepath.IsAbs(xdg) {
		return xdg
	}
	return filepath.Join(home, ".local", "share")
}

// documents is the user's folder for documents, or the home folder where there is none.
func documents(home string) string {
	for _, name := range []string{"Documents", "Dokumente"} {
		dir := filepath.Join(home, name)
		if info, err := os.Stat(dir); err == nil && info.IsDir() {
			return dir
		}
	}
	return home
}
