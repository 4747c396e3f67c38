package org.ramure.attestations;

import org.ramure.attestations.facts.AttestationFacts;
import org.ramure.attestations.facts.FrameVocabulary;
import org.ramure.attestations.paper.AttestationPaper;
import org.ramure.pathways.Completions;
import org.ramure.pathways.PathwayStanding;
import org.ramure.people.Account;
import org.ramure.shared.UserFacingException;
import org.springframework.stereotype.Component;

/** What must be true before a paper is issued; each refusal says what to do. */
@Component
class IssueRule {

    private final Completions completions;
    private final FactDrafts drafts;

    IssueRule(Completions completions, FactDrafts drafts) {
        this.completions = completions;
        this.drafts = drafts;
    }

    /** What the ordered paper states, or the reason why it cannot be issued. */
    AttestationFacts draft(Account holder, IssueOrder order) {
        requirePrintable(holder.fullName());
        PathwayStanding standing =
                completions
                        .of(holder.id(), order.pathway())
                        .orElseThrow(() -> new UserFacingException("attestations.issue.notYet"));
        AttestationFacts draft =
                drafts.draft(holder, standing, order.kind(), order.language())
                        .orElseThrow(() -> new UserFacingException("attestations.issue.notYet"));
        requireWordsOfItsFrame(draft);
        return draft;
    }

    /** Refuses facts with words that their legal frame does not allow. */
    static void requireWordsOfItsFrame(AttestationFacts draft) {
        FrameVocabulary.refusedIn(draft)
                .ifPresent(word -> {
                    throw new UserFacingException("attestations.issue.word", word);
                });
    }

    /** Refuses a name that is missing or that the paper's fonts cannot print. */
    static void requirePrintable(String name) {
        if (name.isBlank()) {
            throw new UserFacingException("attestations.issue.name");
        }
        AttestationPaper.unprintable(name)
                .ifPresent(character -> {
                    throw new UserFacingException("attestations.issue.character", character);
                });
    }
}
