package org.ramure.people;

import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Invites the first administrator by a link in the log, where nobody is administrator yet. */
@Component
class FirstAdministrator {

    private static final Logger LOG = LoggerFactory.getLogger(FirstAdministrator.class);

    private final PersonRepository persons;
    private final SignInLinkRepository links;
    private final Letters letters;
    private final DemoPeople demo;
    private final Clock clock;

    FirstAdministrator(
            PersonRepository persons,
            SignInLinkRepository links,
            Letters letters,
            DemoPeople demo,
            Clock clock) {
        this.persons = persons;
        this.links = links;
        this.letters = letters;
        this.demo = demo;
        this.clock = clock;
    }

    /** Every start makes a new link and takes back the one before. */
    @EventListener(ApplicationReadyEvent.class)
    @Order(Ordered.HIGHEST_PRECEDENCE) // people first, then what others make of them
    @Transactional
    void invite() {
        if (demo.areHere()) {
            demo.bring();
            return;
        }
        demo.retire();
        if (persons.countAdministrators() == 0) {
            links.deleteUnused(SignInLink.Purpose.FIRST_ADMIN);
            String token = Tokens.next();
            links.save(SignInLink.forFirstAdministrator(Tokens.hash(token), clock.instant()));
            LOG.info(
                    """

                    ------------------------------------------------------------------
                     Nobody is administrator yet. Open this address within 24 hours,
                     once, to become the first one:

                       {}

                    ------------------------------------------------------------------
                    """,
                    letters.addressOf(token));
        }
    }
}
