package library

import (
	"slices"
	"strings"
	"testing"

	"go.yaml.in/yaml/v3"
)

func TestTheSixteenStates(t *testing.T) {
	var codes []string
	for _, s := range standard(t).States.List {
		codes = append(codes, s.Code)
	}
	want := strings.Fields("BW BY BE BB HB HH HE MV NI NW RP SL SN ST SH TH")
	if !slices.Equal(codes, want) {
		t.Errorf("the states are %q", codes)
	}
}

func TestNobodyHasVerifiedTheStates(t *testing.T) {
	s := standard(t).States
	if s.Verified || s.Source == "" || s.AsOf == "" {
		t.Errorf("verified %v, source %q, as of %q", s.Verified, s.Source, s.AsOf)
	}
	for _, state := range s.List {
		if state.MarketSurveillance != "" {
			t.Errorf("%s names an authority that was found for no state: %q", state.Code, state.MarketSurveillance)
		}
	}
}

func TestFieldsOfStatesHaveLabelsAndValues(t *testing.T) {
	s := standard(t).States
	var ids []string
	for _, f := range s.Fields {
		ids = append(ids, f.ID)
		if !f.Label.Has(German) || !f.Label.Has(English) {
			t.Errorf("%s is called %v", f.ID, f.Label)
		}
	}
	want := []string{
		"staff_representation", "data_protection", "data_protection_authority", "accessibility", "information_access",
		"ai_market_surveillance",
	}
	if !slices.Equal(ids, want) {
		t.Fatalf("fields are %q", ids)
	}
	for _, state := range s.List {
		for _, id := range ids[:5] {
			if state.Value(id) == "" {
				t.Errorf("%s has no %s", state.Code, id)
			}
		}
	}
}

func TestValuesOfAState(t *testing.T) {
	state, ok := standard(t).State("NW")
	if !ok {
		t.Fatal("no NW")
	}
	for field, want := range map[string]string{
		"staff_representation": "LPVG NRW", "codetermination_norm": "§ 72 Abs. 3 Nr. 2 LPVG", "data_protection": "DSG NRW",
		"data_protection_authority": "LDI NRW", "accessibility": "BGG NRW", "information_access": "IFG NRW",
		"ai_market_surveillance": "", "anything": "",
	} {
		if got := state.Value(field); got != want {
			t.Errorf("%s is %q, not %q", field, got, want)
		}
	}
}

func TestFieldsOfStatesKeepTheirOrder(t *testing.T) {
	var f StateFields
	if err := yaml.Unmarshal([]byte("{z: {de: Zett, en: zed}, a: {de: Ah, en: ay}}"), &f); err != nil {
		t.Fatal(err)
	}
	if want := (StateFields{{"z", Text{"Zett", "zed"}}, {"a", Text{"Ah", "ay"}}}); !slices.Equal(f, want) {
		t.Errorf("got %v", f)
	}
	for _, bad := range []string{"[a, b]", "{a: [x]}"} {
		if err := yaml.Unmarshal([]byte(bad), &f); err == nil {
			t.Errorf("%s is read", bad)
		}
	}
}

func TestEvidenceTellsWhatWasRead(t *testing.T) {
	for e, want := range map[Evidence]bool{
		EvidenceLaw: true, EvidenceSource: true, EvidenceGeneral: false, EvidenceSeed: false, EvidenceOwn: false, "": false,
	} {
		if e.Confirmed() != want {
			t.Errorf("%q is confirmed: %v", e, !want)
		}
		if e != "" && !slices.Contains(Evidences(), e) {
			t.Errorf("%q is not listed", e)
		}
	}
}
