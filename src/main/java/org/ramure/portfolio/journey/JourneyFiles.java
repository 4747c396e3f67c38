package org.ramure.portfolio.journey;

import java.util.Optional;
import java.util.Set;
import org.ramure.catalogue.spi.AreaFiles;
import org.ramure.catalogue.spi.Problems;
import org.ramure.catalogue.spi.YamlNode;
import org.ramure.shared.Markdown;
import org.ramure.shared.SafeHtml;

/** The files of one journey's folder, named from its {@code journey.yaml}. */
final class JourneyFiles {

    private static final String MAIN = "journey.yaml";

    private final AreaFiles files;
    private final String name;

    JourneyFiles(AreaFiles files, String name) {
        this.files = files;
        this.name = name;
    }

    /** The folder's name. */
    String name() {
        return name;
    }

    /** The folder's path, with a slash at its end. */
    String folder() {
        return Journeys.FOLDER + "/" + name + "/";
    }

    String mainPath() {
        return folder() + MAIN;
    }

    /** Where problems of {@code journey.yaml} are reported. */
    Problems main() {
        return files.in(mainPath());
    }

    boolean hasFramework(String slug) {
        return files.isFile("frameworks/" + slug + ".yaml");
    }

    Set<String> pathways() {
        return files.pathways();
    }

    /** A Markdown file as safe HTML; a missing one is reported where it is named. */
    SafeHtml html(YamlNode file) {
        return text(file).map(Markdown::toHtml).orElse(SafeHtml.EMPTY);
    }

    /** The same for the text of a month, which people read in a few minutes. */
    SafeHtml html(YamlNode file, int fewest, int most) {
        Optional<String> text = text(file);
        text.ifPresent(words -> {
            int count = Markdown.countWords(Markdown.parse(words));
            if (count < fewest || count > most) {
                files.in(folder() + file.textOrEmpty())
                        .warning(
                                0,
                                "Ce texte compte " + count + " mots.",
                                "Visez 150 à 300 mots : il se lit en deux minutes.");
            }
        });
        return text.map(Markdown::toHtml).orElse(SafeHtml.EMPTY);
    }

    private Optional<String> text(YamlNode named) {
        String file = named.textOrEmpty();
        if (file.isEmpty()) {
            return Optional.empty();
        }
        if (file.contains("..") || !files.isFile(folder() + file)) {
            main().error(
                            named,
                            "Le fichier « " + file + " » n’existe pas dans ce parcours.",
                            "Écrivez-le, ou corrigez son nom ici.");
            return Optional.empty();
        }
        Optional<String> text = files.text(folder() + file);
        text.ifPresent(words -> new JourneyProse(files.in(folder() + file)).check(words));
        return text;
    }
}
