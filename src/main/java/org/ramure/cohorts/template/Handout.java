package org.ramure.cohorts.template;

import org.ramure.shared.LocalizedText;
import org.ramure.shared.SafeHtml;

/** A paper that people take home. */
public record Handout(String id, LocalizedText title, String file, SafeHtml text) {}
