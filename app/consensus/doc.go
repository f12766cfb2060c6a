// Package consensus says from the positions of the groups whether something is agreed: who agrees, under which conditions, who
// objects and why, and who has not spoken yet.
//
// It is a pure function of the strategy. It knows no screen and no paper; what it says is codes whose words are translations.
package consensus
