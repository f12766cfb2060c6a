package store

import (
	"cmp"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"time"

	"github.com/google/uuid"

	"kifahrplan/app"
)

// Snapshots lie in a folder for each file's id, so that they are found again after the file was renamed. As a file that
// is damaged or gone tells no id, the folder "paths" says which id the file at a path had.

const (
	snapshotTime = "20060102T150405.000Z" // no colons: Windows does not allow them in names
	snapshotEnd  = ".kifahrplan"
)

// kept is a snapshot with the part of its name that says what state of the file it is: that of its checksum, or "v" and
// the version that a migration found.
type kept struct {
	app.Snapshot
	mark string
}

// Snapshot copies the file into the user's data folder, unless the newest copy is of the same state.
func (f *File) Snapshot() error {
	dir, err := f.files.snapshotDir(f.state.ID)
	if err != nil {
		return err
	}
	mark := fmt.Sprintf("%016x", uint64(f.state.sum())) //nolint:gosec // all 64 bits are meant
	if there := listSnapshots(dir); len(there) > 0 && there[0].mark == mark {
		return nil
	}
	return f.keep(mark)
}

// keep makes a snapshot and drops those that are no longer to be kept.
func (f *File) keep(mark string) error {
	dir, err := f.files.snapshotDir(f.state.ID)
	if err != nil {
		return err
	}
	if err := os.MkdirAll(dir, 0o700); err != nil {
		return writeError(dir, err)
	}
	data, err := serialize(f.db)
	if err != nil {
		return readError(f.path, err)
	}
	now := f.files.Clock()
	name := now.UTC().Format(snapshotTime) + "-" + mark + snapshotEnd
	if err := writeWhole(filepath.Join(dir, name), data); err != nil {
		return err
	}
	var errs []error
	for _, old := range outdated(listSnapshots(dir), now) {
		errs = append(errs, os.Remove(old.Path))
	}
	return errors.Join(errs...)
}

// outdated returns the snapshots that are neither among the 10 newest, nor the last of one of the past 30 days, nor made
// before a migration. The list begins with the newest.
func outdated(list []kept, now time.Time) []kept {
	const newest, days = 10, 30
	seen := map[string]bool{}
	var out []kept
	for i, s := range list {
		at := s.At.Time().In(now.Location())
		day := at.Format(time.DateOnly)
		last := !seen[day] && now.Sub(at) < days*24*time.Hour
		seen[day] = true
		if i >= newest && !last && !strings.HasPrefix(s.mark, "v") {
			out = append(out, s)
		}
	}
	return out
}

// listSnapshots lists the snapshots in a folder, newest first; none where there is no folder.
func listSnapshots(dir string) []kept {
	names, err := os.ReadDir(dir)
	if err != nil {
		return nil
	}
	var out []kept
	for _, e := range names {
		stem, isOurs := strings.CutSuffix(e.Name(), snapshotEnd)
		stamp, mark, _ := strings.Cut(stem, "-")
		at, err := time.Parse(snapshotTime, stamp)
		info, infoErr := e.Info()
		if !isOurs || err != nil || infoErr != nil {
			continue
		}
		s := app.Snapshot{Path: filepath.Join(dir, e.Name()), At: app.TimestampOf(at), Size: info.Size()}
		out = append(out, kept{s, mark})
	}
	slices.SortFunc(out, func(a, b kept) int { return cmp.Or(cmp.Compare(b.At, a.At), cmp.Compare(b.Path, a.Path)) })
	return out
}

func (f *Files) snapshotDir(id app.ID) (string, error) {
	if f.DataDir == "" {
		return "", errors.New("snapshots: no data folder")
	}
	if err := uuid.Validate(string(id)); err != nil { // it becomes a name on disk
		return "", fmt.Errorf("snapshots: file id: %w", err)
	}
	return filepath.Join(f.DataDir, "snapshots", string(id)), nil
}

// Snapshots lists the copies kept of a file that is or was at path, newest first.
func (f *Files) Snapshots(path string) ([]app.Snapshot, error) {
	ids := []app.ID{f.remembered(path), peekID(path)}
	slices.Sort(ids)
	var all []kept
	for _, id := range slices.Compact(ids) {
		if id == "" {
			continue
		}
		dir, err := f.snapshotDir(id)
		if err != nil {
			return nil, err
		}
		all = append(all, listSnapshots(dir)...)
	}
	slices.SortStableFunc(all, func(a, b kept) int { return cmp.Compare(b.At, a.At) })
	out := make([]app.Snapshot, len(all))
	for i, s := range all {
		out[i] = s.Snapshot
	}
	return out, nil
}

// Restore copies a snapshot to a new file.
func (f *Files) Restore(s app.Snapshot, to string, replace bool) error {
	if err := checkTarget(to, replace); err != nil {
		return err
	}
	if err := f.Verify(s.Path); err != nil {
		return err
	}
	data, err := os.ReadFile(s.Path)
	if err != nil {
		return readError(s.Path, err)
	}
	return f.putDatabase(to, data)
}
