package org.ramure.portfolio.practices.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.parser.PdfTextExtractor;
import org.ramure.portfolio.practices.Conversation;
import org.ramure.portfolio.practices.ValuedResult;
import org.ramure.portfolio.practices.ValuedResult.Line;
import org.ramure.portfolio.practices.ValuedResult.Said;
import org.ramure.portfolio.practices.ValuedResult.View;
import org.ramure.shared.IssuerSettings;
import org.ramure.shared.Language;
import org.ramure.shared.LocalizedText;
import org.ramure.shared.Translations;
import org.ramure.testing.ArchivablePdf;

class ResultPaperTests {

    private static final Instant DAY = Instant.parse("2026-11-21T14:00:00Z");

    private static ValuedResult result() {
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            lines.add(
                    new Line(
                            "p" + i,
                            LocalizedText.of("Relier des acteurs qui s’ignorent", "Connect actors"),
                            LocalizedText.of("Fait régulièrement", "Done regularly"),
                            List.of(LocalizedText.of("Confiance", "Trust")),
                            i % 2 == 0 ? List.of("Carte des acteurs, mars 2026") : List.of(),
                            i < 3
                                    ? Optional.of(
                                            new View(
                                                    i == 0
                                                            ? Optional.empty()
                                                            : Optional.of(
                                                                    LocalizedText.of(
                                                                            "Transmis à d’autres",
                                                                            "Passed on")),
                                                    "Deux équipes travaillent ainsi. ".repeat(6)))
                                    : Optional.empty()));
        }
        return new ValuedResult(
                UUID.randomUUID(),
                "Amina Roux",
                "Malik Benali",
                Conversation.Role.PEER,
                LocalizedText.of("Grille de qualification", "Grid"),
                "1.0.0",
                DAY,
                DAY,
                lines,
                List.of(
                        new Said(
                                LocalizedText.of("Raconter", "Tell"),
                                "Un soir de novembre.\nNous étions six.",
                                "Elle écoute avant de proposer.")),
                new Said(LocalizedText.of("Suite", "Next"), "Écrire la méthode avant juin", ""));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void keepsTheRulesOfArchivingAndOfAccessibilityAndSaysHowEachLineIsKnown(Language language)
            throws Exception {
        var issuer = new IssuerSettings("Ramure", "", "", "", "", "", "", "", "");
        byte[] pdf = new ResultPaper(new Translations(), issuer).draw(result(), language);
        Path folder = Files.createDirectories(Path.of("target", "papers"));
        Files.write(folder.resolve("pratiques-" + language.code() + ".pdf"), pdf);

        assertThat(ArchivablePdf.breaches(pdf)).isEmpty();
        var text = new StringBuilder();
        try (var reader = new PdfReader(pdf)) {
            for (int page = 1; page <= reader.getNumberOfPages(); page++) {
                text.append(new PdfTextExtractor(reader).getTextFromPage(page)).append('\n');
            }
        }
        assertThat(text.toString().replaceAll("\\s+", " "))
                .contains(
                        language == Language.FR
                                ? List.of("auto-déclaré", "discuté avec Malik", "Prochain pas")
                                : List.of("self-declared", "discussed with Malik", "Next step"));
    }
}
