// Package plainlocale spares a machine without a language, where LANG is C.UTF-8, three lines of warnings: Fyne reads the
// locale while the program is being loaded, takes "C" for the name of a language and says on stderr that there is none. It
// must be loaded before Fyne, and is: Go initialises packages that wait for nothing in the order of their paths, and Fyne
// waits for package text/template, which comes after this one. It imports nothing but os and strings.
package plainlocale

import (
	"os"
	"strings"
)

func init() {
	if unnamed(os.Getenv) {
		_ = os.Setenv("LANGUAGE", "en") // what the C library shows in that locale is English anyway
	}
}

// unnamed tells whether the environment asks for the C locale in an encoding of its own.
func unnamed(env func(string) string) bool {
	if env("LANGUAGE") != "" {
		return false
	}
	for _, name := range []string{"LC_ALL", "LC_MESSAGES", "LANG"} {
		if v := env(name); v != "" {
			return strings.HasPrefix(v, "C.") || strings.HasPrefix(v, "POSIX.")
		}
	}
	return false
}
