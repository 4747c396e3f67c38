package org.ramure.learning.ui.spi;

import java.util.Optional;
import org.ramure.people.PersonId;

/**
 * Brought by a module whose people see us inside another site’s page, where there are no menus: the
 * one way they need besides the content.
 */
public interface FrameEntry {

    /** A relative address and the key of its text. */
    record Link(String address, String textKey) {}

    /** Asked once for each page that a frame opens. */
    Optional<Link> of(PersonId person);
}
