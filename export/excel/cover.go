package excel

import "kifahrplan/app"

// writeCover fills the first sheet: whom the questionnaire is for, and how to fill it in.
func (b *questionnaire) writeCover() error {
	title := b.l.T("questionnaire.title") + ": " + b.name
	if err := b.dressOverview(b.cover, title); err != nil {
		return err
	}
	if err := b.protect(b.cover); err != nil {
		return err
	}
	w, err := b.newSheetWriter(b.cover, "")
	if err != nil {
		return err
	}
	if err := w.add(titleHeight, styled(b.styles.title, cellText(title))); err != nil {
		return err
	}
	w.skip()
	facts := []struct{ id, value string }{
		{"field.municipality.name", b.s.Municipality.Name},
		{"field.workshop.title", b.s.Workshop.Title},
		{"field.workshop.moderator", b.s.Workshop.Moderator},
		{"excel.fact.revision", b.l.Number(int(b.s.Revision))},
	}
	for _, f := range facts {
		if f.value == "" {
			continue
		}
		if err := b.writeFact(w, b.l.T(f.id), f.value); err != nil {
			return err
		}
	}
	if err := b.writeFact(w, b.l.T("questionnaire.fact.date"), styled(b.styles.factDate, day(b.today))); err != nil {
		return err
	}
	if err := b.writeLanguageNotice(w); err != nil {
		return err
	}
	w.skip()
	if err := w.add(headingHeight, styled(b.styles.heading, b.l.T("questionnaire.how"))); err != nil {
		return err
	}
	for _, note := range b.instructions() {
		if err := b.paragraph(w, b.styles.note, note, 1); err != nil {
			return err
		}
	}
	return w.close()
}

func (b *questionnaire) instructions() []string {
	t := b.l.T
	return []string{
		t("questionnaire.how.fill"),
		t("questionnaire.how.questions", "Sheet", b.sheets[0].name),
		t("questionnaire.how.positions", "Sheet", b.sheets[1].name, "Condition", t("stance."+string(app.StanceCondition)), "Objects", t("stance."+string(app.StanceObjects))),
		t("questionnaire.how.points", "Sheet", b.sheets[2].name),
		t("questionnaire.how.paper"),
		t("questionnaire.how.back"),
		t("questionnaire.how.hidden"),
	}
}
