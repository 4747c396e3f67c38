package org.ramure.cohorts.papers;

/** A paper as a file: its name is made of letters, digits and hyphens; the bytes are a PDF. */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record PaperFile(String name, byte[] bytes) {}
