// Package merge compares what comes back from outside with the strategy, three ways: what a record was when it was handed out
// (base), what it is in the file that came back (theirs), and what it is now (ours). Whoever changed a field alone is followed;
// where both did, somebody has to choose.
//
// What comes back is partial: some records, with some of their columns. Nothing else is ever touched. The package knows no
// files: questionnaires, task lists and the files of other laptops all become a Source, and what was chosen becomes one Build,
// so one edit, so one step of undo.
package merge
