// Package system is what the desktop does for the program: where files of the program's own belong, opening a document or a
// folder, and saying something when no window can be shown. It knows nothing of strategies and screens.
package system
