package integration

import (
	"slices"
	"strings"

	"kifahrplan/app"
	"kifahrplan/translations"
)

// section is a group of the checklist with its criteria, the room's own ones at its end.
type section struct {
	id    app.ContentID
	label string
	items []item
}

// item is a criterion with its words.
type item struct {
	rule        app.Criterion
	title, norm string
}

// sectionsOf lists the whole checklist, with the weights that hold here.
func sectionsOf(st *app.Strategy, words *translations.Localizer) []section {
	lang := string(words.Language())
	norms := map[app.ContentID]string{}
	at := map[app.ContentID]int{}
	var out []section
	for i, g := range words.Library().Checklist.Groups {
		out = append(out, section{id: app.ContentID(g.ID), label: g.Label.In(lang)})
		at[app.ContentID(g.ID)] = i
		for _, c := range g.Items {
			norms[app.ContentID(c.ID)] = c.Ref.In(lang)
		}
	}
	for _, rule := range st.Checklist(words.Criteria()) {
		norm := norms[rule.ID]
		if own, ok := st.OwnCriterion(rule.ID); ok {
			norm = own.Norm
		}
		i, known := at[rule.Group]
		if !known { // a section that the library has no more
			i = len(out) - 1
		}
		out[i].items = append(out[i].items, item{rule: rule, title: st.CriterionText(rule.ID, words), norm: norm})
	}
	return out
}

// joined puts a dot between texts, those that are not empty.
func joined(texts ...string) string {
	return strings.Join(slices.DeleteFunc(texts, func(t string) bool { return t == "" }), " · ")
}
