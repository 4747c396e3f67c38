package org.ramure.attestations.facts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FrameVocabularyTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Certification Alliances",
                "un DIPLÔME d’université",
                "Certificat de\u00A0réalisation",
                "notre action de\u202Fformation",
                "a Diploma",
                "CERTIFICATIONS"
            })
    void refusesTheseWordsInAFreePathway(String text) {
        assertThat(FrameVocabulary.refusedIn("LIBRE", text)).isPresent();
        assertThat(FrameVocabulary.refusedIn("PROGRAMME", text)).isPresent();
        assertThat(FrameVocabulary.refusedIn("INCONNU", text)).isPresent();
    }

    @Test
    void letsPlainWordsThrough() {
        assertThat(
                        FrameVocabulary.refusedIn(
                                "LIBRE", "Attestation de suivi, certificat médical, formation"))
                .isEmpty();
    }

    @Test
    void aDeclaredProviderMaySpeakOfATrainingActionButNotOfACertification() {
        assertThat(FrameVocabulary.refusedIn("OF", "action de formation")).isEmpty();
        assertThat(FrameVocabulary.refusedIn("OF", "certification")).contains("certification");
    }

    @Test
    void looksAtEverythingThatIsPrintedButNotAtTheName() {
        AttestationFacts facts = TestFacts.followUp();
        assertThat(FrameVocabulary.refusedIn(facts)).isEmpty();
        assertThat(FrameVocabulary.refusedIn(titled(facts, "Diplôme des alliances")))
                .contains("diplome");
        assertThat(
                        FrameVocabulary.refusedIn(
                                TestFacts.followUp(
                                        facts.issue().language(),
                                        new AttestationFacts.Holder("Anne", "Diplome"))))
                .isEmpty();
    }

    private static AttestationFacts titled(AttestationFacts facts, String title) {
        AttestationFacts.Subject s = facts.subject();
        return new AttestationFacts(
                facts.issue(),
                facts.issuer(),
                facts.holder(),
                new AttestationFacts.Subject(
                        s.pathway(),
                        title,
                        s.version(),
                        s.variant(),
                        s.variantTitle(),
                        s.format(),
                        s.frame(),
                        s.licence(),
                        s.course(),
                        s.courseVersion(),
                        s.objectives()),
                facts.followUp(),
                facts.assessment());
    }
}
