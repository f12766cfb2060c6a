package app

import (
	"slices"
	"strings"
)

// UsageTable is the traffic-light table: purposes by kinds of data. A cell without a rule is not decided.
type UsageTable struct {
	Purposes []string // in the order in which they were first named
	rules    map[usageCell]UsageRule
}

type usageCell struct {
	purpose string
	data    DataKind
}

// UsageTableOf makes the table of a strategy. Where a merged file has two rules for a cell, the older one counts.
func UsageTableOf(s *Strategy) UsageTable {
	t := UsageTable{rules: map[usageCell]UsageRule{}}
	for _, r := range s.UsageRules {
		at := usageCell{r.Purpose, r.Data}
		if !slices.Contains(t.Purposes, r.Purpose) {
			t.Purposes = append(t.Purposes, r.Purpose)
		}
		if _, there := t.rules[at]; !there {
			t.rules[at] = r
		}
	}
	return t
}

// Rule returns the rule of a cell.
func (t UsageTable) Rule(purpose string, data DataKind) (UsageRule, bool) {
	r, ok := t.rules[usageCell{purpose, data}]
	return r, ok
}

// First returns the oldest rule for a purpose; it names the row for as long as it is there.
func (t UsageTable) First(purpose string) UsageRule {
	var first UsageRule
	for _, data := range DataKinds() {
		if r, ok := t.Rule(purpose, data); ok && (first.ID == "" || r.ID < first.ID) {
			first = r
		}
	}
	return first
}

// Open counts the cells without a rule.
func (t UsageTable) Open() int { return len(t.Purposes)*len(DataKinds()) - len(t.rules) }

// AddPurpose builds the edit that adds a purpose with a rule for each kind of data, which forbids until the room says
// otherwise. first gets the id of the first rule, so that a screen can wait for it.
func AddPurpose(purpose string, first ID) Build {
	return func(s *Strategy) (Edit, error) {
		edit := Edit{Label: "guidelines.edit.purpose"}
		table := UsageTableOf(s)
		for _, data := range DataKinds() {
			if _, there := table.Rule(purpose, data); there {
				continue
			}
			r := NewUsageRule(data)
			r.Purpose = purpose
			if len(edit.Put) == 0 && first != "" {
				r.ID = first
			}
			edit.Put = append(edit.Put, r)
		}
		return edit, nil
	}
}

// RenamePurpose builds the edit that gives the purpose of a rule another name, in all rules for it.
func RenamePurpose(of ID, to, group string) Build {
	return func(s *Strategy) (Edit, error) {
		edit := Edit{Label: "edit.usage_rule.changed", Group: group}
		rule, ok := s.UsageRules.Get(of)
		if !ok {
			return edit, NewError(CodeGone, nil)
		}
		for _, r := range s.rulesFor(rule.Purpose) {
			r.Purpose = to
			edit.Put = append(edit.Put, r)
		}
		return edit, nil
	}
}

// DeletePurpose builds the edit that deletes the purpose of a rule with all rules for it.
func DeletePurpose(of ID) Build {
	return func(s *Strategy) (Edit, error) {
		edit := Edit{Label: "guidelines.purpose.deleted"}
		rule, ok := s.UsageRules.Get(of)
		if !ok {
			return edit, NewError(CodeGone, nil)
		}
		for _, r := range s.rulesFor(rule.Purpose) {
			edit.Delete = append(edit.Delete, RefOf(r))
		}
		return edit, nil
	}
}

// SetUsageRule builds the edit that decides a cell in the row of a rule: it changes the rule that is there or makes one with
// the given id.
func SetUsageRule(of ID, data DataKind, id ID, group string, change func(*UsageRule)) Build {
	return func(s *Strategy) (Edit, error) {
		row, ok := s.UsageRules.Get(of)
		if !ok {
			return Edit{}, NewError(CodeGone, nil)
		}
		r, there := UsageTableOf(s).Rule(row.Purpose, data)
		label := "edit.usage_rule.changed"
		if !there {
			r, label = NewUsageRule(data), "edit.usage_rule.added"
			r.ID, r.Purpose = id, row.Purpose
		}
		change(&r)
		return Edit{Label: label, Group: group, Put: []Record{r}}, nil
	}
}

func (s *Strategy) rulesFor(purpose string) List[UsageRule] {
	return s.UsageRules.Where(func(r UsageRule) bool { return r.Purpose == purpose })
}

// PurposeTaken tells whether another purpose has that name already, whatever the case of its letters.
func PurposeTaken(s *Strategy, name, but string) bool {
	return slices.ContainsFunc(s.UsageRules, func(r UsageRule) bool {
		return r.Purpose != but && strings.EqualFold(r.Purpose, strings.TrimSpace(name))
	})
}
