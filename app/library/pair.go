package library

import (
	"fmt"
	"slices"
	"strings"

	"go.yaml.in/yaml/v3"
)

// pairLanguages turns the two languages of the files, "title_de" and "title_en" or "ref" and "ref_en", into one value with
// the keys de and en, wherever they stand side by side. Lists and maps are paired entry by entry. A list of ids beside
// them ("options", "options_de", "options_en") goes into the entries. A text in one language only is a mistake.
func pairLanguages(n *yaml.Node) error {
	if n.Kind == yaml.MappingNode {
		if err := pairMapping(n); err != nil {
			return err
		}
	}
	for _, c := range n.Content {
		if err := pairLanguages(c); err != nil {
			return err
		}
	}
	return nil
}

func pairMapping(n *yaml.Node) error {
	var out []*yaml.Node
	for i := 0; i+1 < len(n.Content); i += 2 {
		key, value := n.Content[i], n.Content[i+1]
		base, isGerman := strings.CutSuffix(key.Value, "_de")
		english := lookUp(n, base+"_en")
		switch {
		case strings.HasSuffix(key.Value, "_en"):
			base = strings.TrimSuffix(key.Value, "_en")
			if lookUp(n, base+"_de") == nil && lookUp(n, base) == nil {
				return fmt.Errorf("line %d: %s has no German", key.Line, key.Value)
			}
			continue
		case !isGerman && lookUp(n, key.Value+"_de") != nil:
			continue // ids, which go into the entries
		case isGerman && english == nil:
			return fmt.Errorf("line %d: %s has no English", key.Line, key.Value)
		case english != nil:
			var ids *yaml.Node
			if isGerman {
				ids = lookUp(n, base)
			}
			merged, err := merge(value, english, ids)
			if err != nil {
				return fmt.Errorf("%s: %w", key.Value, err)
			}
			key, value = scalar(base), merged
		}
		out = append(out, key, value)
	}
	n.Content = out
	return nil
}

// merge pairs two values of the same shape.
func merge(german, english, ids *yaml.Node) (*yaml.Node, error) {
	if german.Kind != english.Kind || len(german.Content) != len(english.Content) {
		return nil, fmt.Errorf("line %d: German and English differ in shape or length", german.Line)
	}
	if ids != nil && len(ids.Content) != len(german.Content) {
		return nil, fmt.Errorf("line %d: as many ids as texts are needed", german.Line)
	}
	switch german.Kind {
	case yaml.ScalarNode:
		return mapping(scalar(German), german, scalar(English), english), nil
	case yaml.SequenceNode:
		out := &yaml.Node{Kind: yaml.SequenceNode}
		for i := range german.Content {
			entry, err := merge(german.Content[i], english.Content[i], nil)
			if err != nil {
				return nil, err
			}
			if ids != nil {
				entry.Content = slices.Insert(entry.Content, 0, scalar("id"), ids.Content[i])
			}
			out.Content = append(out.Content, entry)
		}
		return out, nil
	case yaml.MappingNode:
		out := mapping()
		for i := 0; i+1 < len(german.Content); i += 2 {
			key := german.Content[i]
			other := lookUp(english, key.Value)
			if other == nil {
				return nil, fmt.Errorf("line %d: %s has no English", key.Line, key.Value)
			}
			entry, err := merge(german.Content[i+1], other, nil)
			if err != nil {
				return nil, err
			}
			out.Content = append(out.Content, key, entry)
		}
		return out, nil
	}
	return nil, fmt.Errorf("line %d: neither a text nor a list nor a map of texts", german.Line)
}

// lookUp returns the value of a key in a mapping, or nil.
func lookUp(n *yaml.Node, key string) *yaml.Node {
	for i := 0; i+1 < len(n.Content); i += 2 {
		if n.Content[i].Value == key {
			return n.Content[i+1]
		}
	}
	return nil
}

func mapping(content ...*yaml.Node) *yaml.Node {
	return &yaml.Node{Kind: yaml.MappingNode, Content: content}
}

func scalar(value string) *yaml.Node { return &yaml.Node{Kind: yaml.ScalarNode, Value: value} }
