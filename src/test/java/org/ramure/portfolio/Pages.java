package org.ramure.portfolio;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.ramure.assessment.Entries.Typed;
import org.ramure.assessment.Saving;
import org.ramure.people.PersonId;
import org.ramure.portfolio.journey.Month;
import org.ramure.portfolio.logbook.Extracts;
import org.ramure.portfolio.logbook.Logbook;
import org.ramure.portfolio.logbook.LogbookDetails;
import org.ramure.portfolio.logbook.LogbookFilter;
import org.ramure.portfolio.logbook.LogbookPrompts;
import org.ramure.portfolio.logbook.SharedExtract;
import org.ramure.shared.Language;

/** Logbooks: pages that answer the month's questions, and extracts that some share. */
class Pages {

    private final Promotion promotion;
    private final Weeks weeks;
    private final Logbook logbook;
    private final LogbookPrompts prompts;
    private final Extracts extracts;

    Pages(
            Promotion promotion,
            Weeks weeks,
            Logbook logbook,
            LogbookPrompts prompts,
            Extracts extracts) {
        this.promotion = promotion;
        this.weeks = weeks;
        this.logbook = logbook;
        this.prompts = prompts;
        this.extracts = extracts;
    }

    /** A page that answers this week's question, which is one of the person's own month. */
    UUID write(String who, String text) {
        PersonId person = promotion.person(who);
        LogbookPrompts.Asked asked = prompts.now(person, Language.FR).getFirst();
        Month month = weeks.of(who).month().month();
        assertThat(month.prompts())
                .as("the question of %s is of month %s", who, month.number())
                .anyMatch(p -> p.text().in(Language.FR).equals(asked.text()));
        UUID page =
                logbook.begin(
                                person,
                                new LogbookDetails(
                                        asked.turn(),
                                        asked.text(),
                                        Optional.of(promotion.id()),
                                        promotion.today()))
                        .id();
        assertThat(logbook.save(person, page, new Typed(Logbook.TEXT, text, 0)))
                .isInstanceOf(Saving.Saved.class);
        return page;
    }

    /** Shares a part of a page with a fellow, or with everyone where nobody is named. */
    UUID share(String who, UUID page, String with, String text, LocalDate until) {
        return extracts.share(
                promotion.person(who),
                page,
                new Extracts.NewExtract(
                        promotion.id(),
                        with.isEmpty() ? Optional.empty() : Optional.of(promotion.person(with)),
                        "",
                        text,
                        Set.of(),
                        until));
    }

    Extracts extracts() {
        return extracts;
    }

    Logbook logbook() {
        return logbook;
    }

    List<SharedExtract> received(String who) {
        return extracts.received(promotion.person(who));
    }

    int count(String who) {
        return logbook.count(promotion.person(who), LogbookFilter.ALL);
    }

    /** How many of one's pages have these words. */
    int found(String who, String words) {
        return logbook.count(
                promotion.person(who),
                new LogbookFilter(words, Optional.empty(), Optional.empty(), Optional.empty()));
    }
}
