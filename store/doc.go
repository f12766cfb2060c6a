// Package store keeps a strategy in a workshop file, and everything else that lies on disk: snapshots, settings, and files
// that are written whole or not at all. It implements app.Files, app.File and app.SettingsStore.
//
// # The file
//
// A workshop file is one SQLite database with a rollback journal and synchronous=FULL, so that after each edit the one
// file is complete and can be copied to a stick. Every kind of record has a table of its name, with a column per field of
// the struct: the mapping follows the struct's tags, so that a new kind costs this package a migration and nothing else.
//
// The tables edit and change are the journal: every edit with each field's value before and after. It is the protocol, and
// undo and redo work from it alone, so they survive a restart. Values are JSON; NULL is a value that is empty or not there,
// and because created_at is never empty, a record was created or deleted by an edit that changes created_at from or to NULL.
// The edit that a file begins with (kind create) has no changes: it cannot be undone.
//
// The one row of the table file holds the file's id, its revision and checksums over all records and the journal. SQLite
// itself would not notice a flipped byte inside a text; the checksums do.
//
// # Opening
//
// A file is looked at before anything is written to it or beside it, except for the lock: a file NAME.lock next to it that
// the operating system unlocks by itself when the program dies. What is wrong is told apart by the codes of package app.
//
// # What the package must not know
//
// Neither words that users read nor widgets nor document formats: it reports codes. The clock, the names of user and
// computer, and all directories come from the caller.
package store
