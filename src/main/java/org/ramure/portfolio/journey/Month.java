package org.ramure.portfolio.journey;

import java.util.List;
import org.ramure.shared.LocalizedText;
import org.ramure.shared.SafeHtml;

/**
 * A month of the pathway, from 1: what it is about, what is expected between milestones, prompts
 * for the logbook, and an idea of a trial at work.
 */
public record Month(
        int number,
        LocalizedText title,
        SafeHtml text,
        List<Task> tasks,
        List<Prompt> prompts,
        LocalizedText trial) {}
