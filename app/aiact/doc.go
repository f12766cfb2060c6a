// Package aiact holds the guided risk classification under the EU AI Act, Regulation (EU) 2024/1689 as amended by Regulation
// (EU) 2026/1744: a catalogue of questions, outcomes, duties and dates as data, and the walk over it.
//
// Parse reads a catalogue and refuses one in which anything does not fit. Catalogue.Walk takes the answers given so far and
// says what is to be asked next, which classes are still possible, and which duties follow from when on. Compare says what
// would change under a newer catalogue or another set of dates.
//
// # Open answers
//
// Workshops seldom know everything. A question may be left without an answer, or be answered with Unknown; either way every
// answer to it is still possible. What a Result states holds whatever the open answers turn out to be, and what it calls
// possible is possible for at least one way to give them. The outcomes are computed exactly (see explorer). Flags and duties
// are decided one by one: one that cannot be decided for sure counts as open, never as settled.
//
// # What the package must not know
//
// It knows neither who answers nor where answers are kept, neither widgets nor paper nor what day it is. It imports nothing
// of the application. A Catalogue is not changed after Parse and may be read by many at once.
package aiact
