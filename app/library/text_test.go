package library

import (
	"slices"
	"testing"
)

func TestATextSpeaksTheLanguageItHas(t *testing.T) {
	both, german, english := Text{"ja", "yes"}, Text{DE: "ja"}, Text{EN: "yes"}
	for _, c := range []struct {
		text Text
		lang string
		want string
	}{
		{both, German, "ja"},
		{both, English, "yes"},
		{both, "fr", "ja"},
		{german, German, "ja"},
		{german, English, "ja"},
		{english, German, "yes"},
		{english, English, "yes"},
		{english, "fr", "yes"},
		{Text{" ", "yes"}, German, "yes"},
		{Text{"ja", "\n"}, English, "ja"},
		{Text{}, German, ""},
		{Text{}, English, ""},
	} {
		if got := c.text.In(c.lang); got != c.want {
			t.Errorf("%+v in %q is %q, not %q", c.text, c.lang, got, c.want)
		}
	}
}

func TestATextKnowsItsLanguages(t *testing.T) {
	for _, c := range []struct {
		text                   Text
		german, english, empty bool
	}{
		{Text{"ja", "yes"}, true, true, false},
		{Text{DE: "ja"}, true, false, false},
		{Text{EN: "yes"}, false, true, false},
		{Text{" ", "\t\n"}, false, false, true},
		{Text{}, false, false, true},
	} {
		if c.text.Has(German) != c.german || c.text.Has(English) != c.english || c.text.Empty() != c.empty {
			t.Errorf("%+v: %v %v %v", c.text, c.text.Has(German), c.text.Has(English), c.text.Empty())
		}
		if c.text.Has("fr") || c.text.Has("") {
			t.Errorf("%+v has a language that the library does not know", c.text)
		}
	}
}

func TestTextsSpeakOneLanguage(t *testing.T) {
	texts := Texts{{"eins", "one"}, {DE: "zwei"}, {EN: "three"}}
	if got := texts.In(German); !slices.Equal(got, []string{"eins", "zwei", "three"}) {
		t.Errorf("in German %q", got)
	}
	if got := texts.In(English); !slices.Equal(got, []string{"one", "zwei", "three"}) {
		t.Errorf("in English %q", got)
	}
	if got := Texts(nil).In(German); len(got) != 0 {
		t.Errorf("no texts give %q", got)
	}
}

func TestLanguagesAreGermanAndEnglish(t *testing.T) {
	if got := Languages(); !slices.Equal(got, []string{"de", "en"}) {
		t.Errorf("languages are %q", got)
	}
}
