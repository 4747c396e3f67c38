package org.ramure.shared;

import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.AttributeProvider;
import org.commonmark.renderer.html.HtmlRenderer;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/**
 * CommonMark with tables, turned into HTML that is safe to show: raw HTML in the source is escaped,
 * and the result passes the OWASP sanitiser, so that no text from a file or a person can bring a
 * script, a style, a form or a foreign image.
 */
public final class Markdown {

    private static final List<TablesExtension> EXTENSIONS =
            List.of((TablesExtension) TablesExtension.create());
    private static final Parser PARSER =
            Parser.builder()
                    .extensions(EXTENSIONS)
                    .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
                    .build();
    private static final PolicyFactory POLICY =
            new HtmlPolicyBuilder()
                    .allowElements(
                            "p",
                            "br",
                            "hr",
                            "h2",
                            "h3",
                            "h4",
                            "h5",
                            "em",
                            "strong",
                            "code",
                            "pre",
                            "ul",
                            "ol",
                            "li",
                            "blockquote",
                            "table",
                            "thead",
                            "tbody",
                            "tr",
                            "th",
                            "td",
                            "a",
                            "img")
                    .allowAttributes("href")
                    .onElements("a")
                    .allowAttributes("title")
                    .onElements("a", "img")
                    .allowAttributes("src", "alt")
                    .onElements("img")
                    .allowAttributes("align")
                    .onElements("th", "td")
                    .allowAttributes("data-label")
                    .onElements("td")
                    .allowAttributes("start")
                    .onElements("ol")
                    .allowUrlProtocols("https", "mailto")
                    .toFactory();

    private static final Pattern EMPTY_HEADING = Pattern.compile("<th(?: align=\"\\w+\")?></th>");

    private Markdown() {}

    /** Parses a text once, with source spans; the tree can be walked by checks and rendered. */
    public static Node parse(String markdown) {
        return PARSER.parse(markdown);
    }

    /** Renders a text in which links and images stay as they are written. */
    public static SafeHtml toHtml(String markdown) {
        return toHtml(parse(markdown), UnaryOperator.identity());
    }

    /**
     * Renders a parsed text; {@code address} turns each link or image target into the one to show.
     */
    public static SafeHtml toHtml(Node document, UnaryOperator<String> address) {
        HtmlRenderer renderer =
                HtmlRenderer.builder()
                        .extensions(EXTENSIONS)
                        .escapeHtml(true)
                        .softbreak(" ")
                        .attributeProviderFactory(context -> new Addresses(address))
                        .attributeProviderFactory(context -> new ColumnNames())
                        .build();
        String html = POLICY.sanitize(renderer.render(document));
        return new SafeHtml(FrenchSpacing.hold(withoutEmptyHeadings(html)));
    }

    /** The corner of a table with names on both sides heads nothing. */
    private static String withoutEmptyHeadings(String html) {
        return EMPTY_HEADING.matcher(html).replaceAll("<td></td>");
    }

    /** How many words a reader meets: runs of letters or digits, alternative texts left out. */
    public static int countWords(Node document) {
        WordCount count = new WordCount();
        document.accept(count);
        return count.words();
    }

    private record Addresses(UnaryOperator<String> address) implements AttributeProvider {
        @Override
        public void setAttributes(Node node, String tagName, Map<String, String> attributes) {
            if (node instanceof Link) {
                attributes.computeIfPresent("href", (key, target) -> address.apply(target));
            } else if (node instanceof Image) {
                attributes.computeIfPresent("src", (key, target) -> address.apply(target));
            }
        }
    }
}
