package org.ramure.assessment.exercise;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.Node;
import org.ramure.catalogue.files.YamlReader;
import org.ramure.catalogue.spi.ActivityFile;
import org.ramure.catalogue.spi.Problems;
import org.ramure.catalogue.spi.YamlNode;
import org.ramure.shared.Language;
import org.ramure.shared.Markdown;
import org.ramure.shared.SafeHtml;

/** An exercise file for tests, with what was said about it: {@code line kind: message}. */
final class TestExerciseFile implements ActivityFile, Problems {

    private final List<String> said = new ArrayList<>();
    private final YamlNode data;

    TestExerciseFile(String frontMatter) {
        data = YamlReader.read(frontMatter, this).orElseThrow();
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
        return 30;
    }

    @Override
    public YamlNode data() {
        return data;
    }

    @Override
    public String body() {
        return "La consigne.";
    }

    @Override
    public Node bodyTree() {
        return Markdown.parse(body());
    }

    @Override
    public SafeHtml html(String markdown, YamlNode at) {
        return Markdown.toHtml(markdown);
    }

    @Override
    public SafeHtml bodyHtml() {
        return Markdown.toHtml(body());
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
        said.add(line + " error: " + message);
    }

    @Override
    public void warning(int line, String message, String remedy) {
        said.add(line + " warning: " + message);
    }
}
