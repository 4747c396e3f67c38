package org.ramure.attestations.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.ramure.attestations.facts.AttestationFacts;
import org.ramure.attestations.facts.CanonicalJson;
import org.ramure.attestations.facts.TestFacts;
import org.ramure.shared.Language;
import org.ramure.shared.Translations;
import org.ramure.shared.Wording;

/** What the page of verification says of papers about a session, in both languages. */
class PresenceLinesTests {

    private static final Translations TEXTS = new Translations();

    private static String page(Language language, AttestationFacts facts) {
        return new AttestedLines(new Wording(TEXTS, language), facts).html();
    }

    @Test
    void showsEveryMeetingInTheLanguageOfTheReader() {
        AttestationFacts facts = TestFacts.participation(Language.FR);

        assertThat(page(Language.FR, facts))
                .contains("Séances", "12 novembre 2026", "présence", "absence", "Et demain")
                .contains("Paimpont", "Modèle de session")
                .doesNotContain("Licence", "Durée");
        assertThat(page(Language.EN, facts))
                .contains("Meetings", "12 November 2026", "present", "absent")
                .contains("<span lang=\"fr\">Et demain</span>", "Session template");
    }

    @Test
    void saysThatMinutesWereObserved() {
        AttestationFacts facts = TestFacts.observedFollowUp(Language.FR);

        assertThat(page(Language.FR, facts))
                .contains("Durée observée", "6 h 40".replace(' ', '\u00a0'))
                .contains("feuilles d’émargement")
                .doesNotContain("Durée prescrite");
        assertThat(page(Language.EN, facts)).contains("Observed time");
    }

    @Test
    void factsOfASessionReadBackAsTheyWere() {
        AttestationFacts facts = TestFacts.participation(Language.FR);
        String json = CanonicalJson.of(facts);

        assertThat(CanonicalJson.read(json)).isEqualTo(facts);
        assertThat(json).contains("\"schema\":\"ramure-attestation/2\"");
        assertThat(CanonicalJson.of(TestFacts.followUp())).doesNotContain("presence");
    }
}
