package org.ramure.toolkit.basket;

import java.util.List;
import org.ramure.people.PersonId;
import org.ramure.shared.LocalizedText;

/** Makes a path of one's own of things of the workshop. */
public interface Following {

    /** A step, and why it is one. */
    record Step(Item item, LocalizedText reason) {}

    /** Makes the path; answers its address, from the root of the site. */
    String follow(PersonId person, String title, List<Step> steps);
}
