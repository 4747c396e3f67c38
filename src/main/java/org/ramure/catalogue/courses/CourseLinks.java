package org.ramure.catalogue.courses;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import org.ramure.catalogue.spi.Problems;

/**
 * Links and images in the texts of one module, in one language: checks where they lead, and turns
 * what authors write into addresses of the site.
 */
final class CourseLinks {

    private static final String ACTIVITY = "activity:";
    private static final String GLOSSARY = "glossary:";

    private final CourseScope scope;
    private final MediaShelf media;
    private final String file;

    /** {@code file} is where the text stands. */
    CourseLinks(CourseScope scope, MediaShelf media, String file) {
        this.scope = scope;
        this.media = media;
        this.file = file;
    }

    MediaShelf media() {
        return media;
    }

    /** The address to show for a link or image as written; unknown ones stay as they are. */
    String address(String target) {
        if (target.startsWith(ACTIVITY)) {
            return "/activites/" + scope.slug() + "/" + target.substring(ACTIVITY.length());
        }
        if (target.startsWith(GLOSSARY)) {
            return "/glossaire#" + target.substring(GLOSSARY.length());
        }
        return MediaShelf.isReference(target)
                ? media.addressOf(target)
                : scope.links().address(target).orElse(target);
    }

    void checkLink(String target, int line, Problems problems) {
        if (target.startsWith(ACTIVITY)) {
            checkActivity(target.substring(ACTIVITY.length()), line, problems);
        } else if (target.startsWith(GLOSSARY)) {
            checkWord(target.substring(GLOSSARY.length()), line, problems);
        } else if (target.startsWith("https://")) {
            checkOutside(target, line, problems);
        } else if (!target.startsWith("mailto:") && !scope.links().keep(file, line, target)) {
            refuse(target, line, problems);
        }
    }

    private void checkActivity(String address, int line, Problems problems) {
        if (!scope.addresses().contains(address)) {
            problems.error(
                    line,
                    "Le lien vers l’activité « " + address + " » ne mène nulle part.",
                    "Écrivez activity:<module>/<activité> avec les noms donnés dans course.yaml.");
        }
    }

    private void checkWord(String code, int line, Problems problems) {
        if (scope.glossary().filter(words -> !words.contains(code)).isPresent()) {
            problems.error(
                    line,
                    "Le mot « " + code + " » n’est pas dans le glossaire.",
                    "Corrigez le code, ou ajoutez le mot à vocabularies/glossaire.yaml.");
        }
    }

    private static void checkOutside(String target, int line, Problems problems) {
        try {
            if (new URI(target).getHost() != null) {
                return;
            }
        } catch (URISyntaxException e) {
            // Said below, like an address without a host.
        }
        problems.error(
                line,
                "L’adresse « " + target + " » est mal écrite.",
                "Copiez-la depuis la barre d’adresse du navigateur.");
    }

    private void refuse(String target, int line, Problems problems) {
        if (target.toLowerCase(Locale.ROOT).startsWith("http://")) {
            problems.error(
                    line,
                    "Le lien « " + target + " » n’est pas chiffré.",
                    "Écrivez https:// après avoir vérifié que la page s’ouvre ainsi.");
        } else if (target.contains(":")) {
            problems.error(
                    line,
                    "Le lien « " + target + " » n’est pas d’un genre admis.",
                    "Genres admis : https://, mailto:, activity:, glossary:"
                            + scope.links().kinds()
                            + ".");
        } else {
            problems.error(
                    line,
                    "Le lien « " + target + " » ne mène nulle part.",
                    "Écrivez activity:<module>/<activité> pour une autre page du cours.");
        }
    }

    void checkImage(String target, int line, Problems problems) {
        var unused = media.find(target, line, problems);
    }
}
