package org.ramure.catalogue.files;

/**
 * A text file of the content folder, decoded, with line feeds only; {@code path} is relative to the
 * folder and uses slashes.
 */
public record SourceFile(String path, String text) {}
