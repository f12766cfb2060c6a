package app

import (
	"slices"
	"testing"
)

func TestOrderOfTheRoom(t *testing.T) {
	principle := func(id ID, position int, status PrincipleStatus) Principle {
		return Principle{Base: Base{ID: id}, Title: string(id), Position: position, Status: status}
	}
	clause := func(id ID, position int) Clause {
		return Clause{Base: Base{ID: id}, Title: string(id), Position: position, Status: ClauseOpen}
	}
	s := strategyOf(
		principle("p1", 3, PrincipleAgreed), principle("p2", 1, PrincipleSelected), principle("p3", 2, PrincipleDropped), principle("p4", 2, PrincipleAdapted),
		clause("c1", 2), clause("c2", 1), clause("c3", 1),
	)
	if got := idsOf(s.PrinciplesInOrder()); !slices.Equal(got, []ID{"p2", "p4", "p1"}) {
		t.Errorf("principles %v", got)
	}
	if got := idsOf(s.ClausesInOrder()); !slices.Equal(got, []ID{"c2", "c3", "c1"}) {
		t.Errorf("sections %v", got)
	}
	if s.Principles[0].ID != "p1" || s.Clauses[0].ID != "c1" {
		t.Error("the strategy itself was sorted")
	}
}
