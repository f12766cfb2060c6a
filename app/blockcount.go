package app

// BlockCount says in numbers how far a building block is.
type BlockCount struct {
	Block Block
	// Total is how many things the block is about, Done how many of them are settled: processes that are rated, principles
	// and sections that are agreed, systems of which all checks are settled, systems that are classified.
	Total, Done int
	Share       float64 // of the work that is done, as in the sidebar, from 0 to 1
}

// countBlocks counts the building blocks in their order.
func countBlocks(s *Strategy) []BlockCount {
	done := ProgressOf(s)
	principles := s.Principles.Where(func(p Principle) bool { return p.Status != PrincipleDropped })
	return []BlockCount{
		{BlockInventory, len(s.Processes), countIf(s.Processes, Process.Rated), done[SectionInventory]},
		{
			BlockGuidelines, len(principles) + len(s.Clauses),
			countIf(principles, func(p Principle) bool { return p.Status == PrincipleAgreed }) +
				countIf(s.Clauses, func(c Clause) bool { return c.Status == ClauseAgreed }),
			done[SectionGuidelines],
		},
		{BlockIntegration, len(s.Systems), countIf(s.Systems, func(y System) bool { return y.OpenChecks() == 0 }), done[SectionIntegration]},
		{BlockLegal, len(s.Systems), countIf(s.Systems, func(y System) bool { return s.ClassOf(y.ID) != "" }), done[SectionAIAct]},
	}
}

func countIf[R any](records []R, is func(R) bool) int {
	n := 0
	for _, r := range records {
		if is(r) {
			n++
		}
	}
	return n
}
