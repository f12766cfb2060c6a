package app

// PublicSystems lists the systems of the public register by name: those that are marked for it. Documents of it tell of a
// system only its name, what it is for, the text for the public, department, vendor, kind of data, status, class and the day
// from which it is used; costs, checks and the way out are nobody else's business.
func PublicSystems(s *Strategy) []System {
	return SystemOrder{By: SystemByName}.Sort(s, s.Systems.Where(func(y System) bool { return y.Public }))
}
