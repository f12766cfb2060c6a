package pdf

// box is a piece of the document that stays in one piece.
type box struct {
	height        float64
	before, after float64 // space around it; of two that meet the larger counts, and none at the top of a page
	newPage       bool    // begins a page
	keep          bool    // stays on the page of the next box
	head          *box    // drawn again above the box where that begins a page: a table's head
	anchor        *target // told where the box stands
	draw          func(cv *canvas, y float64)
	drawAgain     func(cv *canvas, y float64) // for heads: as on the pages that follow
}

// placed is a box on its page.
type placed struct {
	*box
	y     float64
	again bool
}

// page is the boxes of a page.
type page []placed

// paginator puts boxes on pages.
type paginator struct {
	pages []page
	y     float64 // below the last box
	after float64 // space that the last box wants below it
}

// leastTail is how much of the last page of a chapter shall be filled, where there is enough to fill it.
const leastTail = columnHeight / 3

// paginate puts the boxes on pages. Boxes that are to be kept together move to the next page together, unless they are
// higher than a page.
func paginate(boxes []*box) []page {
	p := &paginator{}
	for start := 0; start < len(boxes); {
		end := start + 1
		for end < len(boxes) && !boxes[end].newPage {
			end++
		}
		p.chapter(groupsOf(boxes[start:end]))
		start = end
	}
	return p.pages
}

// groupsOf parts boxes into those that are to be kept together.
func groupsOf(boxes []*box) [][]*box {
	var groups [][]*box
	for start := 0; start < len(boxes); {
		end := start + 1
		for end < len(boxes) && boxes[end-1].keep {
			end++
		}
		groups = append(groups, boxes[start:end])
		start = end
	}
	return groups
}

// chapter places what stands between two turns of the page that the document asks for. Where its last page would be nearly
// empty, that page begins earlier and takes over some of the page before.
func (p *paginator) chapter(groups [][]*box) {
	before := len(p.pages)
	starts := p.lay(groups, -1)
	count := len(p.pages)
	if count-before < 2 || p.y-marginTop >= leastTail {
		return
	}
	if turn := earlierTurn(groups, starts, count); turn > 0 {
		p.pages = p.pages[:before]
		if p.lay(groups, turn); len(p.pages) != count { // the page before gave what it had left to fill
			p.pages = p.pages[:before]
			p.lay(groups, -1)
		}
	}
}

// lay places groups and returns the pages on which they begin, counted from 1. The first group and the one with the number
// turn begin a page.
func (p *paginator) lay(groups [][]*box, turn int) []int {
	starts := make([]int, len(groups))
	for i, group := range groups {
		starts[i] = p.place(group, i == 0 || i == turn)
	}
	return starts
}

// earlierTurn finds the group with which the last page shall begin to be filled well enough; 0 where there is none, since
// a group must stay on the page before.
func earlierTurn(groups [][]*box, starts []int, last int) int {
	height := 0.0
	for i := len(groups) - 1; i > 0 && starts[i-1] >= last-1; i-- {
		height += heightOf(groups[i])
		if starts[i] < last && height >= leastTail {
			return i
		}
	}
	return 0
}

// place puts a group on the page or, where it must or does not fit, on the next. It returns the page on which it begins.
func (p *paginator) place(group []*box, turn bool) int {
	first := group[0]
	if !turn && !p.fits(group) {
		turn = headHeight(first)+heightOf(group) <= columnHeight
	}
	if turn {
		p.newPage(first)
	}
	begins := 0
	for _, b := range group {
		if !p.fits([]*box{b}) && !p.top() {
			p.newPage(b)
		}
		p.put(b, false)
		if begins == 0 {
			begins = len(p.pages)
		}
	}
	return begins
}

// top says whether nothing stands on the page yet but, where there is one, a repeated head.
func (p *paginator) top() bool {
	boxes := p.pages[len(p.pages)-1]
	return len(boxes) == 0 || boxes[len(boxes)-1].again
}

func (p *paginator) newPage(first *box) {
	p.pages = append(p.pages, nil)
	p.y, p.after = marginTop, 0
	if first.head != nil {
		p.put(first.head, true)
	}
}

func (p *paginator) gap(b *box) float64 {
	if p.y <= marginTop {
		return 0
	}
	return max(p.after, b.before)
}

func (p *paginator) fits(group []*box) bool {
	const rounding = 0.01 // of adding up
	return p.y+p.gap(group[0])+heightOf(group) <= columnEnd+rounding
}

func (p *paginator) put(b *box, again bool) {
	y := p.y + p.gap(b)
	n := len(p.pages)
	p.pages[n-1] = append(p.pages[n-1], placed{box: b, y: y, again: again})
	if b.anchor != nil && !again {
		*b.anchor = target{page: n, y: y}
	}
	p.y, p.after = y+b.height, b.after
}

// heightOf is the height of boxes one below the other, without the space around them.
func heightOf(group []*box) float64 {
	h := 0.0
	for i, b := range group {
		if i > 0 {
			h += max(group[i-1].after, b.before)
		}
		h += b.height
	}
	return h
}

func headHeight(b *box) float64 {
	if b.head == nil {
		return 0
	}
	return b.head.height
}
