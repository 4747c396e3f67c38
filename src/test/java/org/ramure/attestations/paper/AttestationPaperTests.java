package org.ramure.attestations.paper;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.client.j2se.BufferedImageLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.ramure.attestations.facts.AttestationFacts;
import org.ramure.attestations.facts.FrameVocabulary;
import org.ramure.attestations.facts.TestFacts;
import org.ramure.shared.Language;
import org.ramure.shared.Translations;
import org.ramure.shared.Wording;

class AttestationPaperTests {

    private static final Translations TRANSLATIONS = new Translations();
    private static final AttestationPaper PAPER = new AttestationPaper(TRANSLATIONS);

    @Test
    void aSessionsPapersSayWhichMeetingsAndByWhichClock() throws Exception {
        assertThat(text(TestFacts.participation(Language.FR)))
                .contains(
                        "Attestation de participation",
                        "a participé à la session",
                        "Salle des fêtes, Paimpont",
                        "Le cap",
                        "Et demain",
                        "absence",
                        "ne dit rien des acquis")
                .doesNotContain("Durée");
        assertThat(text(TestFacts.observedFollowUp(Language.EN)))
                .contains("Observed time", "6", "40", "less late arrivals")
                .doesNotContain("Prescribed time");
    }

    @Test
    void saysWhatWasFollowedAndByWhichClock() throws IOException {
        assertThat(text(TestFacts.followUp()))
                .contains(
                        "Attestation de suivi",
                        "N° RAM-2026-00001, délivrée le 21 novembre 2026",
                        "Camille Durand",
                        "« Alliances & Territoires »",
                        "1 h 58 (118 minutes)",
                        "du 1er novembre 2026 au 20 novembre 2026",
                        "Parcours découverte",
                        "Quels territoires, quelles fragilités, quels alliés possibles ? 15 min",
                        "Durée prescrite : somme des durées prévues des activités réalisées.",
                        "parcours 1.0.0",
                        "CC-BY-SA-4.0");
    }

    @Test
    void saysForEachCompetenceTheLevelAndHowItIsKnown() throws IOException {
        String text = text(TestFacts.competences());
        assertThat(text)
                .contains(
                        "Attestation de compétences auto-évaluées",
                        "« Piloter l’innovation sociétale », version 1.0.0",
                        "le 20 novembre 2026, en fin de parcours",
                        "C1 · Connaître son écosystème",
                        "1 · Je découvre",
                        "1 pratique sur 12",
                        "6 pratiques sur 12",
                        "Auto-évaluée ne veut pas dire évaluée",
                        "proposition de Ramure, qui attend d’être confirmée");
        assertThat(text.split("auto-évaluée\\s", -1)).hasSizeGreaterThan(6);
        assertThat(text.substring(text.indexOf("C7 ·"))).contains("non évaluée");
    }

    @Test
    void carriesTheSealAndWhatThePaperIsNot() throws IOException {
        AttestationFacts facts = TestFacts.followUp();
        AttestationPaper.Seal seal = TestFacts.seal(facts);
        assertThat(text(facts))
                .contains(
                        seal.code(),
                        seal.url(),
                        seal.fingerprint().grouped().substring(0, 60),
                        new Wording(TRANSLATIONS, Language.FR)
                                .text("attestations.paper.notCertifying"));
    }

    @Test
    void usesNoWordThatAFreePathwayMustNotUse() throws IOException {
        for (Language language : Language.values()) {
            Wording words = new Wording(TRANSLATIONS, language);
            var holder = new AttestationFacts.Holder("Camille", "Durand");
            String text =
                    text(TestFacts.followUp(language, holder))
                            + text(TestFacts.competences(language, holder));
            String notice = words.text("attestations.paper.notCertifying").replace('\u00A0', ' ');
            String rest = text.replace(notice, "");
            assertThat(FrameVocabulary.refusedIn("LIBRE", rest)).isEmpty();
            assertThat(FrameVocabulary.refusedIn("LIBRE", text)).isPresent();
        }
    }

    @Test
    void leadsToThePageWhereItCanBeChecked() throws Exception {
        AttestationFacts facts = TestFacts.competences();
        try (PDDocument document = open(facts)) {
            var image =
                    new PDFRenderer(document)
                            .renderImageWithDPI(
                                    document.getNumberOfPages() - 1, 150, ImageType.GRAY);
            var bitmap =
                    new BinaryBitmap(new HybridBinarizer(new BufferedImageLuminanceSource(image)));
            assertThat(new QRCodeReader().decode(bitmap).getText())
                    .isEqualTo(TestFacts.seal(facts).url());
        }
    }

