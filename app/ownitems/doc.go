// Package ownitems takes a room's own items out of a strategy, to be kept as a file, and puts those of such a file into
// another strategy. What a file of own items looks like, and which ones are refused, is a matter of package library.
//
// Only what can be used again is collected: questions, principles, sections, criteria, tasks, indicators and risks as their author worded them. Answers,
// meanings, drafts, people, dates, departments and comments stay where they are, and so do tasks that were made for one
// contribution, one system or one duty. Not even the moment in which an item was made can be read from its id.
//
// A kind of item is a line of kinds() with a value of its own.
//
// The package is made of functions of a strategy. It knows neither widgets nor files.
package ownitems
