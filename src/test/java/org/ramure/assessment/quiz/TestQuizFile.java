package org.ramure.assessment.quiz;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.Node;
import org.ramure.catalogue.spi.ActivityFile;
import org.ramure.catalogue.spi.Problems;
import org.ramure.catalogue.spi.YamlNode;
import org.ramure.shared.Language;
import org.ramure.shared.Markdown;
import org.ramure.shared.SafeHtml;

/** A quiz file for tests, with what was said about it: {@code line kind: message — remedy}. */
public final class TestQuizFile implements ActivityFile, Problems {

    private final TestYaml data;
    private final List<String> said = new ArrayList<>();

    TestQuizFile(String yaml) {
        data = TestYaml.parse(yaml);
    }

    /** Reads a quiz that must have no problem. */
    public static QuizContent read(String yaml) {
        var file = new TestQuizFile(yaml);
        Object quiz = new QuizActivity().read(file);
        if (!file.said.isEmpty() || quiz == null) {
            throw new IllegalArgumentException(file.said.toString());
        }
        return (QuizContent) quiz;
    }

    List<String> said() {
        return said;
    }

    @Override
    public Language language() {
        return Language.FR;
    }

    @Override
    public int minutes() {
        return 5;
    }

    @Override
    public YamlNode data() {
        return data;
    }

    @Override
    public String body() {
        return "";
    }

    @Override
    public Node bodyTree() {
        return Markdown.parse("");
    }

    @Override
    public SafeHtml html(String markdown, YamlNode at) {
        return Markdown.toHtml(markdown);
    }

    @Override
    public SafeHtml bodyHtml() {
        return SafeHtml.EMPTY;
    }

    @Override
    public String mediaAddress(YamlNode at) {
        return "";
    }

    @Override
    public Problems problems() {
        return this;
    }

    @Override
    public void error(YamlNode at, String message, String remedy) {
        error(at.line(), message, remedy);
    }

    @Override
    public void warning(YamlNode at, String message, String remedy) {
        warning(at.line(), message, remedy);
    }

    @Override
    public void error(int line, String message, String remedy) {
        said.add(line + " error: " + message + " — " + remedy);
    }

    @Override
    public void warning(int line, String message, String remedy) {
        said.add(line + " warning: " + message + " — " + remedy);
    }
}
