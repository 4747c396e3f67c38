package org.ramure.catalogue.release;

/** A course was published; told in the transaction that stores it. */
public record CoursePublished(Release release) {}
