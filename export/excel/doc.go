// Package excel makes workbooks: it writes the tasks of a strategy as lists that departments fill in and send back. It is
// the only package that knows excelize; it knows no screens, no store and no other export.
//
// Every row carries the id of its record and the time of the record's last change in hidden columns, and a very hidden
// sheet says which workshop and which state of it the workbook was made from, so that a list that comes back can be
// compared with what it was and with what the strategy has become.
package excel
