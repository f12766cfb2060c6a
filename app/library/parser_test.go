package library

import (
	"encoding/json"
	"errors"
	"fmt"
	"slices"
	"strings"
	"testing"
)

// with returns a file that holds one more value beside the head.
func with(name, value string) string {
	return fmt.Sprintf(`{"format": "kifahrplan-library", "version": 1, "title": "x", %q: %s}`, name, value)
}

// item returns a file with one item that has everything its kind needs, after replacing a part of it.
func item(t *testing.T, list, old, new string) string {
	t.Helper()
	items := map[string]string{
		"questions":  `{"id": "own_1", "of": "bb_legal", "answer_type": "choice", "text": {"de": "x", "en": "x"}, "options": [{"id": "a", "de": "a"}, {"id": "b", "de": "b"}]}`,
		"principles": `{"id": "own_1", "category": "human", "title": {"de": "x", "en": "x"}, "text": {"de": "x"}}`,
		"sections":   `{"id": "own_1", "kind": "core", "title": {"de": "x"}, "hints": [{"de": "x"}], "owners": ["it"]}`,
		"criteria":   `{"id": "own_1", "group": "tg_cost", "knock_out": false, "weight": 1, "applies_if": ["cloud"], "text": {"de": "x"}}`,
		"tasks":      `{"id": "own_1", "phase": "ph1", "role": "it", "duration_days": 1, "after": ["t101"], "title": {"de": "x"}}`,
		"indicators": `{"id": "own_1", "level": "system", "unit": "%", "direction": "up", "frequency": "monthly", "target_hint": 1, "title": {"de": "x"}}`,
		"risks":      `{"id": "own_1", "category": "cost", "likelihood": 1, "impact": 1, "owner": "it", "title": {"de": "x"}}`,
	}
	text := items[list]
	if !strings.Contains(text, old) {
		t.Fatalf("%s has no %q", text, old)
	}
	return with(list, "["+strings.Replace(text, old, new, 1)+"]")
}

// refused reads a file that has to be refused.
func refused(t *testing.T, l *Library, text string) FileError {
	t.Helper()
	c, err := l.ReadCollection(strings.NewReader(text))
	var got *FileError
	if !errors.As(err, &got) {
		t.Fatalf("the error is %v for %s", err, text)
	}
	if c.Title != "" || c.Len() != 0 {
		t.Errorf("a refused file gives %+v", c)
	}
	return *got
}

func TestFilesOfOthersAreRefused(t *testing.T) {
	l := standard(t)
	for _, c := range []struct {
		name, text string
		want       FileError
	}{
		{"nothing", "", FileError{Code: CodeForeign}},
		{"a text", "Guten Tag", FileError{Code: CodeForeign}},
		{"a picture", "\x89PNG\r\n\x1a\n", FileError{Code: CodeForeign}},
		{"a list", "[]", FileError{Code: CodeForeign}},
		{"null", "null", FileError{Code: CodeForeign}},
		{"an empty object", "{}", FileError{Code: CodeForeign}},
		{"another format", `{"format": "strategy", "version": 1}`, FileError{Code: CodeForeign}},
		{"a format that is no text", `{"format": 1, "version": 1}`, FileError{Code: CodeForeign}},
		{"half a file", with("risks", "[]")[:60], FileError{Code: CodeForeign}},
		{"two files", with("risks", "[]") + "{}", FileError{Code: CodeForeign}},
		{"a comma too many", with("risks", "[],"), FileError{Code: CodeForeign}},
		{"no UTF-8", with("risks", "[]") + "\xff", FileError{Code: CodeForeign}},
		{"no UTF-8 in a text", `{"format": "kifahrplan-library", "version": 1, "title": "x` + "\xff" + `"}`, FileError{Code: CodeForeign}},
		{"very deep", strings.Repeat("[", 100_000), FileError{Code: CodeForeign}},
		{"a newer file", `{"format": "kifahrplan-library", "version": 2, "title": 5, "songs": []}`, FileError{Code: CodeNewer}},
		{"no version", `{"format": "kifahrplan-library", "title": "x"}`, FileError{Code: CodeMissing, Field: "version"}},
		{"version 0", `{"format": "kifahrplan-library", "version": 0}`, FileError{Code: CodeOutOfRange, Field: "version"}},
		{"a version in words", `{"format": "kifahrplan-library", "version": "1"}`, FileError{Code: CodeWrongKind, Field: "version"}},
		{"no title", `{"format": "kifahrplan-library", "version": 1}`, FileError{Code: CodeMissing, Field: "title"}},
		{"a title of two lines", `{"format": "kifahrplan-library", "version": 1, "title": "a\nb"}`, FileError{Code: CodeBadText, Field: "title"}},
		{"a long title", `{"format": "kifahrplan-library", "version": 1, "title": "` + strings.Repeat("x", 201) + `"}`, FileError{Code: CodeTooLong, Field: "title"}},
		{"an unknown list", with("songs", "[]"), FileError{Code: CodeUnknownField, Field: "songs"}},
		{"a list in capitals", with("Risks", "[]"), FileError{Code: CodeUnknownField, Field: "Risks"}},
		{"a list twice", with("risks", `[], "risks": []`), FileError{Code: CodeUnknownField, Field: "risks"}},
		{"a list that is none", with("risks", "{}"), FileError{Code: CodeWrongKind, Field: "risks"}},
		{"a list that is null", with("risks", "null"), FileError{Code: CodeWrongKind, Field: "risks"}},
		{"an item that is none", with("risks", "[1]"), FileError{CodeWrongKind, KindRisk, 1, ""}},
		{"an item that is null", with("tasks", "[null]"), FileError{CodeWrongKind, KindTask, 1, ""}},
		{"an empty item", with("sections", "[{}]"), FileError{CodeMissing, KindSection, 1, "id"}},
		{"too many items", with("risks", "["+strings.TrimSuffix(strings.Repeat("{},", maxItems+1), ",")+"]"), FileError{Code: CodeTooMany, Field: "risks"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := refused(t, l, c.text); got != c.want {
				t.Errorf("refused for %v, not %v", &got, &c.want)
			}
		})
	}
}

