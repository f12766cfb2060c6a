package aiact

import (
	"fmt"

	"go.yaml.in/yaml/v3"
)

// condition is a condition as it is written down. Exactly one of flag, question, outcome and op says what it is.
type condition struct {
	flag     string
	outcome  string
	question string
	exactly  bool     // the answer is options[0] and nothing else
	options  []string // of question; one of them is chosen
	op       op
	parts    []condition
}

// UnmarshalYAML reads a condition. It looks at the keys itself, because a decoder that is started in here would accept
// fields that it does not know.
func (c *condition) UnmarshalYAML(n *yaml.Node) error {
	fields, err := fieldsOf(n)
	if err != nil {
		return err
	}
	switch has := func(keys ...string) bool { return hasExactly(fields, keys...) }; {
	case has("flag"):
		return fields["flag"].Decode(&c.flag)
	case has("outcome"):
		return fields["outcome"].Decode(&c.outcome)
	case has("all"):
		return c.list(opAll, fields["all"])
	case has("any"):
		return c.list(opAny, fields["any"])
	case has("not"):
		c.op, c.parts = opNot, make([]condition, 1)
		return c.parts[0].UnmarshalYAML(fields["not"])
	case has("answer", "is"):
		c.exactly, c.options = true, make([]string, 1)
		if err := fields["is"].Decode(&c.options[0]); err != nil {
			return err
		}
	case has("answer", "any_of"):
		if err := fields["any_of"].Decode(&c.options); err != nil {
			return err
		}
	default:
		return fmt.Errorf("line %d: a condition is one of flag, answer with is or any_of, outcome, all, any, not", n.Line)
	}
	return fields["answer"].Decode(&c.question)
}

func (c *condition) list(o op, n *yaml.Node) error {
	if n.Kind != yaml.SequenceNode || len(n.Content) == 0 {
		return fmt.Errorf("line %d: all and any need a list of conditions", n.Line)
	}
	c.op, c.parts = o, make([]condition, len(n.Content))
	for i, part := range n.Content {
		if err := c.parts[i].UnmarshalYAML(part); err != nil {
			return err
		}
	}
	return nil
}

// fileNext is where a question leads to: branches of which the last one has no condition.
type fileNext []fileBranch

type fileBranch struct {
	cond *condition
	to   string
}

// UnmarshalYAML reads an id, or a list of {if, goto}.
func (next *fileNext) UnmarshalYAML(n *yaml.Node) error {
	if n.Kind != yaml.SequenceNode {
		*next = make(fileNext, 1)
		return n.Decode(&(*next)[0].to)
	}
	for _, entry := range n.Content {
		fields, err := fieldsOf(entry)
		if err != nil {
			return err
		}
		var b fileBranch
		switch {
		case hasExactly(fields, "if", "goto"):
			b.cond = &condition{}
			if err := b.cond.UnmarshalYAML(fields["if"]); err != nil {
				return err
			}
		case hasExactly(fields, "goto"):
		default:
			return fmt.Errorf("line %d: a branch of next has goto, and if", entry.Line)
		}
		if err := fields["goto"].Decode(&b.to); err != nil {
			return err
		}
		*next = append(*next, b)
	}
	return nil
}

// fieldsOf returns what a mapping says, by its keys.
func fieldsOf(n *yaml.Node) (map[string]*yaml.Node, error) {
	if n.Kind != yaml.MappingNode {
		return nil, fmt.Errorf("line %d: not a mapping", n.Line)
	}
	out := make(map[string]*yaml.Node, len(n.Content)/2)
	for i := 0; i+1 < len(n.Content); i += 2 {
		key := n.Content[i].Value
		if out[key] != nil {
			return nil, fmt.Errorf("line %d: %q is there twice", n.Content[i].Line, key)
		}
		out[key] = n.Content[i+1]
	}
	return out, nil
}

func hasExactly(fields map[string]*yaml.Node, keys ...string) bool {
	for _, k := range keys {
		if fields[k] == nil {
			return false
		}
	}
	return len(fields) == len(keys)
}
