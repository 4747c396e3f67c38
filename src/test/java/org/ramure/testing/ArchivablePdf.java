package org.ramure.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** The rules of archiving (PDF/A-2a) and of accessibility (PDF/UA-1), as veraPDF checks them. */
public final class ArchivablePdf {

    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private ArchivablePdf() {}

    /** What a file breaks, each rule once; empty for a sound one. */
    public static List<String> breaches(byte[] pdf) throws Exception {
        List<String> all = new ArrayList<>();
        for (PDFAFlavour flavour : List.of(PDFAFlavour.PDFA_2_A, PDFAFlavour.PDFUA_1)) {
            try (var parser =
                            Foundries.defaultInstance()
                                    .createParser(new ByteArrayInputStream(pdf), flavour);
                    var validator = Foundries.defaultInstance().createValidator(flavour, false)) {
                var result = validator.validate(parser);
                assertThat(result.getTotalAssertions()).isGreaterThan(500);
                result.getTestAssertions().stream()
                        .filter(a -> a.getStatus() == TestAssertion.Status.FAILED)
                        .map(a -> flavour + " " + a.getRuleId().getClause() + ": " + a.getMessage())
                        .distinct()
                        .forEach(all::add);
            }
        }
        return all;
    }
}
