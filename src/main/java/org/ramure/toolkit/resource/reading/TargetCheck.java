package org.ramure.toolkit.resource.reading;

import java.util.Optional;
import org.ramure.catalogue.spi.AreaFiles;
import org.ramure.catalogue.spi.Problems;
import org.ramure.catalogue.spi.YamlNode;
import org.ramure.toolkit.resource.ResourceTarget;
import org.ramure.toolkit.resource.ResourceTarget.Kind;
import org.ramure.toolkit.shelf.KnownCodes;

/** Whether what a resource leads to is in the content. */
final class TargetCheck {

    private final AreaFiles files;
    private final KnownCodes examples;

    TargetCheck(AreaFiles files) {
        this.files = files;
        this.examples = KnownCodes.in(files, "examples");
    }

    static Optional<ResourceTarget> target(YamlNode node) {
        return node.keys().stream()
                .findFirst()
                .flatMap(key ->
                        Kind.ofKey(key)
                                .map(kind ->
                                        new ResourceTarget(kind, node.get(key).textOrEmpty())));
    }

    void check(YamlNode node, Problems problems) {
        Optional<ResourceTarget> target = target(node);
        if (target.isPresent() && !isThere(target.get())) {
            problems.error(
                    node,
                    "« " + target.get().written() + " » ne mène nulle part.",
                    remedy(target.get().kind()));
        }
    }

    private boolean isThere(ResourceTarget target) {
        String[] parts = target.value().split("/", -1);
        return switch (target.kind()) {
            case SHEET -> files.isFile("kits/" + target.value() + ".sheet.yaml");
            case DOCUMENT ->
                    parts.length == 2
                            && files.isFile("kits/" + parts[0] + "/fr/" + parts[1] + ".md");
            case PATHWAY -> files.pathways().contains(target.value());
            case ACTIVITY ->
                    parts.length == 3
                            && files.names(parts[0] + "/fr/" + parts[1]).stream()
                                    .anyMatch(name -> name.startsWith(parts[2] + "."));
            case EXAMPLE -> examples.has(target.value());
            case LINK -> true;
        };
    }

    private static String remedy(Kind kind) {
        return switch (kind) {
            case SHEET -> "Écrivez kit/fiche, d’après courses/kits/<kit>/<fiche>.sheet.yaml.";
            case DOCUMENT -> "Écrivez kit/document, d’après courses/kits/<kit>/fr/<document>.md.";
            case PATHWAY -> "Écrivez l’adresse courte d’un parcours de courses/pathways.";
            case ACTIVITY -> "Écrivez cours/module/activité, d’après courses/<cours>/fr.";
            case EXAMPLE -> "Écrivez le code d’un exemple de courses/examples.";
            case LINK -> "Écrivez une adresse qui commence par https://.";
        };
    }
}
