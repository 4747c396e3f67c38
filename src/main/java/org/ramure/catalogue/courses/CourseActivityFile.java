package org.ramure.catalogue.courses;

import java.util.Optional;
import java.util.function.IntUnaryOperator;
import org.commonmark.node.Node;
import org.ramure.catalogue.MediaFile;
import org.ramure.catalogue.files.FrontMatter;
import org.ramure.catalogue.files.LocatedYaml;
import org.ramure.catalogue.spi.ActivityFile;
import org.ramure.catalogue.spi.Problems;
import org.ramure.catalogue.spi.YamlNode;
import org.ramure.shared.Language;
import org.ramure.shared.Markdown;
import org.ramure.shared.SafeHtml;

/** A file of an activity with the course around it. The text of the body is checked once. */
final class CourseActivityFile implements ActivityFile {

    private final Language language;
    private final int minutes;
    private final LocatedYaml data;
    private final String body;
    private final Node bodyTree;
    private final CourseLinks links;
    private final Problems problems;

    CourseActivityFile(
            Language language,
            int minutes,
            LocatedYaml data,
            FrontMatter text,
            CourseLinks links,
            Problems problems) {
        this.language = language;
        this.minutes = minutes;
        this.data = data;
        this.body = text.body();
        this.bodyTree = Markdown.parse("\n".repeat(text.linesBefore()) + text.body());
        this.links = links;
        this.problems = problems;
        bodyTree.accept(new ProseCheck(links, index -> index + 1, problems));
    }

    @Override
    public Language language() {
        return language;
    }

    @Override
    public int minutes() {
        return minutes;
    }

    @Override
    public LocatedYaml data() {
        return data;
    }

    @Override
    public String body() {
        return body;
    }

    @Override
    public Node bodyTree() {
        return bodyTree;
    }

    @Override
    public SafeHtml html(String markdown, YamlNode at) {
        Node tree = Markdown.parse(markdown);
        IntUnaryOperator lineOf =
                at instanceof LocatedYaml located ? located::lineOfText : index -> at.line();
        tree.accept(new ProseCheck(links, lineOf, problems));
        return Markdown.toHtml(tree, links::address);
    }

    @Override
    public SafeHtml bodyHtml() {
        return Markdown.toHtml(bodyTree, links::address);
    }

    @Override
    public String mediaAddress(YamlNode at) {
        return media(at).isPresent() ? links.address(at.textOrEmpty()) : "";
    }

    @Override
    public Optional<MediaFile> media(YamlNode at) {
        return links.media().find(at.textOrEmpty(), at.line(), problems);
    }

    @Override
    public Problems problems() {
        return problems;
    }
}
