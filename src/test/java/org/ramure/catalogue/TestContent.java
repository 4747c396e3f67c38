package org.ramure.catalogue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.ramure.catalogue.courses.ActivityTypes;
import org.ramure.catalogue.files.ContentFolder;
import org.ramure.catalogue.reading.Content;
import org.ramure.catalogue.reading.ContentReader;

/** A small content folder without a fault, to be spoilt in one place by a test. */
public final class TestContent {

    public static final String TEXT = "alpha/fr/bases/lire.md";
    public static final String COURSE = "alpha/course.yaml";
    public static final String PATHWAY = "pathways/chemin.yaml";
    public static final String QUIZ = "alpha/fr/bases/verifier.quiz.yaml";

    private final Path root;

    private TestContent(Path root) {
        this.root = root;
    }

    /** Lists, a framework, a course {@code alpha} of two activities, and a pathway through it. */
    public static TestContent in(Path root) {
        var content = new TestContent(root);
        GeneratedCourses.writeLists(root);
        content.write(COURSE, GeneratedCourses.course("alpha", 1));
        content.write(TEXT, "---\nsources: [\"Source, 2024\"]\n---\n## Titre\n\n" + words(120));
        content.write(QUIZ, GeneratedCourses.QUIZ);
        content.write(PATHWAY, GeneratedCourses.pathway("chemin", "alpha", 1));
        return content;
    }

    public static String words(int count) {
        return "mot ".repeat(count).strip() + "\n";
    }

    public Path root() {
        return root;
    }

    public TestContent write(String path, String text) {
        try {
            Path file = root.resolve(path);
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Adds text after the body of the one text; its first line is line 8 of the file. */
    public TestContent body(String more) {
        return write(TEXT, read(TEXT) + "\n" + more + "\n");
    }

    public TestContent replace(String path, String old, String by) {
        String text = read(path);
        if (!text.contains(old)) {
            throw new IllegalArgumentException(path + " has no " + old);
        }
        return write(path, text.replace(old, by));
    }

    public TestContent delete(String path) {
        try {
            Files.delete(root.resolve(path));
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String read(String path) {
        try {
            return Files.readString(root.resolve(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Content read() {
        return new ContentReader(
                        new ActivityTypes(ContentCheckCommand.types()), ContentCheckCommand.areas())
                .read(ContentFolder.at(root));
    }
}
