package app

// Step returns how many of a department have done a step of the KI-Pass, by the step's column.
func (r PassProgress) Step(column string) int {
	switch column {
	case "informed":
		return r.Informed
	case "trained":
		return r.Trained
	case "checked":
		return r.Checked
	case "acknowledged":
		return r.Acknowledged
	}
	return 0
}

// PassSteps lists the columns of the steps of the KI-Pass in their order.
func PassSteps() []string { return []string{"informed", "trained", "checked", "acknowledged"} }

// PassTotal adds up the departments.
func PassTotal(departments []PassProgress) PassProgress {
	var sum PassProgress
	for _, r := range departments {
		sum.Staff += r.Staff
		sum.Informed += r.Informed
		sum.Trained += r.Trained
		sum.Checked += r.Checked
		sum.Acknowledged += r.Acknowledged
	}
	return sum
}

// Share is the part of the staff that a number is; 0 of nobody.
func (r PassProgress) Share(n int) float64 {
	if r.Staff == 0 {
		return 0
	}
	return float64(n) / float64(r.Staff)
}

// DepartmentsOfPass returns the departments in the order of a dictionary.
func (s *Strategy) DepartmentsOfPass() []PassProgress {
	key := newCollation()
	return sorted(s.PassProgress, false, func(r PassProgress) sortKey { return key.text(r.Department) })
}

// Furthest is the greatest number of a step: the department cannot have fewer employees.
func (r PassProgress) Furthest() int { return max(r.Informed, r.Trained, r.Checked, r.Acknowledged) }
