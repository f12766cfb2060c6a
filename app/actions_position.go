package app

// TakeStance builds the edit with which a group says where it stands on a subject. A group that changes its mind gets a new
// position, and the one before it stays in its history; whoever spoke for the group is taken to speak again.
func TakeStance(on Subject, group ID, stance Stance, day Date) Build {
	return func(s *Strategy) (Edit, error) {
		edit := Edit{Label: "edit.position.taken"}
		if _, ok := s.Groups.Get(group); !ok {
			return edit, NewError(CodeGone, nil)
		}
		if _, ok := s.Find(Ref{on.Kind(), on.ID}); !ok && on.Topic != TopicRoadmap {
			return edit, NewError(CodeGone, nil)
		}
		next, before := NewPosition(on, group, stance, day), s.PositionOf(on, group)
		if before.ID != "" && before.Stance == stance {
			return edit, nil
		}
		next.Speaker = before.Speaker
		edit.Put = []Record{next}
		return edit, nil
	}
}

// ExplainStance builds the edit with which a group gives the words of its condition or objection, as far as they are typed. It is
// refused when the group stands elsewhere meanwhile: the words of one are not those of the other. All that is typed about one
// position is one step of undo.
func ExplainStance(on Subject, group ID, stance Stance, text string) Build {
	return func(s *Strategy) (Edit, error) {
		p := s.PositionOf(on, group)
		edit := Edit{Label: "edit.position.changed", Group: "explain/" + string(p.ID)}
		if p.Stance != stance || !stance.Explained() {
			return edit, NewError(CodeGone, nil)
		}
		p.Text = text
		edit.Put = []Record{p}
		return edit, nil
	}
}

// PositionOf is the newest position of a group on a subject; without an id there is none.
func (s *Strategy) PositionOf(on Subject, group ID) Position {
	for i := len(s.Positions) - 1; i >= 0; i-- { // ids ascend with time
		if p := s.Positions[i]; p.GroupID == group && p.Subject() == on {
			return p
		}
	}
	return Position{}
}

// TasksOf lists the tasks that settle a condition or an objection.
func (s *Strategy) TasksOf(position ID) []Task {
	if position == "" { // of a group that has not spoken
		return nil
	}
	return s.Tasks.Where(func(t Task) bool { return t.PositionID == position })
}

// TaskFromPosition builds the edit that makes a task of a condition or an objection: to do what was asked for. It belongs to
// the phase in which the subject is worked on.
func TaskFromPosition(position, task ID, tr Translator) Build {
	return func(s *Strategy) (Edit, error) {
		edit := Edit{Label: "edit.task.fromposition"}
		p, ok := s.Positions.Get(position)
		if !ok {
			return edit, NewError(CodeGone, nil)
		}
		t := NewTask(s.phaseOf(phaseOfTopic(p.Topic)))
		t.ID, t.PositionID, t.SystemID, t.Priority = task, position, p.SystemID, PriorityHigh
		if t.Title, t.Description = titleOfText(p.Text), p.Text; t.Title == "" {
			group, _ := s.Groups.Get(p.GroupID)
			t.Title = group.Label(tr) + ": " + TitleOf(p, tr)
		}
		edit.Put = []Record{t}
		return edit, nil
	}
}

// phaseOfTopic names the phase in which subjects of a topic are worked on.
func phaseOfTopic(topic Topic) PhaseCode {
	codes := PhaseCodes()
	switch topic {
	case TopicClause:
		return codes[1]
	case TopicPrinciple:
		return codes[2]
	case TopicSystem, TopicTool:
		return codes[3]
	case TopicRoadmap:
		return codes[4]
	case TopicGoal:
	}
	return codes[0]
}
