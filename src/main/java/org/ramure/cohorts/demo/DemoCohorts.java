package org.ramure.cohorts.demo;

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
 * Makes the sessions of the demonstration at its first start. A session that is there, in whatever
 * state somebody left it, is not made again.
 */
@Component
class DemoCohorts {

    private static final Logger LOG = LoggerFactory.getLogger(DemoCohorts.class);
    private static final int LISTED = 500;

    private final DemoPeople demo;
    private final People people;
    private final Cohorts cohorts;
    private final TwoDaysStory twoDays;
    private final OnlineStory online;
    private final AwarenessStory awareness;
    private final TransactionTemplate transaction;

    DemoCohorts(
            DemoPeople demo,
            People people,
            Cohorts cohorts,
            TwoDaysStory twoDays,
            OnlineStory online,
            AwarenessStory awareness,
            TransactionTemplate transaction) {
        this.demo = demo;
        this.people = people;
        this.cohorts = cohorts;
        this.twoDays = twoDays;
        this.online = online;
        this.awareness = awareness;
        this.transaction = transaction;
    }

    @EventListener(ApplicationReadyEvent.class)
    @Order(Ordered.LOWEST_PRECEDENCE - 1)
    void bring() {
        if (demo.areHere()) {
            EmailAddress.of("facilitatrice@demo.ramure.test")
                    .flatMap(people::findByEmail)
                    .map(Account::id)
                    .ifPresent(this::bring);
        }
    }

    private void bring(PersonId facilitator) {
        make(facilitator, TwoDaysStory.TITLE, () -> twoDays.tell(facilitator));
        make(facilitator, OnlineStory.TITLE, () -> online.tell(facilitator));
        make(facilitator, AwarenessStory.TITLE, () -> awareness.tell(facilitator));
    }

    /** All of a session or nothing of it; the application starts without it, too. */
    private void make(PersonId facilitator, String title, Runnable story) {
        boolean here =
                cohorts.list(facilitator, "", 0, LISTED).stream()
                        .map(CohortRow::title)
                        .anyMatch(title::equals);
        if (here) {
            return;
        }
        try {
            transaction.executeWithoutResult(status -> story.run());
        } catch (RuntimeException failure) {
            LOG.warn("The demonstration goes without « {} »", title, failure);
        }
    }
}
