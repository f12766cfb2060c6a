package app

import (
	"strconv"
	"strings"
)

// BlockOf is the building block under which the answers of a group of the catalogue to its own guiding questions are kept,
// because an answer belongs to one. Those of a group that the room added have no questions of their own.
func BlockOf(group GroupCode) Block {
	switch group {
	case GroupStaffCouncil, GroupEqualityInclusion:
		return BlockGuidelines
	case GroupIT, GroupInfosec, GroupProcurement:
		return BlockIntegration
	case GroupDataProtection, GroupLegal:
		return BlockLegal
	case GroupLeadership, GroupDepartments, GroupPublic:
	}
	return BlockInventory
}

// AnswerOf finds what a group answered to a question of the library.
func AnswerOf(s *Strategy, group ID, question ContentID) (Answer, bool) {
	found, ok := Counterpart(s, Answer{Adopted: Adopted{question}, GroupID: group})
	if !ok {
		return Answer{}, false
	}
	return found.(Answer), true
}

// AskedAs is how the room words a question of the library for a group; empty where it asks it as the library does. A group
// that has answered is asked what it answered, since other words would be another question; one that has not, what the room as
// a whole is asked.
func AskedAs(s *Strategy, group ID, question ContentID) string {
	for _, who := range []ID{group, ""} {
		if a, ok := AnswerOf(s, who, question); ok {
			return a.Question
		}
	}
	return ""
}

// QuestionnaireName is how the file of a group's questionnaire is called; two groups of the same name get two names.
func QuestionnaireName(s *Strategy, group ID, tr Translator) string {
	same := map[string]int{}
	for _, g := range s.Groups {
		parts := []string{tr.T("results.file.questionnaire"), g.Label(tr), s.Municipality.Name}
		name := FileName(parts...)
		folded := strings.ToLower(name)
		if same[folded]++; same[folded] > 1 {
			name = FileName(append(parts, strconv.Itoa(same[folded]))...)
		}
		if g.ID == group {
			return name + ExportQuestionnaire.Extension()
		}
	}
	return ""
}
