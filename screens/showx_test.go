package screens

func (s *Shell) ShowTabX(i int) { s.showTab(i) }
