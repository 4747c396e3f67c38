package org.ramure.catalogue.courses;

import java.util.Set;
import org.ramure.catalogue.files.ContentFolder;
import org.ramure.catalogue.files.ProblemLog;
import org.ramure.shared.Language;

/** Files in a course folder that its sheet does not name: most often a slip of the pen. */
final class Leftovers {

    private static final Set<String> EXPECTED =
            Set.of("course.yaml", "authors", "README.md", "LICENSE");

    private final ContentFolder folder;
    private final ProblemLog log;

    Leftovers(ContentFolder folder, ProblemLog log) {
        this.folder = folder;
        this.log = log;
    }

    /** {@code named}: paths of the files that the sheet names, and of their folders. */
    void check(String course, Set<Language> languages, Set<String> named) {
        for (String name : folder.names(course)) {
            String path = course + "/" + name;
            if (languages.stream().anyMatch(language -> language.code().equals(name))) {
                checkFolder(path, named);
            } else if (!EXPECTED.contains(name)) {
                warn(path);
            }
        }
    }

    private void checkFolder(String path, Set<String> named) {
        for (String name : folder.names(path)) {
            String inner = path + "/" + name;
            if (folder.isFolder(inner) && named.contains(inner)) {
                checkFolder(inner, named);
            } else if (!named.contains(inner) && !name.equals("media")) {
                warn(inner);
            }
        }
    }

    private void warn(String path) {
        log.in(path)
                .warning(
                        0,
                        "course.yaml ne nomme rien qui s’appelle ainsi.",
                        "Corrigez le nom, ajoutez l’activité à course.yaml, ou rangez le fichier"
                                + " dans authors/.");
    }
}
