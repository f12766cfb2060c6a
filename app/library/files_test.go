package library

import (
	"bytes"
	"io/fs"
	"maps"
	"regexp"
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"go.yaml.in/yaml/v3"
)

// data returns the embedded files in memory.
func data(t testing.TB) fstest.MapFS {
	t.Helper()
	out := fstest.MapFS{}
	for _, name := range []string{"content.yaml", "practice.yaml", "involvement.yaml", "agenda.yaml", "laender.yaml"} {
		text, err := fs.ReadFile(files, "data/"+name)
		if err != nil {
			t.Fatal(err)
		}
		out[name] = &fstest.MapFile{Data: text}
	}
	return out
}

// changed returns the files with a part of one of them replaced.
func changed(t testing.TB, name, old, new string) fstest.MapFS {
	t.Helper()
	out := data(t)
	before := string(out[name].Data)
	after := strings.Replace(before, old, new, 1)
	if before == after {
		t.Fatalf("%s has no %q", name, old)
	}
	out[name] = &fstest.MapFile{Data: []byte(after)}
	return out
}

// scalars calls f for every text of the files, with the keys that lead to it.
func scalars(t *testing.T, f func(where, key, text string)) {
	t.Helper()
	var walk func(n *yaml.Node, where, key string)
	walk = func(n *yaml.Node, where, key string) {
		switch n.Kind {
		case yaml.ScalarNode:
			f(where, key, n.Value)
		case yaml.MappingNode:
			if id := lookUp(n, "id"); id != nil {
				where += "/" + id.Value
			}
			for i := 0; i+1 < len(n.Content); i += 2 {
				name := n.Content[i].Value
				if strings.HasSuffix(key, "_de") || strings.HasSuffix(key, "_en") {
					name = key // of a map whose entries are texts
				}
				walk(n.Content[i+1], where+"/"+n.Content[i].Value, name)
			}
		default:
			for _, c := range n.Content {
				walk(c, where, key)
			}
		}
	}
	for name, file := range data(t) {
		var tree yaml.Node
		if err := yaml.Unmarshal(file.Data, &tree); err != nil {
			t.Fatal(err)
		}
		walk(&tree, name, "")
	}
}

func TestFilesHaveOnlyKnownFields(t *testing.T) {
	known := map[string]any{
		"content.yaml": &contentFile{}, "practice.yaml": &practiceFile{}, "involvement.yaml": &involvementFile{},
		"agenda.yaml": &agendaFile{}, "laender.yaml": &statesFile{},
	}
	files := data(t)
	if !maps.EqualFunc(known, files, func(any, *fstest.MapFile) bool { return true }) {
		t.Fatal("not every file is looked at")
	}
	for name, into := range known {
		tree, err := readTree(files, name)
		if err != nil {
			t.Fatal(err)
		}
		paired, err := yaml.Marshal(tree)
		if err != nil {
			t.Fatal(err)
		}
		d := yaml.NewDecoder(bytes.NewReader(paired))
		d.KnownFields(true)
		if err := d.Decode(into); err != nil {
			t.Errorf("%s: %v", name, err)
		}
	}
}

func TestEveryFileInDataIsRead(t *testing.T) {
	entries, err := files.ReadDir("data")
	if err != nil {
		t.Fatal(err)
	}
	known := data(t)
	for _, e := range entries {
		if known[e.Name()] == nil {
			t.Errorf("nobody reads %s", e.Name())
		}
	}
}

func TestTextsAreTidy(t *testing.T) {
	n := 0
	scalars(t, func(where, _, text string) {
		n++
		if text != strings.TrimSpace(text) || strings.Contains(text, "  ") || strings.ContainsAny(text, "\t\n\r\u00a0") {
			t.Errorf("%s: blanks in %q", where, text)
		}
		if strings.ContainsAny(text, `"`) {
			t.Errorf("%s: straight quotes in %q", where, text)
		}
		if strings.Contains(text, "..") || strings.Contains(text, " ,") || strings.Contains(text, " .") {
			t.Errorf("%s: punctuation in %q", where, text)
		}
	})
	if n < 2000 {
		t.Errorf("only %d texts were looked at", n)
	}
}

// Gender forms with capitals, asterisks and colons, and umlauts written as two letters.
var (
	genderForms = regexp.MustCompile(`[*_:/]innen|[*_:/]in\b|\p{Ll}Innen\b|\p{Ll}In\b`)
	noUmlauts   = regexp.MustCompile(`(?i)\b(fuer|ueber|waehr|moegl|muess|koenn|pruef|schluess|massnahme|strasse|aend|oeff)`)
	gendered    = regexp.MustCompile(`(?i)\b(mitarbeiter|nutzer|anwender|benutzer)\b`)
)

