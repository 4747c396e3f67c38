package org.ramure.attestations.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ramure.attestations.facts.AttestationFacts;
import org.ramure.attestations.facts.TestFacts;
import org.ramure.shared.Language;
import org.ramure.shared.Translations;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

class PaperComplianceTests {

    @BeforeAll
    static void startVeraPdf() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    static Stream<AttestationFacts> papers() {
        var longName = new AttestationFacts.Holder(TestFacts.LONG_NAME, "");
        return Stream.of(
                TestFacts.followUp(),
                TestFacts.competences(),
                TestFacts.followUp(Language.EN, longName),
                TestFacts.competences(Language.EN, longName));
    }

    @ParameterizedTest
    @MethodSource("papers")
    void keepsTheRulesOfArchivingAndOfAccessibility(AttestationFacts facts) throws Exception {
        byte[] pdf = new AttestationPaper(new Translations()).draw(facts, TestFacts.seal(facts));
        keep(facts, pdf);
        assertThat(breaches(pdf, PDFAFlavour.PDFA_2_A)).isEmpty();
        assertThat(breaches(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
    }

    private static List<String> breaches(byte[] pdf, PDFAFlavour flavour) throws Exception {
        try (var parser =
                        Foundries.defaultInstance()
                                .createParser(new ByteArrayInputStream(pdf), flavour);
                var validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            var result = validator.validate(parser);
            assertThat(result.getTotalAssertions()).isGreaterThan(1000);
            return result.getTestAssertions().stream()
                    .filter(a -> a.getStatus() == TestAssertion.Status.FAILED)
                    .map(a -> a.getRuleId().getClause() + ": " + a.getMessage())
                    .distinct()
                    .toList();
        }
    }

    private static void keep(AttestationFacts facts, byte[] pdf) throws IOException {
        Path folder = Path.of("target", "papers");
        Files.createDirectories(folder);
        String name = facts.issue().kind().code() + "-" + facts.issue().language().code();
        Files.write(folder.resolve(name + ".pdf"), pdf);
    }
}
