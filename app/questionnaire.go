package app

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
