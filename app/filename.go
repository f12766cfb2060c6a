package app

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// maxFileName leaves room for an extension and for " (2)" within the 255 bytes that file systems allow.
const maxFileName = 200

// WithExtension returns the path with the extension, added where it has another one or none.
func WithExtension(path, ext string) string {
	if strings.EqualFold(path[max(0, len(path)-len(ext)):], ext) {
		return path
	}
	return path + ext
}

// FileName makes a name that every file system takes, from parts joined by "_": "KI-Strategie_Musterstadt_2026-11-23".
// When the parts are too long together, the longest gives way.
func FileName(parts ...string) string {
	var out []string
	for _, p := range parts {
		if p = fileNamePart(p); p != "" {
			out = append(out, p)
		}
	}
	name := strings.Join(out, "_")
	for len(name) > maxFileName {
		i := longest(out)
		out[i] = strings.Trim(cutBytes(out[i], len(out[i])-(len(name)-maxFileName)), "-.")
		if out[i] == "" {
			out = slices.Delete(out, i, i+1)
		}
		name = strings.Join(out, "_")
	}
	if reserved(name) {
		return name + "_"
	}
	return name
}

// fileNamePart keeps letters, digits, "-" and "."; a run of anything else that separates words is one "-".
func fileNamePart(p string) string {
	var b strings.Builder
	gap := false
	for _, r := range p {
		switch {
		case unicode.IsLetter(r), unicode.IsDigit(r), unicode.IsMark(r), r == '.':
			if gap {
				b.WriteByte('-')
			}
			gap = false
			b.WriteRune(r)
		case unicode.IsSpace(r), unicode.Is(unicode.Pd, r), r == '_', r == '/', r == '\\':
			gap = true
		}
	}
	return strings.Trim(b.String(), "-.")
}

func longest(parts []string) int {
	at := 0
	for i, p := range parts {
		if len(p) > len(parts[at]) {
			at = i
		}
	}
	return at
}

// cutBytes returns at most n bytes of s, and no half character.
func cutBytes(s string, n int) string {
	for n = max(0, n); n > 0 && !utf8.RuneStart(s[n]); n-- {
	}
	return s[:n]
}

// reserved tells whether Windows keeps the name for a device.
func reserved(name string) bool {
	stem, _, _ := strings.Cut(strings.ToLower(name), ".")
	if len(stem) == 4 && (strings.HasPrefix(stem, "com") || strings.HasPrefix(stem, "lpt")) {
		return stem[3] >= '1' && stem[3] <= '9'
	}
	return in(stem, []string{"con", "prn", "aux", "nul"})
}
