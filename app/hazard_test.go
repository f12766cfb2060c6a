package app

import "testing"

// TestLevelOfEveryField is the matrix as a room sees it: likelihood by impact.
func TestLevelOfEveryField(t *testing.T) {
	for likelihood, row := range map[int][MaxRating]HazardLevel{
		1: {HazardLow, HazardLow, HazardLow, HazardLow, HazardLow},
		2: {HazardLow, HazardLow, HazardMedium, HazardMedium, HazardMedium},
		3: {HazardLow, HazardMedium, HazardMedium, HazardHigh, HazardHigh},
		4: {HazardLow, HazardMedium, HazardHigh, HazardHigh, HazardHigh},
		5: {HazardLow, HazardMedium, HazardHigh, HazardHigh, HazardHigh},
	} {
		for i, want := range row {
			if got := LevelOf(likelihood, i+1); got != want {
				t.Errorf("%d × %d is %s, want %s", likelihood, i+1, got, want)
			}
			if LevelOf(likelihood, i+1) != LevelOf(i+1, likelihood) {
				t.Errorf("%d and %d count differently", likelihood, i+1)
			}
		}
	}
}

// rankOfLevel orders levels, the gravest last.
func rankOfLevel(l HazardLevel) int {
	return map[HazardLevel]int{HazardLow: 0, HazardMedium: 1, HazardHigh: 2}[l]
}

func TestAGreaterRiskIsNeverALesserOne(t *testing.T) {
	for likelihood := 1; likelihood <= MaxRating; likelihood++ {
		for impact := 1; impact <= MaxRating; impact++ {
			level := rankOfLevel(LevelOf(likelihood, impact))
			if likelihood < MaxRating && rankOfLevel(LevelOf(likelihood+1, impact)) < level {
				t.Errorf("%d × %d is graver than what is likelier", likelihood, impact)
			}
			if impact < MaxRating && rankOfLevel(LevelOf(likelihood, impact+1)) < level {
				t.Errorf("%d × %d is graver than what hurts more", likelihood, impact)
			}
		}
	}
}

// TestMeasuresCountOnceTheyAreTaken has each state with and without a rating of what is left.
func TestMeasuresCountOnceTheyAreTaken(t *testing.T) {
	for _, c := range []struct {
		status     HazardStatus
		left       [2]int
		likelihood int
		impact     int
	}{
		{HazardOpen, [2]int{0, 0}, 4, 5},
		{HazardOpen, [2]int{1, 2}, 4, 5},
		{HazardMitigated, [2]int{0, 0}, 4, 5},
		{HazardMitigated, [2]int{1, 0}, 4, 5},
		{HazardMitigated, [2]int{0, 2}, 4, 5},
		{HazardMitigated, [2]int{1, 2}, 1, 2},
		{HazardAccepted, [2]int{0, 0}, 4, 5},
		{HazardAccepted, [2]int{3, 3}, 3, 3},
		{HazardClosed, [2]int{1, 1}, 1, 1},
	} {
		h := NewHazard("")
		h.Likelihood, h.Impact = 4, 5
		h.Status, h.LeftLikelihood, h.LeftImpact = c.status, c.left[0], c.left[1]
		likelihood, impact := h.Rating()
		if likelihood != c.likelihood || impact != c.impact || h.Score() != c.likelihood*c.impact {
			t.Errorf("%s with %v left: %d × %d = %d", c.status, c.left, likelihood, impact, h.Score())
		}
	}
}

func TestOpenHazardsAreThoseOfTheMatrix(t *testing.T) {
	var records []Record
	for i, status := range HazardStatuses() {
		h := NewHazard("")
		h.Title, h.Status, h.Likelihood, h.Impact = string(status), status, i+1, i+1
		records = append(records, h)
	}
	s := strategyOf(records...)
	open := s.OpenHazards()
	if len(open) != len(HazardStatuses())-1 {
		t.Errorf("%d open risks", len(open))
	}
	for i := 1; i < len(open); i++ {
		if open[i].Score() > open[i-1].Score() {
			t.Errorf("%s comes after %s", open[i].Title, open[i-1].Title)
		}
	}
	for _, h := range open {
		if h.Status == HazardClosed {
			t.Error("a closed risk is in the matrix")
		}
	}
}
