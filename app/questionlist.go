package app

// QuestionsOf lists the questions of a building block with what the room says to them: first those that the library asks, in
// its order, then the room's own in the order in which they were added. A question that nobody answered yet comes with a draft,
// which is no record: looking at questions creates nothing.
func QuestionsOf(s *Strategy, block Block, asked []ContentID, draft func(ContentID) Answer) []Answer {
	answered := map[ContentID][]Answer{}
	var own []Answer
	for _, a := range s.Answers {
		switch {
		case a.Block != block:
		case in(a.LibraryID, asked):
			answered[a.LibraryID] = append(answered[a.LibraryID], a)
		default:
			own = append(own, a)
		}
	}
	var out []Answer
	for _, id := range asked {
		if there := answered[id]; len(there) > 0 {
			out = append(out, there...)
		} else {
			out = append(out, draft(id))
		}
	}
	return append(out, own...)
}

// Missing tells whether nobody answered the question yet. One that was dropped needs no answer.
func (a Answer) Missing() bool { return a.Text == "" && a.Status != AnswerDropped }

// AnswerCount says how far the room is with a list of questions. Those that were dropped do not count.
type AnswerCount struct{ Questions, Answered, Agreed int }

// CountAnswers counts a list of questions.
func CountAnswers(questions []Answer) AnswerCount {
	var n AnswerCount
	for _, a := range questions {
		if a.Status == AnswerDropped {
			continue
		}
		n.Questions++
		if !a.Missing() {
			n.Answered++
		}
		if !a.Missing() && a.Status == AnswerAgreed {
			n.Agreed++
		}
	}
	return n
}

// AnswerFilter says which questions a list shows. The zero filter shows all.
type AnswerFilter struct {
	Text    string // every word has to occur in the question or in the answer
	Missing bool   // only questions that nobody answered
	Status  AnswerStatus
}

// Active tells whether the filter hides anything.
func (f AnswerFilter) Active() bool { return f != AnswerFilter{} }

// Apply returns the questions that the filter shows, in the same order.
func (f AnswerFilter) Apply(questions []Answer, tr Translator) []Answer {
	words := newNeedle(f.Text)
	return List[Answer](questions).Where(func(a Answer) bool {
		return (!f.Missing || a.Missing()) && (f.Status == "" || !a.Missing() && a.Status == f.Status) &&
			(words.empty() || words.in(Shown(a, "question", tr), a.Text))
	})
}
