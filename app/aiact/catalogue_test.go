package aiact

import (
	"go/parser"
	"go/token"
	"os"
	"slices"
	"strings"
	"sync"
	"testing"
)

func TestStandardCatalogueIsWhole(t *testing.T) {
	c := standardCatalogue(t)
	wantSame(t, "version", c.Version, "2026.11.2")
	wantSame(t, "as of", c.AsOf, "2026-11-23")
	wantSame(t, "title", c.Title.In("de"), "Risikoeinstufung nach der KI-Verordnung (KI-VO)")
	wantSame(t, "title", c.Title.In("en"), "Risk classification under the EU AI Act")
	if !strings.Contains(c.Disclaimer.EN, "not legal advice") || !strings.Contains(c.Disclaimer.DE, "keine Rechtsberatung") {
		t.Errorf("disclaimer: %v", c.Disclaimer)
	}
	optionCount := 0
	for _, q := range c.Questions {
		optionCount += len(q.Options)
	}
	for what, n := range map[string][2]int{
		"questions": {len(c.Questions), 42}, "options": {optionCount, 158}, "duties": {len(c.Duties), 67},
		"sections": {len(c.Sections), 10}, "sources": {len(c.Sources), 7}, "date sets": {len(c.DateSets), 2},
		"outcomes": {len(c.Outcomes), 6}, "flags with a label": {len(c.Flags), 37},
	} {
		if n[0] != n[1] {
			t.Errorf("%d %s, want %d", n[0], what, n[1])
		}
	}
}

func TestEveryTextIsThereInBothLanguages(t *testing.T) {
	c := standardCatalogue(t)
	check := func(what string, text Text) {
		t.Helper()
		if strings.TrimSpace(text.In("de")) == "" || strings.TrimSpace(text.In("en")) == "" {
			t.Errorf("%s: %+v", what, text)
		}
	}
	for _, s := range c.Sections {
		check(s.ID, s.Label)
	}
	for _, q := range c.Questions {
		check(q.ID, q.Text)
		check(q.ID, q.Ref)
		check(q.ID, q.Help)
		for i := range q.Options {
			check(q.ID, q.Options[i].Label)
			check(q.ID, q.RefOf(&q.Options[i]))
		}
	}
	for _, o := range c.Outcomes {
		check(o.ID, o.Label)
		check(o.ID, o.Summary)
	}
	for _, d := range c.Duties {
		check(d.ID, d.Text)
		check(d.ID, d.Ref)
	}
	for _, s := range c.DateSets {
		check(s.ID, s.Label)
		for _, n := range s.Notes {
			check(s.ID, n)
		}
	}
	for _, f := range c.Flags {
		check(f.ID, f.Label)
	}
}

func TestLookups(t *testing.T) {
	c := standardCatalogue(t)
	q := c.Question("a5_screen")
	if q == nil || !q.Multiple || q.Section != "art5" {
		t.Fatalf("a5_screen: %+v", q)
	}
	wantSame(t, "article of an option", q.RefOf(q.Option("c")).DE, "Art. 5 Abs. 1 KI-VO: Art. 5 Abs. 1 Buchst. c")
	wantSame(t, "article of an option that has none", q.RefOf(q.Option("none")).DE, q.Ref.DE)
	wantSame(t, "article of no option", q.RefOf(nil).DE, q.Ref.DE)
	if !q.Option("none").Exclusive || q.Option("a").Exclusive {
		t.Error("none cannot be combined, a can")
	}
	if s, ok := c.Section(q.Section); !ok || s.Label.EN != "Prohibited practices (Art. 5)" {
		t.Errorf("section: %v", s)
	}
	if o, ok := c.Outcome(OutcomeHighRisk); !ok || o.Label.DE != "Hochrisiko-KI-System" {
		t.Errorf("outcome: %v", o)
	}
	if d, ok := c.Duty("H27"); !ok || d.Ref.EN != "Art. 27(1), (2) and (4) AI Act" || d.AppliesFrom != "2027-12-02" {
		t.Errorf("duty: %v", d)
	}
	if f, ok := c.Flag(FlagFRIA); !ok || !f.Show || f.Label.EN != "Fundamental rights impact assessment required" {
		t.Errorf("flag: %v", f)
	}
	if s, ok := c.DateSet(""); !ok || s.ID != c.DefaultDateSet() || s.Status != "in_force" {
		t.Errorf("default date set: %v", s.ID)
	}
}

