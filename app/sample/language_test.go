package sample

import (
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"
)

func TestBothLanguagesAreCompleteAndDiffer(t *testing.T) {
	eachText(t, func(path string, v text) {
		if v.DE == "" || v.EN == "" {
			t.Errorf("%s lacks a language: %+v", path, v)
		}
		if v.DE == v.EN {
			t.Errorf("%s is the same in both languages: %q", path, v.DE)
		}
		if strings.Count(v.DE, "\n") != strings.Count(v.EN, "\n") {
			t.Errorf("%s has another number of lines in the other language", path)
		}
	})
}

// The German terms that English texts give in brackets have no umlauts, so that any umlaut is a slip.
func TestEnglishTextsAreEnglish(t *testing.T) {
	umlaut := regexp.MustCompile(`\pL*[äöüÄÖÜß]\pL*`)
	german := regexp.MustCompile(`(?i)\b(und|oder|nicht|der|die|das|eine?|mit|wird|ist)\b|„|§|KI-VO|DSGVO|Stand \d`)
	american := regexp.MustCompile(`(?i)\b(color|center|license[ds]? agreement|organiz\w+|analyz\w+|program office|math)\b`)
	eachText(t, func(path string, v text) {
		for _, bad := range []*regexp.Regexp{umlaut, german, american} {
			if m := bad.FindString(v.EN); m != "" {
				t.Errorf("%s has %q: %s", path, m, v.EN)
			}
		}
	})
}

func TestGermanTextsAreGerman(t *testing.T) {
	english := regexp.MustCompile(`(?i)\b(the|and|with|Act|GDPR|as of)\b|[“][^“]*”`)
	gender := regexp.MustCompile(`\pL[*:_]in(nen)?\b|\p{Ll}In(nen)?\b`)
	plainUmlaut := regexp.MustCompile(`\b(fuer|ueber|koennen|muessen|duerfen|naechst\w*)\b`)
	eachText(t, func(path string, v text) {
		for _, bad := range []*regexp.Regexp{english, gender, plainUmlaut} {
			if m := bad.FindString(v.DE); m != "" {
				t.Errorf("%s has %q: %s", path, m, v.DE)
			}
		}
	})
}

func TestQuotationMarksAreThoseOfTheLanguage(t *testing.T) {
	straight := regexp.MustCompile(`["']| - |!`)
	eachText(t, func(path string, v text) {
		if strings.Count(v.DE, "„") != strings.Count(v.DE, "“") || strings.Contains(v.DE, "”") {
			t.Errorf("%s has odd German quotation marks: %s", path, v.DE)
		}
		if strings.Count(v.EN, "“") != strings.Count(v.EN, "”") || strings.Contains(v.EN, "„") {
			t.Errorf("%s has odd English quotation marks: %s", path, v.EN)
		}
		for _, s := range []string{v.DE, v.EN} {
			if m := straight.FindString(s); m != "" {
				t.Errorf("%s has %q: %s", path, m, s)
			}
		}
	})
}

// A number that stands in one language only is a date or an article that somebody corrected in one place.
func TestNumbersAgreeBetweenLanguages(t *testing.T) {
	eachText(t, func(path string, v text) {
		if de, en := numbersIn(v.DE), numbersIn(v.EN); !slices.Equal(de, en) {
			t.Errorf("%s has the numbers %v in German and %v in English:\n%s\n%s", path, de, en, v.DE, v.EN)
		}
	})
}

// numbersIn returns all numbers of a text in ascending order; the months of English dates count as numbers.
func numbersIn(s string) []int {
	months := []string{
		"January", "February", "March", "April", "May", "June",
		"July", "August", "September", "October", "November", "December",
	}
	for i, m := range months {
		s = regexp.MustCompile(`(\d) `+m+` (\d)`).ReplaceAllString(s, "${1} "+strconv.Itoa(i+1)+" ${2}")
	}
	s = regexp.MustCompile(`(\d)[.,](\d{3})\b([^.\d]|$)`).ReplaceAllString(s, "$1$2$3")
	var out []int
	for _, digits := range regexp.MustCompile(`\d+`).FindAllString(s, -1) {
		n, _ := strconv.Atoi(digits)
		out = append(out, n)
	}
	slices.Sort(out)
	return out
}

// The English reader meets the German term once, where the English one comes first.
func TestGermanTermsStandWithTheirFirstUse(t *testing.T) {
	for en, de := range map[string]string{"service agreement": "ienstvereinbarung", "AI pass": "(KI-Pass)"} {
		for part, first := range map[string]string{
			"contributions": firstUse(t, ".contributions", en), "tasks": firstUse(t, ".tasks", en),
			"decisions": firstUse(t, ".decisions", en),
		} {
			if !strings.Contains(first, de) {
				t.Errorf("the first %q of the %s comes without the German term: %q", en, part, first)
			}
		}
	}
}

// firstUse returns the first English text of a part that has the term.
func firstUse(t *testing.T, part, term string) string {
	t.Helper()
	var first string
	eachText(t, func(path string, v text) {
		if first == "" && strings.HasPrefix(path, part) && strings.Contains(v.EN, term) {
			first = v.EN
		}
	})
	return first
}

func TestNumbersInReadsDatesAndThousands(t *testing.T) {
	for s, want := range map[string][]int{
		"ab dem 02.12.2027, 85.000 Euro":         {2, 12, 2027, 85000},
		"from 2 December 2027, EUR 85,000 a day": {2, 12, 2027, 85000},
		"Art. 26, 27 und 49":                     {26, 27, 49},
		"starting in May":                        nil,
	} {
		if got := numbersIn(s); !slices.Equal(got, want) {
			t.Errorf("%q gives %v, want %v", s, got, want)
		}
	}
}

func TestNoTextIsThereTwice(t *testing.T) {
	seen := map[string]string{}
	eachText(t, func(path string, v text) {
		for _, s := range []string{v.DE, v.EN} {
			if strings.HasPrefix(path, ".terms") {
				continue // a department can have the name of a role
			}
			if first, twice := seen[s]; twice {
				t.Errorf("%s and %s have the same text: %s", first, path, s)
			}
			seen[s] = path
		}
	})
}

// Real notes vary: some are one short line, some a small paragraph.
func TestContributionsVaryInLength(t *testing.T) {
	short, long := 0, 0
	for _, f := range loaded(t).contributions {
		for _, c := range f.Contributions {
			switch n := len([]rune(c.Text.DE)); {
			case n <= 70:
				short++
			case n >= 150:
				long++
			}
		}
	}
	if short < 15 || long < 8 {
		t.Errorf("%d short and %d long contributions", short, long)
	}
}
