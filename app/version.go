package app

// Version is a state of the strategy that the room froze, for the groups to sign (domain.md: AuditEntry, Stakeholder
// signed_off). It keeps the content itself, so that it can be compared with what came later.
type Version struct {
	Base
	Number   int           `db:"number"` // from 1
	Title    string        `db:"title" text:"160"`
	Note     string        `db:"note" text:"2000,lines"`
	FrozenOn Date          `db:"frozen_on"`
	Content  FrozenContent `db:"content"`
	Hash     ContentHash   `db:"hash"`
}

// FrozenContent is the content of a strategy as text; see Freeze.
type FrozenContent string

// ContentHash is the SHA-256 sum of a frozen content in hexadecimal digits.
type ContentHash string

// Short is the beginning of the sum, in groups of four digits: enough to compare two papers by eye.
func (h ContentHash) Short() string {
	const digits, group = 16, 4
	out := ""
	for i := 0; i+group <= min(len(h), digits); i += group {
		if out != "" {
			out += " "
		}
		out += string(h[i : i+group])
	}
	return out
}

// Kind returns KindVersion.
func (Version) Kind() Kind { return KindVersion }

// Check names the broken rules.
func (v Version) Check() Problems {
	var p Problems
	p.within("number", v.Number, 1, MaxVersions)
	p.date("frozen_on", v.FrozenOn)
	if v.Content == "" {
		p.add("content", RuleRequired, 0)
	}
	if v.Hash != v.Content.Hash() { // somebody changed the content, or the sum
		p.add("hash", RuleChoice, 0)
	}
	return p
}

// MaxVersions is a limit of versions.
const MaxVersions = 999

func (v Version) withHead(b Base) Record { v.Base = b; return v }

// Signature is the sign-off of a group under a version.
type Signature struct {
	Base
	VersionID ID     `db:"version_id" ref:"version,owned"`
	GroupID   ID     `db:"group_id" ref:"stakeholder_group"`
	Name      string `db:"name" text:"120"`
	Role      string `db:"role" text:"120"`
	SignedOn  Date   `db:"signed_on"`
}

// Kind returns KindSignature.
func (Signature) Kind() Kind { return KindSignature }

// Check names the broken rules.
func (g Signature) Check() Problems {
	var p Problems
	if g.VersionID == "" {
		p.add("version_id", RuleRequired, 0)
	}
	if g.GroupID == "" {
		p.add("group_id", RuleRequired, 0)
	}
	p.date("signed_on", g.SignedOn)
	return p
}

func (g Signature) withHead(b Base) Record { g.Base = b; return g }

// Signed tells whether somebody signed with a name and a day.
func (g Signature) Signed() bool { return g.Name != "" && g.SignedOn != "" }
