package org.ramure.toolkit.document;

/** What a visitor may do with a document; each includes those before it. */
public enum Right {
    READ,
    WRITE,
    OWN;

    public boolean allows(Right wanted) {
        return compareTo(wanted) >= 0;
    }
}
