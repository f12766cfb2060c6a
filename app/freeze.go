package app

import (
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"slices"
)

// frozenKinds lists the kinds whose records are the content of a strategy. How the room worked (agenda, cards' themes,
// ratings) is not, and neither are the versions themselves.
func frozenKinds() []Kind {
	return slices.DeleteFunc(Kinds(), func(k Kind) bool {
		return in(k, []Kind{KindAgendaStep, KindTheme, KindRating, KindVote, KindVersion, KindSignature})
	})
}

// frozenRecord is a record in a frozen content. Its fields keep their columns as names; those that are empty are left out, so
// that a column which a later program adds changes nothing.
type frozenRecord struct {
	Kind   Kind   `json:"kind"`
	ID     ID     `json:"id"`
	Fields Fields `json:"fields"`
}

// Freeze writes the content of a strategy as text. The same content gives the same text: records come in the order of their
// kinds and ids, without their times.
func Freeze(s *Strategy) FrozenContent {
	var out []frozenRecord
	for _, k := range frozenKinds() {
		for _, r := range s.Records(k) {
			f := frozenRecord{Kind: k, ID: r.Head().ID, Fields: Fields{}}
			for _, column := range Columns(k) {
				if v := Value(r, column); v != "" && v != "0" && !frozenAway(k, column) {
					f.Fields[column] = v
				}
			}
			out = append(out, f)
		}
	}
	data, err := json.Marshal(out) // maps are written in the order of their keys
	if err != nil {
		return "" // refused by Version.Check; texts and numbers cannot fail
	}
	return FrozenContent(data)
}

// frozenAway tells whether a column is no content: the logo, which is large and no text, and on which wall a card hung.
func frozenAway(k Kind, column string) bool {
	return k == KindMunicipality && column == "logo" || k == KindContribution && in(column, []string{"step_id", "theme_id", "merged_id"})
}

// Hash is the sum of the content.
func (c FrozenContent) Hash() ContentHash {
	sum := sha256.Sum256([]byte(c))
	return ContentHash(hex.EncodeToString(sum[:]))
}

// records reads the content.
func (c FrozenContent) records() ([]frozenRecord, error) {
	var out []frozenRecord
	if err := json.Unmarshal([]byte(c), &out); err != nil {
		return nil, fmt.Errorf("frozen content: %w", err)
	}
	return out, nil
}

// FreezeVersion builds the edit that freezes the strategy as it is when the edit is made.
func FreezeVersion(id ID, title string, day Date) Build {
	return func(s *Strategy) (Edit, error) {
		content := Freeze(s)
		v := Version{Base: Base{ID: id}, Title: title, FrozenOn: day, Content: content, Hash: content.Hash(), Number: 1}
		for _, other := range s.Versions {
			v.Number = max(v.Number, other.Number+1)
		}
		return Edit{Label: "edit.version.added", Put: []Record{v}}, nil
	}
}

// NewSignature is the signature of a group that is still to be given.
func NewSignature(version, group ID) Signature {
	return Signature{Base: Base{ID: NewID()}, VersionID: version, GroupID: group}
}

// SignatureOf is the signature of a group under a version; without an id there is none.
func (s *Strategy) SignatureOf(version, group ID) Signature {
	for _, g := range s.Signatures {
		if g.VersionID == version && g.GroupID == group {
			return g
		}
	}
	return Signature{}
}

// LatestVersion is the version with the highest number; ok is false while nothing was frozen.
func (s *Strategy) LatestVersion() (latest Version, ok bool) {
	for _, v := range s.Versions {
		if v.Number > latest.Number {
			latest, ok = v, true
		}
	}
	return latest, ok
}
