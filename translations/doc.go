// Package translations holds every word that users see outside their own data, in German and English, and writes
// dates and numbers the way each language does. It knows no screen and no document.
//
// Messages lie in messages/AREA.LANGUAGE.json under flat ids whose first part is the area or screen ("task.title"). Both
// languages have the same ids with the same placeholders; the tests of this package see to it.
package translations