func TestItemsThatAreWrongAreRefused(t *testing.T) {
	l := standard(t)
	long := strings.Repeat("x", maxText+1)
	for _, c := range []struct {
		list, old, new string
		code           FileCode
		field          string
	}{
		{"risks", `"own_1"`, `"r01"`, CodeBadID, "id"},
		{"risks", `"own_1"`, `7`, CodeWrongKind, "id"},
		{"risks", `"id": "own_1", `, ``, CodeMissing, "id"},
		{"risks", `"owner"`, `"Owner"`, CodeMissing, "owner"},
		{"risks", `"owner"`, `"song": 1, "owner"`, CodeUnknownField, "song"},
		{"risks", `"owner"`, `"practice": {"de": "x"}, "owner"`, CodeUnknownField, "practice"},
		{"risks", `"owner"`, `"owner": "it", "owner"`, CodeUnknownField, "owner"},
		{"risks", `"owner"`, `"` + strings.Repeat("ä", 100) + `": 1, "owner"`, CodeUnknownField, strings.Repeat("ä", 64)},
		{"risks", `"owner": "it"`, `"owner": "nobody"`, CodeUnknownValue, "owner"},
		{"risks", `"owner": "it"`, `"owner": null`, CodeWrongKind, "owner"},
		{"risks", `"cost"`, `"fun"`, CodeUnknownValue, "category"},
		{"risks", `"likelihood": 1`, `"likelihood": 0`, CodeOutOfRange, "likelihood"},
		{"risks", `"likelihood": 1`, `"likelihood": 6`, CodeOutOfRange, "likelihood"},
		{"risks", `"likelihood": 1`, `"likelihood": 1.5`, CodeWrongKind, "likelihood"},
		{"risks", `"likelihood": 1`, `"likelihood": "1"`, CodeWrongKind, "likelihood"},
		{"risks", `"likelihood": 1`, `"likelihood": 99999999999999999999`, CodeWrongKind, "likelihood"},
		{"risks", `"impact": 1, `, ``, CodeMissing, "impact"},
		{"risks", `{"de": "x"}`, `"x"`, CodeWrongKind, "title"},
		{"risks", `{"de": "x"}`, `null`, CodeWrongKind, "title"},
		{"risks", `{"de": "x"}`, `{}`, CodeMissing, "title"},
		{"risks", `{"de": "x"}`, `{"de": " ", "en": "\n"}`, CodeBadText, "title"},
		{"risks", `{"de": "x"}`, `{"de": " "}`, CodeMissing, "title"},
		{"risks", `{"de": "x"}`, `{"de": 1}`, CodeWrongKind, "title"},
		{"risks", `{"de": "x"}`, `{"de": null}`, CodeWrongKind, "title"},
		{"risks", `{"de": "x"}`, `{"de": "x", "fr": "x"}`, CodeUnknownField, "title"},
		{"risks", `{"de": "x"}`, `{"de": "x", "de": "y"}`, CodeUnknownField, "title"},
		{"risks", `{"de": "x"}`, `{"de": "` + strings.Repeat("ä", 201) + `"}`, CodeTooLong, "title"},
		{"risks", `{"de": "x"}`, `{"de": "a\tb"}`, CodeBadText, "title"},
		{"risks", `{"de": "x"}`, `{"de": "a\u0000b"}`, CodeBadText, "title"},
		{"risks", `{"de": "x"}`, `{"de": "x"}, "mitigation": {"en": "` + long + `"}`, CodeTooLong, "mitigation"},
		{"risks", `{"de": "x"}`, `{"de": "x"}, "mitigation": {"en": "a\rb"}`, CodeBadText, "mitigation"},
		{"risks", `{"de": "x"}`, `{"de": "x"}, "mitigation": []`, CodeWrongKind, "mitigation"},

		{"questions", `"bb_legal"`, `"ph1"`, CodeUnknownValue, "of"},
		{"questions", `"bb_legal"`, `""`, CodeUnknownValue, "of"},
		{"questions", `"choice"`, `"song"`, CodeUnknownValue, "answer_type"},
		{"questions", `"choice"`, `"text"`, CodeUnknownField, "options"},
		{"questions", `"choice"`, `"scale5"`, CodeUnknownField, "options"},
		{"questions", `, {"id": "b", "de": "b"}`, ``, CodeMissing, "options"},
		{"questions", `{"id": "b", "de": "b"}`, `{"id": "a", "de": "b"}`, CodeDuplicate, "options"},
		{"questions", `{"id": "b", "de": "b"}`, `{"de": "b"}`, CodeMissing, "options"},
		{"questions", `{"id": "b", "de": "b"}`, `{"id": "", "de": "b"}`, CodeMissing, "options"},
		{"questions", `{"id": "b", "de": "b"}`, `{"id": 1, "de": "b"}`, CodeWrongKind, "options"},
		{"questions", `{"id": "b", "de": "b"}`, `{"id": "b\n", "de": "b"}`, CodeBadID, "options"},
		{"questions", `{"id": "b", "de": "b"}`, `{"id": "b"}`, CodeMissing, "options"},
		{"questions", `{"id": "b", "de": "b"}`, `{"id": "b", "en": "b"}`, CodeNoLanguage, "options"},
		{"questions", `{"id": "b", "de": "b"}`, `{"id": "b", "de": "b", "x": 1}`, CodeUnknownField, "options"},
		{"questions", `{"id": "b", "de": "b"}`, `"b"`, CodeWrongKind, "options"},
		{"questions", `{"de": "x", "en": "x"}`, `{"en": "x"}`, CodeNoLanguage, "options"},
		{"questions", `"text": {"de": "x", "en": "x"}, `, ``, CodeMissing, "text"},
		{"questions", `"options"`, `"ref": {"de": "a\nb"}, "options"`, CodeBadText, "ref"},

		{"principles", `"human"`, `"cost"`, CodeUnknownValue, "category"},
		{"principles", `{"de": "x"}`, `{"en": "x"}`, "", ""},
		{"principles", `{"de": "x", "en": "x"}`, `{"en": "x"}`, CodeNoLanguage, "text"},
		{"principles", `"text": {"de": "x"}`, `"practice": {"de": "x"}`, CodeMissing, "text"},
		{"principles", `"category"`, `"inspired_by": ["kiel"], "category"`, CodeUnknownField, "inspired_by"},

		{"sections", `"core"`, `"rare"`, CodeUnknownValue, "kind"},
		{"sections", `["it"]`, `["nobody"]`, CodeUnknownValue, "owners"},
		{"sections", `["it"]`, `["it", "it"]`, CodeDuplicate, "owners"},
		{"sections", `["it"]`, `"it"`, CodeWrongKind, "owners"},
		{"sections", `["it"]`, `[null]`, CodeUnknownValue, "owners"},
		{"sections", `["it"]`, `["it"` + strings.Repeat(`, "hr"`, maxEntries) + `]`, CodeTooMany, "owners"},
		{"sections", `[{"de": "x"}]`, `[{}]`, CodeMissing, "hints"},
		{"sections", `[{"de": "x"}]`, `["x"]`, CodeWrongKind, "hints"},
		{"sections", `[{"de": "x"}]`, `[{"de": "x"}` + strings.Repeat(`, {"de": "x"}`, maxEntries) + `]`, CodeTooMany, "hints"},
		{"sections", `[{"de": "x"}]`, `[{"de": "` + strings.Repeat("x", 301) + `"}]`, CodeTooLong, "hints"},
		{"sections", `[{"de": "x"}]`, `[{"de": "x", "de": "y"}]`, CodeUnknownField, "hints"},
		{"sections", `"kind"`, `"order": 3, "kind"`, CodeUnknownField, "order"},

		{"criteria", `"tg_cost"`, `"tg_fun"`, CodeUnknownValue, "group"},
		{"criteria", `false`, `"no"`, CodeWrongKind, "knock_out"},
		{"criteria", `"knock_out": false, `, ``, CodeMissing, "knock_out"},
		{"criteria", `"weight": 1`, `"weight": 4`, CodeOutOfRange, "weight"},
		{"criteria", `["cloud"]`, `["rain"]`, CodeUnknownValue, "applies_if"},

		{"tasks", `"ph1"`, `"bb_legal"`, CodeUnknownValue, "phase"},
		{"tasks", `"role": "it"`, `"role": "sg_it"`, CodeUnknownValue, "role"},
		{"tasks", `"duration_days": 1`, `"duration_days": 0`, CodeOutOfRange, "duration_days"},
		{"tasks", `"duration_days": 1`, `"duration_days": 1001`, CodeOutOfRange, "duration_days"},
		{"tasks", `["t101"]`, `["t999"]`, CodeUnknownValue, "after"},
		{"tasks", `["t101"]`, `["own_9"]`, CodeUnknownValue, "after"},
		{"tasks", `["t101"]`, `["own_1"]`, CodeCycle, "after"},

		{"indicators", `"system"`, `"town"`, CodeUnknownValue, "level"},
		{"indicators", `"%"`, `"percent"`, CodeUnknownValue, "unit"},
		{"indicators", `"up"`, `"sideways"`, CodeUnknownValue, "direction"},
		{"indicators", `"monthly"`, `"often"`, CodeUnknownValue, "frequency"},
		{"indicators", `"target_hint": 1`, `"target_hint": -1`, CodeOutOfRange, "target_hint"},
		{"indicators", `"target_hint": 1`, `"target_hint": null`, CodeWrongKind, "target_hint"},
	} {
		text := item(t, c.list, c.old, c.new)
		if c.code == "" {
			if _, err := l.ReadCollection(strings.NewReader(text)); err != nil {
				t.Errorf("%s is refused: %v", text, err)
			}
			continue
		}
		kinds := map[string]Kind{
			"questions": KindQuestion, "principles": KindPrinciple, "sections": KindSection, "criteria": KindCriterion,
			"tasks": KindTask, "indicators": KindIndicator, "risks": KindRisk,
		}
		if got, want := refused(t, l, text), (FileError{c.code, kinds[c.list], 1, c.field}); got != want {
			t.Errorf("%s with %.80s is refused for %v, not %v", c.list, c.new, &got, &want)
		}
	}
}

