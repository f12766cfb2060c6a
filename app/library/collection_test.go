package library

import (
	"bytes"
	"errors"
	"io"
	"reflect"
	"strings"
	"testing"
	"testing/iotest"
)

// own returns a collection that uses every field.
func own() Collection {
	target := 90
	return Collection{
		Title: "Meine Sammlung",
		Questions: []Question{
			{
				ID: "own_q1", Of: "bb_inventory", AnswerType: AnswerText, Text: Text{"Was fehlt?", "What is missing?"},
				Ref: Text{"Art. 4 KI-VO", "Art. 4 AI Act"},
			},
			{
				ID: "own_q2", Of: "sg_it", AnswerType: AnswerChoice, Text: Text{DE: "Wo läuft es?"},
				Options: []Option{{"here", Text{DE: "Hier"}}, {"there", Text{"Dort", "There"}}},
			},
			{ID: "own_q3", Of: "sg_legal", AnswerType: AnswerScale5, Text: Text{EN: "How sure (1 = not, 5 = very)?"}},
		},
		Principles: []Principle{{
			ID: "own_p1", Category: "human", Title: Text{DE: "Ruhe bewahren"}, Text: Text{DE: "Wir prüfen.\n\nDann handeln wir."},
			Practice: Text{EN: "A day to think."},
		}},
		Sections: []Section{{
			ID: "own_s1", Kind: SectionOptional, Title: Text{"Hausregeln", "House rules"},
			Hints: Texts{{"Erstens", "First"}, {DE: "Zweitens"}}, Owners: []string{"hr", "it"},
		}},
		Criteria: []Criterion{{
			ID: "own_c1", Group: "tg_cost", KnockOut: true, Weight: 3, AppliesIf: []Condition{IfCloud, IfGenerative},
			Text: Text{DE: "Der Preis ist fest."}, Ref: Text{DE: "Haushaltsrecht"},
		}},
		Tasks: []TaskTemplate{
			{ID: "own_t1", Phase: "ph1", Role: "it", Duration: 5, After: []string{"t101"}, Title: Text{DE: "Server zählen"}},
			{
				ID: "own_t2", Phase: "ph2", Role: "hr", Duration: 1, After: []string{"own_t1", "t102"},
				Title: Text{"Feiern", "Celebrate"}, Text: Text{"Mit Kuchen", "With cake"}, Ref: Text{DE: "Brauch"},
			},
		},
		Indicators: []Indicator{
			{
				ID: "own_i1", Level: "system", Unit: "%", Direction: "up", Frequency: "yearly", TargetHint: &target,
				Title: Text{DE: "Anteil"}, Formula: Text{DE: "a / b × 100"}, Source: Text{DE: "Akte"},
			},
			{ID: "own_i2", Level: "strategy", Unit: "EUR", Direction: "down", Frequency: "monthly", Title: Text{EN: "Cost"}},
		},
		Risks: []Risk{{
			ID: "own_r1", Category: "cost", Likelihood: 1, Impact: 5, Owner: "finance", Title: Text{DE: "Teuer <&> „laut“"},
			Mitigation: Text{DE: "Deckel"},
		}},
	}
}

