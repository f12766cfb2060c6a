package app

// NewContribution is what a group brings in; its text is still to be written.
func NewContribution(group ID, sort ContributionSort) Contribution {
	return Contribution{
		Base: Base{ID: NewID()}, GroupID: group, Sort: sort, Priority: PriorityMedium, Status: ContributionOpen,
	}
}

// SetContributionStatus builds the edit that says how far a contribution was dealt with.
func SetContributionStatus(id ID, status ContributionStatus) Build {
	return Change(id, "edit.contribution.status", "", func(c *Contribution) { c.Status = status })
}

// SetContributionPriority builds the edit that sets the priority of a contribution.
func SetContributionPriority(id ID, priority Priority) Build {
	return Change(id, "edit.contribution.changed", "", func(c *Contribution) { c.Priority = priority })
}
