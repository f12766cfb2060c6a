package app

import "testing"

// countOf is what is said of a building block.
func countOf(t *testing.T, s *Strategy, b Block) BlockCount {
	t.Helper()
	for _, c := range countBlocks(s) {
		if c.Block == b {
			return c
		}
	}
	t.Fatalf("nothing is said of %s", b)
	return BlockCount{}
}

func TestBlocksAreCountedInTheirOrder(t *testing.T) {
	counts := countBlocks(everyKind())
	if len(counts) != len(Blocks()) {
		t.Fatalf("%d counts", len(counts))
	}
	for i, b := range Blocks() {
		if counts[i].Block != b {
			t.Errorf("%s stands at %d", counts[i].Block, i)
		}
	}
}

func TestWhatCountsAsDoneInEachBlock(t *testing.T) {
	s := everyKind()
	process, principle, clause, system := s.Processes[0], s.Principles[0], s.Clauses[0], s.Systems[0]
	classification := s.Classifications[0]
	settled := func(y *System) {
		y.Processing, y.Measures, y.Impact, y.SignOn = CheckDone, CheckDone, CheckNotNeeded, CheckDone
		y.Records, y.Security, y.StaffCouncil = CheckDone, CheckDone, CheckDone
	}
	for name, c := range map[string]struct {
		block       Block
		put         []Record
		total, done int
	}{
		"a process that is not rated":    {BlockInventory, nil, 1, 0},
		"a process that is half rated":   {BlockInventory, []Record{with(process, func(p *Process) { p.Benefit = 3 })}, 1, 0},
		"a process that is rated":        {BlockInventory, []Record{with(process, func(p *Process) { p.Benefit, p.Effort = 3, 2 })}, 1, 1},
		"nothing is agreed":              {BlockGuidelines, nil, 2, 0},
		"a principle is agreed":          {BlockGuidelines, []Record{with(principle, func(p *Principle) { p.Status = PrincipleAgreed })}, 2, 1},
		"a principle is dropped":         {BlockGuidelines, []Record{with(principle, func(p *Principle) { p.Status = PrincipleDropped })}, 1, 0},
		"a section is objected to":       {BlockGuidelines, []Record{with(clause, func(c *Clause) { c.Status = ClauseObjected })}, 2, 0},
		"a section is agreed":            {BlockGuidelines, []Record{with(clause, func(c *Clause) { c.Status = ClauseAgreed })}, 2, 1},
		"a system with open checks":      {BlockIntegration, nil, 1, 0},
		"a system with one check left":   {BlockIntegration, []Record{with(system, func(y *System) { settled(y); y.Records = CheckRunning })}, 1, 0},
		"a system that is settled":       {BlockIntegration, []Record{with(system, settled)}, 1, 1},
		"a system without a class":       {BlockLegal, nil, 1, 0},
		"a system with a class":          {BlockLegal, []Record{with(classification, func(c *Classification) { c.Outcome = ClassLimited })}, 1, 1},
		"a class that was set by hand":   {BlockLegal, []Record{with(classification, func(c *Classification) { c.Override = ClassHigh })}, 1, 1},
		"one of two systems has a class": {BlockLegal, []Record{with(classification, func(c *Classification) { c.Outcome = ClassLimited }), systemOf("y9", SystemIdea)}, 2, 1},
	} {
		got := countOf(t, s.With(c.put, nil), c.block)
		if got.Total != c.total || got.Done != c.done || got.Share < 0 || got.Share > 1 {
			t.Errorf("%s: %+v", name, got)
		}
	}
}

func TestNothingIsDoneOfNothing(t *testing.T) {
	for _, c := range countBlocks(new(Strategy)) {
		if c.Total != 0 || c.Done != 0 || c.Share != 0 {
			t.Errorf("%+v", c)
		}
	}
}
