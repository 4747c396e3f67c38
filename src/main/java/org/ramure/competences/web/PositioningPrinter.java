package org.ramure.competences.web;

import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.ramure.catalogue.Activity;
import org.ramure.catalogue.Catalogue;
import org.ramure.catalogue.Framework;
import org.ramure.catalogue.Pathway;
import org.ramure.competences.ReadingSheet;
import org.ramure.competences.SelfAssessment;
import org.ramure.competences.positioning.PositioningContent;
import org.ramure.learning.spi.ActivityPrinter;
import org.ramure.people.PersonId;
import org.ramure.shared.HtmlPage;
import org.ramure.shared.Language;
import org.ramure.shared.SafeHtml;
import org.ramure.shared.Translations;
import org.springframework.stereotype.Component;

/** Prints a positioning as a grid to tick by hand, or with what the person answered here last. */
@Component
class PositioningPrinter implements ActivityPrinter {

    private final Catalogue catalogue;
    private final SelfAssessment self;
    private final Translations translations;

    PositioningPrinter(Catalogue catalogue, SelfAssessment self, Translations translations) {
        this.catalogue = catalogue;
        this.self = self;
        this.translations = translations;
    }

    @Override
    public String type() {
        return "positioning";
    }

    @Override
    public SafeHtml print(PersonId person, Pathway pathway, Activity activity, Language language) {
        var content = activity.content(language, PositioningContent.class);
        var html = new StringBuilder(content.intro().html());
        catalogue
                .framework(pathway.framework())
                .ifPresent(framework ->
                        table(html, framework, content, answers(person, activity), language));
        return new SafeHtml(html.toString());
    }

    private Map<String, Integer> answers(PersonId person, Activity activity) {
        return self.madeIn(person, activity.id())
                .flatMap(reading -> self.sheet(person, reading.id()))
                .map(sheet ->
                        sheet.entries().stream()
                                .collect(
                                        Collectors.toMap(
                                                ReadingSheet.Entry::competence,
                                                ReadingSheet.Entry::level)))
                .orElse(Map.of());
    }

    private void table(
            StringBuilder html,
            Framework framework,
            PositioningContent content,
            Map<String, Integer> answers,
            Language language) {
        html.append("<table><thead><tr>");
        cell(html, "th scope=\"col\"", text(language, "competences.table.competence"));
        for (Framework.Level level : framework.levels()) {
            cell(html, "th scope=\"col\"", level.number() + " · " + level.label().in(language));
        }
        cell(html, "th scope=\"col\"", text(language, "competences.form.undecided"));
        html.append("</tr></thead><tbody>");
        for (Framework.Competence competence : content.asked(framework)) {
            html.append("<tr>");
            cell(
                    html,
                    "th scope=\"row\"",
                    competence.code() + " · " + competence.label().in(language));
            Integer answer = answers.get(competence.code());
            for (Framework.Level level : framework.levels()) {
                box(html, answer, level.number());
            }
            box(html, answer, 0);
            html.append("</tr>");
        }
        html.append("</tbody></table>");
    }

    private static void box(StringBuilder html, @Nullable Integer answer, int level) {
        cell(html, "td", answer != null && answer == level ? "☒" : "☐");
    }

    private static void cell(StringBuilder html, String tag, String text) {
        html.append('<').append(tag).append('>');
        html.append(HtmlPage.escape(text));
        html.append("</").append(tag, 0, 2).append('>');
    }

    private String text(Language language, String key) {
        return translations.text(language, key);
    }
}
