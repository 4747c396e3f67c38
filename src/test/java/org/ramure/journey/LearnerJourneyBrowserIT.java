package org.ramure.journey;

/** The journey with a mouse. */
class LearnerJourneyBrowserIT extends BrowserJourney {

    LearnerJourneyBrowserIT() {
        super("lea.benali@example.org", Hand.Mouse::new);
    }
}
