package org.ramure.cohorts.template;

import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.ramure.catalogue.spi.AreaFiles;
import org.ramure.catalogue.spi.Problems;
import org.ramure.catalogue.spi.YamlNode;
import org.ramure.cohorts.template.StepTemplate.ProjectedPage;
import org.ramure.shared.Markdown;
import org.ramure.shared.SafeHtml;

/** The files of one template's folder, named from its {@code template.yaml}. */
final class TemplateFiles {

    private static final int MOST_WORDS_ON_A_PAGE = 40;
    private static final String FIGURE = ".svg";
    private static final String GLOSSARY = "glossary:";
    private static final Pattern FIGURE_OF_A_COURSE =
            Pattern.compile("([^/]+)/([a-z]{2})/([^/]+)/media/([^/]+)");

    private final AreaFiles files;
    private final String folder;

    TemplateFiles(AreaFiles files, String folder) {
        this.files = files;
        this.folder = folder;
    }

    /** Where problems of {@code template.yaml} are reported. */
    Problems main() {
        return files.in(folder + "template.yaml");
    }

    Problems in(String file) {
        return files.in(folder + file);
    }

    /** A sheet of another kind, such as a questionnaire. */
    Optional<YamlNode> sheet(YamlNode name, String schema) {
        return there(name).flatMap(file -> files.sheet(folder + file, schema));
    }

    /** A Markdown file as safe HTML; a missing one is reported where it is named. */
    SafeHtml html(YamlNode name) {
        return there(name)
                .flatMap(file -> files.text(folder + file))
                .map(text -> html(name.textOrEmpty(), Markdown.parse(text)))
                .orElse(SafeHtml.EMPTY);
    }

    /** What people fill, read as the exercises of courses are. */
    Optional<Object> exercise(YamlNode name) {
        return there(name).flatMap(file -> files.activity("exercise", folder + file));
    }

    Optional<ProjectedPage> page(YamlNode name) {
        if (name.textOrEmpty().endsWith(FIGURE)) {
            return Optional.of(new ProjectedPage(name.textOrEmpty(), "", SafeHtml.EMPTY));
        }
        return there(name).flatMap(file -> files.text(folder + file).map(text -> page(file, text)));
    }

    private ProjectedPage page(String file, String text) {
        Node document = Markdown.parse(text);
        int words = Markdown.countWords(document);
        if (words > MOST_WORDS_ON_A_PAGE) {
            in(file).warning(
                            0,
                            "Cette page à projeter compte " + words + " mots.",
                            "Gardez-en " + MOST_WORDS_ON_A_PAGE + " au plus : le reste se dit.");
        }
        String title = "";
        if (document.getFirstChild() instanceof Heading heading && heading.getLevel() == 1) {
            title = words(heading);
            heading.unlink();
        } else {
            in(file).error(
                            1,
                            "Cette page à projeter n’a pas de titre.",
                            "Commencez-la par « # » et un titre.");
        }
        return new ProjectedPage(file, title, html(file, document));
    }

    /** Figures of courses are named by their path from the file, and served as those of courses. */
    private SafeHtml html(String file, Node document) {
        return Markdown.toHtml(document, target -> address(file, target));
    }

    /** As in courses, {@code glossary:code} is a word of the glossary. */
    private String word(String file, String code) {
        if (files.glossary().filter(words -> !words.contains(code)).isPresent()) {
            in(file).error(
                            0,
                            "Le mot « " + code + " » n’est pas dans le glossaire.",
                            "Corrigez le code, ou ajoutez le mot à vocabularies/glossaire.yaml.");
        }
        return "/glossaire#" + code;
    }

    private String address(String file, String target) {
        if (target.startsWith(GLOSSARY)) {
            return word(file, target.substring(GLOSSARY.length()));
        }
        if (target.contains(":") || target.startsWith("#") || target.startsWith("/")) {
            return target;
        }
        String path = Path.of(folder + file).resolveSibling(target).normalize().toString();
        var figure = FIGURE_OF_A_COURSE.matcher(path.replace('\\', '/'));
        if (!figure.matches() || !files.isFile(figure.group())) {
            in(file).error(
                            0,
                            "La figure « " + target + " » n’existe pas.",
                            "Donnez son chemin depuis ce fichier : ../../../<cours>/<langue>/<module>/media/….");
            return "";
        }
        return "/medias/"
                + String.join(
                        "/", figure.group(1), figure.group(2), figure.group(3), figure.group(4));
    }

    private static String words(Node heading) {
        StringBuilder words = new StringBuilder();
        heading.accept(
                new AbstractVisitor() {
                    @Override
                    public void visit(Text text) {
                        words.append(text.getLiteral());
                    }
                });
        return words.toString();
    }

    private Optional<String> there(YamlNode name) {
        String file = name.textOrEmpty();
        if (file.isEmpty()) {
            return Optional.empty();
        }
        if (file.contains("..") || !files.isFile(folder + file)) {
            main().error(
                            name,
                            "Le fichier « " + file + " » n’existe pas dans ce modèle.",
                            "Écrivez-le, ou corrigez son nom ici.");
            return Optional.empty();
        }
        return Optional.of(file);
    }
}
