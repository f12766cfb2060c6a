package app

// File is an open workshop file. The store implements it. Its methods are called from one goroutine at a time, never from
// the user interface's.
type File interface {
	// Path is where the file lies.
	Path() string
	// Writable is false for a file that was opened read-only.
	Writable() bool
	// Load reads the whole strategy.
	Load() (*Strategy, error)
	// Apply writes an edit in one transaction and journals it field by field. When it returns without an error the edit
	// is on disk. When the file's own rules refuse the edit, whatever the state of the disk, it fails with CodeInvalid,
	// CodeGone or CodeStillUsed: the session drops such an edit. After any other error it tries again later.
	Apply(Edit) (Applied, error)
	// Undo takes back the newest edit that was not undone; CodeNothingToUndo when there is none.
	Undo(at Timestamp) (Applied, error)
	// Redo does again what was undone last; CodeNothingToRedo when there is nothing, or when an edit came after the undo.
	Redo(at Timestamp) (Applied, error)
	// History returns the labels of the edits that Undo and Redo would act on; empty when there is none.
	History() (undo, redo string)
	// Moments reads from the journal when some columns were given their values, oldest first. What the file began with is
	// left out: it was made before.
	Moments(of ColumnsOf) ([]Moment, error)
	// Snapshot copies the file into the user's data folder and drops copies that are no longer to be kept.
	Snapshot() error
	// CopyTo writes a complete copy of the file to another place.
	CopyTo(path string) error
	// Close releases the file and its lock.
	Close() error
}

// Applied is what an edit, an undo or a redo has changed.
type Applied struct {
	Label    string // of the edit that was applied, undone or redone
	Put      []Record
	Delete   []Ref
	Revision int64
}

// Files opens and makes workshop files. The store implements it.
type Files interface {
	// Create makes a new file that holds what the edit puts; CodeFileExists when there is one, unless replace is set.
	// It has the edit prepared (Edit.Prepared) first.
	Create(path string, replace bool, first Edit) (File, error)
	// Open opens a file for writing. It fails with one of the file codes; CodeFileLocked, CodeFileNewer and
	// CodeFileNoWrite leave OpenReadOnly as a way.
	Open(path string) (File, error)
	// OpenReadOnly opens a file without ever writing to it or beside it.
	OpenReadOnly(path string) (File, error)
	// Verify reads every byte of a file and reports the first damage.
	Verify(path string) error
	// Snapshots lists the copies kept of a file that is or was at path, newest first.
	Snapshots(path string) ([]Snapshot, error)
	// Restore copies a snapshot to a new file; CodeFileExists when there is one, unless replace is set.
	Restore(s Snapshot, to string, replace bool) error
	// ReadFile reads a file of another program, but no more than most bytes of it: whoever reads one byte more than it takes
	// knows that there is too much. It fails with CodeFileMissing and CodeFileUnreadable.
	ReadFile(path string, most int64) ([]byte, error)
	// WriteFile writes a file whole or not at all: to a temporary name, synced, then renamed.
	WriteFile(path string, data []byte) error
}

// Snapshot is a copy of a workshop file that the program made by itself.
type Snapshot struct {
	Path string
	At   Timestamp
	Size int64 // bytes
}