func TestTheItemsOfTheseTestsAreRight(t *testing.T) {
	l := standard(t)
	for _, list := range []string{"questions", "principles", "sections", "criteria", "tasks", "indicators", "risks"} {
		c, err := l.ReadCollection(strings.NewReader(item(t, list, `"own_1"`, `"own_1"`)))
		if err != nil || c.Len() != 1 {
			t.Errorf("%s: %d items, %v", list, c.Len(), err)
		}
	}
}

func TestTheItemThatIsWrongIsNumbered(t *testing.T) {
	l := standard(t)
	good := `{"id": "own_%d", "category": "cost", "likelihood": 1, "impact": 1, "owner": "it", "title": {"de": "x"}}`
	var items []string
	for i := range 5 {
		items = append(items, fmt.Sprintf(good, i))
	}
	items[3] = strings.Replace(items[3], `"it"`, `"nobody"`, 1)
	if got, want := refused(t, l, with("risks", "["+strings.Join(items, ",")+"]")), (FileError{CodeUnknownValue, KindRisk, 4, "owner"}); got != want {
		t.Errorf("refused for %v, not %v", &got, &want)
	}
	items[3] = fmt.Sprintf(good, 1)
	if got, want := refused(t, l, with("risks", "["+strings.Join(items, ",")+"]")), (FileError{CodeDuplicate, KindRisk, 4, "id"}); got != want {
		t.Errorf("refused for %v, not %v", &got, &want)
	}
}

