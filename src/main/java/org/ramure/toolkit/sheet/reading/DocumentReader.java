package org.ramure.toolkit.sheet.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.ramure.catalogue.spi.AreaFiles;
import org.ramure.shared.Markdown;
import org.ramure.shared.SafeHtml;
import org.ramure.toolkit.sheet.KitLinks;
import org.ramure.toolkit.sheet.SheetAddress;

/** Reads a document of a kit: an optional front matter with its sources, then Markdown. */
final class DocumentReader {

    private static final Pattern FRONT = Pattern.compile("\\A---\\R(.*?)\\R---\\R", Pattern.DOTALL);
    private static final Pattern SOURCE = Pattern.compile("^\\s*-\\s*\"?(.*?)\"?\\s*$");

    private final AreaFiles files;
    private final String path;
    private final Set<SheetAddress> sheets;

    DocumentReader(AreaFiles files, String path, Set<SheetAddress> sheets) {
        this.files = files;
        this.path = path;
        this.sheets = sheets;
    }

    record Read(String markdown, SafeHtml html, List<String> sources) {}

    Read read(String text) {
        Matcher front = FRONT.matcher(text);
        List<String> sources = new ArrayList<>();
        String body = text;
        if (front.find()) {
            body = text.substring(front.end());
            for (String line : front.group(1).split("\\R", -1)) {
                Matcher source = SOURCE.matcher(line);
                if (source.matches()) {
                    sources.add(source.group(1));
                }
            }
        }
        Node document = Markdown.parse(body);
        document.accept(new Targets());
        return new Read(body, Markdown.toHtml(document, KitLinks::address), List.copyOf(sources));
    }

    /** Links that lead nowhere, and pictures, which documents do not have. */
    private final class Targets extends AbstractVisitor {
        @Override
        public void visit(Link link) {
            String target = link.getDestination();
            boolean good =
                    target.startsWith("https://")
                            || target.startsWith("mailto:")
                            || target.startsWith(KitLinks.DOCUMENT)
                            || target.startsWith(KitLinks.GLOSSARY)
                            || target.startsWith(KitLinks.EXAMPLE)
                            || (target.startsWith(KitLinks.SHEET)
                                    && SheetAddress.of(target.substring(KitLinks.SHEET.length()))
                                            .filter(sheets::contains)
                                            .isPresent());
            if (!good) {
                files.in(path)
                        .error(
                                0,
                                "Le lien « " + target + " » ne mène nulle part.",
                                "Liens admis : https://, sheet:kit/fiche, document:kit/texte,"
                                        + " glossary:mot, example:code.");
            }
            visitChildren(link);
        }

        @Override
        public void visit(Image image) {
            files.in(path)
                    .error(
                            0,
                            "Les documents d’un kit ne portent pas d’images.",
                            "Dites-le avec un tableau ou des mots.");
        }
    }
}
