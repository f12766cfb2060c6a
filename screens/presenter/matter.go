package presenter

import (
	"fyne.io/fyne/v2"

	"kifahrplan/app"
	"kifahrplan/screens/theme"
	"kifahrplan/screens/widgets"
)

// matter is what the room is asked about right now, in a step that goes through things one by one: a subject that needs
// agreement, or a decision.
type matter struct {
	about string // what it is, and which of how many
	title string
	state string // with its sign
	color fyne.ThemeColorName
	brief string                       // who stands where without further words, where that is not in the heads
	heads map[app.ID]widgets.BoardCard // where each group stands, by group
}

// matterHead shows a matter below the question: what it is, its title in the largest type, and how far the room is with it.
type matterHead struct{ about, title, state, brief *widgets.Text }

// The measures of a matter at 1366 by 768; its title has the size of a question.
const (
	matterAbout = 18
	matterState = 24
	matterLines = 4
	matterBrief = 20
	briefLines  = 3
	matterGap   = 4
)

func newMatterHead() *matterHead {
	h := &matterHead{about: widgets.NewTextLine(""), title: widgets.NewText(""), state: widgets.NewText(""), brief: widgets.NewText("")}
	h.about.Color = theme.ColorMuted
	h.title.Bold, h.state.Bold = true, true
	h.title.MaxLines, h.state.MaxLines, h.brief.MaxLines = matterLines, 2, briefLines
	return h
}

// set shows a matter; nil shows none.
func (h *matterHead) set(m *matter) {
	if m == nil {
		m = &matter{}
	}
	h.about.SetText(m.about)
	h.title.SetText(m.title)
	h.state.SetText(m.state)
	h.state.SetColor(m.color)
	h.brief.SetText(m.brief)
}

// layout places what there is and returns its height.
func (h *matterHead) layout(at fyne.Position, width, unit float32) float32 {
	y := at.Y
	for _, line := range []struct {
		text   *widgets.Text
		points float32
	}{{h.about, matterAbout * unit}, {h.title, askText * unit}, {h.state, matterState * unit}, {h.brief, matterBrief * unit}} {
		show(line.text, line.text.Value != "")
		if line.text.Hidden {
			continue
		}
		height := tall(line.text, line.points, width)
		if line.text == h.title && height > 2.5*askText*1.4*unit { // a long one gets smaller before it takes the room of the cards
			height = tall(line.text, max(askLess, askLess*unit), width)
		}
		line.text.Resize(fyne.NewSize(width, height))
		line.text.Move(fyne.NewPos(at.X, y))
		y += height + matterGap*unit
	}
	return y - at.Y
}

// tall is the height of a text in some type and width.
func tall(text *widgets.Text, points, width float32) float32 {
	text.Points = points
	text.Resize(fyne.NewSize(width, 0))
	text.Refresh()
	return text.MinSize().Height
}

// ofHowMany says which of how many is shown.
func (v *View) ofHowMany(kind string) string {
	words, r := v.host.Words(), v.course.round
	if len(r.keys) < 2 {
		return kind
	}
	return kind + " · " + words.T("presenter.matter", "Number", words.Number(r.place()+1), "All", words.Number(len(r.keys)))
}

// findMatter says what a step asks the room about; nil where it goes through nothing one by one.
func (v *View) findMatter(step app.AgendaStep) *matter {
	switch step.Method {
	case app.MethodPosition:
		return v.subject(step)
	case app.MethodDecide:
		return v.decision(step)
	case app.MethodInform, app.MethodCollect, app.MethodDiscuss, app.MethodRate:
	}
	return nil
}
