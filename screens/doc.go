// Package screens is the shell of the program: the window with its sidebar, header, menu, search and messages, and the life
// of a workshop file from opening to closing. Each screen is a package of its own below it and knows the shell only as a
// screen.Host. It knows neither SQL nor document formats: files and exporters come in as interfaces of package app.
package screens
