package org.ramure.portfolio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.ramure.attestations.Attestation;
import org.ramure.attestations.Attestations;
import org.ramure.cohorts.award.AwardPreview;
import org.ramure.cohorts.award.AwardRun;
import org.ramure.cohorts.award.Awards;
import org.ramure.people.PersonId;
import org.ramure.portfolio.dossier.Dossier;
import org.ramure.portfolio.dossier.DossierPlan;
import org.ramure.portfolio.dossier.Dossiers;
import org.ramure.portfolio.dossier.GivenDossiers;
import org.ramure.portfolio.dossier.TakeAway;

/** What people leave with: attestations, the dossier as PDF and ZIP, everything to take away. */
class Papers {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final Promotion promotion;
    private final Awards awards;
    private final Attestations attestations;
    private final Dossiers dossiers;
    private final GivenDossiers given;
    private final TakeAway takeAway;

    Papers(
            Promotion promotion,
            Awards awards,
            Attestations attestations,
            Dossiers dossiers,
            GivenDossiers given,
            TakeAway takeAway) {
        this.promotion = promotion;
        this.awards = awards;
        this.attestations = attestations;
        this.dossiers = dossiers;
        this.given = given;
        this.takeAway = takeAway;
    }

    AwardPreview preview() {
        return awards.preview(promotion.ines(), promotion.id());
    }

    /** Presses the button and waits until all papers are made. */
    void award() {
        awards.start(promotion.ines(), promotion.id());
        await().atMost(PATIENCE)
                .until(() ->
                        awards.latest(promotion.ines(), promotion.id())
                                .filter(AwardRun::isFinished)
                                .isPresent());
    }

    Awards awards() {
        return awards;
    }

    List<Attestation> attestations(String who) {
        return attestations.of(promotion.person(who));
    }

    DossierPlan plan(String who) {
        return dossiers.plan(promotion.person(who), promotion.slug()).orElseThrow();
    }

    /** Everything that is in unless unticked, and these besides. */
    void choose(String who, List<String> besides) {
        List<String> ticked = new ArrayList<>(besides);
        for (DossierPlan.Chapter chapter : plan(who).chapters()) {
            ticked.add(chapter.key());
            chapter.entries().stream()
                    .filter(DossierPlan.Entry::picked)
                    .forEach(entry -> ticked.add(entry.pick()));
        }
        dossiers.choose(promotion.person(who), promotion.id(), ticked);
    }

    /** Makes dossiers, one after the other in the background, and waits for all. */
    void make(List<String> people) {
        people.forEach(who -> dossiers.make(promotion.person(who), promotion.id()));
        people.forEach(who -> await().atMost(PATIENCE).until(() -> !last(who).isUnderWay()));
    }

    Dossier last(String who) {
        return dossiers.made(promotion.person(who), promotion.id()).getFirst();
    }

    byte[] file(String who, Dossiers.Form form) throws IOException {
        return Files.readAllBytes(
                dossiers.open(promotion.person(who), last(who).id(), form).orElseThrow().file());
    }

    String text(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            assertThat(document.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            return new PDFTextStripper()
                    .getText(document)
                    .replace('\u00a0', ' ')
                    .replace('\u202f', ' ')
                    .replaceAll("\\s+", " ");
        }
    }

    Map<String, byte[]> unpacked(byte[] bytes) throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        InputStream in = new ByteArrayInputStream(bytes);
        try (ZipInputStream zip = new ZipInputStream(in)) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                var content = new ByteArrayOutputStream();
                zip.transferTo(content);
                files.put(entry.getName(), content.toByteArray());
            }
        }
        return files;
    }

    /** All pages of what somebody takes away, as one text. */
    String takenAway(String who) throws IOException {
        var out = new ByteArrayOutputStream();
        takeAway.pack(promotion.person(who), promotion.slug()).orElseThrow().writeTo(out);
        var all = new StringBuilder();
        unpacked(out.toByteArray())
                .forEach((name, bytes) -> {
                    if (name.endsWith(".html")) {
                        all.append(new String(bytes, StandardCharsets.UTF_8));
                    }
                });
        return all.toString();
    }

    boolean opens(PersonId who, Dossier dossier) {
        return dossiers.open(who, dossier.id(), Dossiers.Form.PDF).isPresent()
                || given.open(who, dossier.id(), Dossiers.Form.PDF).isPresent();
    }

    Dossiers dossiers() {
        return dossiers;
    }

    TakeAway takeAway() {
        return takeAway;
    }
}
