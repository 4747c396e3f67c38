package org.ramure.shared;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a class that steps out of a rule of the house on purpose, and says why; reviewers look for
 * it.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
public @interface Deviates {

    /** The rule, by its name in {@code ArchitectureRules}. */
    String rule();

    /** Why this class needs the exception. */
    String because();
}