func written(t testing.TB, l *Library, c Collection) []byte {
	t.Helper()
	var b bytes.Buffer
	if err := l.WriteCollection(&b, c); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

func TestOwnItemsComeBackAsTheyWere(t *testing.T) {
	l := standard(t)
	for name, c := range map[string]Collection{"all kinds": own(), "nothing but a title": {Title: "leer"}} {
		got, err := l.ReadCollection(bytes.NewReader(written(t, l, c)))
		if err != nil {
			t.Fatalf("%s: %v", name, err)
		}
		if !reflect.DeepEqual(got, c) {
			t.Errorf("%s: got\n%+v\nwant\n%+v", name, got, c)
		}
	}
}

func TestTheSameItemsGiveTheSameBytes(t *testing.T) {
	l := standard(t)
	first := written(t, l, own())
	for range 5 {
		if !bytes.Equal(first, written(t, l, own())) {
			t.Fatal("the bytes differ")
		}
	}
	again, err := l.ReadCollection(bytes.NewReader(first))
	if err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(first, written(t, l, again)) {
		t.Error("reading and writing changes the bytes")
	}
}

func TestEmptyListsAreNoLists(t *testing.T) {
	l := standard(t)
	with, without := own(), own()
	with.Tasks[0].After, without.Tasks[0].After = []string{}, nil
	with.Sections[0].Hints, without.Sections[0].Hints = Texts{}, nil
	with.Risks, without.Risks = []Risk{}, nil
	if !bytes.Equal(written(t, l, with), written(t, l, without)) {
		t.Error("empty lists are written")
	}
}

func TestTheFileIsReadable(t *testing.T) {
	text := string(written(t, standard(t), own()))
	for _, want := range []string{
		"{\n  \"format\": \"kifahrplan-library\",\n  \"version\": 1,\n  \"title\": \"Meine Sammlung\",\n  \"questions\": [\n",
		`"de": "Teuer <&> „laut“"`, `"duration_days": 5`, `"knock_out": true`, `"target_hint": 90`,
	} {
		if !strings.Contains(text, want) {
			t.Errorf("no %q in\n%s", want, text)
		}
	}
	if !strings.HasSuffix(text, "}\n") {
		t.Error("the last line has no end")
	}
	for _, secret := range []string{"inspired_by", "Number", "order"} {
		if strings.Contains(text, secret) {
			t.Errorf("the file has %q", secret)
		}
	}
}

func TestWhatCannotBeReadIsNotWritten(t *testing.T) {
	l := standard(t)
	for _, c := range []struct {
		name   string
		change func(*Collection)
		want   FileError
	}{
		{"no title", func(c *Collection) { c.Title = " " }, FileError{Code: CodeMissing, Field: "title"}},
		{"an item of the library", func(c *Collection) { c.Risks[0].ID = "r01" }, FileError{CodeBadID, KindRisk, 1, "id"}},
		{"an id twice", func(c *Collection) { c.Risks[0].ID = "own_t2" }, FileError{CodeDuplicate, KindRisk, 1, "id"}},
		{"a long text", func(c *Collection) { c.Tasks[1].Text.EN = strings.Repeat("ä", 4001) }, FileError{CodeTooLong, KindTask, 2, "text"}},
		{"no title of an item", func(c *Collection) { c.Tasks[1].Title = Text{} }, FileError{CodeMissing, KindTask, 2, "title"}},
		{"a circle", func(c *Collection) { c.Tasks[0].After[0] = "own_t2" }, FileError{CodeCycle, KindTask, 1, "after"}},
		{"no predecessor", func(c *Collection) { c.Tasks[0].After[0] = "own_t9" }, FileError{CodeUnknownValue, KindTask, 1, "after"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			items := own()
			c.change(&items)
			var b bytes.Buffer
			var got *FileError
			if err := l.WriteCollection(&b, items); !errors.As(err, &got) || *got != c.want {
				t.Errorf("the error is %v, not %v", err, &c.want)
			}
			if b.Len() > 0 {
				t.Error("something was written")
			}
		})
	}
}

func TestACollectionCanBeTooLarge(t *testing.T) {
	c := Collection{Title: "viel"}
	for i := range 600 {
		c.Principles = append(c.Principles, Principle{
			ID: OwnPrefix + strings.Repeat("a", i%50+1) + strings.Repeat("b", i/50), Category: "human",
			Title: Text{DE: "lang"}, Text: Text{strings.Repeat("ä", maxText), strings.Repeat("ä", maxText)},
		})
	}
	var got *FileError
	if err := standard(t).WriteCollection(io.Discard, c); !errors.As(err, &got) || got.Code != CodeTooLarge {
		t.Errorf("the error is %v", err)
	}
}

func TestErrorsOfReadersAndWritersStay(t *testing.T) {
	l := standard(t)
	broken := errors.New("stick removed")
	if _, err := l.ReadCollection(iotest.ErrReader(broken)); !errors.Is(err, broken) {
		t.Errorf("reading gives %v", err)
	}
	if err := l.WriteCollection(brokenWriter{broken}, own()); !errors.Is(err, broken) {
		t.Errorf("writing gives %v", err)
	}
}

type brokenWriter struct{ err error }

func (w brokenWriter) Write([]byte) (int, error) { return 0, w.err }

func TestReadingStopsAtTheLimit(t *testing.T) {
	endless := &endless{}
	var got *FileError
	if _, err := standard(t).ReadCollection(endless); !errors.As(err, &got) || got.Code != CodeTooLarge {
		t.Errorf("the error is %v", err)
	}
	if endless.read > 2*MaxCollectionSize {
		t.Errorf("%d bytes were read", endless.read)
	}
}

// endless is a reader of blanks without end.
type endless struct{ read int }

func (e *endless) Read(p []byte) (int, error) {
	for i := range p {
		p[i] = ' '
	}
	e.read += len(p)
	return len(p), nil
}

func TestItemsAreCounted(t *testing.T) {
	if n := own().Len(); n != 11 {
		t.Errorf("%d items", n)
	}
	if n := (Collection{}).Len(); n != 0 {
		t.Errorf("%d items in none", n)
	}
}

func TestOwnIdsHaveAPrefix(t *testing.T) {
	for id, want := range map[string]bool{
		"own_1": true, "own_0190f3c2-7b1e-7d7a-9f0e-1a2b3c4d5e6f": true, "own_a_b-c": true,
		"own_": false, "": false, "gp01": false, "Own_1": false, "own_Ä": false, "own_a b": false, "own_A": false, "own_a\n": false,
		"own_" + strings.Repeat("a", 60): true, "own_" + strings.Repeat("a", 61): false,
	} {
		if IsOwn(id) != want {
			t.Errorf("%q is own: %v", id, !want)
		}
	}
}
