package library

import (
	"net/url"
	"regexp"
	"strings"
	"testing"
)

func TestEveryBlockHasExamples(t *testing.T) {
	l := standard(t)
	n := 0
	for _, b := range l.Blocks {
		found := l.ExamplesFor(b.ID)
		n += len(found)
		if len(found) < 3 {
			t.Errorf("%s has %d examples", b.ID, len(found))
		}
		for _, e := range found {
			if e.Block != b.ID {
				t.Errorf("%s shows %s of %s", b.ID, e.ID, e.Block)
			}
		}
	}
	if n != len(l.Examples) {
		t.Errorf("%d of %d examples are shown", n, len(l.Examples))
	}
	if found := l.ExamplesFor("nowhere"); found != nil {
		t.Errorf("nowhere has examples: %v", found)
	}
}

func TestTheExamplesOfTheBriefAreThere(t *testing.T) {
	l := standard(t)
	for _, id := range []string{
		"ex_kiel_agreement", "ex_kiel_pass", "ex_essen_charter", "ex_hamburg_guidelines", "ex_hamburg_easy_language",
		"ex_wuppertal_charter", "ex_waldeck_levels", "ex_vitako_kgst_guideline", "ex_staedtetag_ready",
		"ex_public_registers", "ex_ulm_data_ethics",
	} {
		if _, ok := l.Example(id); !ok {
			t.Errorf("no %s", id)
		}
	}
}

// The facts of a card are those of its inspiration.
func TestExamplesAgreeWithTheirInspirations(t *testing.T) {
	l := standard(t)
	for _, e := range l.Examples {
		i, ok := l.Inspiration(e.Inspiration)
		if !ok {
			continue
		}
		if e.URL != i.URL || e.Licence != i.Licence || e.Evidence != i.Evidence || e.Source != i.Title || e.Publisher != i.Publisher {
			t.Errorf("%s says %q %q %q %q %q, %s says %q %q %q %q %q", e.ID, e.Source, e.Publisher, e.URL, e.Licence, e.Evidence,
				i.ID, i.Title, i.Publisher, i.URL, i.Licence, i.Evidence)
		}
	}
}

func TestWhatIsOnlySaidInTheSeedIsMarked(t *testing.T) {
	l := standard(t)
	for id, want := range map[string]Evidence{
		"ex_hamburg_guidelines": EvidenceSeed, "ex_govai_templates": EvidenceGeneral, "ex_contract_templates": EvidenceGeneral,
		"ex_kiel_agreement": EvidenceSource, "ex_essen_charter": EvidenceSource, "ex_hamburg_easy_language": EvidenceSource,
	} {
		if e, _ := l.Example(id); e.Evidence != want {
			t.Errorf("%s rests on %q, not %q", id, e.Evidence, want)
		}
	}
	for _, e := range l.Examples {
		if e.Evidence == EvidenceLaw || e.Evidence == EvidenceOwn {
			t.Errorf("%s rests on %q", e.ID, e.Evidence)
		}
	}
}

func TestTheLicenceOfEssenIsNamed(t *testing.T) {
	for _, e := range standard(t).Examples {
		if e.ID == "ex_essen_charter" {
			if e.Licence != "CC BY-SA 4.0" || !strings.Contains(e.LicenceNote.DE, "dieselbe Lizenz") ||
				!strings.Contains(e.LicenceNote.EN, "same licence") {
				t.Errorf("%q: %v", e.Licence, e.LicenceNote)
			}
		} else if e.Licence != "" {
			t.Errorf("%s claims the licence %q", e.ID, e.Licence)
		}
	}
}

func TestAToolIsAnExampleNoRecommendation(t *testing.T) {
	for _, e := range standard(t).Examples {
		for lang, want := range map[string]string{German: "keine Empfehlung", English: "not a recommendation"} {
			if strings.Contains(e.What.In(lang), "SUMM AI") && !strings.Contains(e.Reuse.In(lang), want) {
				t.Errorf("%s advertises a tool: %q", e.ID, e.Reuse.In(lang))
			}
		}
	}
}

