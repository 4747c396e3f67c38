package org.ramure.portfolio.practices.store;

import java.util.UUID;
import org.ramure.people.PersonId;
import org.ramure.portfolio.practices.Side;

/** Names of the places where texts of this part stand. */
final class PracticePlaces {

    private static final String GRID = "pratiques:";
    private static final String TALK = "entretien:";

    private PracticePlaces() {}

    static String grid(PersonId person) {
        return GRID + person + ":";
    }

    static String row(PersonId person, String practice) {
        return grid(person) + practice;
    }

    static String talk(UUID talk) {
        return TALK + talk + ":";
    }

    static String side(UUID talk, Side side) {
        return talk(talk) + side.name();
    }
}