func TestItemsOfAllKindsCountTogether(t *testing.T) {
	l := standard(t)
	list := func(kind, item string) string {
		var items []string
		for i := range maxItems/2 + 1 {
			items = append(items, fmt.Sprintf(item, kind, i))
		}
		return "[" + strings.Join(items, ",") + "]"
	}
	text := with("risks", list("r", `{"id": "own_%s%d", "category": "cost", "likelihood": 1, "impact": 1, "owner": "it", "title": {"de": "x"}}`)+
		`, "sections": `+list("s", `{"id": "own_%s%d", "kind": "core", "title": {"de": "x"}}`))
	if got := refused(t, l, text); got.Code != CodeTooMany {
		t.Errorf("refused for %v", &got)
	}
}

func TestObjectsAreSplitStrictly(t *testing.T) {
	for _, c := range []struct {
		text, twice string
		names       []string
	}{
		{`{}`, "", nil},
		{` { "a" : 1 , "b" : [ {} ] } `, "", []string{"a", "b"}},
		{`{"a": 1, "A": 2}`, "", []string{"A", "a"}},
		{`{"a": 1, "a": 2}`, "a", []string{"a"}},
		{`{"a": 1, "\u0061": 2}`, "a", []string{"a"}},
	} {
		fields, twice, ok := object([]byte(c.text))
		var names []string
		for name := range fields {
			names = append(names, name)
		}
		slices.Sort(names)
		if !ok || twice != c.twice || !slices.Equal(names, c.names) {
			t.Errorf("%s has %q, %q twice, %v", c.text, names, twice, ok)
		}
	}
	for _, bad := range []string{"", "1", `"a"`, "[]", "null", "{", `{"a"}`, `{"a":}`, `{"a": 1,}`, `{1: 2}`, "{} {}", `{"a": 1 "b": 2}`} {
		if _, _, ok := object([]byte(bad)); ok {
			t.Errorf("%s is an object", bad)
		}
	}
}

