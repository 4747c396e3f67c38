package org.ramure.toolkit.basket;

import java.util.Optional;
import org.ramure.catalogue.spi.Problems;
import org.ramure.catalogue.spi.YamlNode;
import org.ramure.toolkit.shelf.KnownCodes;

/** Names one thing of the workshop: its kind, and its code within the kind (at most 400 signs). */
public record ItemKey(String kind, String code) {

    public static final String RESOURCE = "resource";
    public static final String EXAMPLE = "example";
    public static final String SHEET = "sheet";
    public static final String COMPASS = "compass";

    /** The longest code. */
    public static final int LONGEST = 400;

    public static ItemKey resource(String code) {
        return new ItemKey(RESOURCE, code);
    }

    public static ItemKey example(String code) {
        return new ItemKey(EXAMPLE, code);
    }

    /** Reads {@code resource: code} or {@code example: code}; reports a code that is not there. */
    public static Optional<ItemKey> read(
            YamlNode node, KnownCodes resources, KnownCodes examples, Problems problems) {
        boolean resource = !node.get(RESOURCE).isMissing();
        YamlNode code = resource ? node.get(RESOURCE) : node.get(EXAMPLE);
        if (code.isMissing()) {
            problems.error(
                    node,
                    "Il manque « resource » ou « example ».",
                    "Écrivez par exemple {resource: code, because: {…}}.");
            return Optional.empty();
        }
        KnownCodes known = resource ? resources : examples;
        if (!known.has(code.textOrEmpty())) {
            problems.error(
                    code,
                    "Le code « "
                            + code.textOrEmpty()
                            + " » n’existe pas dans courses/"
                            + (resource ? "resources" : "examples")
                            + ".",
                    "Vérifiez son orthographe, ou écrivez d’abord ce qu’il nomme.");
        }
        return Optional.of(new ItemKey(resource ? RESOURCE : EXAMPLE, code.textOrEmpty()));
    }
}
