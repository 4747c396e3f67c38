package org.ramure.toolkit.hackathon.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.parser.PdfTextExtractor;
import org.ramure.shared.IssuerSettings;
import org.ramure.shared.Language;
import org.ramure.shared.Translations;
import org.ramure.testing.ArchivablePdf;
import org.ramure.toolkit.hackathon.Competition;
import org.ramure.toolkit.hackathon.Hackathon;
import org.ramure.toolkit.hackathon.HackathonTemplate;
import org.ramure.toolkit.hackathon.HackathonTestApplication;
import org.ramure.toolkit.hackathon.Mean;
import org.ramure.toolkit.hackathon.Part;
import org.ramure.toolkit.hackathon.Team;
import org.ramure.toolkit.hackathon.TeamFeedback;

class FeedbackPaperTests {

    private static TeamFeedback feedback() {
        HackathonTemplate template = HackathonTestApplication.template();
        Hackathon hackathon =
                new Hackathon(
                        UUID.randomUUID(),
                        "vallee",
                        template,
                        Competition.terms(false, true, false),
                        Part.PARTICIPANT,
                        new Hackathon.State(
                                Optional.empty(),
                                Optional.of(Instant.parse("2026-12-05T16:00:00Z")),
                                "",
                                Optional.empty()));
        return new TeamFeedback(
                hackathon,
                new Team(UUID.randomUUID(), "Aulne", "vallee", 1, List.of()),
                Optional.of(new TeamFeedback.Place(2, true, 4, new Mean(11, 3), 2)),
                template.criteria().stream()
                        .map(c -> new TeamFeedback.Judged(c, new Mean(10, 3)))
                        .toList(),
                template.feedback().prompts().stream()
                        .map(p ->
                                new TeamFeedback.Said(
                                        p, List.of("Une phrase.\nEt une autre.", "Un mot")))
                        .toList(),
                4);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void keepsTheRulesOfArchivingAndOfAccessibilityAndSaysTies(Language language) throws Exception {
        var issuer = new IssuerSettings("Ramure", "", "", "", "", "", "", "", "");
        byte[] pdf = new FeedbackPaper(new Translations(), issuer).draw(feedback(), language);
        Path folder = Files.createDirectories(Path.of("target", "papers"));
        Files.write(folder.resolve("hackathon-" + language.code() + ".pdf"), pdf);

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
                                ? List.of("2es ex æquo", "3,67", "Et une autre.")
                                : List.of("joint no. 2", "3.67", "Et une autre."));
    }
}
