package org.ramure.pathways.own;

import org.ramure.shared.LocalizedText;

/**
 * A step to put on a path: the kind and the target in the words of its {@link
 * org.ramure.pathways.spi.PathTargets}, and why it is there (up to 2,000 characters; may be empty).
 * Title and minutes are taken from the target when the path is made.
 */
public record NewStep(String kind, String target, LocalizedText reason) {}
