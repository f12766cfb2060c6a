// Package widgets holds the controls of which the screens are built: fields that save what is typed, lists of ten
// thousand rows, chips, pictures, dialogs and toasts. All can be used with the keyboard alone and show where the focus
// is. They know no records and no language: values are plain, and every word comes in translated.
package widgets
