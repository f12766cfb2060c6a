package figure

// GroupMark returns the colour and the sign of the group that comes at this place in the strategy, from 0. The two
// together stay unique for 64 groups: after eight the colours start again with other signs.
//
// All signs are in Liberation Sans, which papers embed; that leaves out the black diamond.
func GroupMark(index int) (Role, string) {
	roles := [...]Role{Group1, Group2, Group3, Group4, Group5, Group6, Group7, Group8}
	signs := [len(roles)]string{"▲", "■", "●", "◊", "▼", "○", "□", "►"}
	index = max(0, index)
	return roles[index%len(roles)], signs[(index+index/len(roles))%len(signs)]
}
