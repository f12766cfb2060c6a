package app

// ShadowUse counts the use of AI in a department that nobody approved. It names no persons, so that people may be honest.
type ShadowUse struct {
	Base
	Department string `db:"department" text:"120,required"`
	Tool       string `db:"tool" text:"200"`
	Purpose    string `db:"purpose" text:"500,lines"`
	People     int    `db:"people"` // how many use it
}

// MaxPeople is a limit against typing errors.
const MaxPeople = 999_999

// Kind returns KindShadowUse.
func (ShadowUse) Kind() Kind { return KindShadowUse }

// Check names the broken rules.
func (u ShadowUse) Check() Problems {
	var p Problems
	p.within("people", u.People, 0, MaxPeople)
	return p
}

func (u ShadowUse) withHead(b Base) Record { u.Base = b; return u }
