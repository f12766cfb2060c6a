package app

// fact is something that the cover and the imprint of a paper say.
type fact struct {
	kind   Kind
	column string
	known  bool
}

// facts lists what a paper says about the municipality and the workshop. The logo is not among them, as not everybody may
// use one, and neither is the last day, as many workshops have only one.
func facts(s *Strategy) []fact {
	m, w := s.Municipality, s.Workshop
	return []fact{
		{KindMunicipality, "name", m.Name != ""},
		{KindMunicipality, "state", m.State != ""},
		{KindMunicipality, "inhabitants", m.Inhabitants > 0},
		{KindWorkshop, "title", w.Title != ""},
		{KindWorkshop, "moderator", w.Moderator != ""},
		{KindWorkshop, "place", w.Place != ""},
		{KindWorkshop, "starts_on", w.StartsOn != ""},
		{KindWorkshop, "version", w.Version != ""},
	}
}
