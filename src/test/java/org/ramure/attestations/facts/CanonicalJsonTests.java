package org.ramure.attestations.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.ramure.shared.Language;

class CanonicalJsonTests {

    @Test
    void sortsKeysAndLeavesNoWhiteSpace() {
        assertThat(write(Map.of("b", List.of(1, true), "a", "x", "ab", Map.of(), "B", 2L)))
                .isEqualTo("{\"B\":2,\"a\":\"x\",\"ab\":{},\"b\":[1,true]}");
    }

    @Test
    void escapesOnlyWhatJsonDemands() {
        assertThat(write("« é » \"/\\\n\u0001\u20ac")).isEqualTo("\"« é » \\\"/\\\\\\n\\u0001€\"");
    }

    @Test
    void refusesWhatHasNoSingleForm() {
        assertThatThrownBy(() -> write(1.5)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void readsBackExactlyWhatWasWritten() {
        for (AttestationFacts facts : List.of(TestFacts.followUp(), TestFacts.competences())) {
            String json = CanonicalJson.of(facts);
            assertThat(CanonicalJson.read(json)).isEqualTo(facts);
            assertThat(CanonicalJson.of(CanonicalJson.read(json))).isEqualTo(json);
        }
    }

    @Test
    void writesDaysAndMomentsTheWayPeopleCanRead() {
        assertThat(CanonicalJson.of(TestFacts.followUp()))
                .contains(
                        "\"at\":\"2026-11-21T09:30:00Z\"",
                        "\"from\":\"2026-11-01\"",
                        "\"minutes\":118",
                        "\"kind\":\"SUIVI\"")
                .doesNotContain("assessment", "null");
    }

    @Test
    void toleratesWhatALaterVersionAdds() {
        String json = CanonicalJson.of(TestFacts.followUp());
        assertThat(CanonicalJson.read("{\"zzz\":1," + json.substring(1)))
                .isEqualTo(TestFacts.followUp());
    }

    @Test
    void theFingerprintKnowsEveryDifference() {
        AttestationFacts facts = TestFacts.competences();
        AttestationFacts other =
                TestFacts.competences(
                        Language.FR, new AttestationFacts.Holder("Camille", "Durant"));
        assertThat(Fingerprint.of(CanonicalJson.of(other)))
                .isNotEqualTo(Fingerprint.of(CanonicalJson.of(facts)));
    }

    @Test
    void theSubstanceForgetsOnlyTheActOfIssuing() {
        AttestationFacts facts = TestFacts.followUp();
        assertThat(facts.issuedAs("RAM-2027-00009", facts.issue().at(), "ff").substance())
                .isEqualTo(facts.substance());
    }

    private static String write(Object value) {
        StringBuilder out = new StringBuilder();
        CanonicalJson.write(value, out);
        return out.toString();
    }
}