func TestErrorsSayWhere(t *testing.T) {
	for want, err := range map[string]*FileError{
		"library.foreign":               {Code: CodeForeign},
		"library.missing: title":        {Code: CodeMissing, Field: "title"},
		"library.wrongkind: task 3":     {Code: CodeWrongKind, Kind: KindTask, Item: 3},
		"library.badid: question 1, id": {CodeBadID, KindQuestion, 1, "id"},
	} {
		if got := err.Error(); got != want {
			t.Errorf("%q, not %q", got, want)
		}
	}
}

func TestCodesAreListedOnce(t *testing.T) {
	seen := map[FileCode]bool{}
	for _, code := range FileCodes() {
		if seen[code] || !strings.HasPrefix(string(code), "library.") {
			t.Errorf("%q", code)
		}
		seen[code] = true
	}
}

// FuzzReadCollection needs a reader that neither panics nor takes what it cannot give back.
func FuzzReadCollection(f *testing.F) {
	l := standard(f)
	f.Add(written(f, l, own()))
	for _, seed := range []string{"", "{}", with("risks", "[{}]"), with("questions", `[{"options": [{"id": null}]}]`)} {
		f.Add([]byte(seed))
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		c, err := l.ReadCollection(strings.NewReader(string(data)))
		if err != nil {
			var known *FileError
			if !errors.As(err, &known) || !slices.Contains(FileCodes(), known.Code) || known.Item < 0 || len(known.Field) > 4*maxID {
				t.Fatalf("the error is %v", err)
			}
			return
		}
		if !json.Valid(data) || c.Len() > maxItems {
			t.Fatalf("%d items of %q", c.Len(), data)
		}
		first := written(t, l, c)
		again, err := l.ReadCollection(strings.NewReader(string(first)))
		if err != nil {
			t.Fatal(err)
		}
		if second := written(t, l, again); string(first) != string(second) {
			t.Fatalf("written as\n%s\nand then as\n%s", first, second)
		}
	})
}
