package org.ramure.portfolio.journey;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import java.util.regex.Pattern;
import org.ramure.catalogue.spi.Problems;
import org.ramure.catalogue.spi.YamlNode;

/** Where a task is done: an address of this application, or one outside that is encrypted. */
final class JourneyLink {

    private static final Pattern OWN =
            Pattern.compile("[a-z0-9][a-z0-9-]*(/[A-Za-z0-9._-]+)*([?#][A-Za-z0-9=&_.-]+)?");
    private static final String PATHWAYS = "parcours/";

    private JourneyLink() {}

    static Optional<String> read(YamlNode node, JourneyFiles files) {
        Optional<String> link = node.text();
        link.ifPresent(target -> check(target, node, files));
        return link;
    }

    private static void check(String target, YamlNode node, JourneyFiles files) {
        Problems problems = files.main();
        if (isOutside(target)) {
            return;
        }
        if (!OWN.matcher(target).matches() || target.contains("..")) {
            problems.error(
                    node,
                    "Le lien « " + target + " » n’est ni une adresse https ni une page de Ramure.",
                    "Écrivez https://…, ou une adresse sans barre au début, par exemple competences.");
        } else if (target.startsWith(PATHWAYS)
                && !files.pathways().contains(target.substring(PATHWAYS.length()))) {
            problems.error(
                    node,
                    "Le lien « " + target + " » ne mène à aucun parcours.",
                    "Donnez l’adresse courte d’un parcours de courses/pathways.");
        }
    }

    /** Whether this is a well-formed https address. */
    static boolean isOutside(String target) {
        if (!target.startsWith("https://")) {
            return false;
        }
        try {
            return new URI(target).getHost() != null;
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
