package library

import (
	"strings"
	"testing"

	"go.yaml.in/yaml/v3"
)

func TestLanguagesArePaired(t *testing.T) {
	for _, c := range []struct{ name, before, after string }{
		{"texts", "{title_de: ja, title_en: yes}", "{title: {de: ja, en: yes}}"},
		{"wherever they stand", "{a: [{b: {t_de: ja, t_en: yes}}]}", "{a: [{b: {t: {de: ja, en: yes}}}]}"},
		{"apart from one another", "{t_en: yes, id: x, t_de: ja}", "{id: x, t: {de: ja, en: yes}}"},
		{"norms", "{ref: Art. 5 KI-VO, ref_en: Art. 5 AI Act}", "{ref: {de: Art. 5 KI-VO, en: Art. 5 AI Act}}"},
		{"lists", "{h_de: [eins, zwei], h_en: [one, two]}", "{h: [{de: eins, en: one}, {de: zwei, en: two}]}"},
		{"empty lists", "{h_de: [], h_en: []}", "{h: []}"},
		{
			"lists with ids", "{o: [a, b], o_de: [eins, zwei], o_en: [one, two]}",
			"{o: [{id: a, de: eins, en: one}, {id: b, de: zwei, en: two}]}",
		},
		{"maps", "{f_de: {a: ja, b: nein}, f_en: {b: no, a: yes}}", "{f: {a: {de: ja, en: yes}, b: {de: nein, en: no}}}"},
		{"other values stay", "{id: x, weight: 3, list: [1, 2], none: null}", "{id: x, weight: 3, list: [1, 2], none: null}"},
	} {
		t.Run(c.name, func(t *testing.T) {
			var got, want any
			n := node(t, c.before)
			if err := pairLanguages(n); err != nil {
				t.Fatal(err)
			}
			if err := n.Decode(&got); err != nil {
				t.Fatal(err)
			}
			if err := yaml.Unmarshal([]byte(c.after), &want); err != nil {
				t.Fatal(err)
			}
			gotText, _ := yaml.Marshal(got)
			wantText, _ := yaml.Marshal(want)
			if string(gotText) != string(wantText) {
				t.Errorf("got\n%swant\n%s", gotText, wantText)
			}
		})
	}
}

func TestALanguageAloneIsAMistake(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"{title_de: ja}", "title_de has no English"},
		{"{title_en: yes}", "title_en has no German"},
		{"a:\n  - {t_de: ja}", "line 2"},
		{"{h_de: [eins, zwei], h_en: [one]}", "differ in shape or length"},
		{"{h_de: [eins], h_en: one}", "differ in shape or length"},
		{"{h_de: {a: x}, h_en: {b: x}}", "a has no English"},
		{"{o: [a], o_de: [eins, zwei], o_en: [one, two]}", "as many ids as texts"},
		{"{h_de: [[eins], [zwei]], h_en: [[one], two]}", "differ in shape"},
		{"{h_de: {a: [x]}, h_en: {a: x}}", "differ in shape"},
		{"{a: &x t, h_de: *x, h_en: *x}", "neither a text"},
	} {
		err := pairLanguages(node(t, c.text))
		if err == nil || !strings.Contains(err.Error(), c.want) {
			t.Errorf("%s gives the error %v", c.text, err)
		}
	}
}

func node(t *testing.T, text string) *yaml.Node {
	t.Helper()
	var n yaml.Node
	if err := yaml.Unmarshal([]byte(text), &n); err != nil {
		t.Fatal(err)
	}
	return &n
}
