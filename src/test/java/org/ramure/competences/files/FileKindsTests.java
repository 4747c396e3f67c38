package org.ramure.competences.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FileKindsTests {

    @TempDir private Path folder;

    @Test
    void knowsTheAcceptedKindsByTheirBytes() throws IOException {
        assertThat(kindOf(Samples.pdf())).contains(FileKind.PDF);
        assertThat(kindOf(Samples.png())).contains(FileKind.PNG);
        assertThat(kindOf(Samples.jpeg())).contains(FileKind.JPEG);
        assertThat(kindOf(Samples.webp())).contains(FileKind.WEBP);
        assertThat(kindOf(Samples.ascii("Compte rendu de la réunion de mars.\n")))
                .contains(FileKind.TEXT);
    }

    @ParameterizedTest
    @CsvSource({"text,ODT", "spreadsheet,ODS", "presentation,ODP"})
    void knowsOpenDocuments(String type, FileKind kind) throws IOException {
        assertThat(kindOf(Samples.openDocument(type))).contains(kind);
    }

    @ParameterizedTest
    @CsvSource({"word/document.xml,DOCX", "xl/workbook.xml,XLSX", "ppt/presentation.xml,PPTX"})
    void knowsOfficeDocuments(String mainPart, FileKind kind) throws IOException {
        assertThat(kindOf(Samples.officeOpen(mainPart))).contains(kind);
    }

    @Test
    void refusesAProgramWhateverItIsCalled() throws IOException {
        assertThat(kindOf(Samples.program())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE html><html><script>alert(1)</script></html>",
                "<html><body>bonjour</body></html>",
                "<?xml version=\"1.0\"?><svg xmlns=\"http://www.w3.org/2000/svg\"/>",
                "<svg xmlns=\"http://www.w3.org/2000/svg\"><script/></svg>",
                "#!/bin/sh\nrm -rf /\n"
            })
    void refusesPagesAndScriptsThatSayTheyAreText(String content) throws IOException {
        assertThat(kindOf(Samples.ascii(content))).isEmpty();
    }

    @Test
    void refusesATextThatTurnsIntoSomethingElse() throws IOException {
        assertThat(kindOf(Samples.ascii("du texte ".repeat(2000) + "\u0000\u0001\u0002")))
                .isEmpty();
    }

    @Test
    void refusesArchivesMacrosAndDamagedDocuments() throws IOException {
        assertThat(kindOf(Samples.zip(Map.of("a.txt", Samples.ascii("a"))))).isEmpty();
        assertThat(kindOf(Samples.officeOpen("word/document.xml", "word/vbaProject.bin")))
                .isEmpty();
        assertThat(kindOf(Samples.openDocument("graphics"))).isEmpty();
        assertThat(kindOf(Arrays.copyOf(Samples.openDocument("text"), 120))).isEmpty();
    }

    @Test
    void refusesABombWithoutUnfoldingIt() throws IOException {
        byte[] bomb = Samples.bomb();
        assertThat(bomb.length).isLessThan(2 * 1024 * 1024);

        long before = System.nanoTime();
        assertThat(kindOf(bomb)).isEmpty();
        assertThat(System.nanoTime() - before).isLessThan(5_000_000_000L);
    }

    private Optional<FileKind> kindOf(byte[] content) throws IOException {
        Path file = folder.resolve("piece.pdf");
        Files.write(file, content);
        return FileKinds.of(file);
    }
}
