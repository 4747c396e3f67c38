package org.ramure.cohorts.papers.drawing;

import java.util.List;

/**
 * Who issues the papers, as printed; all but the name may be empty. {@code lines} stand below the
 * name (legal form, address), {@code declaration} is the training body's number.
 */
public record PaperIssuer(
        String name,
        List<String> lines,
        String declaration,
        String signatory,
        String city,
        String contact,
        String disabilityContact,
        String rules) {}
