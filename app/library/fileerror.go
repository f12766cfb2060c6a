package library

import "fmt"

// FileCode says what is wrong with a file of own items, in a way that users can act on.
type FileCode string

// What can be wrong with a file of own items.
const (
	CodeTooLarge     FileCode = "library.toolarge"     // more than MaxCollectionSize
	CodeForeign      FileCode = "library.foreign"      // not a file of own items, or damaged
	CodeNewer        FileCode = "library.newer"        // written by a newer version of the program
	CodeTooMany      FileCode = "library.toomany"      // more items, or entries of a list, than a file may have
	CodeUnknownField FileCode = "library.unknownfield" // the item has a field that its kind does not have, or has it twice
	CodeWrongKind    FileCode = "library.wrongkind"    // a number where a text belongs, and the like
	CodeMissing      FileCode = "library.missing"      // a field that has to be filled is missing or empty
	CodeNoLanguage   FileCode = "library.nolanguage"   // there is no language in which all needed texts are written
	CodeTooLong      FileCode = "library.toolong"      // the text is too long
	CodeBadText      FileCode = "library.badtext"      // the text has control characters, or lines where one is allowed
	CodeOutOfRange   FileCode = "library.outofrange"   // the number is too small or too large
	CodeUnknownValue FileCode = "library.unknownvalue" // neither one of the words that fit, nor the id of an item
	CodeBadID        FileCode = "library.badid"        // not an id of an own item; see IsOwn
	CodeDuplicate    FileCode = "library.duplicate"    // another item of the file has the same id
	CodeCycle        FileCode = "library.cycle"        // the predecessors of the task run in a circle
)

// FileCodes lists the codes.
func FileCodes() []FileCode {
	return []FileCode{
		CodeTooLarge, CodeForeign, CodeNewer, CodeTooMany, CodeUnknownField, CodeWrongKind, CodeMissing, CodeNoLanguage,
		CodeTooLong, CodeBadText, CodeOutOfRange, CodeUnknownValue, CodeBadID, CodeDuplicate, CodeCycle,
	}
}

// FileError says why a file of own items was refused. It names the first mistake.
type FileError struct {
	Code  FileCode
	Kind  Kind   // of the item; empty: the file as a whole
	Item  int    // place of the item among those of its kind, from 1; 0: the file as a whole
	Field string // name in the file; empty: the item as a whole
}

// Error describes the error for the log, in English.
func (e *FileError) Error() string {
	switch {
	case e.Kind == "" && e.Field == "":
		return string(e.Code)
	case e.Kind == "":
		return fmt.Sprintf("%s: %s", e.Code, e.Field)
	case e.Field == "":
		return fmt.Sprintf("%s: %s %d", e.Code, e.Kind, e.Item)
	}
	return fmt.Sprintf("%s: %s %d, %s", e.Code, e.Kind, e.Item, e.Field)
}
