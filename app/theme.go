package app

// Theme is a heading under which cards of the wall are sorted.
type Theme struct {
	Base
	Title    string `db:"title" text:"120,required"`
	Position int    `db:"position"` // order, from 1
}

// Kind returns KindTheme.
func (Theme) Kind() Kind { return KindTheme }

// Check names the broken rules.
func (t Theme) Check() Problems {
	var p Problems
	p.within("position", t.Position, 0, MaxPosition)
	return p
}

func (t Theme) withHead(b Base) Record { t.Base = b; return t }
