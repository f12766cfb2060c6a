package translations

import "kifahrplan/app"

// Agendas are the running orders of the library, as the rules of app need them, the shortest first.
func (l *Localizer) Agendas() []app.AgendaTemplate {
	var out []app.AgendaTemplate
	for _, a := range l.library.Agendas {
		from := app.AgendaTemplate{ID: app.ContentID(a.ID)}
		for _, s := range a.Steps {
			from.Steps = append(from.Steps, app.AgendaStep{
				Adopted: app.Adopted{LibraryID: app.ContentID(s.ID)}, Block: app.Block(s.Block), Method: app.Method(s.Method),
				Minutes: s.Minutes, Day: s.Day, BeginsAt: app.ClockTime(s.Begins),
			})
		}
		out = append(out, from)
	}
	return out
}