func TestGermanIsWrittenAsAgreed(t *testing.T) {
	scalars(t, func(where, key, text string) {
		if !strings.HasSuffix(key, "_de") && key != "ref" {
			return
		}
		for _, trap := range []*regexp.Regexp{genderForms, noUmlauts, gendered} {
			if found := trap.FindString(text); found != "" {
				t.Errorf("%s: %q in %q", where, found, text)
			}
		}
		if strings.Count(text, "„") != strings.Count(text, "“") || strings.Contains(text, "”") {
			t.Errorf("%s: German quotes are „ and “: %q", where, text)
		}
	})
}

func TestGermanTrapsCatch(t *testing.T) {
	for _, bad := range []string{"Bürger*innen", "Nutzer:innen", "Mitarbeiter_innen", "MitarbeiterInnen", "Leiter/innen", "Leiter:in"} {
		if !genderForms.MatchString(bad) {
			t.Errorf("%s passes", bad)
		}
	}
	for _, good := range []string{"Bürgerinnen und Bürger", "im Innendienst", "Innen und außen", "Prüfung: in der Akte"} {
		if genderForms.MatchString(good) {
			t.Errorf("%s is caught", good)
		}
	}
	for _, bad := range []string{"fuer", "Ueberblick", "moeglich", "Massnahmen", "pruefen"} {
		if !noUmlauts.MatchString(bad) {
			t.Errorf("%s passes", bad)
		}
	}
	if noUmlauts.MatchString("Steuer, neue Quelle, aktuell") {
		t.Error("words with ue are caught")
	}
}

func TestEnglishIsWrittenAsAgreed(t *testing.T) {
	german := regexp.MustCompile(`[äöüß]|\b(der|und|nicht|eine|wird)\b`)
	american := regexp.MustCompile(`(?i)\b(organization|authorization|behavior|labeling|color|program code is|analyze)\b`)
	names := regexp.MustCompile(`“[^”]*”|\([A-Z][^)]*\)|Städtetag|Land|Württemberg`)
	scalars(t, func(where, key, text string) {
		if !strings.HasSuffix(key, "_en") {
			return
		}
		own := names.ReplaceAllString(text, "")
		if found := german.FindString(own); found != "" && !strings.Contains(where, "laender.yaml") && !strings.Contains(text, "München") {
			t.Errorf("%s: German %q in %q", where, found, text)
		}
		if found := american.FindString(text); found != "" {
			t.Errorf("%s: %q in %q", where, found, text)
		}
		if strings.ContainsAny(text, "„") {
			t.Errorf("%s: German quotes in %q", where, text)
		}
		if strings.Contains(strings.ToLower(text), "ai passport") {
			t.Errorf("%s: it is called AI pass: %q", where, text)
		}
	})
}

// pairs calls f for every text that is there in both languages.
func pairs(t *testing.T, f func(where string, text Text)) {
	t.Helper()
	var walk func(n *yaml.Node, where string)
	walk = func(n *yaml.Node, where string) {
		if n.Kind == yaml.MappingNode {
			if id := lookUp(n, "id"); id != nil {
				where += "/" + id.Value
			}
			german, english := lookUp(n, "de"), lookUp(n, "en")
			if german != nil && english != nil {
				f(where, Text{german.Value, english.Value})
				return
			}
		}
		for _, c := range n.Content {
			walk(c, where)
		}
	}
	for name := range data(t) {
		tree, err := readTree(data(t), name)
		if err != nil {
			t.Fatal(err)
		}
		walk(tree, name)
	}
}

func TestBothLanguagesSayTheSame(t *testing.T) {
	years := regexp.MustCompile(`\b(19|20)\d\d\b`)
	numbers := regexp.MustCompile(`\d+`)
	n := 0
	pairs(t, func(where string, text Text) {
		n++
		german, english := years.FindAllString(text.DE, -1), years.FindAllString(text.EN, -1)
		slices.Sort(german)
		slices.Sort(english)
		if !slices.Equal(german, english) {
			t.Errorf("%s: years differ: %q and %q", where, text.DE, text.EN)
		}
		isNorm := regexp.MustCompile(`^(Art\.|§|Anhang)`).MatchString(text.DE)
		if isNorm && !slices.Equal(numbers.FindAllString(text.DE, -1), numbers.FindAllString(text.EN, -1)) {
			t.Errorf("%s: articles differ: %q and %q", where, text.DE, text.EN)
		}
		if strings.HasSuffix(text.DE, "?") != strings.HasSuffix(text.EN, "?") {
			t.Errorf("%s: only one asks: %q and %q", where, text.DE, text.EN)
		}
		if strings.HasSuffix(text.DE, ".") != strings.HasSuffix(text.EN, ".") {
			t.Errorf("%s: only one is a sentence: %q and %q", where, text.DE, text.EN)
		}
		if len(text.DE) > 3*len(text.EN)+20 || len(text.EN) > 3*len(text.DE)+20 {
			t.Errorf("%s: one is much longer: %q and %q", where, text.DE, text.EN)
		}
	})
	if n < 900 {
		t.Errorf("only %d pairs were looked at", n)
	}
}
