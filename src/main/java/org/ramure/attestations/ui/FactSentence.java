package org.ramure.attestations.ui;

import com.vaadin.flow.component.UI;
import java.time.LocalDate;
import org.ramure.attestations.facts.AssessmentMode;
import org.ramure.attestations.facts.AttestationFacts;
import org.ramure.shared.Minutes;
import org.ramure.shared.Wording;
import org.ramure.shared.ui.Reader;

/** What a paper will state, in one sentence. */
final class FactSentence {

    private final AttestationFacts facts;

    FactSentence(AttestationFacts facts) {
        this.facts = facts;
    }

    String text() {
        AttestationFacts.FollowUp followUp = facts.followUp();
        if (followUp != null && followUp.from().equals(followUp.to())) {
            return translate(
                    "attestations.sentence.SUIVI.day",
                    facts.subject().variantTitle(),
                    Minutes.say(followUp.minutes()),
                    day(followUp.to()));
        }
        if (followUp != null) {
            return translate(
                    "attestations.sentence.SUIVI",
                    facts.subject().variantTitle(),
                    Minutes.say(followUp.minutes()),
                    day(followUp.from()),
                    day(followUp.to()));
        }
        AttestationFacts.Assessment assessment = facts.assessment();
        if (assessment != null) {
            long assessed =
                    assessment.lines().stream()
                            .filter(line -> line.mode() != AssessmentMode.NONE)
                            .count();
            return translate(
                    "attestations.sentence.COMPETENCES",
                    assessed,
                    assessment.lines().size(),
                    day(assessment.takenOn()));
        }
        AttestationFacts.Presence presence = facts.presence();
        if (presence != null) {
            return translate(
                    "attestations.sentence.PARTICIPATION",
                    presence.attended(),
                    presence.meetings().size(),
                    day(presence.from()),
                    day(presence.to()));
        }
        throw new IllegalArgumentException("facts without a statement");
    }

    private static String day(LocalDate day) {
        return Wording.day(Reader.language(), day);
    }

    private static String translate(String key, Object... arguments) {
        return UI.getCurrent().getTranslation(key, arguments);
    }
}
