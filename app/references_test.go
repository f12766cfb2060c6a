package app

import (
	"fmt"
	"reflect"
	"slices"
	"strings"
	"testing"
)

// referring lists every reference that a record of a kind can hold.
func referring() map[Kind][]refField {
	out := map[Kind][]refField{}
	for _, k := range Kinds() {
		if fields := refFields(NewRecord(k)); len(fields) > 0 {
			out[k] = fields
		}
	}
	return out
}

// pointing returns a record of a kind whose reference is set to an id.
func pointing(s *Strategy, k Kind, f refField, to ID) Record {
	v := reflect.New(reflect.TypeOf(s.Records(k)[0])).Elem()
	v.Set(reflect.ValueOf(s.Records(k)[0]))
	v.FieldByIndex(f.index).SetString(string(to))
	return v.Interface().(Record)
}

func TestNoRecordRefersToWhatIsNotThere(t *testing.T) {
	s := everyKind()
	if n := len(referring()); n < 12 {
		t.Fatalf("only %d kinds refer to others", n)
	}
	for k, fields := range referring() {
		for _, f := range fields {
			e := Edit{Put: []Record{pointing(s, k, f, "nobody")}}
			if _, err := e.Prepared(s, ticking()); CodeOf(err) != CodeGone {
				t.Errorf("%s.%s may point to nothing: %v", k, f.column, err)
			}
			there := s.Records(f.kind)[0].Head().ID
			e = Edit{Put: []Record{pointing(s, k, f, there)}}
			if _, err := e.Prepared(s, ticking()); err != nil {
				t.Errorf("%s.%s may not point to a %s: %v", k, f.column, f.kind, err)
			}
		}
	}
}

// TestNothingIsLeftThatRefersToWhatWasDeleted deletes every record that others can refer to.
func TestNothingIsLeftThatRefersToWhatWasDeleted(t *testing.T) {
	for k, fields := range referring() {
		for _, f := range fields {
			if deletedLabels()[f.kind] == "" {
				continue // kinds that cannot be deleted, or that have a function of their own
			}
			s := everyKind()
			target := s.Records(f.kind)[0].Head().ID
			s = s.With([]Record{pointing(s, k, f, target)}, nil)
			e, err := Delete(Ref{f.kind, target})(s)
			if err == nil {
				e, err = e.Prepared(s, ticking())
			}
			if err != nil {
				t.Fatalf("deleting a %s that a %s refers to: %v", f.kind, k, err)
			}
			after := s.With(e.Put, e.Delete)
			for _, r := range after.Records(k) {
				if f.get(r) == target {
					t.Errorf("%s.%s still names the %s", k, f.column, f.kind)
				}
			}
			if gone := len(after.Records(k)) < len(s.Records(k)); gone != f.owned && k != f.kind {
				t.Errorf("%s: gone is %v, owned by the %s is %v", k, gone, f.kind, f.owned)
			}
		}
	}
}

// TestEveryEditCanBeTakenBack deletes a record of each kind in a session, and undoes and redoes it.
func TestEveryEditCanBeTakenBack(t *testing.T) {
	for kind, label := range deletedLabels() {
		before := everyKind()
		st := newStage(&fakeFile{states: []*Strategy{before}, labels: []string{""}})
		ref := RefOf(before.Records(kind)[0])
		st.Do(Delete(ref))
		if _, there := st.Strategy().Find(ref); there || st.last().Label != label {
			t.Errorf("%s: not deleted, or not called so: %q", kind, st.last().Label)
		}
		st.Undo()
		if _, there := st.Strategy().Find(ref); !there {
			t.Errorf("%s: undo does not bring it back", kind)
		}
		for _, k := range Kinds() {
			if got, want := len(st.Strategy().Records(k)), len(before.Records(k)); got != want {
				t.Errorf("%s: after undo there are %d of %s, not %d", kind, got, k, want)
			}
		}
		st.Redo()
		if _, there := st.Strategy().Find(ref); there {
			t.Errorf("%s: redo does not delete it again", kind)
		}
	}
}

// TestEveryTextIsFound puts a word into each text of each kind and searches for it.
func TestEveryTextIsFound(t *testing.T) {
	s := everyKind()
	for _, k := range Kinds() {
		if len(s.Records(k)) == 0 {
			t.Fatalf("no %s", k)
		}
		r := s.Records(k)[0]
		for _, f := range TextFields(r) {
			v := reflect.New(reflect.TypeOf(r)).Elem()
			v.Set(reflect.ValueOf(r))
			v.FieldByIndex(f.index).SetString("Anfang Quittenbrot Ende")
			changed := v.Interface().(Record)
			hits := Search(s.With([]Record{changed}, nil), fakeWords{}, "quittenbrot", 0)
			if len(hits) != 1 || hits[0].Ref != RefOf(r) {
				t.Errorf("%s.%s: %d hits", k, f.Column, len(hits))
				continue
			}
			h := hits[0]
			if h.Field != f.Column || !strings.EqualFold(h.Excerpt[h.MatchStart:h.MatchEnd], "quittenbrot") {
				t.Errorf("%s.%s: found in %q: %q", k, f.Column, h.Field, h.Excerpt)
			}
			if h.Label != "kind."+string(k) {
				t.Errorf("%s is called %q", k, h.Label)
			}
		}
	}
}

