package org.ramure.cohorts.template;

import org.ramure.shared.LocalizedText;

/**
 * A sheet that people fill alone or, if {@code team}, together. {@code content} is what the
 * activity type {@code exercise} made of its file ({@code assessment.exercise.ExerciseContent}).
 */
public record Sheet(String id, LocalizedText title, String file, boolean team, Object content) {}
