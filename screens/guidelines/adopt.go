package guidelines

import (
	"kifahrplan/app"
	"kifahrplan/app/library"
	"kifahrplan/screens/adopt"
)

// showLibrary opens the library's principles by category. What is ticked is adopted in one edit.
func (p *principles) showLibrary() {
	words, st := p.host.Words(), p.host.Session().Strategy()
	lang := string(words.Language())
	adopt.Show(p.host, adopt.Offer{
		Title: words.T("guidelines.adopt.title"), Intro: words.T("guidelines.adopt.intro"),
		Groups: adopt.GroupsOf(
			library.PrincipleCategories(), func(category string) string { return words.T("guidelines.category." + category) },
			words.Library().Principles, func(item library.Principle) string { return item.Category },
			func(item library.Principle) adopt.Item {
				id := app.ContentID(item.ID)
				return adopt.Item{ID: id, Title: item.Title.In(lang), Text: item.Text.In(lang), Taken: st.HasAdopted(app.KindPrinciple, id)}
			},
		),
		Take: func(ids []app.ContentID) {
			p.unfilter()
			p.host.Session().Do(app.AdoptPrinciples(ids...))
		},
	})
}
