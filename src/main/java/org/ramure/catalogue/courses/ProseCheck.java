package org.ramure.catalogue.courses;

import java.util.function.IntUnaryOperator;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;
import org.ramure.catalogue.spi.Problems;

/** What running text must not do: HTML, a title of the first level, links that lead nowhere. */
final class ProseCheck extends AbstractVisitor {

    private static final int DEEPEST_HEADING = 5;

    private final CourseLinks links;
    private final IntUnaryOperator lineOf;
    private final Problems problems;
    private int lastHeading = 1;

    /** {@code lineOf} gives the line in the file for a line of the text, counted from 0. */
    ProseCheck(CourseLinks links, IntUnaryOperator lineOf, Problems problems) {
        this.links = links;
        this.lineOf = lineOf;
        this.problems = problems;
    }

    @Override
    public void visit(Heading heading) {
        int level = heading.getLevel();
        if (level == 1) {
            problems.error(
                    line(heading),
                    "Un titre de premier niveau (« # ») est réservé à la page.",
                    "Commencez à « ## » : le titre de l’activité vient de course.yaml.");
        } else if (level > DEEPEST_HEADING) {
            problems.error(
                    line(heading),
                    "Un titre de niveau " + level + " est trop profond.",
                    "Remontez-le d’un niveau, ou faites-en un paragraphe.");
        } else if (level > lastHeading + 1) {
            problems.warning(
                    line(heading),
                    "Le titre saute un niveau (de " + lastHeading + " à " + level + ").",
                    "Donnez-lui le niveau " + (lastHeading + 1) + ".");
        }
        lastHeading = Math.min(level, DEEPEST_HEADING);
        visitChildren(heading);
    }

    @Override
    public void visit(HtmlBlock html) {
        refuseHtml(html);
    }

    @Override
    public void visit(HtmlInline html) {
        refuseHtml(html);
    }

    private void refuseHtml(Node html) {
        problems.error(
                line(html),
                "Le texte contient du HTML, qui ne sera pas montré.",
                "Écrivez-le en Markdown, ou mettez un signe « < » seul entre accents graves.");
    }

    @Override
    public void visit(Link link) {
        links.checkLink(link.getDestination(), line(link), problems);
        visitChildren(link);
    }

    @Override
    public void visit(Image image) {
        if (alternative(image).isBlank()) {
            problems.error(
                    line(image),
                    "L’image « " + image.getDestination() + " » n’a pas de texte de remplacement.",
                    "Dites entre les crochets ce que l’on y voit : ![…](media/…).");
        }
        links.checkImage(image.getDestination(), line(image), problems);
    }

    private static String alternative(Image image) {
        StringBuilder text = new StringBuilder();
        image.accept(
                new AbstractVisitor() {
                    @Override
                    public void visit(Text part) {
                        text.append(part.getLiteral());
                    }
                });
        return text.toString();
    }

    private int line(Node node) {
        for (@Nullable Node at = node; at != null; at = at.getParent()) {
            if (!at.getSourceSpans().isEmpty()) {
                return lineOf.applyAsInt(at.getSourceSpans().getFirst().getLineIndex());
            }
        }
        return lineOf.applyAsInt(0);
    }
}