// TestEveryTextIsCleaned types what must not reach a file into each text of each kind.
func TestEveryTextIsCleaned(t *testing.T) {
	s := everyKind()
	for _, k := range Kinds() {
		r := s.Records(k)[0]
		for _, f := range TextFields(r) {
			if f.Max < 40 {
				continue // the text would not fit
			}
			v := reflect.New(reflect.TypeOf(r)).Elem()
			v.Set(reflect.ValueOf(r))
			v.FieldByIndex(f.index).SetString(" u\u0308ber\x00\x07 den Tag\r\nhinaus \xff ")
			e, err := (Edit{Put: []Record{v.Interface().(Record)}}).Prepared(s, ticking())
			if err != nil || len(e.Put) != 1 {
				t.Errorf("%s.%s: %v", k, f.Column, err)
				continue
			}
			got := f.get(e.Put[0])
			if strings.ContainsAny(got, "\x00\x07\r") || strings.Contains(got, "u\u0308") || !strings.Contains(got, "über den Tag") {
				t.Errorf("%s.%s keeps %q", k, f.Column, got)
			}
			if f.Lines != strings.Contains(got, "\n") {
				t.Errorf("%s.%s has lines %v, kept %q", k, f.Column, f.Lines, got)
			}
		}
	}
}

func TestEveryRecordHasATitle(t *testing.T) {
	s := everyKind()
	words := fakeWords{}
	want := map[Kind]string{
		KindMunicipality:   "Musterstadt",
		KindWorkshop:       "KI-Strategie 2027",
		KindGroup:          s.Groups[0].Label(words),
		KindPhase:          s.Phases[0].Label(words),
		KindContribution:   "Eingabe c1",
		KindTask:           "Aufgabe t1",
		KindDecision:       "Beschluss d1",
		KindAnswer:         "library.bb1_q01.question",
		KindGoal:           "Ziel",
		KindProcess:        "Prozess",
		KindShadowUse:      "Bauamt",
		KindPrinciple:      "library.gp01.title",
		KindUsageRule:      "Übersetzen",
		KindClause:         "library.dv01.title",
		KindComment:        "Bitte kürzer",
		KindPassProgress:   "Bauamt",
		KindSystem:         "System",
		KindAssessment:     "library.tc01.text",
		KindOwnCriterion:   "Der Preis ist fest.",
		KindWeight:         "library.tc01.text",
		KindClassification: "class.open",
		KindIndicator:      "library.k01.title",
		KindMeasurement:    fmt.Sprintf("%s: 85", testToday),
		KindHazard:         "library.rk01.title",
		KindOccurrence:     "Falsche Auskunft",
		KindReview:         "System überprüfen",
		KindAgendaStep:     "Begrüßung",
		KindTheme:          "Daten",
		KindRating:         "Welcher Prozess zuerst?",
		KindVote:           "kind.vote",
		KindPosition:       "stance.agrees",
		KindVersion:        "version.name Number=1",
		KindSignature:      "kind.signature",
	}
	for _, k := range Kinds() {
		if got := TitleOf(s.Records(k)[0], words); got != want[k] || got == "" {
			t.Errorf("%s is called %q, want %q", k, got, want[k])
		}
	}
	if len(want) != len(Kinds()) {
		t.Errorf("%d titles for %d kinds", len(want), len(Kinds()))
	}
	long := NewOccurrence(OccurrenceFeedback, testToday)
	long.Title = strings.Repeat("sehr ", 40) + "lang"
	if got := TitleOf(long, words); len([]rune(got)) > maxTitle || !strings.HasSuffix(got, "…") {
		t.Errorf("a long title is %q", got)
	}
}

// TestStatesThatSettleASystem tells apart what is left to do and what is not.
func TestStatesThatSettleASystem(t *testing.T) {
	settled := map[CheckState]bool{CheckOpen: false, CheckNeeded: false, CheckRunning: false, CheckNotNeeded: true, CheckDone: true}
	for _, state := range CheckStates() {
		if state.Settled() != settled[state] {
			t.Errorf("%s is settled: %v", state, state.Settled())
		}
	}
	y := NewSystem()
	if y.OpenChecks() != len(y.Checks()) || y.checked() != 0 {
		t.Errorf("a new system: %d of %d open", y.OpenChecks(), len(y.Checks()))
	}
	y.Processing, y.Measures, y.Impact = CheckDone, CheckNotNeeded, CheckRunning
	if y.OpenChecks() != len(y.Checks())-2 {
		t.Errorf("%d open", y.OpenChecks())
	}
	var columns []string
	for _, c := range y.Checks() {
		columns = append(columns, c.Column)
	}
	slices.Sort(columns)
	if len(slices.Compact(columns)) != 7 {
		t.Errorf("checks of %v", columns)
	}
}
