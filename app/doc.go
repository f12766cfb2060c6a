// Package app is the domain of KI-Fahrplan: what a municipality's AI strategy consists of, the rules that hold for it, and
// the one way in which it changes.
//
// # The ring
//
// Data goes round in one direction. There is one way in and one value that everything reads.
//
//	screens ──Edit──▶ app.Session ──▶ store.File  (SQLite: records + journal)
//	   ▲                  │
//	   └──── Event ───────┤ app.Strategy (plain values, loaded whole)
//	                      ├──▶ export/paper ──▶ export/pdf
//	                      └──▶ export/excel … and back through app/merge, as an Edit after a preview
//
// A Strategy is a plain value. Screens, exports and rules are functions of it. An Edit names the records that it puts and
// deletes; Session.Do has it built from the newest strategy, checked and written in the background, and tells the
// listeners which kinds of records changed. Undo, redo, and whatever comes back from outside are edits too.
//
// # Records
//
// A Record is a comparable struct with tags (see Record). A new kind costs: the struct with its Check in a file of its own,
// a line in Strategy and in Strategy.table, a migration in store, and its words in translations. It gets undo, journal,
// search and cleaning of its texts for nothing.
//
// Texts of a record that was adopted from the library (see Adopted) are empty as long as they are the library's: they follow
// the language by themselves. Package library holds that content, package aiact the law; neither knows a workshop.
//
// Fields are the values of a record by column, as text: package merge compares with them what comes back from outside. It knows
// base, theirs and ours, and nothing of questionnaires, which are the first to come back. Counterpart finds ours where ids
// differ, and Renewed names the kinds of which a new record takes the place of the one that counts.
//
// # What screens build on
//
// Actions (actions.go and its neighbours) are the edits that users make, as Build functions. Search, the filters and orders
// of lists, OverviewOf, Lacks and ProgressOf are pure functions of a Strategy, fast enough for every keystroke with 10,000
// tasks.
//
// # The room
//
// An AgendaStep is a step of the running order: RunningOrder gives it its place and planned time, StartStep and EndStep its
// actual one. Contributions that come in are its cards; themes sort them, and MergeContributions puts those that say the same
// behind one of them, where they stay as they were said. A Rating keeps what groups give (Vote) hidden until all have given.
//
// A Position is where a group stands on a Subject. A change of mind is a new record, so that the earlier one stays; package
// consensus says what follows for the room. A Version keeps the whole content as text with its sum (Freeze), for the groups to
// sign (Signature) and to compare with what came later (Differences).
//
// Nothing is typed for the minutes: package minutes puts them together from the records and from the Moments of the journal,
// and knows neither words nor documents.
//
// # What the package must not know
//
// Neither widgets nor SQL nor document formats: Files, File, Exporter, SettingsStore and Translator are interfaces that
// other packages implement and main hands over. Times come from a Clock, directories and languages from the caller.
package app
