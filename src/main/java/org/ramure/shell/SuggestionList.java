package org.ramure.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import org.ramure.pathways.Suggestions;
import org.ramure.pathways.Suggestions.Suggestion;
import org.ramure.shared.Language;
import org.ramure.shared.Minutes;
import org.ramure.shared.ui.Reader;

/** Up to three pathways for the time one has, each with its reasons. */
class SuggestionList extends Section {

    private final Language language = Reader.language();

    SuggestionList(HomeQuestion question, Suggestions suggestions) {
        addClassName("suggestions");
        getElement().setAttribute("aria-live", "polite");
        add(new H2(getTranslation("shell.home.suggestions")));
        if (question.time().filter(t -> t == HomeQuestion.Time.NINE_MONTHS).isPresent()) {
            add(new Paragraph(getTranslation("shell.home.nineMonths")));
        }
        var cards = new Div();
        cards.addClassName("card-row");
        suggestions.to(question.asWish()).forEach(s -> cards.add(card(s)));
        add(cards);
    }

    private Article card(Suggestion suggestion) {
        var variant = suggestion.itinerary().variant();
        var link =
                new Anchor(
                        "parcours/" + suggestion.pathway().slug() + "?duree=" + variant.code(),
                        suggestion.pathway().title().in(language)
                                + " · "
                                + variant.label().in(language));
        var minutes =
                new Paragraph(
                        getTranslation(
                                "shell.home.planned",
                                Minutes.say(suggestion.itinerary().minutes()),
                                variant.title().in(language)));
        minutes.addClassName("muted");
        var reasons = new UnorderedList();
        reasons.addClassName("reasons");
        suggestion
                .reasons()
                .forEach(reason ->
                        reasons.add(
                                new ListItem(
                                        getTranslation(
                                                reason.key(),
                                                reason.arguments().stream()
                                                        .map(a -> a.in(language))
                                                        .toArray()))));
        var card =
                new Article(
                        new H3(link),
                        minutes,
                        new Paragraph(variant.promise().in(language)),
                        reasons);
        card.addClassName("card");
        return card;
    }
}