func TestCardsAreShort(t *testing.T) {
	for _, e := range standard(t).Examples {
		for _, lang := range Languages() {
			for what, text := range map[string]string{"what": e.What.In(lang), "reuse": e.Reuse.In(lang)} {
				if n := len([]rune(text)); n < 30 || n > 260 {
					t.Errorf("%s: %s has %d characters in %s", e.ID, what, n, lang)
				}
				if !strings.HasSuffix(text, ".") {
					t.Errorf("%s: %q is no sentence", e.ID, text)
				}
			}
			if n := len([]rune(e.Title.In(lang))); n > 60 {
				t.Errorf("%s: the title has %d characters", e.ID, n)
			}
		}
	}
}

func TestAddressesAreSecure(t *testing.T) {
	l := standard(t)
	addresses := map[string]string{}
	for _, e := range l.Examples {
		addresses[e.ID] = e.URL
	}
	for _, i := range l.Inspirations {
		addresses[i.ID] = i.URL
	}
	for id, address := range addresses {
		if u, err := url.Parse(address); address != "" && (err != nil || u.Scheme != "https" || u.Host == "") {
			t.Errorf("%s: %q", id, address)
		}
	}
}

func TestEveryStepInvolvesTheFourRequiredGroups(t *testing.T) {
	l := standard(t)
	var steps []string
	for _, b := range l.Blocks {
		steps = append(steps, b.ID)
	}
	for _, p := range l.Phases {
		steps = append(steps, p.ID)
	}
	n := 0
	for _, step := range steps {
		there := map[string]bool{}
		previous := -1
		for _, i := range l.InvolvementsFor(step) {
			n++
			there[i.Group] = true
			place := placeOf(l.Groups, i.Group)
			if place < previous {
				t.Errorf("%s: %s is out of order", step, i.Group)
			}
			previous = place
		}
		for _, g := range l.Groups {
			if g.Required && !there[g.ID] {
				t.Errorf("%s does not involve %s", step, g.ID)
			}
		}
	}
	if n != len(l.Involvements) {
		t.Errorf("%d of %d are shown", n, len(l.Involvements))
	}
	if found := l.InvolvementsFor("nowhere"); found != nil {
		t.Errorf("nowhere involves %v", found)
	}
}

func placeOf(groups []Group, id string) int {
	for i, g := range groups {
		if g.ID == id {
			return i
		}
	}
	return -1
}

func TestInvolvementsAreOrderedByStep(t *testing.T) {
	l := standard(t)
	place := map[string]int{}
	for i, b := range l.Blocks {
		place[b.ID] = i
	}
	for i, p := range l.Phases {
		place[p.ID] = len(l.Blocks) + i
	}
	previous := 0
	for _, i := range l.Involvements {
		if place[i.Step] < previous {
			t.Errorf("%s with %s is out of order", i.Step, i.Group)
		}
		previous = place[i.Step]
	}
}

// Dates of application belong to the catalogue of the AI Act, which changes; the day of a court's decision does not.
func TestInvolvementsHaveNoDatesOfApplication(t *testing.T) {
	year := regexp.MustCompile(`20\d\d`)
	for _, i := range standard(t).Involvements {
		for _, text := range []Text{i.When, i.Why} {
			if year.MatchString(text.DE) || year.MatchString(text.EN) {
				t.Errorf("%s with %s: %v", i.Step, i.Group, text)
			}
		}
	}
}

func TestInvolvementsAreOneSentenceEach(t *testing.T) {
	for _, i := range standard(t).Involvements {
		for _, lang := range Languages() {
			when, why := i.When.In(lang), i.Why.In(lang)
			if strings.HasSuffix(when, ".") || len([]rune(when)) > 115 {
				t.Errorf("%s with %s: when is %q", i.Step, i.Group, when)
			}
			if !strings.HasSuffix(why, ".") || strings.Contains(strings.TrimSuffix(why, "."), ". ") || len([]rune(why)) > 170 {
				t.Errorf("%s with %s: why is %q", i.Step, i.Group, why)
			}
		}
	}
}

func TestArticlesOfTheActAreReadAllOthersAreNot(t *testing.T) {
	for _, i := range standard(t).Involvements {
		if act := strings.Contains(i.Ref.DE, "KI-VO"); act != (i.Evidence == EvidenceLaw) {
			t.Errorf("%s with %s: %q rests on %q", i.Step, i.Group, i.Ref.DE, i.Evidence)
		}
	}
}
