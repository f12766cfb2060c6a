package sample

import (
	"regexp"
	"strings"
	"testing"
)

// The dates from which parts of the AI Act apply may change again, so a text that names one says how old its knowledge is.
func TestDatesOfTheLawSayAsOfWhen(t *testing.T) {
	date := regexp.MustCompile(`02\.02\.2025|02\.08\.20(26|27|28|30)|02\.12\.202[67]`)
	n := 0
	eachText(t, func(path string, v text) {
		if !date.MatchString(v.DE) || strings.HasSuffix(path, ".Title") {
			return
		}
		n++
		if !strings.Contains(v.DE, "Stand 27.07.2026") {
			t.Errorf("%s does not say as of when: %s", path, v.DE)
		}
		if !strings.Contains(strings.ToLower(v.EN), "as of 27 july 2026") {
			t.Errorf("%s does not say as of when: %s", path, v.EN)
		}
	})
	if n < 8 {
		t.Errorf("only %d texts name a date of the AI Act", n)
	}
}

func TestDatesOfTheLawAreRight(t *testing.T) {
	rules := []struct{ article, date string }{
		{`Art\. 50 (Abs\. \d )?(und \d )?KI-VO[^.]*seit (dem )?`, "02.08.2026"},
		{`Hochrisiko-Pflichten gelten ab dem `, "02.12.2027"},
		{`Art\. 26 Abs\. \d KI-VO,? ab dem `, "02.12.2027"},
		{`Art\. 111 Abs\. 2 KI-VO den `, "02.08.2030"},
		{`Art\. 5 Abs\. 1 Buchst\. f KI-VO, anwendbar seit `, "02.02.2025"},
	}
	for _, r := range rules {
		found := 0
		pattern := regexp.MustCompile(r.article + `(\d\d\.\d\d\.\d{4})`)
		eachText(t, func(path string, v text) {
			for _, m := range pattern.FindAllStringSubmatch(v.DE, -1) {
				found++
				if got := m[len(m)-1]; got != r.date {
					t.Errorf("%s says %s, want %s: %s", path, got, r.date, m[0])
				}
			}
		})
		if found == 0 {
			t.Errorf("no text matches %s", r.article)
		}
	}
}

// The law of the Land was not checked for the sample.
func TestLawOfTheLandIsMarkedForConfirmation(t *testing.T) {
	n := 0
	eachText(t, func(path string, v text) {
		if !regexp.MustCompile(`LPVG|VwVfG`).MatchString(v.DE) {
			return
		}
		n++
		if !strings.Contains(v.DE, "zu bestätigen") || !strings.Contains(v.EN, "to be confirmed") {
			t.Errorf("%s names Land law without a mark:\n%s\n%s", path, v.DE, v.EN)
		}
	})
	if n < 3 {
		t.Errorf("only %d texts name the law of the Land", n)
	}
}

func TestArticlesNameTheirAct(t *testing.T) {
	article := regexp.MustCompile(`Arts? ?\.? \d`)
	act := regexp.MustCompile(`KI-VO|KI-Verordnung|DSGVO|GG\b|AI Act|GDPR|Basic Law`)
	eachText(t, func(path string, v text) {
		for _, s := range []string{v.DE, v.EN} {
			if article.MatchString(s) && !act.MatchString(s) {
				t.Errorf("%s names an article of no act: %s", path, s)
			}
		}
	})
}

func TestTermsOfTheGlossary(t *testing.T) {
	wrong := regexp.MustCompile(`(?i)works council|AI passport|company agreement|easy-to-read|data processor agreement|KI-Passport`)
	pairs := map[string]string{
		"Personalrat": "staff council", "Leichte Sprache": "easy language", "Leichter Sprache": "easy language",
		"KI-Pass": "ai pass", "Dienstvereinbarung": "service agreement", "Risikoeinstufung": "risk classification",
		"Schwellwertanalyse": "threshold analysis", "Steckbrief": "profile", "KI-Verzeichnis": "ai register",
		"Datenampel": "data traffic light", "Leitfaden": "guideline document", "Dienststelle": "public employer",
		"Datenschutz-Folgenabschätzung": "data protection impact assessment", "Prüfgruppe": "review group",
		"Einigungsstelle": "conciliation body", "Beschäftigtendaten": "employee data", "Chatbot": "chatbot",
	}
	eachText(t, func(path string, v text) {
		if m := wrong.FindString(v.EN); m != "" {
			t.Errorf("%s says %q: %s", path, m, v.EN)
		}
		for de, en := range pairs {
			if regexp.MustCompile(`\b`+de+`\b`).MatchString(v.DE) && !strings.Contains(strings.ToLower(v.EN), en) {
				t.Errorf("%s renders %q without %q:\n%s\n%s", path, de, en, v.DE, v.EN)
			}
		}
	})
}
