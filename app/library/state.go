package library

import (
	"fmt"

	"go.yaml.in/yaml/v3"
)

// States are suggestions for the laws and authorities of the 16 states (Länder). Nobody has verified them: screens and
// papers say so, and the legal office of the municipality confirms or corrects them.
type States struct {
	AsOf     string      `yaml:"as_of"`
	Verified bool        `yaml:"verified"`
	Source   string      `yaml:"source"`
	Fields   StateFields `yaml:"fields"`
	List     []State     `yaml:"laender"`
}

// State is a state of Germany. Its values are names as they are used in German; an empty one is not known.
type State struct {
	Code                    string `yaml:"code"` // "BW"
	Name                    Text   `yaml:"name"`
	StaffRepresentation     string `yaml:"staff_representation"`
	CodeterminationNorm     string `yaml:"codetermination_norm"` // has no label in Fields: part of the staff representation act
	DataProtection          string `yaml:"data_protection"`
	DataProtectionAuthority string `yaml:"data_protection_authority"`
	Accessibility           string `yaml:"accessibility"`
	InformationAccess       string `yaml:"information_access"`
	MarketSurveillance      string `yaml:"ai_market_surveillance"` // found for no state
}

// Value returns what the state has for a field of States.Fields.
func (s State) Value(field string) string {
	switch field {
	case "staff_representation":
		return s.StaffRepresentation
	case "codetermination_norm":
		return s.CodeterminationNorm
	case "data_protection":
		return s.DataProtection
	case "data_protection_authority":
		return s.DataProtectionAuthority
	case "accessibility":
		return s.Accessibility
	case "information_access":
		return s.InformationAccess
	case "ai_market_surveillance":
		return s.MarketSurveillance
	}
	return ""
}

// StateFields are the labels of what is said about states, in the order in which they are shown.
type StateFields []StateField

// StateField is the label of one value of a state.
type StateField struct {
	ID    string
	Label Text
}

// UnmarshalYAML reads labels by their ids and keeps their order.
func (f *StateFields) UnmarshalYAML(n *yaml.Node) error {
	if n.Kind != yaml.MappingNode {
		return fmt.Errorf("line %d: fields of states are pairs of id and label", n.Line)
	}
	for i := 0; i+1 < len(n.Content); i += 2 {
		field := StateField{ID: n.Content[i].Value}
		if err := n.Content[i+1].Decode(&field.Label); err != nil {
			return err
		}
		*f = append(*f, field)
	}
	return nil
}
