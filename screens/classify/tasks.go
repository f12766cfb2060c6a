package classify

import (
	"kifahrplan/app"
	"kifahrplan/app/risk"
	"kifahrplan/screens/screen"
	"kifahrplan/screens/theme"
	"kifahrplan/screens/widgets"
)

// allTasks makes the button that makes tasks of all duties of a system in one edit. It is of use while a duty has none.
func allTasks(host screen.Host, law *risk.Law, system app.ID) *widgets.Button {
	all := widgets.NewButton(host.Words().T("aiact.alltasks"), theme.Icon(theme.IconTask), func() {
		host.Flushers().FlushAll()
		host.Session().Do(law.TasksOf(system, host.Today()))
	})
	enable(all, host.Session().Writable() && owesTasks(host, law, system))
	return all
}

// owesTasks tells whether a duty of a system has no task yet.
func owesTasks(host screen.Host, law *risk.Law, system app.ID) bool {
	st := host.Session().Strategy()
	y, _ := st.Systems.Get(system)
	for _, d := range law.DutiesOf(st, y) {
		if d.Task.ID == "" {
			return true
		}
	}
	return false
}

// offerTasks says that tasks were made of duties, and offers to go there.
func offerTasks(host screen.Host, ev app.Event) {
	if ev.Label != risk.ToTask || ev.Origin != app.FromEdit || len(ev.Refs) == 0 {
		return
	}
	words := host.Words()
	host.Offer(words.N("aiact.tasks.made", len(ev.Refs)), words.T("aiact.tasks.show"), func() { host.Go(screen.RouteTo(ev.Refs[0])) })
}
