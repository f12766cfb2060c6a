package positions

import (
	"slices"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"kifahrplan/app"
	"kifahrplan/app/consensus"
	"kifahrplan/screens/arrange"
	"kifahrplan/screens/screen"
	"kifahrplan/screens/sign"
	"kifahrplan/screens/theme"
	"kifahrplan/screens/widgets"
)

// voices shows where all groups stand on a subject: how far the room is and why, and a card for each group.
type voices struct {
	host     screen.Host
	standing consensus.Standing
	made     app.ID // a task that was asked for

	title, topic *widgets.Text
	state        *fyne.Container
	visit        *widgets.Button
	// cards are used again for other subjects: a field that was made once stays known to the shell.
	cards   []*card
	column  *fyne.Container
	scroll  *widgets.FocusScroll
	content *fyne.Container
}

func newVoices(host screen.Host) *voices {
	v := &voices{host: host, title: widgets.NewHeading(""), topic: widgets.NewCaption(""), state: container.NewVBox(), column: container.NewVBox()}
	v.title.MaxLines = 3
	v.visit = widgets.NewQuietButton(host.Words().T("positions.visit"), theme.Icon(theme.IconLink), v.goToSubject)
	v.scroll = widgets.NewFocusScroll(container.NewPadded(container.NewVBox(
		arrange.Ended(container.NewVBox(v.topic, v.title), container.NewCenter(v.visit)), arrange.Card(v.state), v.column,
	)))
	v.content = container.NewStack()
	return v
}

// show shows a subject; the zero standing stands for none.
func (v *voices) show(standing consensus.Standing) {
	words, subject := v.host.Words(), standing.Subject
	if subject.Topic == "" {
		v.standing = standing
		v.put(widgets.EmptyState(words.T("positions.none.title"), words.T("positions.none.text")))
		return
	}
	if subject != v.standing.Subject {
		v.host.Flushers().FlushAll()
		v.scroll.ScrollToTop()
	}
	v.standing = standing
	st := v.host.Session().Strategy()
	v.topic.SetText(words.T("topic." + string(subject.Topic)))
	v.title.SetText(consensus.TitleOf(st, subject, words))
	v.state.Objects = v.summary(standing)
	v.state.Refresh()
	for len(v.cards) < len(standing.Voices) {
		c := newCard(v)
		v.cards = append(v.cards, c)
		v.column.Add(c.content)
	}
	for i, c := range v.cards {
		if c.content.Hidden = i >= len(standing.Voices); !c.content.Hidden {
			c.show(standing.Voices[i])
		}
	}
	v.put(v.scroll)
	v.column.Refresh()
}

func (v *voices) put(o fyne.CanvasObject) {
	if len(v.content.Objects) != 1 || v.content.Objects[0] != o {
		v.content.Objects = []fyne.CanvasObject{o}
		v.content.Refresh()
	}
}

// summary says how far the room is with the subject, and why: conditions, objections, and who is missing.
func (v *voices) summary(s consensus.Standing) []fyne.CanvasObject {
	words := v.host.Words()
	mark := sign.OfAgreement(s.State)
	state := widgets.NewText(mark.With(words.T("consensus." + string(s.State))))
	state.Bold, state.Color = true, mark.Color
	out := []fyne.CanvasObject{state}
	for _, x := range s.Objections() {
		id := "positions.objection"
		if x.Settled {
			id = "positions.objection.settled"
		}
		out = append(out, widgets.NewText(words.T(id, "Group", x.Group.Label(words), "Text", said(words, x))))
	}
	for _, x := range s.Conditions() {
		id := "positions.condition"
		if x.Settled {
			id = "positions.condition.met"
		}
		out = append(out, widgets.NewText(words.T(id, "Group", x.Group.Label(words), "Text", said(words, x))))
	}
	if owed := s.Missing(); len(owed) > 0 {
		out = append(out, widgets.NewText(words.T("positions.missing.names", "Names", names(words, owed))))
	}
	return out
}

// said is the condition or the reason of a voice.
func said(tr app.Translator, x consensus.Voice) string {
	if x.Now.Text == "" {
		return tr.T("positions.untold")
	}
	return x.Now.Text
}

// goToSubject leads to where the subject is edited.
func (v *voices) goToSubject() {
	subject := v.standing.Subject
	if subject.Topic == app.TopicRoadmap {
		v.host.Go(screen.Route{Page: screen.Roadmap})
		return
	}
	v.host.Go(screen.RouteTo(app.Ref{Kind: subject.Kind(), ID: subject.ID}))
}

// focus puts the cursor into the first card.
func (v *voices) focus() {
	if len(v.cards) > 0 && !v.cards[0].content.Hidden {
		widgets.Focus(v.cards[0].stance)
	}
}

// makeTask makes a task of a condition or an objection.
func (v *voices) makeTask(position app.ID) {
	v.host.Flushers().FlushAll()
	v.made = app.NewID()
	v.host.Session().Do(app.TaskFromPosition(position, v.made, v.host.Words()))
}

// makeFirstTask makes a task of the first condition or objection that nothing is done about yet.
func (v *voices) makeFirstTask() {
	st := v.host.Session().Strategy()
	for _, x := range v.standing.Voices {
		if x.Now.Stance.Explained() && !x.Settled && len(st.TasksOf(x.Now.ID)) == 0 {
			v.makeTask(x.Now.ID)
			return
		}
	}
}

// changed offers to go to a task that was just made.
func (v *voices) changed(ev app.Event) {
	task := app.Ref{Kind: app.KindTask, ID: v.made}
	if v.made == "" || !slices.Contains(ev.Refs, task) {
		return
	}
	v.made = ""
	words := v.host.Words()
	v.host.Offer(words.T("positions.task.made"), words.T("positions.task.show"), func() { v.host.Go(screen.RouteTo(task)) })
}
