package org.ramure.journey;

/** The journey with the keyboard alone. */
class KeyboardJourneyBrowserIT extends BrowserJourney {

    KeyboardJourneyBrowserIT() {
        super("nour.delmas@example.org", Keyboard::new);
    }
}
