package org.ramure.catalogue.spi;

/**
 * A kind of link that Markdown of courses may use, such as {@code [un cas](example:code)}, brought
 * by the {@link ContentArea} that reads what it leads to.
 */
public interface LinkScheme {

    /** What stands before the colon: lower-case letters. */
    String scheme();

    /** The address on the site for what stands after the colon. */
    String address(String target);

    /** Whether there is such a thing; {@code read} is what the area has read. */
    boolean leads(Object read, String target);

    /** In plain words, what to do about a link that leads nowhere. */
    String remedy();
}
