package org.ramure.competences;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ramure.competences.files.FileStore;
import org.ramure.competences.files.Samples;
import org.ramure.people.PersonId;
import org.ramure.shared.UserFacingException;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;

@CompetencesTest
class EvidenceModuleTests {

    private static final Evidence.About C1 = new Evidence.About(TestFrameworks.SLUG, "C1");

    @Autowired private Evidence evidence;
    @Autowired private FileSweep sweep;
    @Autowired private FileStore files;
    @Autowired private HandClock clock;

    @Value("${ramure.data-dir}")
    private Path dataDir;

    private final PersonId person = new PersonId(UUID.randomUUID());

    @BeforeEach
    void theFolderIsEmpty() throws IOException {
        try (Stream<Path> old = Files.exists(folder()) ? Files.walk(folder()) : Stream.empty()) {
            for (Path file : (Iterable<Path>) old.filter(Files::isRegularFile)::iterator) {
                Files.delete(file);
            }
        }
    }

    @Test
    void keepsALinkATextAndAFile() throws IOException {
        var link = evidence.addLink(person, C1, "Compte rendu", " https://exemple.org/cr?a=1 ");
        var text = evidence.addText(person, C1, "", "J’ai dressé la liste en mars.");
        var file = addFile("../../etc/passwd\\C:\\Carte des acteurs.pdf", Samples.pdf());

        assertThat(evidence.of(person, TestFrameworks.SLUG))
                .containsExactlyInAnyOrder(file, text, link);
        assertThat(link.link()).isEqualTo("https://exemple.org/cr?a=1");
        var attachment = file.attachment().orElseThrow();
        assertThat(attachment.name()).isEqualTo("Carte des acteurs.pdf");
        assertThat(attachment.mediaType()).isEqualTo("application/pdf");
        assertThat(attachment.sha256()).isEqualTo(sha256(Samples.pdf()));
    }

    @Test
    void storesFilesUnderRandomNamesInTheDataFolder() throws IOException {
        var file = addFile("Carte des acteurs.pdf", Samples.pdf());

        Path path = evidence.open(person, file.id()).orElseThrow().path();
        assertThat(path).startsWith(folder()).hasBinaryContent(Samples.pdf());
        assertThat(path.toString()).doesNotContain("Carte").doesNotContain(file.id().toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://exemple.org/",
                "javascript:alert(1)",
                "https://",
                "https://localhost/",
                "https://moi:secret@exemple.org/",
                "exemple.org",
                "https://exemple.org/a b",
                ""
            })
    void refusesWhatIsNotAPublicPage(String address) {
        assertThatThrownBy(() -> evidence.addLink(person, C1, "", address))
                .isInstanceOf(UserFacingException.class)
                .hasMessage("competences.evidence.linkInvalid");
    }

    @Test
    void refusesTextsAndTitlesThatAreEmptyOrTooLong() {
        assertThatThrownBy(() -> evidence.addText(person, C1, "", "  "))
                .hasMessage("competences.evidence.textEmpty");
        assertThatThrownBy(() -> evidence.addText(person, C1, "", "x".repeat(10_001)))
                .hasMessage("competences.evidence.textTooLong");
        assertThatThrownBy(() -> evidence.addText(person, C1, "x".repeat(201), "x"))
                .hasMessage("competences.evidence.titleTooLong");
    }

    @Test
    void refusesAProgramCalledPdfAndAPageCalledTextAndLeavesNothingOnDisk() throws IOException {
        assertThatThrownBy(() -> addFile("rapport.pdf", Samples.program()))
                .isInstanceOf(UserFacingException.class)
                .hasMessage("competences.evidence.fileKind");
        assertThatThrownBy(() -> addFile("notes.txt", Samples.ascii("<html><script/></html>")))
                .hasMessage("competences.evidence.fileKind");
        assertThatThrownBy(() -> addFile("vide.txt", new byte[0]))
                .hasMessage("competences.evidence.fileEmpty");

        assertThat(filesOnDisk()).isZero();
    }

    @Test
    void stopsReadingAFileThatIsTooBig() throws IOException {
        var endless = new EndlessText();

        assertThatThrownBy(() -> evidence.addFile(person, C1, "long.txt", endless))
                .hasMessage("competences.evidence.fileTooBig");

        assertThat(endless.read).isLessThan(11L * 1024 * 1024);
        assertThat(filesOnDisk()).isZero();
    }

