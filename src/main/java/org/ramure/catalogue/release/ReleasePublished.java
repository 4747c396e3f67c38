package org.ramure.catalogue.release;

/** A course was published; said in the transaction that stores it. */
public record ReleasePublished(Release release) {}
