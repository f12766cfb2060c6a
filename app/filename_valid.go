package app

import (
	"strings"
	"unicode"
)

// ValidFileName tells whether a name that someone typed can be the name of a file on every system: Windows is the strictest.
func ValidFileName(name string) bool {
	switch {
	case strings.TrimSpace(name) == "", strings.HasSuffix(name, "."), len(name) > maxFileName+20:
		return false
	case strings.ContainsAny(name, `/\:*?"<>|`), strings.ContainsFunc(name, unicode.IsControl):
		return false
	}
	return !reserved(strings.SplitN(name, ".", 2)[0])
}