func TestLookupsOfWhatIsNotThere(t *testing.T) {
	c := standardCatalogue(t)
	if c.Question("") != nil || c.Question("END") != nil || c.Question("role").Option("?") != nil {
		t.Error("found a question or an option that is not there")
	}
	_, section := c.Section("x")
	_, outcome := c.Outcome("limited_risk")
	_, duty := c.Duty("H99")
	_, flag := c.Flag("annex_iii_listed") // serves the rules only
	_, set := c.DateSet("ds_2031")
	if section || outcome || duty || flag || set {
		t.Error("found something that is not there", section, outcome, duty, flag, set)
	}
}

func TestAccompanyingQuestionsAreMarked(t *testing.T) {
	c := standardCatalogue(t)
	var optional []string
	for _, q := range c.Questions {
		if q.Optional != (q.Default != "") || q.Optional == q.AffectsClass {
			t.Errorf("%s: optional %t, default %q, affects the class %t", q.ID, q.Optional, q.Default, q.AffectsClass)
		}
		if q.Optional {
			optional = append(optional, q.ID)
		}
	}
	wantEqual(t, "optional", optional, []string{"ov_personal_data", "ov_staff_monitoring", "ov_automated_decision"})
}

func TestDateSetsSayWhatReplacedThem(t *testing.T) {
	c := standardCatalogue(t)
	old, _ := c.DateSet("ds_2024_07_12")
	wantSame(t, "valid until", old.ValidUntil, "2026-07-26")
	wantSame(t, "Annex III, original", old.Dates["high_risk_annex_iii"], "2026-08-02")
	now, _ := c.DateSet("")
	wantSame(t, "Annex III, amended", now.Dates["high_risk_annex_iii"], "2027-12-02")
	wantSame(t, "Annex I, amended", now.Dates["high_risk_annex_i"], "2028-08-02")
	wantSame(t, "checked on", now.CheckedOn, "2026-11-23")
}

func TestOutcomesAreOrderedBySeverity(t *testing.T) {
	for i, id := range OutcomeIDs() {
		if Severity(id) != len(OutcomeIDs())-1-i {
			t.Errorf("%s: %d", id, Severity(id))
		}
	}
	if Severity(OutcomeProhibited) <= Severity(OutcomeHighRisk) || Severity(OutcomeNotAISystem) != 0 {
		t.Error("prohibited is the worst, not an AI system the least")
	}
	if Severity("") != -1 || Severity("limited_risk") != -1 {
		t.Error("an unknown outcome has a severity")
	}
	ids := []string{OutcomeMinimal, OutcomeProhibited, OutcomeLimited}
	slices.SortFunc(ids, worstFirst)
	wantEqual(t, "worst first", ids, []string{OutcomeProhibited, OutcomeLimited, OutcomeMinimal})
}

func TestTextsHaveLanguages(t *testing.T) {
	text := Text{DE: "Anbieter", EN: "provider"}
	wantSame(t, "de", text.In("de"), "Anbieter")
	wantSame(t, "en", text.In("en"), "provider")
	wantSame(t, "any other", text.In("fr"), "Anbieter")
	if text.Empty() || !(Text{}).Empty() || (Text{DE: "x"}).complete() || !text.complete() {
		t.Error("empty or complete")
	}
}

// The package must not know the rest of the application.
func TestPackageImportsNothingOfTheApplication(t *testing.T) {
	files, err := os.ReadDir(".")
	if err != nil {
		t.Fatal(err)
	}
	for _, f := range files {
		if !strings.HasSuffix(f.Name(), ".go") || strings.HasSuffix(f.Name(), "_test.go") {
			continue
		}
		source, err := parser.ParseFile(token.NewFileSet(), f.Name(), nil, parser.ImportsOnly)
		if err != nil {
			t.Fatal(err)
		}
		for _, i := range source.Imports {
			if path := strings.Trim(i.Path.Value, `"`); strings.Contains(path, ".") && path != "go.yaml.in/yaml/v3" ||
				strings.HasPrefix(path, "kifahrplan") {
				t.Errorf("%s imports %s", f.Name(), path)
			}
		}
	}
}

func TestCatalogueCanBeReadByManyAtOnce(t *testing.T) {
	c := standardCatalogue(t)
	want := dutyIDs(c.Walk(applicants(), "").Duties)
	var group sync.WaitGroup
	for range 8 {
		group.Go(func() {
			if got := dutyIDs(c.Walk(applicants(), "").Duties); !slices.Equal(got, want) {
				t.Errorf("duties: %v, want %v", got, want)
			}
		})
	}
	group.Wait()
}
