package app

// PassProgress counts how far a department is with the KI-Pass. It holds numbers only: who passed what is personal data of
// employees, which this program does not keep (domain.md §1, no. 6).
type PassProgress struct {
	Base
	Department   string `db:"department" text:"120,required"`
	Staff        int    `db:"staff"`
	Informed     int    `db:"informed"`     // read the information
	Trained      int    `db:"trained"`      // took the training
	Checked      int    `db:"checked"`      // completed the checklist
	Acknowledged int    `db:"acknowledged"` // took note of the service agreement: the pass is valid
}

// Kind returns KindPassProgress.
func (PassProgress) Kind() Kind { return KindPassProgress }

// Check names the broken rules.
func (r PassProgress) Check() Problems {
	var p Problems
	p.within("staff", r.Staff, 0, MaxPeople)
	for _, step := range []struct {
		column string
		n      int
	}{{"informed", r.Informed}, {"trained", r.Trained}, {"checked", r.Checked}, {"acknowledged", r.Acknowledged}} {
		p.within(step.column, step.n, 0, r.Staff)
	}
	return p
}

func (r PassProgress) withHead(b Base) Record { r.Base = b; return r }
