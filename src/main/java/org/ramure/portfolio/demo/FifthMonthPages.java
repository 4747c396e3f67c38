package org.ramure.portfolio.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.ramure.assessment.Entries.Typed;
import org.ramure.portfolio.journey.Journeys;
import org.ramure.portfolio.journey.Prompt;
import org.ramure.portfolio.logbook.Extracts;
import org.ramure.portfolio.logbook.Logbook;
import org.ramure.portfolio.logbook.LogbookDetails;
import org.ramure.portfolio.logbook.LogbookTurn;
import org.ramure.shared.Language;
import org.springframework.stereotype.Component;

/** Awa's logbook, each page an answer to a question of its month; one extract is for Claire. */
@Component
class FifthMonthPages {

    private final Logbook logbook;
    private final Extracts extracts;
    private final Journeys journeys;
    private final LongAgo longAgo;

    FifthMonthPages(Logbook logbook, Extracts extracts, Journeys journeys, LongAgo longAgo) {
        this.logbook = logbook;
        this.extracts = extracts;
        this.journeys = journeys;
        this.longAgo = longAgo;
    }

    void write(PathwayCast cast) {
        List<FifthMonthTexts.Page> pages = FifthMonthTexts.PAGES;
        for (FifthMonthTexts.Page page : pages) {
            UUID written = write(cast, page);
            if (page.equals(pages.getLast())) {
                share(cast, written);
            }
        }
    }

    private UUID write(PathwayCast cast, FifthMonthTexts.Page page) {
        Optional<Prompt> prompt =
                journeys.of(cast.cohort().template())
                        .flatMap(journey -> journey.month(page.month()))
                        .map(month -> month.prompts().get(page.prompt()));
        LocalDate about = cast.cohort().firstDay().plusDays(page.day());
        UUID entry =
                logbook.begin(
                                cast.awa(),
                                new LogbookDetails(
                                        prompt.map(p -> LogbookTurn.of(p.turn()))
                                                .orElse(LogbookTurn.FREE),
                                        prompt.map(p -> p.text().in(Language.FR)).orElse(""),
                                        Optional.of(cast.cohort().id()),
                                        about))
                        .id();
        logbook.save(cast.awa(), entry, new Typed(Logbook.TITLE, page.title(), 0));
        logbook.save(cast.awa(), entry, new Typed(Logbook.TEXT, page.text(), 0));
        longAgo.settle();
        return entry;
    }

    private void share(PathwayCast cast, UUID page) {
        extracts.share(
                cast.awa(),
                page,
                new Extracts.NewExtract(
                        cast.cohort().id(),
                        Optional.of(cast.person("claire")),
                        FifthMonthTexts.SHARED_TITLE,
                        FifthMonthTexts.SHARED,
                        Set.of(),
                        longAgo.today().plusDays(Extracts.DAYS)));
    }
}
