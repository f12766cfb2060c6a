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

// paginate puts the boxes on pages. Boxes that are to be kept together move to the next page together, unless they are
// higher than a page.
func paginate(boxes []*box) []page {
	p := &paginator{}
	for start := 0; start < len(boxes); {
		end := start + 1
		for end < len(boxes) && boxes[end-1].keep && !boxes[end].newPage {
			end++
		}
		p.place(boxes[start:end])
		start = end
	}
	return p.pages
}

func (p *paginator) place(group []*box) {
	first := group[0]
	turn := first.newPage || len(p.pages) == 0
	if !turn && !p.fits(group) {
		turn = headHeight(first)+heightOf(group) <= columnHeight
	}
	if turn {
		p.newPage(first)
	}
	for _, b := range group {
		if !p.fits([]*box{b}) && !p.top() {
			p.newPage(b)
		}
		p.put(b, false)
	}
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
