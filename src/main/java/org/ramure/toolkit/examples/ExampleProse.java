package org.ramure.toolkit.examples;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.ramure.catalogue.spi.Problems;
import org.ramure.catalogue.spi.YamlNode;
import org.ramure.shared.Markdown;
import org.ramure.shared.SafeHtml;

/** The Markdown of examples: paragraphs, lists, and links to words, examples and other sites. */
public final class ExampleProse extends AbstractVisitor {

    private static final String GLOSSARY = "glossary:";
    private static final String EXAMPLE = "example:";

    private final YamlNode at;
    private final Optional<Set<String>> glossary;
    private final Map<String, String> places;
    private final Problems problems;

    private ExampleProse(
            YamlNode at,
            Optional<Set<String>> glossary,
            Map<String, String> places,
            Problems problems) {
        this.at = at;
        this.glossary = glossary;
        this.places = places;
        this.problems = problems;
    }

    static void check(
            YamlNode text,
            Optional<Set<String>> glossary,
            Map<String, String> places,
            Problems problems) {
        text.text()
                .ifPresent(markdown ->
                        Markdown.parse(markdown)
                                .accept(new ExampleProse(text, glossary, places, problems)));
    }

    /** What people read. */
    public static SafeHtml html(String markdown) {
        return Markdown.toHtml(Markdown.parse(markdown), ExampleProse::address);
    }

    private static String address(String target) {
        if (target.startsWith(GLOSSARY)) {
            return "/glossaire#" + target.substring(GLOSSARY.length());
        }
        return target.startsWith(EXAMPLE)
                ? "/exemples/" + target.substring(EXAMPLE.length())
                : target;
    }

    @Override
    public void visit(HtmlBlock html) {
        refuse("Le texte contient du HTML, qui ne sera pas montré.", "Écrivez-le en Markdown.");
    }

    @Override
    public void visit(HtmlInline html) {
        refuse("Le texte contient du HTML, qui ne sera pas montré.", "Écrivez-le en Markdown.");
    }

    @Override
    public void visit(Image image) {
        refuse("Un exemple ne montre pas d’image.", "Dites-le en mots.");
    }

    @Override
    public void visit(Link link) {
        String target = link.getDestination();
        boolean leads =
                target.startsWith(GLOSSARY)
                        ? glossary.map(words -> words.contains(target.substring(GLOSSARY.length())))
                                .orElse(true)
                        : target.startsWith(EXAMPLE)
                                ? places.containsKey(target.substring(EXAMPLE.length()))
                                : target.startsWith("https://");
        if (!leads) {
            refuse(
                    "Le lien « " + target + " » ne mène nulle part.",
                    "Genres admis : https://, glossary:<mot> et example:<code>.");
        }
        visitChildren(link);
    }

    private void refuse(String message, String remedy) {
        problems.error(at, message, remedy);
    }
}
