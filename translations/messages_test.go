package translations_test

import (
	"maps"
	"regexp"
	"slices"
	"strings"
	"testing"

	"kifahrplan/app"
)

func TestEveryMessageCanBeSaid(t *testing.T) {
	for _, lang := range app.Languages() {
		words, log := load(t)
		l := words.In(lang)
		for id, m := range messagesIn(t, lang) {
			if !m.counted() {
				checkSaid(t, id, l.T(id, m.pairs()...), m["other"], "")
				continue
			}
			for _, n := range []int{0, 1, 2, 5, 1000} {
				form := "other"
				if n == 1 {
					form = "one"
				}
				checkSaid(t, id, l.N(id, n, m.pairs()...), m[form], l.Number(n))
			}
		}
		if log.Len() > 0 {
			t.Errorf("%s: %s", lang, log)
		}
	}
}

// checkSaid compares what was said with the text of the message, every placeholder replaced by its value.
func checkSaid(t *testing.T, id, got, text, count string) {
	t.Helper()
	want := placeholder().ReplaceAllStringFunc(text, func(p string) string {
		if name := strings.Trim(p, "{.}"); name != "Count" {
			return valueOf(name)
		}
		return count
	})
	if got != want || unfinished(got) {
		t.Errorf("%s says %q, want %q", id, got, want)
	}
}

func TestLanguagesHaveTheSameMessages(t *testing.T) {
	german, english := messagesIn(t, app.German), messagesIn(t, app.English)
	for id := range english {
		if german[id] == nil {
			t.Errorf("%s has no German words", id)
		}
	}
	for id, de := range german {
		en, ok := english[id]
		if !ok {
			t.Errorf("%s has no English words", id)
			continue
		}
		if a, b := slices.Sorted(maps.Keys(de)), slices.Sorted(maps.Keys(en)); !slices.Equal(a, b) {
			t.Errorf("%s has the forms %v in German and %v in English", id, a, b)
		}
		for form := range de {
			a, b := message{form: de[form]}.placeholders(), message{form: en[form]}.placeholders()
			if !slices.Equal(a, b) {
				t.Errorf("%s (%s) mentions %v in German and %v in English", id, form, a, b)
			}
		}
	}
}

func TestMessagesHaveTheFormsOfTheirLanguage(t *testing.T) {
	for _, lang := range app.Languages() {
		for id, m := range messagesIn(t, lang) {
			forms := slices.Sorted(maps.Keys(m))
			if !slices.Equal(forms, []string{"other"}) && !slices.Equal(forms, []string{"one", "other"}) {
				t.Errorf("%s: %s has the forms %v", lang, id, forms)
			}
			if !m.counted() && slices.Contains(m.placeholders(), "Count") {
				t.Errorf("%s: %s counts without a form for one", lang, id)
			}
			for form, text := range m {
				if strings.Count(text, "{{") != len(placeholder().FindAllString(text, -1)) {
					t.Errorf("%s: %s (%s) has a placeholder that is none: %q", lang, id, form, text)
				}
			}
		}
	}
}

func TestIdsAreFlatAndNotReserved(t *testing.T) {
	flat := regexp.MustCompile(`^[a-z]+(\.[A-Za-z0-9_]+)+$`)
	for id := range messagesIn(t, app.German) {
		if !flat.MatchString(id) {
			t.Errorf("%q is no id", id)
		}
	}
}

// sameInBoth are messages without words of a language: names, and words that both languages share.
func sameInBoth() []string {
	return []string{
		"state.", "month.4", "month.8", "month.9", "month.11", // names
		"group.sg_it", "field.workshop.version",
		"figure.legend", "figure.phase", "aiact.pyramid.part", "paper.task.progress", "overview.figure", "participation.title", "results.size", "snapshots.size", // order of values
		"kind.phase", "kind.workshop", "field.task.phase_id", "field.phase.code", "field.contribution.text", "page.results",
		"chooser.place.downloads", "inventory.rating", "questions.said", "merging.field", "merging.title", "shadow.about", "quantity.count", "followup.paper.rating", "print.name", "early.advice", "early.step", "early.when",
		"page.moderation", "agenda.hoursminutes", "cards.theme.chip", "cards.step", "cards.said",
	}
}

func TestGermanIsNotEnglish(t *testing.T) {
	german, english := messagesIn(t, app.German), messagesIn(t, app.English)
	used := map[string]bool{}
	eachForm(german, func(id, form, text string) {
		if text != english[id][form] {
			return
		}
		i := slices.IndexFunc(sameInBoth(), func(s string) bool { return s == id || strings.HasSuffix(s, ".") && strings.HasPrefix(id, s) })
		if i < 0 {
			t.Errorf("%s (%s) is not translated: %q", id, form, text)
			return
		}
		used[sameInBoth()[i]] = true
	})
	for _, s := range sameInBoth() {
		if !used[s] {
			t.Errorf("%s differs by now: take it off the list", s)
		}
	}
}

// mayHaveQuotes are messages that name the characters themselves.
func mayHaveQuotes() []string { return []string{"results.badname"} }

func TestMessagesAreTypesetLikePrint(t *testing.T) {
	wrong := map[app.Language]*regexp.Regexp{
		app.German:  regexp.MustCompile(`!|'|\.\.\.|(?i)erfolgreich|\w[*:_]in(nen)?\b|”`),
		app.English: regexp.MustCompile(`!|'|\.\.\.|(?i)success|„|ä|ö|ß`),
	}
	for _, lang := range app.Languages() {
		eachForm(messagesIn(t, lang), func(id, form, text string) {
			if strings.HasPrefix(id, "state.") && lang == app.English { // the Länder keep their names
				return
			}
			if found := wrong[lang].FindString(text); found != "" {
				t.Errorf("%s: %s (%s) has %q: %q", lang, id, form, found, text)
			}
			if strings.Contains(text, `"`) && !slices.Contains(mayHaveQuotes(), id) {
				t.Errorf("%s: %s (%s) has straight quotation marks: %q", lang, id, form, text)
			}
			if strings.Trim(text, " \n\t") != text || strings.Contains(text, "  ") && id != "console.help" {
				t.Errorf("%s: %s (%s) has blanks too many: %q", lang, id, form, text)
			}
		})
	}
}

func TestQuotationMarksComeInPairs(t *testing.T) {
	pairs := map[app.Language]*regexp.Regexp{
		app.German:  regexp.MustCompile(`^([^„“]*„[^„“]+“)*[^„“]*$`),
		app.English: regexp.MustCompile(`^([^“”]*“[^“”]+”)*[^“”]*$`),
	}
	for _, lang := range app.Languages() {
		eachForm(messagesIn(t, lang), func(id, form, text string) {
			if !pairs[lang].MatchString(text) {
				t.Errorf("%s: %s (%s): %q", lang, id, form, text)
			}
		})
	}
}
