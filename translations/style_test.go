package translations_test

import (
	"regexp"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"kifahrplan/app"
)

// properNames are written with capitals inside.
func properNames() []string { return []string{"OpenGL", "PgUp", "PgDn"} }

// TestWordsHaveNoCapitalsInside finds forms like TeilnehmerInnen.
func TestWordsHaveNoCapitalsInside(t *testing.T) {
	mixed := regexp.MustCompile(`\pL*\p{Ll}\p{Lu}\pL*`)
	for _, lang := range app.Languages() {
		eachForm(messagesIn(t, lang), func(id, form, text string) {
			for _, word := range mixed.FindAllString(placeholder().ReplaceAllString(text, ""), -1) {
				if !slices.Contains(properNames(), word) {
					t.Errorf("%s: %s (%s) has %q", lang, id, form, word)
				}
			}
		})
	}
}

// TestMessagesEndAlikeInBothLanguages compares the marks at the end: a sentence, a question, a menu item that opens a
// dialog, and a heading of a list are the same in both.
func TestMessagesEndAlikeInBothLanguages(t *testing.T) {
	end := func(text string) string {
		if last, size := utf8.DecodeLastRuneInString(text); strings.ContainsRune(".?:…", last) {
			return text[len(text)-size:]
		}
		return ""
	}
	english := messagesIn(t, app.English)
	eachForm(messagesIn(t, app.German), func(id, form, text string) {
		if a, b := end(text), end(english[id][form]); a != b {
			t.Errorf("%s (%s) ends with %q in German and %q in English", id, form, a, b)
		}
	})
}

// TestLinesAreTheSameInBothLanguages: what is laid out in paragraphs has as many of them.
func TestLinesAreTheSameInBothLanguages(t *testing.T) {
	english := messagesIn(t, app.English)
	eachForm(messagesIn(t, app.German), func(id, form, text string) {
		if a, b := strings.Count(text, "\n"), strings.Count(english[id][form], "\n"); a != b {
			t.Errorf("%s (%s) has %d lines in German and %d in English", id, form, a+1, b+1)
		}
	})
}
