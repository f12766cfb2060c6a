package paper

// Blanks are lines to write on by hand, with a label below each. They stand beside each other in columns.
type Blanks struct {
	Labels  []string
	Columns int // how many stand beside each other; 0 counts as 1
}

// Ticks are statements with a box to tick before each and, where there are labels, short lines to write on behind it.
type Ticks struct {
	Statements [][]Run
	Blanks     []string // labels of the lines behind each statement
}

// Cut is a line to cut along.
type Cut struct{}

func (Blanks) block() {}
func (Ticks) block()  {}
func (Cut) block()    {}
