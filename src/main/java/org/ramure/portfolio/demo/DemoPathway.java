package org.ramure.portfolio.demo;

import org.ramure.cohorts.CohortRow;
import org.ramure.cohorts.Cohorts;
import org.ramure.people.Account;
import org.ramure.people.DemoPeople;
import org.ramure.people.EmailAddress;
import org.ramure.people.People;
import org.ramure.people.PersonId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Makes the long pathway of the demonstration at its first start, after its other sessions. One
 * that is there, in whatever state somebody left it, is not made again.
 */
@Component
class DemoPathway {

    private static final Logger LOG = LoggerFactory.getLogger(DemoPathway.class);
    private static final int LISTED = 500;

    private final DemoPeople demo;
    private final People people;
    private final Cohorts cohorts;
    private final FifthMonthStory story;
    private final TransactionTemplate transaction;

    DemoPathway(
            DemoPeople demo,
            People people,
            Cohorts cohorts,
            FifthMonthStory story,
            TransactionTemplate transaction) {
        this.demo = demo;
        this.people = people;
        this.cohorts = cohorts;
        this.story = story;
        this.transaction = transaction;
    }

    @EventListener(ApplicationReadyEvent.class)
    @Order(Ordered.LOWEST_PRECEDENCE)
    void bring() {
        if (demo.areHere()) {
            EmailAddress.of("facilitatrice@demo.ramure.test")
                    .flatMap(people::findByEmail)
                    .map(Account::id)
                    .ifPresent(this::bring);
        }
    }

    /** All of it or nothing; the application starts without it, too. */
    private void bring(PersonId facilitator) {
        boolean here =
                cohorts.list(facilitator, "", 0, LISTED).stream()
                        .map(CohortRow::title)
                        .anyMatch(FifthMonthStory.TITLE::equals);
        if (here) {
            return;
        }
        try {
            transaction.executeWithoutResult(status -> story.tell(facilitator));
        } catch (RuntimeException failure) {
            LOG.warn("The demonstration goes without « {} »", FifthMonthStory.TITLE, failure);
        }
    }
}
