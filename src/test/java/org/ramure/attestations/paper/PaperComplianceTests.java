package org.ramure.attestations.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ramure.attestations.facts.AttestationFacts;
import org.ramure.attestations.facts.TestFacts;
import org.ramure.shared.Language;
import org.ramure.shared.Translations;
import org.ramure.testing.ArchivablePdf;

class PaperComplianceTests {

    static Stream<AttestationFacts> papers() {
        var longName = new AttestationFacts.Holder(TestFacts.LONG_NAME, "");
        return Stream.of(
                TestFacts.followUp(),
                TestFacts.competences(),
                TestFacts.followUp(Language.EN, longName),
                TestFacts.competences(Language.EN, longName),
                TestFacts.participation(Language.FR),
                TestFacts.participation(Language.EN),
                TestFacts.observedFollowUp(Language.FR));
    }

    @ParameterizedTest
    @MethodSource("papers")
    void keepsTheRulesOfArchivingAndOfAccessibility(AttestationFacts facts) throws Exception {
        byte[] pdf = new AttestationPaper(new Translations()).draw(facts, TestFacts.seal(facts));
        keep(facts, pdf);
        assertThat(ArchivablePdf.breaches(pdf)).isEmpty();
    }

    private static void keep(AttestationFacts facts, byte[] pdf) throws IOException {
        Path folder = Path.of("target", "papers");
        Files.createDirectories(folder);
        String name = facts.issue().kind().code() + "-" + facts.issue().language().code();
        Files.write(folder.resolve(name + ".pdf"), pdf);
    }
}
