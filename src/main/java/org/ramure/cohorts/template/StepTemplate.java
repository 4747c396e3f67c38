package org.ramure.cohorts.template;

import java.util.List;
import java.util.Optional;
import org.ramure.shared.SafeHtml;

/**
 * One step of the running order: what happens for so many minutes, why, what the facilitator should
 * know, and what is projected, asked or filled. {@code question} and {@code sheet} are ids in
 * {@link Materials}.
 */
public record StepTemplate(
        String id,
        String title,
        int minutes,
        Kind kind,
        String aim,
        SafeHtml notes,
        List<ProjectedPage> pages,
        Optional<String> question,
        Optional<String> sheet) {

    /** How people work. */
    public enum Kind {
        PLENARY,
        INDIVIDUAL,
        PAIR,
        TEAM,
        LIVE,
        BREAK
    }

    /** A page to project: its heading and the rest. */
    public record ProjectedPage(String file, String title, SafeHtml body) {}
}
