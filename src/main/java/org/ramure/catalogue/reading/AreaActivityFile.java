package org.ramure.catalogue.reading;

import java.util.Optional;
import org.commonmark.node.Node;
import org.ramure.catalogue.files.FrontMatter;
import org.ramure.catalogue.files.LocatedYaml;
import org.ramure.catalogue.files.YamlReader;
import org.ramure.catalogue.spi.ActivityFile;
import org.ramure.catalogue.spi.Problems;
import org.ramure.catalogue.spi.YamlNode;
import org.ramure.shared.Language;
import org.ramure.shared.Markdown;
import org.ramure.shared.SafeHtml;

/** A file outside a course that is written like an activity: it has no media of its own. */
record AreaActivityFile(LocatedYaml data, String body, Problems problems) implements ActivityFile {

    static Optional<ActivityFile> of(String text, Problems problems) {
        FrontMatter parts = FrontMatter.of(text, problems);
        return YamlReader.read(parts.yaml(), problems)
                .map(data -> new AreaActivityFile(data, parts.body(), problems));
    }

    @Override
    public Language language() {
        return Language.FR;
    }

    @Override
    public int minutes() {
        return 0;
    }

    @Override
    public Node bodyTree() {
        return Markdown.parse(body);
    }

    @Override
    public SafeHtml html(String markdown, YamlNode at) {
        return Markdown.toHtml(markdown);
    }

    @Override
    public SafeHtml bodyHtml() {
        return Markdown.toHtml(body);
    }

    @Override
    public String mediaAddress(YamlNode at) {
        problems.error(at, "Ce fichier ne peut pas avoir de média.", "Retirez-le.");
        return "";
    }
}
