package org.ramure.catalogue.sheet;

import java.util.Locale;
import java.util.Set;
import org.ramure.catalogue.files.LocatedYaml;
import org.ramure.catalogue.spi.Problems;
import org.ramure.shared.Language;

/** Finds texts that are not there in every language that a sheet promises. */
public final class Completeness {

    private final Set<Language> promised;
    private final boolean asError;
    private final Problems problems;

    private Completeness(Set<Language> promised, boolean asError, Problems problems) {
        this.promised = promised;
        this.asError = asError;
        this.problems = problems;
    }

    /** A promised language that is missing is an error. French is the schema's business. */
    public static void require(LocatedYaml sheet, Set<Language> promised, Problems problems) {
        new Completeness(promised, true, problems).walk("", sheet);
    }

    /** Lists that serve every course should speak every language; a gap is a warning. */
    public static void recommend(LocatedYaml sheet, Problems problems) {
        new Completeness(Set.of(Language.values()), false, problems).walk("", sheet);
    }

    private void walk(String name, LocatedYaml node) {
        if (isText(node)) {
            check(name, node);
            return;
        }
        node.entries().forEach(this::walk);
        node.elements().forEach(element -> walk(name, element));
    }

    private static boolean isText(LocatedYaml node) {
        return !node.entries().isEmpty()
                && node.entries().keySet().stream().allMatch(k -> Language.ofCode(k).isPresent());
    }

    private void check(String name, LocatedYaml text) {
        for (Language language : promised) {
            if (language == Language.FR || !text.get(language.code()).isMissing()) {
                continue;
            }
            String message =
                    "« "
                            + name
                            + " » n’a pas de texte en "
                            + language.locale().getDisplayLanguage(Locale.FRENCH)
                            + ".";
            String remedy = "Ajoutez « " + language.code() + ": \"…\" ».";
            if (asError) {
                problems.error(
                        text, message, remedy + " Ou retirez cette langue de « languages ».");
            } else {
                problems.warning(text, message, remedy);
            }
        }
    }
}
