package org.ramure.portfolio.review;

import org.ramure.people.PersonId;

/**
 * Someone's turn in the final review; {@code minutes} is 0 while none were given, {@code presents}
 * is what they say they will show, {@code own} whether it is the caller's.
 */
public record Passage(PersonId person, String name, int minutes, String presents, boolean own) {}