    @Test
    void isReadAloudInOrderWithItsLanguageAndTitle() throws IOException {
        try (PDDocument document = open(TestFacts.competences())) {
            var catalog = document.getDocumentCatalog();
            assertThat(catalog.getLanguage()).isEqualTo("fr");
            assertThat(catalog.getMarkInfo().isMarked()).isTrue();
            assertThat(catalog.getViewerPreferences().displayDocTitle()).isTrue();
            assertThat(document.getDocumentInformation().getTitle())
                    .isEqualTo("Attestation de compétences auto-évaluées RAM-2026-00001");
            List<String> roles = new ArrayList<>();
            walk(catalog.getStructureTreeRoot(), roles);
            assertThat(roles)
                    .containsSubsequence("Document", "H1", "Table", "TR", "TH", "TD")
                    .containsSubsequence("H2", "L", "LI", "Lbl", "LBody", "Link", "Figure");
        }
    }

    @Test
    void describesTheQrCodeInWords() throws IOException {
        AttestationFacts facts = TestFacts.followUp();
        try (PDDocument document = open(facts)) {
            var figure = find(document.getDocumentCatalog().getStructureTreeRoot(), "Figure");
            assertThat(figure.getAlternateDescription()).contains(TestFacts.seal(facts).url());
        }
    }

    @Test
    void embedsEveryFont() throws IOException {
        try (PDDocument document = open(TestFacts.competences())) {
            for (var page : document.getPages()) {
                var resources = page.getResources();
                for (COSName name : resources.getFontNames()) {
                    PDFont font = resources.getFont(name);
                    assertThat(font.isEmbedded()).as(font.getName()).isTrue();
                }
            }
        }
    }

    @Test
    void fitsOnOnePageOrTwo() throws IOException {
        var longName = new AttestationFacts.Holder(TestFacts.LONG_NAME, "");
        assertThat(pages(TestFacts.followUp())).isEqualTo(1);
        assertThat(pages(TestFacts.competences())).isEqualTo(2);
        assertThat(pages(TestFacts.followUp(Language.EN, longName))).isLessThanOrEqualTo(2);
        assertThat(pages(TestFacts.competences(Language.EN, longName))).isEqualTo(2);
    }

    @Test
    void printsNamesOfManyScripts() throws IOException {
        var holder = new AttestationFacts.Holder("Nguyễn Thị Ánh", "Ιωάννα Ďurišová Шевченко");
        assertThat(AttestationPaper.unprintable(holder.fullName())).isEmpty();
        assertThat(text(TestFacts.followUp(Language.FR, holder))).contains(holder.fullName());
    }

    @Test
    void tellsWhichCharacterItCannotPrint() {
        assertThat(AttestationPaper.unprintable("李 Wei")).contains("李");
        assertThat(AttestationPaper.unprintable("Ève d’Arc-Noël")).isEmpty();
    }

    @Test
    void breaksAWordThatIsWiderThanThePage() throws IOException {
        var holder = new AttestationFacts.Holder("A".repeat(120), "");
        assertThat(text(TestFacts.followUp(Language.FR, holder)).replaceAll("\\s", ""))
                .contains("A".repeat(120));
    }

    private static PDDocument open(AttestationFacts facts) throws IOException {
        return Loader.loadPDF(PAPER.draw(facts, TestFacts.seal(facts)));
    }

    private static String text(AttestationFacts facts) throws IOException {
        try (PDDocument document = open(facts)) {
            return new PDFTextStripper()
                    .getText(document)
                    .replace('\u00A0', ' ')
                    .replaceAll("[ \n]+", " ");
        }
    }

    private static int pages(AttestationFacts facts) throws IOException {
        try (PDDocument document = open(facts)) {
            return document.getNumberOfPages();
        }
    }

    private static void walk(PDStructureNode node, List<String> roles) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                roles.add(element.getStructureType());
                walk(element, roles);
            }
        }
    }

    private static PDStructureElement find(PDStructureNode node, String role) {
        return all(node).stream()
                .filter(e -> role.equals(e.getStructureType()))
                .findFirst()
                .orElseThrow();
    }

    private static List<PDStructureElement> all(PDStructureNode node) {
        List<PDStructureElement> found = new ArrayList<>();
        StreamSupport.stream(node.getKids().spliterator(), false)
                .filter(PDStructureElement.class::isInstance)
                .map(PDStructureElement.class::cast)
                .forEach(element -> {
                    found.add(element);
                    found.addAll(all(element));
                });
        return found;
    }
}
