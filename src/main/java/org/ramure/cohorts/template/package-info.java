/**
 * Session templates as authors write them in {@code courses/templates/}: half-days with their
 * running order, live questions, sheets, handouts, rubrics, assignments and questionnaires. Read
 * and checked with the rest of the content; nothing about a person or a date.
 */
@NamedInterface("template")
@NullMarked
package org.ramure.cohorts.template;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
