package app

import (
	"fmt"
	"slices"
	"strings"
	"testing"
)

// contest is a strategy with tools y1, y2, … whose findings are written as "yyn-p", one letter for each criterion: yes, no,
// partly, open (-) and none (0).
func contest(findings ...string) (*Strategy, []System) {
	var records []Record
	var systems []System
	for i, letters := range findings {
		y := System{Base: Base{ID: ID(fmt.Sprint("y", i+1))}}
		systems = append(systems, y)
		records = append(records, y)
		for j, letter := range letters {
			f := map[rune]Finding{'y': FindingYes, 'n': FindingNo, 'p': FindingPartly, '-': FindingOpen, '0': FindingNone}[letter]
			records = append(records, Assessment{
				Base: Base{ID: ID(fmt.Sprint("a", i, j))}, SystemID: y.ID, Criterion: checklist()[j].ID, Finding: f,
			})
		}
	}
	return new(Strategy).With(records, nil), systems
}

func TestLeaders(t *testing.T) {
	for _, c := range []struct {
		findings    string
		want        string
		provisional bool
	}{
		{"yyyy,yynn", "y1", false},
		{"yynn,yyyy", "y2", false},
		{"yyyn,yyyn", "y1 y2", false},
		{"ynnn,nyyy", "y1", false},    // the second is excluded
		{"ynnn,-yyy", "y1", false},    // the second is blocked
		{"nyyy,-nnn", "y2", true},     // only the blocked one is left
		{"-yyn,-yny", "y2", true},     //
		{"nyyy,nyyy", "", false},      // nobody is left
		{"y000,yyyy", "y1 y2", false}, // what does not apply is no advantage
	} {
		s, systems := contest(strings.Split(c.findings, ",")...)
		got := s.Compare(systems, checklist())
		var names []string
		for _, id := range got.Leaders {
			names = append(names, string(id))
		}
		if strings.Join(names, " ") != c.want || got.Provisional != c.provisional {
			t.Errorf("%s: %v lead, provisional %v", c.findings, names, got.Provisional)
		}
		if len(got.Scores) != 2 || got.Scores[1].System != "y2" {
			t.Errorf("%s: %d scores", c.findings, len(got.Scores))
		}
	}
}

func TestTurningWeights(t *testing.T) {
	for _, c := range []struct{ findings, want string }{
		{"yyyy,ynnn", ""},                        // far ahead
		{"yynn,yynn", ""},                        // equal at every weight
		{"yynn,ynyn", "a=1:[y1 y2] b=2:[y1 y2]"}, // 2 against 1
		{"ynny,yyyn", "a=3:[y1 y2] b=2:[y1 y2] c=3:[y1 y2]"},
		{"nynn,ynyn", ""}, // nobody is there to win against
	} {
		s, systems := contest(strings.Split(c.findings, ",")...)
		var got []string
		for _, turn := range s.Compare(systems, checklist()).Turning {
			got = append(got, fmt.Sprintf("%s=%d:%v", turn.Criterion, turn.Weight, turn.Leaders))
		}
		if text := strings.Join(got, " "); text != c.want {
			t.Errorf("%s turns with %s, want %s", c.findings, text, c.want)
		}
	}
}

func TestWeightsOfTheRoomDecide(t *testing.T) {
	s, systems := contest("yynn", "ynyn")
	if got := s.Compare(systems, checklist()).Leaders; !slices.Equal(got, []ID{"y1"}) {
		t.Fatalf("%v", got)
	}
	s = s.With([]Record{Weight{Base: Base{ID: "w"}, Criterion: "b", Weight: 5}}, nil)
	if got := s.Compare(systems, checklist()).Leaders; !slices.Equal(got, []ID{"y2"}) {
		t.Errorf("%v", got)
	}
}

func TestWeightsStayWithinTheirLimits(t *testing.T) {
	s, systems := contest("yn", "ny")
	for _, turn := range s.Compare(systems, []Criterion{{ID: "a", Weight: 0}, {ID: "b", Weight: MaxWeight}}).Turning {
		if turn.Weight < 0 || turn.Weight > MaxWeight {
			t.Errorf("%+v", turn)
		}
	}
	if got := s.Compare(systems[:1], checklist()); len(got.Turning) != 0 || len(got.Scores) != 1 {
		t.Errorf("one tool alone: %+v", got)
	}
	if got := s.Compare(nil, checklist()); len(got.Leaders) != 0 || got.Provisional {
		t.Errorf("no tool: %+v", got)
	}
}
