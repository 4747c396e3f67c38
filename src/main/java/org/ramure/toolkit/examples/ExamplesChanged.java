package org.ramure.toolkit.examples;

/** Told on this node once examples of the database were changed for good. */
public record ExamplesChanged() {}
