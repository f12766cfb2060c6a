package guidelines

import (
	"kifahrplan/app"
	"kifahrplan/app/library"
	"kifahrplan/screens/adopt"
)

// showLibrary opens the library's principles by category. What is ticked is adopted in one edit.
func (p *principles) showLibrary() {
	words, st := p.host.Words(), p.host.Session().Strategy()
	offer := adopt.Offer{
		Title: words.T("guidelines.adopt.title"), Intro: words.T("guidelines.adopt.intro"),
		Take: func(ids []app.ContentID) {
			p.unfilter()
			p.host.Session().Do(app.AdoptPrinciples(ids...))
		},
	}
	for _, category := range library.PrincipleCategories() {
		group := adopt.Group{Heading: words.T("guidelines.category." + category)}
		for _, item := range words.Library().Principles {
			if item.Category == category {
				group.Items = append(group.Items, adopt.Item{
					ID: app.ContentID(item.ID), Title: item.Title.In(string(words.Language())), Text: item.Text.In(string(words.Language())),
					Taken: st.HasPrinciple(app.ContentID(item.ID)),
				})
			}
		}
		offer.Groups = append(offer.Groups, group)
	}
	adopt.Show(p.host, offer)
}
