package org.ramure.toolkit.basket;

import org.ramure.shared.LocalizedText;

/**
 * One thing of the workshop as lists show it; {@code address} is from the root of the site, minutes
 * are 0 where nobody can say.
 */
public record Item(
        ItemKey key, LocalizedText title, LocalizedText summary, int minutes, String address) {}
