package org.ramure.portfolio.journey;

import java.util.List;
import java.util.Optional;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.jspecify.annotations.Nullable;
import org.ramure.catalogue.spi.Problems;
import org.ramure.cohorts.Frame;
import org.ramure.shared.Markdown;

/** What the Markdown of a journey must not do: HTML, images, dead links, words of other frames. */
final class JourneyProse extends AbstractVisitor {

    private final Problems problems;

    JourneyProse(Problems problems) {
        this.problems = problems;
    }

    void check(String text) {
        List<String> lines = text.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            int line = i + 1;
            word(lines.get(i)).ifPresent(word -> refuse(problems, line, word));
        }
        Markdown.parse(text).accept(this);
    }

    /** The first word that a frame forbids; a journey may be held in any of them. */
    static Optional<String> word(String text) {
        return Frame.certifyingWord(text).or(() -> Frame.LIBRE.refusedWord(text));
    }

    static void refuse(Problems problems, int line, String word) {
        problems.error(
                line,
                "Le mot « " + word + " » n’est pas permis dans tous les cadres.",
                "Dites-le autrement : « attestation », « formation », « reconnaissance »…");
    }

    @Override
    public void visit(Heading heading) {
        if (heading.getLevel() == 1) {
            problems.error(
                    line(heading),
                    "Un titre de premier niveau (« # ») est réservé à la page.",
                    "Commencez à « ## ».");
        }
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
                "Écrivez-le en Markdown.");
    }

    @Override
    public void visit(Image image) {
        problems.error(
                line(image),
                "Un long parcours ne montre pas d’image.",
                "Dites-le en mots, ou mettez l’image dans une page du modèle de session.");
    }

    @Override
    public void visit(Link link) {
        if (!JourneyLink.isOutside(link.getDestination())) {
            problems.error(
                    line(link),
                    "Le lien « " + link.getDestination() + " » n’est pas une adresse https.",
                    "Copiez l’adresse depuis le navigateur ; les liens vers Ramure vont dans les tâches.");
        }
        visitChildren(link);
    }

    private static int line(Node node) {
        for (@Nullable Node at = node; at != null; at = at.getParent()) {
            if (!at.getSourceSpans().isEmpty()) {
                return at.getSourceSpans().getFirst().getLineIndex() + 1;
            }
        }
        return 1;
    }
}
