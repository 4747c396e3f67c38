package org.ramure.cohorts.papers.drawing;

import org.ramure.cohorts.HalfDay;
import org.ramure.shared.Minutes;

/** What both sheets of a half-day say first: what, when, where, with whom, for how long. */
final class SheetHead {

    private SheetHead() {}

    static PaperForm begin(CohortFacts facts, HalfDay halfDay, PaperWords words, String title) {
        var form =
                new PaperForm(
                        facts, words, title, words.day(halfDay.day()) + " " + halfDay.title());
        form.subject(facts.cohort().title());
        form.line(words.of("halfDay"), halfDay.title())
                .line(
                        words.of("sheet.when"),
                        words.fullDay(halfDay.day()) + ", " + words.hours(halfDay))
                .line(words.of("place"), words.place(facts, halfDay))
                .line(words.of("facilitators"), String.join(", ", facts.facilitators()))
                .line(words.of("prescribed"), Minutes.say(halfDay.minutes()))
                .lines();
        return form;
    }
}