    @Test
    void refusesMoreThanAPersonsRoomAndGivesItBackWithTheFile() throws IOException {
        byte[] nine = Samples.ascii("a".repeat(9 * 1024 * 1024));
        addFile("1.txt", nine);
        var second = addFile("2.txt", nine);

        assertThatThrownBy(() -> addFile("3.txt", nine)).hasMessage("competences.evidence.noRoom");
        assertThat(filesOnDisk()).isEqualTo(2);

        evidence.withdraw(person, second.id());
        evidence.withdraw(person, second.id());
        addFile("3.txt", nine);
        assertThatThrownBy(() -> addFile("4.txt", nine)).hasMessage("competences.evidence.noRoom");
        assertThat(filesOnDisk()).isEqualTo(2);
    }

    @Test
    void saysThatAProofWasWithdrawnAndNothingOfWhatItWas() throws IOException {
        var file = addFile("Carte.pdf", Samples.pdf());
        Path path = evidence.open(person, file.id()).orElseThrow().path();
        clock.advance(Duration.ofDays(1));

        evidence.withdraw(person, file.id());

        var left = evidence.of(person, TestFrameworks.SLUG).getFirst();
        assertThat(left.isWithdrawn()).isTrue();
        assertThat(left.addedAt()).isEqualTo(file.addedAt());
        assertThat(left.attachment()).isEmpty();
        assertThat(left.title()).isEmpty();
        assertThat(path).doesNotExist();
        assertThat(evidence.open(person, file.id())).isEmpty();
    }

    @Test
    void opensAndWithdrawsOnlyTheOwnersFiles() throws IOException {
        var file = addFile("Carte.pdf", Samples.pdf());
        PersonId other = new PersonId(UUID.randomUUID());

        evidence.withdraw(other, file.id());

        assertThat(evidence.open(other, file.id())).isEmpty();
        assertThat(evidence.of(other, TestFrameworks.SLUG)).isEmpty();
        assertThat(evidence.open(person, file.id())).isPresent();
    }

    @Test
    void sweepsOnlyOldFilesThatNobodyNames() throws IOException {
        var kept = addFile("Carte.pdf", Samples.pdf());
        Path named = evidence.open(person, kept.id()).orElseThrow().path();
        Path orphan = files.pathOf(UUID.randomUUID());
        Path young = files.pathOf(UUID.randomUUID());
        Path cutOff = orphan.resolveSibling(orphan.getFileName() + ".part");
        for (Path path : new Path[] {orphan, young, cutOff}) {
            Files.createDirectories(path.getParent());
            Files.write(path, Samples.pdf());
        }
        Path stray = orphan.resolveSibling("thumbs.db");
        Files.write(stray, Samples.pdf());
        FileTime longAgo = FileTime.from(clock.instant().minus(Duration.ofHours(2)));
        for (Path path : new Path[] {orphan, cutOff, named, stray}) {
            Files.setLastModifiedTime(path, longAgo);
        }
        Files.setLastModifiedTime(young, FileTime.from(clock.instant()));

        sweep.sweep();

        assertThat(named).exists();
        assertThat(young).exists();
        assertThat(stray).exists();
        assertThat(orphan).doesNotExist();
        assertThat(cutOff).doesNotExist();
    }

    private EvidenceItem addFile(String name, byte[] content) throws IOException {
        return evidence.addFile(person, C1, name, new ByteArrayInputStream(content));
    }

    private Path folder() {
        return dataDir.resolve("files").toAbsolutePath();
    }

    private long filesOnDisk() throws IOException {
        try (Stream<Path> all = Files.walk(folder())) {
            return all.filter(Files::isRegularFile).count();
        }
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** A text without end that counts what was read of it. */
    private static final class EndlessText extends InputStream {

        private static final byte[] LINE = "encore\n".getBytes(StandardCharsets.US_ASCII);
        private long read;

        @Override
        public int read() {
            return LINE[(int) (read++ % LINE.length)];
        }

        @Override
        public int read(byte[] into, int from, int length) {
            for (int i = 0; i < length; i++) {
                into[from + i] = (byte) read();
            }
            return length;
        }
    }
}
