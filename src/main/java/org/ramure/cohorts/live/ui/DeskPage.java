package org.ramure.cohorts.live.ui;

import java.time.Clock;
import org.ramure.cohorts.live.RoomLinks;
import org.ramure.shared.Translations;
import org.springframework.stereotype.Component;

/** What the running order's page is built with, beside the services it asks. */
@Component
class DeskPage {

    private final Translations translations;
    private final RoomLinks links;
    private final Clock clock;

    DeskPage(Translations translations, RoomLinks links, Clock clock) {
        this.translations = translations;
        this.links = links;
        this.clock = clock;
    }

    Translations translations() {
        return translations;
    }

    RoomLinks links() {
        return links;
    }

    Clock clock() {
        return clock;
    }
}
